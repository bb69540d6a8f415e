import type { ComponentChildren } from 'preact';
import type { LayerInfo } from '../../../messages.ts';
import { printKeyid } from '../../../ruleset/envelope-keys.ts';
import type { SourceInfo } from '../../../updates.ts';
import { fillPlain } from '../../../words/fill.ts';
import type { RulesWords } from '../../../words/rules.ts';
import { printDay, printInstant } from '../../dates.ts';
import { regionName } from '../../regions.ts';
import type { RulesProps } from './rules-page.tsx';

type Props = RulesProps & { layer: LayerInfo; source: SourceInfo | undefined };

const DAY = 86_400_000;

/** Who published a file, how old it is, how it came, and when it is asked for again. */
export const Facts = ({ layer, source, words, language, ports }: Props) => {
  const now = ports.now();
  const isOver = new Date(layer.expires) <= now;
  const expires = printDay(layer.expires, language);
  return (
    <dl class="facts">
      <Fact name={words.fact.seq}>
        {layer.seq} <span class="small">({layer.channel})</span>
      </Fact>
      <Fact name={words.fact.issued}>{ageOf(layer, now, printDay(layer.issued, language), words)}</Fact>
      <Fact name={words.fact.expires}>
        {isOver ? <span class="expired">{fillPlain(words.fact.expired, { day: expires })}</span> : expires}
      </Fact>
      {layer.region && <Fact name={words.fact.region}>{regionName(layer.region) ?? layer.region}</Fact>}
      {layer.contact && <Fact name={words.fact.contact}>{layer.contact}</Fact>}
      <Fact name={words.fact.key}>
        {layer.keyid ? <code class="keyid">{printKeyid(layer.keyid)}</code> : words.fact.unsigned}
      </Fact>
      {source?.address && (
        <Fact name={words.fact.address}>
          <span class="address">{source.address}</span>
        </Fact>
      )}
      {source?.checkedAt && <Fact name={words.fact.checked}>{printInstant(source.checkedAt, language)}</Fact>}
      {source?.nextCheck && <Fact name={words.fact.next}>{printInstant(source.nextCheck, language)}</Fact>}
    </dl>
  );
};

export const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function ageOf({ issued }: LayerInfo, now: Date, day: string, words: RulesWords): string {
  const days = Math.floor((now.getTime() - Date.parse(issued)) / DAY);
  return days > 0
    ? fillPlain(words.fact.age, { day, days: String(days) })
    : fillPlain(words.fact.today, { day });
}
