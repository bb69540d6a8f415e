import { useState } from 'preact/hooks';
import type { Language } from '../../../../messages.ts';
import { fillPlain } from '../../../../words/fill.ts';
import { pagesWordsIn } from '../../../../words/pages.ts';
import { bookletWordsIn } from '../../../../words/studio.ts';
import { addressOf } from '../places.ts';
import { useStudio } from '../studio-context.ts';
import { Sheet } from './sheet.tsx';

/** The file as a booklet for people without a screen: looked at here, printed by the browser. */
export const Booklet = () => {
  const { words, language, problems } = useStudio();
  const [chosen, setChosen] = useState<Language>(language);
  const own = bookletWordsIn(language);
  const { file } = problems;
  return (
    <>
      <div class="booklet-bar">
        <a class="link studio-back" href={addressOf('export')}>
          {fillPlain(words.back, { place: words.steps.export })}
        </a>
        <h2 id="studio-step-title" class="only-heard">
          {words.export.booklet}
        </h2>
        {file ? (
          <>
            <PrintBar chosen={chosen} onChoose={setChosen} />
            <p class="small">{own.paper}</p>
          </>
        ) : (
          <p>{own.notYet}</p>
        )}
      </div>
      {file && <Sheet file={file} language={chosen} />}
    </>
  );
};

type BarProps = { chosen: Language; onChoose: (language: Language) => void };

const PrintBar = ({ chosen, onChoose }: BarProps) => {
  const { language } = useStudio();
  const own = bookletWordsIn(language);
  const { languages } = pagesWordsIn(language);
  return (
    <div class="inline">
      <label for="booklet-language">{own.language}</label>
      <select
        id="booklet-language"
        class="short"
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value as Language)}
      >
        <option value="id">{languages.id}</option>
        <option value="en">{languages.en}</option>
      </select>
      <button type="button" class="button button--primary" onClick={() => print()}>
        {own.print}
      </button>
    </div>
  );
};
