/** All colours, by what they are for; each text stands out from its ground by 4.5 to 1 or more. Dark ones for screens that ask for them. */
export const colours = `
:root {
  color-scheme: light dark;
  --ink: #1c2430; --soft: #566070; --faint: #8791a0; --line: #d5dae1; --hair: #e8ebef; --ground: #ffffff; --band: #f4f6f8; --accent: #1f4e79;
  --challenge: #1f4e9c; --green: #1b7040; --amber: #8a5a00; --red: #b3261e; --missing: #566070;
  --on-fill: #ffffff; --amber-ground: #fdf1d7; --mark: #fbe3a1;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e4e8ee; --soft: #a7b0bd; --faint: #76808f; --line: #3a4350; --hair: #2a323d; --ground: #14191f; --band: #1c232c; --accent: #8fbfee;
    --challenge: #8cb4ff; --green: #6fd198; --amber: #f0bd5a; --red: #ff8f85; --missing: #a7b0bd;
    --on-fill: #14191f; --amber-ground: #3a2f14; --mark: #5c4a12;
  }
}
`;
