import { accountKey } from './layer.ts';
import { namesIn, namesOf } from './neutral-names.ts';
import { electionComplaints } from './neutral-sides.ts';
import type { Bilingual, Prohibition } from './prohibitions.ts';
import type { Election, Participant, RulesFile } from './rules-file.ts';

/**
 * Whether a rules file takes a side itself. `refused`: it is not to be given to users. `noticed`: it may be right, and
 * somebody should look.
 */
export type Neutrality = { refused: readonly Bilingual[]; noticed: readonly Bilingual[] };

/** A law is cited by kind and number: "PP 94/2021", "Perbup Kertasari 12 Tahun 2030". */
const CITED =
  /\b(?:UUD?|PP|PKPU|Per(?:ppu|pu|pres|men\w*|da|gub|bup|wali|wal|bawaslu|ban|kap|pol|aturan)|SKB|SEB?|SK|Surat Edaran|Surat Keputusan|Keputusan|Undang-Undang|Instruksi)\b.*\d/i;
/** Translators word the kinds of law in their own ways; the number stays. */
const NUMBERED = /\d/;

/**
 * Looks for unequal treatment of those who stand in one election. What it can see and what not: docs/admin.md.
 *
 * @param known elections that ship with the product: a file that names one of them names all who stand in it.
 */
export function neutralityOf(file: RulesFile, known: readonly Election[]): Neutrality {
  const elections = file.elections.map((election) =>
    electionComplaints(
      election,
      known.find(({ id }) => id === election.id),
    ),
  );
  const everybody = [...file.elections, ...known].flatMap(({ participants }) => participants);
  return {
    refused: [
      ...elections.flatMap(({ refused }) => refused),
      ...exemptions(file, everybody),
      ...(file.prohibitions ?? []).flatMap((form) => prohibitionComplaints(form, file)),
    ],
    noticed: elections.flatMap(({ noticed }) => noticed),
  };
}

/** `allow` is for those who take no side; a participant under it would be the one side nobody is warned about. */
function exemptions({ allow }: RulesFile, everybody: readonly Participant[]): Bilingual[] {
  const accounts = allow?.accounts ?? [];
  const phrases = allow?.phrases ?? [];
  if (accounts.length + phrases.length === 0) return [];
  const taken = new Map(
    everybody.flatMap(({ id, accounts: own = [] }) =>
      own.map(({ platform, handle }) => [accountKey(platform, handle), id] as const),
    ),
  );
  const names = phrases.length > 0 ? everybody.flatMap(namesOf) : [];
  return [
    ...accounts.flatMap(({ platform, handle }) => {
      const id = taken.get(accountKey(platform, handle));
      return id === undefined ? [] : [exempted(`allow.accounts: ${platform} ${handle}`, id)];
    }),
    ...phrases.flatMap((phrase) =>
      namesIn(phrase, names)
        .slice(0, 1)
        .map((name) => exempted(`allow.phrases: “${phrase}”`, name)),
    ),
  ];
}

const exempted = (where: string, who: string): Bilingual => ({
  id: `${where}: milik atau menyebut peserta (${who}); peserta tidak boleh dikecualikan.`,
  en: `${where}: belongs to or names a participant (${who}); no participant may be exempt.`,
});

function prohibitionComplaints({ id, law, plain, sources }: Prohibition, file: RulesFile): Bilingual[] {
  const complaints: Bilingual[] = [];
  if (!CITED.test(law.id) || !NUMBERED.test(law.en) || sources.some((source) => source.trim() === '')) {
    complaints.push({
      id: `larangan ${id}: law dan sources harus menyebut dasar hukum dengan jenis dan nomornya, seperti “PP 94/2021 pasal 5”.`,
      en: `prohibition ${id}: law and sources must cite the law by kind and number, like “PP 94/2021 pasal 5”.`,
    });
  }
  const names = file.elections.flatMap(({ participants }) => participants).flatMap(namesOf);
  const [named] = namesIn(`${plain.id} ${plain.en} ${law.id} ${law.en}`, names);
  if (named !== undefined) {
    complaints.push({
      id: `larangan ${id}: menyebut satu peserta (${named}); larangan berlaku terhadap semua peserta.`,
      en: `prohibition ${id}: names one participant (${named}); a prohibition holds for all of them.`,
    });
  }
  return complaints;
}
