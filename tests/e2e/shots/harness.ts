import { createWarning, type PictureQuestion, type Question } from '../../../src/warning/index.ts';

const warning = createWarning();
const answers: string[] = [];

/** A group in front of a hill, as somebody might upload it. */
function drawnPicture(): Promise<ImageBitmap> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 288, height: 192 });
  const pen = canvas.getContext('2d')!;
  const fill = (colour: string, shape: () => void): void => {
    pen.fillStyle = colour;
    pen.beginPath();
    shape();
    pen.fill();
  };
  fill('#bcd6e6', () => pen.rect(0, 0, 288, 192));
  fill('#7c9a72', () => pen.ellipse(150, 210, 220, 90, 0, 0, 7));
  for (const [x, colour] of [
    [70, '#4a3f58'],
    [144, '#6a5a48'],
    [218, '#3f5157'],
  ] as const) {
    fill(colour, () => pen.ellipse(x, 176, 38, 60, 0, 0, 7));
    fill('#b98a6a', () => pen.ellipse(x, 92, 22, 26, 0, 0, 7));
  }
  return createImageBitmap(canvas);
}

/** What the page of the harness offers to the script that takes the pictures and to the tests. */
const harness = {
  answers,
  ask: (question: Question): void => {
    warning.ask(question).then((answer) => answers.push(answer));
  },
  askChecklist: async (question: Omit<PictureQuestion, 'pictures'>): Promise<void> => {
    void warning.askChecklist({ ...question, pictures: [await drawnPicture()] });
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
