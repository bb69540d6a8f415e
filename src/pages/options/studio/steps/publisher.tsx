import { RegionPicker } from '../../../region-picker.tsx';
import { Section } from '../../section.tsx';
import { textAt } from '../draft/json.ts';
import { fieldId } from '../fields/field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { NextStep } from '../steps-nav.tsx';
import { useStudio } from '../studio-context.ts';
import { PolicyForm } from './policy-form.tsx';

/** Who gives out the file, whom to ask, and how staff are warned. */
export const Publisher = () => {
  const { words, language, file, change } = useStudio();
  const { publisher } = words;
  const region = textAt(file, ['region']);
  return (
    <>
      <Section id="studio-step" title={publisher.title} text={publisher.text}>
        <TextField path={['issuer', 'name']} label={publisher.name} hint={publisher.nameHint} />
        <TextField
          path={['issuer', 'contact']}
          label={publisher.contact}
          hint={publisher.contactHint}
          optional
        />
        <TextField path={['issuer', 'url']} label={publisher.url} keys="url" optional />
        <RegionPicker
          id={fieldId(['region'])}
          language={language}
          label={`${publisher.region} (${words.optional})`}
          code={region === '' ? undefined : region}
          onChange={(code) => change(['region'], code)}
        />
        <TextField path={['channel']} label={publisher.channel} hint={publisher.channelHint} />
      </Section>
      <PolicyForm />
      <NextStep after="publisher" />
    </>
  );
};
