# meeting.next
[when is|when's|where is|what date is|what day is] [the|our] next [board meeting|meeting]
[when do we|when will we|when does the board] meet [next|again]
[next|upcoming] [board meeting|meeting] [date|time|place|please|]
# meeting.get
[what time|when|where] is the [board meeting|meeting] [on friday|on thursday|{d}|tomorrow|on december 11]
[what time|when] does the [meeting|board meeting] [start|end|begin] [on thursday|tomorrow|]
[is there|do we have] a [meeting|board meeting] [tomorrow|on friday|this week|on december 11]
# meeting.last
[when was|what was the date of|where was] [the|our] [last|previous|latest] [board meeting|meeting]
# plan.show
[show|what are|list] [the meeting dates|all meeting dates|the meeting plan|the dates for next year|upcoming meetings]
when [do we meet|are the meetings] [next year|this spring|this autumn|in 2027]
# agenda.show
[show me|what is on|what's on|send me|can I see|give me] the agenda [for the next meeting|for thursday|please|]
what [will we discuss|are we deciding|items are there] [at the next meeting|on thursday|]
# agenda.item
[what is|show|tell me about|explain] item {n} [on the agenda|about|]
# agenda.attachments
[show|send me|where are|can I get] the [attachments|documents|meeting papers] [for the next meeting|for item {n}|]
# agenda.presenter
who [presents|is presenting|will present] [item {n}|{t}]
# matter.about
[what is|tell me about|what do we know about|summarise|explain] {t}
# matter.amount
how much [did|does|will|is] [{t} get|{t} cost|the rent|the budget|they apply for]
what [does|did] {t} cost
# decision.find
what [did we|did the board|was] [decide|decided] [about|on|regarding] {t}
[did we|did the board] [approve|grant|reject] [{t}|the application|the budget]
# decision.list
what [was decided|did we decide|happened] at the [last|previous|latest] meeting
[list|show] the decisions [from the last meeting|of this year|]
# decision.total
how much [have we|did we] [granted|grant|give|given] [in total|this year|altogether]
# decision.byParagraph
[show|what is|read] [paragraph|section|§] {s}
# decision.votes
[how did we vote|who voted against|was there a vote] [on {t}|about {t}|]
# decision.dissent
[who|did anyone] [dissented|dissent|disagree|was against it]
# attendance.present
who [was|were] [present|there|at the meeting|at the last meeting]
who attended [the last meeting|the meeting in october|]
# attendance.absent
who [was absent|was missing|did not attend] [at the last meeting|]
# attendance.coming
[who is coming|how many are coming|who has accepted|has everyone replied] [on thursday|to the next meeting|]
# recusal.past
who [recused themselves|had a conflict of interest|was recused] [in {t}|at the last meeting|]
# recusal.ask
[what is|what counts as|do I have] a conflict of interest
# member.list
who [is|sits] on the board
[list|show|who are] the [board members|members of the board|members]
# member.role
who is [the|our] [chair|chairman|chairperson|vice chair]
# member.substitute
who [is my substitute|replaces me|replaces {p}|is the substitute for {p}]
# member.substitutes
[who are|list] the [substitutes|deputies]
# member.office
who [works at the office|is the director|is the secretary|can I contact]
# member.person
who is {p}
# minutes.get
[show me|where are|send me|can I see] the [minutes|latest minutes|minutes from october]
# minutes.status
[are the minutes|have the minutes been] [approved|signed|posted]
# minutes.adjuster
who [signs|approves|approved|signed] the minutes
# minutes.appeal
[when are the decisions final|can the decision be appealed|how do I appeal|when does the decision take effect]
# rule.quorum
how many [members are needed|do we need|must be present] [for a quorum|to decide|for a decision]
# rule.remote
can [I|we|members] [attend remotely|join online|meet online|join on teams] [according to the rules|]
# rule.casting
what happens [if there is a tie|in a tie vote|if votes are equal]
# rsvp.accept
[I'm coming|I will attend|I'll be there|count me in|I accept|yes I'm coming] [on thursday|to the meeting|]
# rsvp.decline
[I can't come|I cannot attend|I'm not coming|I have to decline|I'm sick] [on thursday|to the meeting|]
# rsvp.remote
[I'll join|I will attend|can I join] [online|remotely|on teams|by video] [on thursday|]
# recusal.report
I [have a conflict of interest|am recused] [on item {n}|in {t}|]
# circulation.answer
I [approve|reject|abstain|vote yes|vote no]
# help
[what can you do|how does this work|help|what can I ask|who are you|what are you]
# thanks
[thanks|thank you|great, thanks|ok thanks|perfect|bye]
# my.tasks
[what do I have to do|my tasks|is anything waiting for me|what needs my answer]
# percapsulam.status
[how is the written procedure going|has everyone voted|who has not voted]
