import type { Language, RulesInfo } from '../../messages.ts';
import { fillPlain } from '../../words/fill.ts';
import { pagesWordsIn } from '../../words/pages.ts';
import { printDay } from '../dates.ts';

type Props = { info: RulesInfo; now: Date; language: Language; onRemove: (channel: string) => void };

/** One rules file: who stands behind it, how new it is, how long it holds. */
export const RulesFileCard = ({ info, now, language, onRemove }: Props) => {
  const words = pagesWordsIn(language).options.rules;
  const issued = printDay(info.issued, language);
  const expires = printDay(info.expires, language);
  const isExpired = new Date(info.expires) < now;
  return (
    <li class="card" data-channel={info.channel}>
      <strong>{info.issuer}</strong>
      <span class="small">
        {fillPlain(words.number, { seq: String(info.seq), participants: String(info.participants) })}
      </span>
      <span class={isExpired ? 'expired' : 'small'}>
        {fillPlain(isExpired ? words.expired : words.dates, { issued, expires })}
      </span>
      {info.contact && <span class="small">{fillPlain(words.contact, { contact: info.contact })}</span>}
      <button
        type="button"
        class="button button--outline"
        aria-label={fillPlain(words.removeNamed, { name: info.issuer })}
        onClick={() => onRemove(info.channel)}
      >
        {words.remove}
      </button>
    </li>
  );
};
