import { parseSync, Visitor } from 'vite';
import type { SourceFile } from './files.ts';

export type FunctionLength = { where: string; lines: number };

/** Every function of a file with its length in lines, from its first to its last character. */
export function functionLengths(file: SourceFile): FunctionLength[] {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path}: ${errors[0]?.message}`);
  const found: FunctionLength[] = [];
  const measure = (node: { start: number; end: number }): void => {
    const line = file.text.slice(0, node.start).split('\n').length;
    const lines = file.text.slice(node.start, node.end).split('\n').length;
    found.push({ where: `${file.path}:${line}`, lines });
  };
  new Visitor({
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(program);
  return found;
}
