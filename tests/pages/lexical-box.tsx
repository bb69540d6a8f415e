/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useRef } from 'react';

type Heard = {
  onText: (text: string) => void;
  /** What Enter does with the words, also where there are none; without it Enter is a new line. */
  onSend?: ((text: string) => void) | undefined;
  /** Which Enter sends: any without Shift, unless told. */
  sends?: ((event: KeyboardEvent) => boolean) | undefined;
};

type BoxProps = Heard & { label: string; placeholder?: string };

const isPlain = (event: KeyboardEvent) => !event.shiftKey;

/** Where Enter sends, the box is empty before any listener further out hears of the key. */
function listen(editor: LexicalEditor, heard: () => Heard): () => void {
  const text = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  const onEnter = (event: KeyboardEvent | null) => {
    const { onSend, sends = isPlain } = heard();
    if (onSend === undefined || event === null || !sends(event)) return false;
    event.preventDefault();
    const written = text();
    editor.update(() => $getRoot().clear().append($createParagraphNode()), { discrete: true });
    onSend(written);
    return true;
  };
  const stops = [
    registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(() => heard().onText(text())),
    editor.registerCommand(KEY_ENTER_COMMAND, onEnter, COMMAND_PRIORITY_HIGH),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The editor of Facebook, Instagram and Threads: Lexical for plain text, which hears Enter as a command. */
export function LexicalBox({ label, placeholder, ...props }: BoxProps) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef<Heard>(props);
  latest.current = props;
  useEffect(() => {
    const editor = createEditor({
      namespace: 'site',
      onError: (error) => {
        throw error;
      },
    });
    const stop = listen(editor, () => latest.current);
    editor.setRootElement(element.current);
    return () => {
      stop();
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
      spellCheck
    />
  );
}
