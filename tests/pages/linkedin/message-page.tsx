/** @jsxImportSource react */
import { did, say } from '../site.ts';

/** Enter sends where the person has set it so; then there is no button. */
export function MessagePage() {
  const sendsByEnter = new URLSearchParams(location.search).get('enter') === '1';
  const send = (box: Element | null): void => {
    const editor = box?.querySelector<HTMLElement>('[contenteditable]');
    if (!editor?.innerText.trim()) return;
    did({ did: 'message', text: editor.innerText.trim() });
    editor.textContent = '';
  };
  return (
    <form
      className="msg-form"
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (!sendsByEnter || event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        send(event.currentTarget);
      }}
    >
      <div
        className="msg-form__contenteditable"
        role="textbox"
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
      />
      {!sendsByEnter && (
        <button type="submit" className="msg-form__send-button">
          {say('Kirim', 'Send')}
        </button>
      )}
    </form>
  );
}
