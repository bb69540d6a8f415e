import type { Act, Content } from '../check/types.ts';
import type { Adapter } from '../ruleset/adapter.ts';
import { type Address, readAddress } from './address.ts';

/** An item as it was when its menu was opened: the menu itself stands elsewhere in the page. */
export type Opened = { item: string; content: Content };

/** One document under one adapter, with the little that must be remembered between two events. */
export type Page = {
  adapter: Adapter;
  document: Document;
  /** Read anew after every in-page navigation. */
  address: () => Address;
  opened: Map<Act, Opened>;
};

const NOWHERE: Address = { segments: [], params: new URLSearchParams() };

export const openPage = (adapter: Adapter, document: Document): Page => {
  let href: string | undefined;
  let address = NOWHERE;
  return {
    adapter,
    document,
    opened: new Map(),
    address: () => {
      if (document.URL !== href) {
        href = document.URL;
        address = readAddress(href) ?? NOWHERE;
      }
      return address;
    },
  };
};
