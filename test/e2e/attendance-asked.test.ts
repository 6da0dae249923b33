import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { channelMessage, personalConversation } from './support/activities.ts';
import { anna, BOARD, calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';
import { readable } from './support/talk.ts';

const { eva, karim, sofia, maja, lars } = people;

let world: World;
const { answers, byOffice, hears, says } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

describe('what is asked of the kallelse and of the answers', () => {
  it('whether and when it went out, what has changed, who comes from afar, and whether oneself does', async () => {
    const isSent =
      /Kallelsen till mötet torsdag 11 december[\s\S]*?16\.00 skickades måndag 1 december kl\. 09\.00 av Maja Holm/;
    for (const who of [maja, anna]) {
      for (const text of [
        'är kallelsen skickad?',
        'har Norrskog skickat kallelsen?',
        'när skickades kallelsen?',
        'vad har ändrats i kallelsen?',
        'vad är nytt?',
      ]) {
        const reply = await says(who, text);
        expect(reply, text).toMatch(isSent);
        expect(reply).toContain('Den har inte ändrats sedan dess.');
      }
    }
    expect(await says(maja, 'hur många kommer på distans?')).toContain('Ingen har anmält sig på distans');
    await world.press(lars, 'rsvp.remote', MEETING);
    expect(await says(maja, 'hur många kommer på distans?')).toMatch(
      /En har anmält sig på distans[\s\S]*Lars Ek/,
    );
    expect(await says(lars, 'kommer jag?')).toContain(
      'Du är anmäld på distans till mötet torsdag 11 december',
    );
    expect(await says(anna, 'är jag anmäld?')).toMatch(/Jag kommer[\s\S]*Jag har förhinder/);
    for (const text of ['text till dem som inte nås', 'mejla alla som inte kan nås']) {
      expect(await says(maja, text), text).toContain('Ulla Ek');
    }
    expect(await says(maja, 'Anna undrar om Lars kommer')).not.toContain('Registrera att');
  });

  it('when Klubban reminds by itself, whom to ring, whether somebody has the kallelse, and what the chair need not do', async () => {
    for (const text of [
      'när går påminnelsen?',
      'vem påminns och när?',
      'när går påminnelsen den 11 december?',
      'ändra påminnelsen till dagen innan',
    ]) {
      expect(await says(maja, text), text).toMatch(
        /De som inte har svarat påminns om mötet torsdag 11 december[\s\S]*fredag 5 december kl\. 09\.00 och måndag 8 december kl\. 09\.00[\s\S]*reminderDays/,
      );
    }
    expect(await says(anna, 'när ska jag senast svara den 11 december?')).toContain('8 december');
    expect(await says(maja, 'hur många ersättare kommer?')).toContain('platser är fyllda');
    expect(await says(anna, 'när går påminnelsen?')).not.toContain('reminderDays');
    expect(await says(maja, 'vilka ska jag ringa?')).toContain('Ring eller skriv till Ulla Ek');
    expect(await says(maja, 'skicka kallelsen till Karim')).toMatch(
      /är redan skickad[\s\S]*Karim Nasser har fått den/,
    );
    expect(await says(maja, 'be ordföranden godkänna kallelsen')).not.toContain('inte bara till');
    world.teams.clear();
    const post = (text: string) =>
      world.bots[0]?.post(channelMessage(anna, text, world.around(), BOARD.teams));
    await post('hur många kommer?');
    await post('vad har ändrats i kallelsen?');
    await byOffice(
      { type: 'SetDistanceLink', link: 'https://moten.exempel.se/11', decided: 'ALLOWED' },
      'link',
    );
    await post('vad är länken till mötet?');
    const [count, changes, link] = (await world.teams.waitFor(3)).map(({ body }) => readable(body));
    expect(link).toContain('Länken till mötet säger jag i den personliga chatten');
    expect(link).not.toContain('moten.exempel.se');
    expect(count).toMatch(/0 av 5 ledamotsplatser är fyllda\.[\s\S]*Mötet torsdag 11 december/);
    expect(changes).toMatch(
      /skickades måndag 1 december kl\. 09\.00 av Maja Holm[\s\S]*i den personliga chatten/,
    );
  });

  it('nobody is taken for somebody else, and a reminder says to whom it goes', async () => {
    expect(await says(maja, 'kalle svensson kommer')).toContain('Ingen i styrelsen heter Kalle Svensson');
    expect(await says(anna, 'kalle svensson kommer')).toContain('registrerar bara kansliet');
    expect(await answers()).toEqual([]);
    expect(await says(maja, 'påminn Karim')).toMatch(/^Påminn Karim Nasser om mötet torsdag 11 december/);
    await world.press(karim, 'rsvp.accept', MEETING);
    expect(await says(maja, 'påminn Karim')).toContain('Karim Nasser behöver inte påminnas');
    const both = await says(maja, 'påminn Karim, Lars och Anna');
    expect(both).toMatch(/^Påminn Lars Ek och Anna Hed om mötet[\s\S]*Karim Nasser behöver inte påminnas/);
    world.teams.clear();
    const data = { ...MEETING, only: ['lars-ek', 'anna-hed'] };
    expect((await world.press(maja, 'meeting.remind', data)).text).toContain('går till 2 personer');
    for (const who of [lars, anna]) await hears(who, /Påminnelse/);
    await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
    expect(world.teams.posted(personalConversation(eva).id)).toEqual([]);
    // Whoever was reminded is not reminded again within the hour; the others are.
    expect(await says(maja, 'påminn Lars')).toContain('Ingen påminns två gånger inom en timme');
    expect(await says(maja, 'påminn de som inte svarat')).toMatch(
      /Den går till Eva Lind(?! och)[\s\S]*Ulla Ek/,
    );
    expect(await says(maja, 'påminn Ulla')).toContain('Ring eller skriv till Ulla Ek');
    // The evening before no reminder goes by itself any more.
    world.clock.set(instantAt('2025-12-10' as LocalDate, '22:15'));
    for (const text of [
      'vilka ska jag ringa',
      'vem måste jag ringa?',
      'vilka behöver jag höra av mig till?',
    ]) {
      expect(await says(maja, text), text).toMatch(
        /Ring eller skriv till Eva Lind, Lars Ek, Anna Hed och Ulla Ek: svaren om mötet torsdag 11 december[^:]*saknas, och ingen fler påminnelse går/,
      );
    }
  });

  it('who leads instead of the chair, how one joins, and of somebody nobody knows', async () => {
    const instead = await says(eva, 'vem leder mötet om jag inte kan?');
    expect(instead).toMatch(/leder Karim Nasser mötet som vice ordförande \(FinsamL 17 §\)/);
    expect(instead).toContain('tillfrågas din ersättare Gunnar Holm');
    expect(instead).toContain('leder inte mötet');
    for (const text of [
      'kan nån annan leda mötet, jag kommer lite sent',
      'jag blir försenad, vem öppnar mötet?',
      'kan vice ta klubban, jag måste gå tidigare',
    ]) {
      const late = await says(eva, text);
      expect(late, text).toMatch(
        /leder Karim Nasser det så länge[\s\S]*Säg till Karim Nasser[\s\S]*Inget är registrerat/,
      );
      expect(late, text).toMatch(/Jag kommer[\s\S]*Jag har förhinder/);
    }
    expect(await says(maja, 'vem leder mötet om Eva inte kan?')).toMatch(
      /Har Eva Lind förhinder.*leder Karim Nasser mötet/,
    );
    expect(await says(karim, 'vem leder mötet om ordföranden är sjuk?')).toContain(
      'leder du mötet som vice ordförande',
    );
    expect(await says(anna, 'kan nån annan ta min plats, jag kommer sent')).toContain('Kommer du till mötet');
    for (const text of ['vem leder 11 december?', 'vem leder på torsdag 11 december', 'vem leder då?']) {
      expect(await says(maja, text), text).toMatch(/Eva Lind leder mötet torsdag 11 december/);
    }
    expect(await says(eva, 'leder jag 11 december?')).toContain('Du leder mötet torsdag 11 december');
    await world.press(karim, 'rsvp.decline', MEETING);
    expect(await says(eva, 'vem leder mötet om jag är sjuk?')).toContain('kommer ingen i presidiet');
    const again = await says(karim, 'Avböjer');
    expect(again).toContain('Sofia Berg är redan tillfrågad för din plats');
    expect(again).not.toContain('tillfrågas din ersättare');
    expect(await says(karim, 'kan någon annan leda mötet?')).toContain('Eva Lind leder mötet');
    for (const text of [
      'hur ansluter jag',
      'hur kopplar jag upp mig?',
      'hur gör jag för att delta på distans',
    ]) {
      expect(await says(anna, text), text).toContain('har ingen länk');
    }
    for (const text of [
      'när börjar mötet torsdag den 11 december?',
      'hur ansluter jag till mötet på torsdag 11/12?',
    ]) {
      expect(await says(anna, text), text).toMatch(/torsdag 11 december kl\. 13\.00/i);
    }
    expect(await says(anna, 'kommer Lars Eklund?')).toContain('Ingen i styrelsen heter Lars Eklund.');
    expect(await says(anna, 'kommer Lars?')).toContain('Lars Ek har inte svarat');
    for (const text of [
      'ska jag representera oss',
      'ska jag vara med i gruppen?',
      'sitter jag i styrgruppen',
    ]) {
      expect(await says(anna, text), text).toMatch(/^Det framgår inte/);
    }
  });

  it('a greeting has a way to the ledamot’s own ersättare, and none to whoever has no seat', async () => {
    expect(await says(eva, 'hej')).toContain('Min ersättare');
    expect(await says(maja, 'hej')).not.toContain('Min ersättare');
    expect(await says(eva, 'vad är jag?')).toContain('Min ersättare');
    expect(await says(maja, 'sitter jag kvar?')).toMatch(
      /^Du är förbundschef(?![\s\S]*(?:Mandatperioden|Min ersättare))/,
    );
    await world.press(eva, 'conversation.ask', { text: 'vem ersätter mig' });
    await hears(eva, /Gunnar Holm är ersättare för dig\./);
  });

  it('a bare yes of the kansli, and an answer in the channel, record nothing and say so', async () => {
    for (const text of ['ja', 'nej tack', 'japp']) {
      expect(await says(maja, text), text).toMatch(/^Jag vet inte vad du svarar på, så inget är registrerat/);
    }
    const channel = `${BOARD.teams.channelId};messageid=1`;
    for (const [nth, text] of [
      'jag har förhinder',
      'jag kommer inte',
      'jag kommer',
      'jag kan tjänstgöra',
    ].entries()) {
      await world.bots[0]?.post(channelMessage(anna, text, world.around(), BOARD.teams));
      await world.teams.waitFor(nth + 1, channel);
    }
    for (const { body } of world.teams.posted(channel)) {
      expect(readable(body)).toMatch(
        /^Inget är registrerat: här tar jag inte emot svar på kallelsen\..*i din egen chatt/,
      );
    }
    expect(await answers()).toEqual([]);
  });

  it('"kommer ändå" takes the förhinder back, also with the board named; an ersättare unasked is shown what she can do', async () => {
    for (const text of ['kommer ändå i norrskog', 'jag kan komma ändå', 'ångrar mig, kommer trots allt']) {
      await world.press(anna, 'rsvp.decline', MEETING);
      expect(await says(anna, text), text).toContain('Du är anmäld till mötet torsdag 11 december');
      expect(await answers(), text).toEqual(['Anna Hed COMING']);
    }
    expect(await says(sofia, 'jag kommer som ersättare')).toMatch(
      /^(?:.*\n)*?.*Du är inte tillfrågad som ersättare[\s\S]*Inget är registrerat[\s\S]*Jag kommer[\s\S]*Jag har förhinder/,
    );
    expect(await says(sofia, 'ja')).toContain('Du är anmäld till mötet');
  });
});
