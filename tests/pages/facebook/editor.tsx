/** @jsxImportSource react */
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { useEffect, useRef } from 'react';

type EditorProps = {
  label: string;
  onText: (text: string) => void;
  /** What bare Enter does; without it Enter is a new line. */
  onEnter?: (text: string) => void;
};

/** The site's editor: Lexical. Where Enter sends, the box is empty before any listener further out hears of the key. */
export function Editor({ label, onText, onEnter }: EditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const heard = useRef({ onText, onEnter });
  heard.current = { onText, onEnter };
  useEffect(() => {
    const editor = createEditor({
      namespace: 'comet',
      onError: (error) => {
        throw error;
      },
    });
    const text = () => editor.getEditorState().read(() => $getRoot().getTextContent());
    const stops = [
      registerPlainText(editor),
      editor.registerUpdateListener(() => heard.current.onText(text())),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const { onEnter: send } = heard.current;
          if (send === undefined || event?.shiftKey) return false;
          event?.preventDefault();
          const written = text();
          editor.update(() => $getRoot().clear().append($createParagraphNode()), { discrete: true });
          if (written !== '') send(written);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    editor.setRootElement(box.current);
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <div
      ref={box}
      className="editor"
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-label={label}
      spellCheck
    />
  );
}
