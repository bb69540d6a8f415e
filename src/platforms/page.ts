import type { Act, Content } from '../check/types.ts';
import type { Adapter } from '../ruleset/adapter.ts';
import { type Address, readAddress } from './address.ts';
import type { PicturePress } from './double-press.ts';
import type { TakingBack } from './take-back.ts';

/** An item as it was when its menu was opened: the menu itself stands elsewhere in the page. */
export type Opened = { item: string; content: Content };

/** One document under one adapter, with the little that must be remembered between two events. */
export type Page = {
  adapter: Adapter;
  document: Document;
  /** Read anew after every in-page navigation. */
  address: () => Address;
  opened: Map<Act, Opened>;
  /** What is written in a composer's box, kept while a further step of it no longer shows the text. */
  written: WeakMap<Element, string>;
  /** What was last picked up to be sent on, until something else is. */
  carried: Opened | undefined;
  picturePress: PicturePress | undefined;
  takingBack: TakingBack;
  /** Whether the person wants pictures to be read. */
  readsPictures: () => boolean;
};

const NOWHERE: Address = { segments: [], params: new URLSearchParams(), fragment: '' };

export const openPage = (adapter: Adapter, document: Document, readsPictures = () => false): Page => {
  let href: string | undefined;
  let address = NOWHERE;
  return {
    adapter,
    document,
    opened: new Map(),
    written: new WeakMap(),
    carried: undefined,
    picturePress: undefined,
    takingBack: new Map(),
    readsPictures,
    address: () => {
      if (document.URL !== href) {
        href = document.URL;
        address = readAddress(href) ?? NOWHERE;
      }
      return address;
    },
  };
};
