/** One promise of `npm test`: a script of package.json that is also runnable alone. */
export type Step = {
  script: string;
  promise: string;
  /** True for a Vitest run: its cases are counted instead of the step. */
  cases?: true;
  /** Steps without which this one cannot mean anything. */
  needs?: readonly string[];
  /** Minutes after which the step is stopped and counted as failed. */
  limit: number;
};

export const STEPS: readonly Step[] = [
  { script: 'check:types', promise: 'every file type-checks strictly', limit: 3 },
  { script: 'check:lint', promise: 'format and import rules hold', limit: 2 },
  { script: 'check:rules', promise: 'every data file is valid and its examples hold', limit: 2 },
  { script: 'test:unit', promise: 'units and properties hold', cases: true, limit: 8 },
  {
    script: 'test:pictures',
    promise: 'the writing on posters is judged like the same words in a post',
    cases: true,
    limit: 12,
  },
  { script: 'build', promise: 'both extensions build', limit: 3 },
  {
    script: 'check:conventions',
    promise: 'conventions and manifests hold',
    cases: true,
    needs: ['build'],
    limit: 2,
  },
  {
    script: 'check:release',
    promise: 'both store packages are the same when built again from their sources, and pass the linter',
    limit: 4,
  },
  {
    script: 'test:e2e:snapshots',
    promise: 'every act is recognised on saved pages of the real sites',
    cases: true,
    limit: 10,
  },
  {
    script: 'test:e2e:chromium',
    promise: 'the whole path in Chromium, on every site',
    cases: true,
    needs: ['build'],
    limit: 25,
  },
  {
    script: 'test:e2e:firefox',
    promise: 'the whole path in Firefox, on every site',
    cases: true,
    needs: ['build'],
    limit: 25,
  },
  {
    script: 'test:e2e:policy',
    promise: 'an agency follows docs/admin.md: real policies, a real web server',
    cases: true,
    needs: ['build'],
    limit: 6,
  },
  {
    script: 'check:table',
    promise: 'the table of sites in the README is what this run found',
    needs: ['test:e2e:chromium', 'test:e2e:firefox'],
    limit: 1,
  },
  {
    script: 'soak:minute',
    promise: 'a minute of use: no gesture missed, nothing grows',
    needs: ['build'],
    limit: 4,
  },
];
