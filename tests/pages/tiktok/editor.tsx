/** @jsxImportSource react */
import { Editor, EditorState } from 'draft-js';
import { type KeyboardEvent, useState } from 'react';

type EditorProps = {
  label: string;
  onWords: (words: string) => void;
  /** What Enter does; without it a new line. Shift+Enter always begins one. */
  onEnter?: () => void;
};

/** The site writes everything in Draft.js. */
export function WritingArea({ label, onWords, onEnter }: EditorProps) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const onChange = (next: EditorState) => {
    setState(next);
    onWords(next.getCurrentContent().getPlainText());
  };
  const handleReturn = (event: KeyboardEvent) => {
    if (onEnter === undefined || event.shiftKey) return 'not-handled';
    onEnter();
    return 'handled';
  };
  return (
    <Editor
      editorState={state}
      onChange={onChange}
      placeholder={label}
      ariaLabel={label}
      role="textbox"
      handleReturn={handleReturn}
    />
  );
}
