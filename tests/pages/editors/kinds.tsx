/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { EditorState as DraftState, Editor } from 'draft-js';
import { $getRoot, createEditor } from 'lexical';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Make } from './model.ts';

const div = (box: HTMLElement): HTMLDivElement => box.appendChild(document.createElement('div'));

const lexical: Make = (box, changed) => {
  const element = div(box);
  element.contentEditable = 'true';
  const editor = createEditor({
    namespace: 'editors',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerUpdateListener(changed);
  return { editor: element, text: () => editor.read(() => $getRoot().getTextContent()) };
};

const draft: Make = (box, changed) => {
  let words = '';
  function Writing() {
    const [state, setState] = useState(() => DraftState.createEmpty());
    const onChange = (next: DraftState) => {
      words = next.getCurrentContent().getPlainText();
      setState(next);
      changed();
    };
    return <Editor editorState={state} onChange={onChange} ariaLabel="Tulis" role="textbox" />;
  }
  flushSync(() => createRoot(div(box)).render(<Writing />));
  return { editor: box.querySelector<HTMLElement>('[contenteditable]')!, text: () => words };
};

const prosemirror: Make = (box, changed) => {
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
  const view = new EditorView(div(box), {
    state: EditorState.create({ schema, plugins }),
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change));
      changed();
    },
  });
  return {
    editor: view.dom,
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
  };
};

const quill: Make = (box, changed) => {
  const editor = new Quill(div(box), { modules: { toolbar: false } });
  editor.on('text-change', changed);
  return { editor: editor.root, text: () => editor.getText() };
};

const textarea: Make = (box, changed) => {
  const field = box.appendChild(document.createElement('textarea'));
  field.addEventListener('input', changed);
  return { editor: field, text: () => field.value };
};

const contenteditable: Make = (box, changed) => {
  const element = div(box);
  element.contentEditable = 'true';
  element.addEventListener('input', changed);
  return { editor: element, text: () => element.innerText };
};

/** Every editor a site may have built its composer with. */
export const KINDS: Readonly<Record<string, Make>> = {
  lexical,
  draft,
  prosemirror,
  quill,
  textarea,
  contenteditable,
};
