import type { PublicStage } from '@tendesh/domain/letters/public-stage';
import { type Language, languages } from '@tendesh/domain/staff/roles';
import { letterTexts } from './letter-texts';

const names: Readonly<Record<Language, string>> = { ky: 'Кыргызча', ru: 'Русский', tg: 'Тоҷикӣ', en: 'English' };

/** Plain HTML without script, font or cookie: it opens on any telephone, and is small on a slow line. */
export function statusPage(language: Language, shown: PublicStage | 'form' | 'wrong' | 'busy', number = ''): string {
  const { look } = letterTexts[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${look.title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${look.title}</h1>
${isStage(shown) ? answer(language, shown) : form(language, shown, number)}
</main>
<nav aria-label="${look.languages}">${languages.map((one) => link(one, language)).join(' ')}</nav>
</body>
</html>`;
}

function isStage(shown: string): shown is PublicStage {
  return !['form', 'wrong', 'busy'].includes(shown);
}

function answer(language: Language, stage: PublicStage): string {
  const { look, stages } = letterTexts[language];
  const { now, next } = stages[stage];
  return `<dl><dt>${look.now}</dt><dd class="now">${now}</dd><dt>${look.next}</dt><dd>${next}</dd></dl>
<p><a href="/status?lang=${language}">${look.again}</a></p>`;
}

function form(language: Language, shown: string, number: string): string {
  const { look, slip } = letterTexts[language];
  const said = shown === 'wrong' ? look.wrong : shown === 'busy' ? look.busy : null;
  return `<p>${look.intro}</p>
${said === null ? '' : `<p role="alert">${said}</p>`}
<form method="post" action="/status?lang=${language}" autocomplete="off">
<label for="number">${slip.number}</label>
<input id="number" name="number" required maxlength="60" value="${escaped(number)}" placeholder="KG-OSH-2026-00001">
<label for="code">${slip.code}</label>
<input id="code" name="code" required maxlength="60" autocapitalize="characters" placeholder="XXXX-XXXX-XXXX">
<button>${look.show}</button>
</form>`;
}

function link(language: Language, shown: Language): string {
  const current = language === shown ? ' aria-current="true"' : '';
  return `<a href="/status?lang=${language}" lang="${language}"${current}>${names[language]}</a>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

const style = `
:root{color-scheme:light dark;--ink:#16211f;--quiet:#52615f;--paper:#fff;--line:#8a9a97;--accent:#0f6b62;--alert:#a12b1e}
@media(prefers-color-scheme:dark){:root{--ink:#e8eeec;--quiet:#a9b8b5;--paper:#141a19;--line:#6d7d7a;--accent:#5cc4b6;--alert:#ff9d8f}}
*{box-sizing:border-box}
body{margin:0;padding:20px 16px 32px;background:var(--paper);color:var(--ink);font:17px/1.45 system-ui,sans-serif}
main,nav{max-width:30rem;margin:0 auto}
h1{font-size:1.45rem;line-height:1.2;margin:0 0 12px;color:var(--accent)}
label{display:block;margin:14px 0 4px;font-weight:600}
input{width:100%;padding:12px;font:inherit;color:inherit;background:transparent;border:1px solid var(--line);border-radius:8px}
input::placeholder{color:var(--quiet);opacity:1}
button{width:100%;margin-top:18px;padding:13px;font:inherit;font-weight:600;color:var(--paper);background:var(--accent);border:0;border-radius:8px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
[role=alert]{color:var(--alert);font-weight:600}
dl{margin:0}dt{color:var(--quiet);margin-top:14px}dd{margin:2px 0 0;font-size:1.1rem}.now{font-weight:700;font-size:1.3rem}
nav{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:28px;padding-top:14px;border-top:1px solid var(--line)}
a{color:var(--accent);display:inline-block;padding:6px 0}a[aria-current]{color:var(--ink);text-decoration:none;font-weight:600}
`;
