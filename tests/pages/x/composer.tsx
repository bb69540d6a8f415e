/** @jsxImportSource react */
import { ContentState, Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { READER } from '../fixtures/people.ts';
import { publish } from './acts.ts';
import { Attachments, useAttachments } from './attachments.tsx';
import { options } from './options.ts';
import { Quoted } from './post-media.tsx';
import { pressProps } from './press.ts';
import { Avatar } from './user-name.tsx';
import { words } from './words.ts';

type ComposerProps = {
  /** In the column of a page, or in the dialog of `/compose/post`. */
  inline: boolean;
  replyTo?: string | undefined;
  quotes?: string | undefined;
  text?: string | undefined;
  onSent?: () => void;
};

type EditorProps = {
  text: string;
  placeholder: string;
  focused: boolean;
  onText: (text: string) => void;
  onSend: () => void;
  /** Files that are pasted into the editor. */
  onFiles: (files: readonly Blob[]) => void;
};

const SEND = 'site-send';

const keyBinding = (event: KeyboardEvent): string | null =>
  event.key === 'Enter' && (KeyBindingUtil.hasCommandModifier(event) || event.ctrlKey || event.metaKey)
    ? SEND
    : getDefaultKeyBinding(event);

function RichEditor({ text, placeholder, focused, onText, onSend, onFiles }: EditorProps) {
  const [state, setState] = useState(() => EditorState.createWithContent(ContentState.createFromText(text)));
  const editor = useRef<Editor>(null);
  useEffect(() => {
    if (focused) editor.current?.focus();
  }, [focused]);
  const onChange = (next: EditorState) => {
    setState(next);
    onText(next.getCurrentContent().getPlainText());
  };
  return (
    <div data-testid="tweetTextarea_0_label" className="editor">
      <div data-testid="tweetTextarea_0RichTextInputContainer">
        <Editor
          ref={editor}
          editorState={state}
          onChange={onChange}
          placeholder={placeholder}
          webDriverTestID="tweetTextarea_0"
          ariaLabel={words.postText}
          ariaMultiline
          role="textbox"
          handlePastedFiles={(files) => {
            onFiles(files);
            return 'handled';
          }}
          keyBindingFn={keyBinding}
          handleKeyCommand={(command) => {
            if (command !== SEND) return 'not-handled';
            onSend();
            return 'handled';
          }}
        />
      </div>
    </div>
  );
}

function PlainEditor({ text, placeholder, focused, onText, onSend }: EditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) area.current?.focus();
  }, [focused]);
  return (
    <textarea
      ref={area}
      data-testid="tweetTextarea_0"
      aria-label={words.postText}
      placeholder={placeholder}
      defaultValue={text}
      className="editor plain"
      onChange={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && onSend()}
    />
  );
}

function SendButton({
  inline,
  label,
  ready,
  onSend,
}: {
  inline: boolean;
  label: string;
  ready: boolean;
  onSend: () => void;
}) {
  const disabled = ready ? {} : { disabled: true, 'aria-disabled': true, tabIndex: -1 };
  return (
    <button
      type="button"
      role="button"
      data-testid={inline ? 'tweetButtonInline' : 'tweetButton'}
      className="send"
      {...disabled}
      {...pressProps(onSend)}
    >
      <div dir="ltr">
        <span>
          <span>{label}</span>
        </span>
      </div>
    </button>
  );
}

/** Where people write: a real Draft.js editor, or a textarea on the phone site. */
export function Composer({ inline, replyTo, quotes, text = '', onSent }: ComposerProps) {
  const [draft, setDraft] = useState(text);
  // A sent text leaves a fresh editor behind.
  const [sentCount, setSentCount] = useState(0);
  const attachments = useAttachments();
  const ready = draft.trim() !== '' || quotes !== undefined || attachments.list.length > 0;
  const send = () => {
    if (!ready) return;
    publish({ text: draft, replyTo, quotes });
    setDraft('');
    attachments.clear();
    setSentCount(sentCount + 1);
    onSent?.();
  };
  const WritingArea = options.mobile ? PlainEditor : RichEditor;
  return (
    <div
      className="composer"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        attachments.add([...event.dataTransfer.files]);
      }}
    >
      <Avatar handle={READER.handle} />
      <div className="composer-body">
        <WritingArea
          key={sentCount}
          text={sentCount === 0 ? text : ''}
          placeholder={replyTo === undefined ? words.whatIsHappening : words.postYourReply}
          focused={!inline}
          onText={setDraft}
          onFiles={attachments.add}
          onSend={send}
        />
        <Attachments list={attachments.list} onRemove={attachments.remove} />
        {quotes !== undefined && <Quoted id={quotes} />}
        <div className="composer-foot" data-testid="toolBar">
          <input
            type="file"
            data-testid="fileInput"
            accept="image/jpeg,image/png,image/webp,image/gif,video/mp4"
            multiple
            className="hidden"
            tabIndex={-1}
            aria-label={words.image}
            onChange={({ currentTarget }) => {
              attachments.add([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
          <SendButton
            inline={inline}
            label={replyTo === undefined ? words.postVerb : words.reply}
            ready={ready}
            onSend={send}
          />
        </div>
      </div>
    </div>
  );
}
