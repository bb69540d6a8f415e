import type { Language } from '../messages.ts';
import { regionWordsIn } from '../words/region.ts';
import { Combobox } from './combobox.tsx';
import { findRegions, regionChoice } from './regions.ts';

type Props = {
  id: string;
  language: Language;
  /** "Daerah" unless told. */
  label?: string;
  /** What it is for, under the label. */
  text?: string;
  /** Code of the Ministry of Home Affairs: `33` or `33.10`. */
  code: string | undefined;
  /** Undefined: the person emptied the field. */
  onChange: (code: string | undefined) => void;
};

/** A province, regency or city by its name; what is kept is its code. */
export const RegionPicker = ({ id, language, label, text, code, onChange }: Props) => {
  const words = regionWordsIn(language);
  return (
    <Combobox
      id={id}
      label={label ?? words.label}
      text={text}
      placeholder={words.placeholder}
      chosen={code === undefined ? undefined : regionChoice(code)}
      search={findRegions}
      none={words.none}
      onChoose={(choice) => onChange(choice?.value)}
    />
  );
};
