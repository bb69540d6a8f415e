import type { Verdict } from '../../check/types.ts';
import type { Language } from '../../messages.ts';
import { fillPlain } from '../../words/fill.ts';
import { type PopupWords, popupWordsIn } from '../../words/popup.ts';
import type { AccountLink } from './account-link.ts';

type Props = { link: AccountLink; verdict: Verdict | 'failed' | undefined; language: Language };

/** What can be told of a link without a request: whose account it names, as far as the rules know. */
export const LinkAnswer = ({ link, verdict, language }: Props) => {
  const words = popupWordsIn(language).link;
  const name = verdict && verdict !== 'failed' ? verdict.findings[0]?.targetName : undefined;
  const slots = { handle: link.handle ?? '', site: link.site?.name ?? '', name: name ?? '' };
  return (
    <div class="link-answer">
      {verdict !== 'failed' && <p>{fillPlain(words[sentenceOf(link, name)], slots)}</p>}
      {name === undefined && <p class="small">{words.notOpened}</p>}
    </div>
  );
};

function sentenceOf({ site, handle }: AccountLink, name: string | undefined): keyof PopupWords['link'] {
  if (!site) return 'otherSite';
  if (!handle) return 'noAccount';
  return name === undefined ? 'unknown' : 'known';
}
