/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useRef } from 'react';

type EditorProps = {
  label: string;
  tab?: string;
  testId?: string;
  onText: (text: string) => void;
  onSend: (text: string) => void;
};

const textOf = (editor: LexicalEditor): string => editor.read(() => $getRoot().getTextContent());

const empty = (editor: LexicalEditor): void =>
  editor.update(() => {
    const paragraph = $createParagraphNode().append($createTextNode(''));
    $getRoot().clear().append(paragraph);
    paragraph.selectEnd();
  });

/** A real Lexical editor: Enter sends, with Shift it is a new line. */
export function Editor({ label, tab, testId, onText, onSend }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const handlers = useRef({ onText, onSend });
  handlers.current = { onText, onSend };
  useEffect(() => {
    const editor = createEditor({
      namespace: label,
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(place.current);
    const ends = [
      registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(() => handlers.current.onText(textOf(editor))),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event?.shiftKey) return false;
          event?.preventDefault();
          const text = textOf(editor);
          if (text.trim() === '') return true;
          empty(editor);
          handlers.current.onSend(text);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [label]);
  return (
    <div
      ref={place}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      data-tab={tab}
      data-testid={testId}
      aria-label={label}
      aria-placeholder={label}
    />
  );
}
