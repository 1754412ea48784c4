import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { strToU8, zipSync } from 'fflate';

/**
 * Packs the extension for VS Code into `hoshin.vsix`, with the client of the protocol in it: nothing is fetched, here
 * or when it is installed.
 */
const root = join(__dirname, '..');
const source = join(root, 'src/editor/vscode');
const { name, displayName, description, version, publisher, engines } = JSON.parse(
  readFileSync(join(source, 'package.json'), 'utf8'),
) as Readonly<Record<'name' | 'displayName' | 'description' | 'version' | 'publisher', string>> & {
  readonly engines: { readonly vscode: string };
};

const { outputFiles } = buildSync({
  entryPoints: [join(source, 'extension.js')],
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  write: false,
});

const MANIFEST = `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
    <DisplayName>${displayName}</DisplayName>
    <Description xml:space="preserve">${description}</Description>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
  </Assets>
</PackageManifest>
`;

const TYPES = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension=".json" ContentType="application/json"/><Default Extension=".js" ContentType="application/javascript"/><Default Extension=".vsixmanifest" ContentType="text/xml"/></Types>
`;

/** The same bytes for the same sources. */
const SAME_DAY = { mtime: '1980-01-01T12:00:00' } as const;

const files = {
  '[Content_Types].xml': strToU8(TYPES),
  'extension.vsixmanifest': strToU8(MANIFEST),
  'extension/package.json': readFileSync(join(source, 'package.json')),
  'extension/extension.js': outputFiles[0]!.contents,
};
writeFileSync(join(root, 'hoshin.vsix'), zipSync(files, SAME_DAY));
