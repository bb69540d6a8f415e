import { unparse } from 'papaparse';
import type { TrailOfTab } from '../../../messages.ts';
import { cleanupWordsIn } from '../../../words/cleanup.ts';
import { sayIn } from '../../../words/index.ts';
import { pagesWordsIn } from '../../../words/pages.ts';
import { type PagePorts, siteName } from '../../ports.ts';
import type { OptionsView } from '../read-options.ts';

type Props = {
  trails: readonly TrailOfTab[];
  ports: PagePorts;
  view: OptionsView;
  done: ReadonlySet<string>;
  onClear: () => Promise<void>;
};

/** Takes what was found along as a list to work through, or forgets it. */
export const ExportTrails = ({ trails, ports, view, done, onClear }: Props) => {
  const words = cleanupWordsIn(view.settings.language).export;
  const save = (): void =>
    ports.saveFile({
      name: 'jaga-netral-bersih-bersih.csv',
      type: 'text/csv',
      text: toCsv({ trails, ports, view, done }),
    });
  return (
    <p class="inline no-print">
      <button type="button" class="button button--outline" onClick={save}>
        {words.save}
      </button>
      <button type="button" class="button button--outline" onClick={ports.print}>
        {words.print}
      </button>
      <button type="button" class="button button--text" onClick={onClear}>
        {words.clear}
      </button>
    </p>
  );
};

/** One row a finding. A name that a spreadsheet would take for a formula is kept as text. */
function toCsv({ trails, ports, view, done }: Omit<Props, 'onClear'>): string {
  const { language } = view.settings;
  const words = cleanupWordsIn(language).export;
  const rows = trails.flatMap(({ platform, act, found }) =>
    found.map(({ key, who = '', link = '', prohibitions }) => {
      const rule = view.prohibitions.find(({ id }) => id === prohibitions[0]);
      const site = siteName(ports.sites, platform);
      const isDone = done.has(key) ? words.yes : words.no;
      return [
        site,
        pagesWordsIn(language).act[act],
        who,
        rule ? sayIn(language, rule.law) : '',
        link,
        isDone,
      ];
    }),
  );
  const head = [words.site, words.act, words.who, words.law, words.link, words.done];
  return unparse([head, ...rows], { escapeFormulae: true });
}
