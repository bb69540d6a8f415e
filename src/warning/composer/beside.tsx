import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
import { composerWordsIn } from '../../words/composer.ts';
import { goTo } from '../editor/caret.ts';
import { createSurface, type Surface } from '../surface.ts';
import { Announcer } from './announce.ts';
import { Chip } from './chip.tsx';
import css from './composer.css?inline';
import { type Item, itemsOf } from './items.ts';
import { List } from './list.tsx';
import { Marks } from './marks.ts';
import { makeMovable } from './move.ts';
import { type Area, controlsAround, linesOf } from './obstacles.ts';
import { type Around, isCovered, type Point, placeChip, placeList, putAt } from './place.ts';
import type { Draft, Heard } from './types.ts';

/** What the person can do to the hints themselves. */
export type Wishes = { hideHere: () => void; hideAlways: () => void };

/** Chip, list and marks beside one composer, from the first draft until it is taken away. */
export class Beside {
  readonly editor: Element;
  readonly surface: Surface = createSurface(css);
  readonly #wishes: Wishes;
  readonly #marks = new Marks();
  readonly #layer = document.createElement('div');
  readonly #chipPlace = document.createElement('div');
  readonly #listPlace = document.createElement('div');
  readonly #announcer = new Announcer();
  readonly #ended = new AbortController();
  #draft: Draft;
  #items: readonly Item[] = [];
  #chip: HTMLButtonElement | null = null;
  #around: Around = { controls: [], lines: [] };
  /** Where the editor stood when that was looked at: all of it moves with it. */
  #seenAt: Point = { x: 0, y: 0 };
  #movedBy: Point = { x: 0, y: 0 };
  #isOpen = false;
  #placing = 0;

  constructor(draft: Draft, heard: Heard, wishes: Wishes) {
    this.editor = draft.editor;
    this.#draft = draft;
    this.#wishes = wishes;
    this.#build(draft);
    this.update(draft);
    this.#listen(heard);
  }

  #build({ language }: Draft): void {
    this.#layer.className = 'layer surface';
    this.#layer.lang = language;
    this.#layer.dir = 'ltr';
    this.#layer.popover = 'manual';
    this.#chipPlace.className = 'place';
    this.#listPlace.className = 'place';
    this.#layer.append(this.#marks.overlay, this.#chipPlace, this.#listPlace, this.#announcer.element);
    this.surface.root.append(this.#layer);
    // The person goes on writing: a press on the hints leaves the focus where it is.
    this.surface.root.addEventListener('mousedown', (event) => event.preventDefault());
    // A modal dialog of the site makes everything outside of it dead.
    const modal = this.editor.closest('dialog:modal');
    (modal ?? document.documentElement).append(this.surface.host);
    this.#layer.showPopover();
    makeMovable(this.#chipPlace, (by) => {
      this.#movedBy = { x: this.#movedBy.x + by.x, y: this.#movedBy.y + by.y };
      void this.#place();
    });
  }

  #listen({ changed }: Heard): void {
    const { signal } = this.#ended;
    signal.addEventListener(
      'abort',
      autoUpdate(this.editor, this.#chipPlace, () => void this.#place()),
    );
    const watched = new MutationObserver(changed);
    watched.observe(this.editor, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => watched.disconnect());
    const passive = { capture: true, passive: true, signal };
    // A sent text goes away without a word: whatever may have sent it is a reason to look.
    for (const type of ['click', 'keyup', 'focusout']) window.addEventListener(type, changed, passive);
    window.addEventListener('input', (event) => this.#marks.heed(event), passive);
    this.editor.addEventListener('scroll', () => this.#marks.follow(), { passive: true, signal });
  }

  update(draft: Draft): void {
    this.#draft = draft;
    this.#items = itemsOf(draft);
    this.#marks.draw(draft, this.#items);
    this.#lookAround();
    this.#announcer.tell(draft, this.#items);
    this.#draw();
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Opens the list and takes the focus into it, for people who came by key. */
  enter(): void {
    this.#isOpen = true;
    this.#draw();
    this.#focusList();
  }

  #focusList(): void {
    this.#listPlace.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  /** Closes the list; the focus goes back to the text if it was in it. */
  close(): void {
    const { activeElement } = this.surface.root;
    this.#isOpen = false;
    this.#draw();
    if (activeElement) this.backToText();
  }

  backToText(): void {
    goTo([this.editor], this.#draft.content.text, undefined);
  }

  end(): void {
    this.#ended.abort();
    this.#marks.clear();
    render(null, this.#chipPlace);
    render(null, this.#listPlace);
    this.surface.host.remove();
  }

  #lookAround(): void {
    const { x, y } = this.editor.getBoundingClientRect();
    this.#around = { controls: controlsAround(this.editor), lines: linesOf(this.editor) };
    this.#seenAt = { x, y };
  }

  #draw(): void {
    const draft = this.#draft;
    const keep = (button: HTMLButtonElement | null): void => {
      this.#chip = button;
    };
    const toggle = (): void => (this.#isOpen ? this.close() : this.#open());
    render(
      <Chip draft={draft} items={this.#items} isOpen={this.#isOpen} button={keep} onToggle={toggle} />,
      this.#chipPlace,
    );
    render(this.#isOpen ? this.#list(draft) : null, this.#listPlace);
    void this.#place();
  }

  /** A press leaves the focus in the text; Enter on the chip goes on into the list. */
  #open(): void {
    const cameByKey = this.surface.root.activeElement !== null;
    this.#isOpen = true;
    this.#draw();
    if (cameByKey) this.#focusList();
  }

  #list(draft: Draft) {
    const acts = {
      close: () => this.close(),
      show: ({ span }: Item) => goTo(draft.editors, draft.content.text, span),
      copy: (sentence: string) => void this.#copy(sentence),
      hideHere: this.#wishes.hideHere,
      hideAlways: this.#wishes.hideAlways,
    };
    return <List draft={draft} items={this.#items} acts={acts} />;
  }

  async #copy(sentence: string): Promise<void> {
    const { list } = composerWordsIn(this.#draft.language);
    const copied = await navigator.clipboard.writeText(sentence).then(
      () => true,
      () => false,
    );
    this.#announcer.say(copied ? list.copied : list.notCopied);
  }

  #aroundNow(): Around {
    const { x, y } = this.editor.getBoundingClientRect();
    const [right, down] = [x - this.#seenAt.x, y - this.#seenAt.y];
    // Written out, because the areas a browser gives are no plain values.
    const moved = (area: Area): Area => ({
      x: area.x + right,
      y: area.y + down,
      width: area.width,
      height: area.height,
    });
    return { controls: this.#around.controls.map(moved), lines: this.#around.lines.map(moved) };
  }

  async #place(): Promise<void> {
    const turn = ++this.#placing;
    this.#marks.follow();
    const around = this.#aroundNow();
    const at = this.editor.isConnected ? await placeChip(this.editor, this.#chipPlace, around) : undefined;
    // A later look at the page is under way and knows better.
    if (turn !== this.#placing || this.#ended.signal.aborted) return;
    const isSeen = at !== undefined && !isCovered(this.editor, this.surface.host);
    this.#layer.classList.toggle('layer--away', !isSeen);
    if (!at || !isSeen) return;
    putAt(this.#chipPlace, at, this.#movedBy);
    if (this.#isOpen && this.#chip) {
      const point = await placeList(this.#chip, this.#listPlace, this.editor);
      putAt(this.#listPlace, point);
    }
  }
}
