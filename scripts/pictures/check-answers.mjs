/** Asks all that the handbok's sheets of answers show, without drawing them: fails where they are no longer true. */
import { heardAnswers } from './answers.mjs';

const heard = await heardAnswers();
const count = [...heard.values()].flat().length;
console.log(`${count} answers on ${heard.size} sheets are of the kind they stand for`);
