/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import { useEffect, useRef } from 'react';

type BoxProps = {
  label: string;
  placeholder: string;
  onText: (text: string) => void;
  /** True: the key sent what is written, and the box is emptied. */
  onEnter?: (event: KeyboardEvent) => boolean;
};

/** The editor of these sites: Lexical for plain text, which hears Enter as a command. */
export function LexicalBox({ label, placeholder, onText, onEnter }: BoxProps) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef({ onText, onEnter });
  latest.current = { onText, onEnter };
  useEffect(() => {
    const editor = createEditor({
      namespace: 'site',
      onError: (error) => {
        throw error;
      },
    });
    const stops = [
      registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(({ editorState }) =>
        latest.current.onText(editorState.read(() => $getRoot().getTextContent())),
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event === null || latest.current.onEnter?.(event) !== true) return false;
          event.preventDefault();
          editor.update(() => $getRoot().clear());
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    editor.setRootElement(element.current);
    return () => {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    };
  }, []);
  return (
    <div
      ref={element}
      className="editor"
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-label={label}
      aria-placeholder={placeholder}
    />
  );
}
