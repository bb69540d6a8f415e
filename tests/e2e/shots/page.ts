import { build } from 'vite';

/** The warning as one classic script, built as the extension builds it. */
export async function harnessScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/harness.ts`, formats: ['iife'], name: 'unused' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the harness was not built');
  return output.output[0].code;
}

const POSTS = [
  [
    'Tim HALILIS',
    '@halilis2',
    'Ayo coblos nomor 2! Menangkan HALILIS, lanjutkan kerja nyata untuk Kertasari.',
  ],
  ['KPU Kertasari', '@kpu_kertasari', 'Cek nama Anda di daftar pemilih sebelum hari pemungutan suara.'],
  ['Warung Bu Sri', '@warungbusri', 'Soto ayam hari ini gratis teh hangat sampai jam sepuluh.'],
  ['Kertasari FC', '@kertasarifc', 'Latihan sore pindah ke lapangan timur, tetap jam empat.'],
];

const post = ([name, handle, text]: readonly string[]): string =>
  `<article><i></i><div><p><b>${name}</b> <span>${handle} · 2 j</span></p><p>${text}</p>
   <p class="bar"><button>Balas</button><button>Bagikan</button><button data-like>Suka</button></p></div></article>`;

/** A plain feed of another site's look, so that one sees what is ours. `modal`: its own dialog is open over it. */
export const feed = ({ modal = false } = {}): string => `<!doctype html><html lang="id"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Linimasa</title><style>
  :root { color-scheme: light dark; --bg: #fff; --ink: #0f1419; --soft: #536471; --line: #eff3f4 }
  @media (prefers-color-scheme: dark) { :root { --bg: #000; --ink: #e7e9ea; --soft: #71767b; --line: #2f3336 } }
  body { margin: 0; background: var(--bg); color: var(--ink); font: 15px/1.4 Roboto, "Liberation Sans", sans-serif }
  main { max-width: 600px; margin: auto; border-inline: 1px solid var(--line) }
  article { display: grid; grid-template-columns: 40px 1fr; gap: 12px; padding: 12px 16px; border-bottom: 1px solid var(--line) }
  article i { width: 40px; height: 40px; border-radius: 50%; background: var(--line) }
  p { margin: 0 0 4px } span, button { color: var(--soft) }
  .bar { display: flex; justify-content: space-between; max-width: 320px; margin: 12px 0 0 }
  button { border: 0; background: none; font: inherit; padding: 4px }
  #site { width: 520px; min-height: 240px; border: 0; border-radius: 16px; background: var(--bg); color: var(--ink); padding: 24px }
  #site::backdrop { background: rgb(91 112 131 / 40%) }
  textarea { width: 100%; box-sizing: border-box; height: 120px; border: 0; background: none; color: inherit; font: inherit; resize: none }
</style><main>${[...POSTS, ...POSTS].map(post).join('')}</main>
${modal ? '<dialog id="site"><p><b>Tulis unggahan</b></p><textarea>Semoga Bu Neneng yang menang</textarea></dialog><script>site.showModal()</script>' : ''}`;
