import { createWarning, type Question } from '../../../src/warning/index.ts';

const warning = createWarning();
const answers: string[] = [];

/** What the page of the harness offers to the script that takes the pictures and to the tests. */
const harness = {
  answers,
  ask: (question: Question): void => {
    warning.ask(question).then((answer) => answers.push(answer));
  },
  hint: (line: string): void => {
    const near = document.querySelector('[data-like]');
    if (near) warning.hint(line, near, 'id');
  },
  pressAgain: (): void => {
    const near = document.querySelector('[data-like]');
    if (near) warning.pressAgain(near, 'id');
  },
};
export type Harness = typeof harness;

Object.assign(window, { harness });
