import { Section } from '../../section.tsx';
import { nextSeq } from '../draft/export-file.ts';
import { textAt } from '../draft/json.ts';
import { useStudio } from '../studio-context.ts';

/** What to do with the file: check and sign it where the key is, which is never here. */
export const NextCommands = () => {
  const { words, file, lastSeq } = useStudio();
  const { export: own } = words;
  const channel = textAt(file, ['channel']) || 'instansi';
  const chosen = Number(textAt(file, ['seq'])) || 1;
  // The file that was given out last is the one at hand.
  const name = `${channel}-${chosen === lastSeq ? chosen : nextSeq(chosen, lastSeq)}`;
  return (
    <Section id="studio-next" title={own.nextTitle} text={own.nextText}>
      <ol class="next-commands">
        <li>
          {own.check}
          <code>npx jaga-netral validate {name}.json</code>
        </li>
        <li>
          {own.sign}
          <code>
            npx jaga-netral sign {name}.json --key {channel}.private.pem
          </code>
        </li>
        <li>
          {own.give} <span class="small">{own.giveText}</span>
        </li>
      </ol>
    </Section>
  );
};
