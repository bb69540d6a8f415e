/** @jsxImportSource react */
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef } from 'react';
import { say } from '../site.ts';

type Props = { onChange: (text: string) => void; onSend: () => void };

/** ProseMirror as the site wraps it: Enter is a new paragraph, Ctrl or Cmd with Enter sends. */
export function Prose({ onChange, onSend }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const handlers = useRef({ onChange, onSend });
  handlers.current = { onChange, onSend };
  useEffect(() => {
    const send = (): boolean => {
      handlers.current.onSend();
      return true;
    };
    const plugins = [keymap({ 'Ctrl-Enter': send, 'Meta-Enter': send }), keymap(baseKeymap)];
    const view = new EditorView(place.current, {
      state: EditorState.create({ schema, plugins }),
      attributes: {
        class: 'tiptap ProseMirror',
        role: 'textbox',
        'aria-label': say('Editor teks untuk membuat komentar', 'Text editor for creating comment'),
      },
      dispatchTransaction(change) {
        view.updateState(view.state.apply(change));
        if (change.docChanged)
          handlers.current.onChange(view.state.doc.textBetween(0, view.state.doc.content.size, '\n'));
      },
    });
    view.focus();
    return () => view.destroy();
  }, []);
  return <div data-testid="ui-core-tiptap-text-editor-wrapper" ref={place} />;
}
