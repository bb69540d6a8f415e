/** One warning of the add-on linter that stays, and why it is harmless. A warning that is not listed here fails the release. */
export type Explained = { code: string; file: RegExp; why: string };

export const EXPLAINED: readonly Explained[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:warning\.js|composer\.js|pictures\.js|chunks\/.+\.js)$/,
    why: "Preact's own support for dangerouslySetInnerHTML; a convention test forbids its use in this project.",
  },
  {
    code: 'DANGEROUS_EVAL',
    file: /^(?:ocr\/worker\.min|background)\.js$/,
    why: 'Fallback of a generated runtime in tesseract.js for browsers without globalThis; the extension policy forbids eval, so it cannot run.',
  },
];
