import type { SourceInfo } from '../../../updates.ts';
import { Fact } from './facts.tsx';
import { LayerCard } from './layer-card.tsx';
import { RefusedNotes } from './notes.tsx';
import { RemoveFile } from './remove-file.tsx';
import type { RulesProps } from './rules-page.tsx';
import { waitingOf } from './standing.ts';
import { StandingChip } from './standing-chip.tsx';
import type { RulesView } from './use-rules.ts';

type Props = RulesProps & { view: RulesView; onRemoved: (issuer: string) => void };

/** All rules from the strongest file down to what is built in. */
export const LayerList = (props: Props) => {
  const { view, words } = props;
  const sources = view.updates?.sources ?? [];
  return (
    <>
      {view.layers.length === 0 && <p class="small">{words.layers.none}</p>}
      <ol class="cards layers" aria-label={words.layers.list}>
        {view.layers.map((layer) => {
          const source = sources.find(({ id }) => id === layer.source);
          return (
            <LayerCard
              {...props}
              key={layer.channel}
              layer={layer}
              source={source}
              hasBefore={layer.hasBefore || source !== undefined}
            />
          );
        })}
        {view.waiting.map((source) => (
          <Waiting {...props} key={source.id} source={source} />
        ))}
        <li class="card layer layer--bundled">
          <header>
            <h3>{words.layers.bundled.name}</h3>
            <span class="chip">{words.kind.bundled}</span>
          </header>
          <p class="small">{words.layers.bundled.text}</p>
        </li>
      </ol>
    </>
  );
};

/** A source of which nothing is in force. */
const Waiting = (props: Props & { source: SourceInfo }) => {
  const { source, words, ports, reload, onRemoved } = props;
  const kind = source.id.startsWith('address') ? 'address' : source.id;
  const name = source.file?.issuer ?? words.source[kind as keyof typeof words.source];
  const remove = async (): Promise<void> => {
    await ports.send('updates:remove', source.id);
    await reload();
    onRemoved(name);
  };
  return (
    <li class="card layer">
      <header>
        <h3>{name}</h3>
        <StandingChip shown={waitingOf(source)} words={words} />
      </header>
      {source.overruled === undefined && <p class="small">{words.layers.waiting}</p>}
      <RefusedNotes {...props} />
      {source.address && (
        <dl class="facts">
          <Fact name={words.fact.address}>
            <span class="address">{source.address}</span>
          </Fact>
        </dl>
      )}
      {kind === 'address' && <RemoveFile name={name} words={words} onRemove={remove} />}
    </li>
  );
};
