const { workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

/** Starts `hoshin lsp` for the plans of a workspace. */
exports.activate = async () => {
  const settings = workspace.getConfiguration('hoshin');
  const language = settings.get('language');
  const run = { command: settings.get('command'), args: ['lsp', ...(language ? ['--language', language] : [])] };
  client = new LanguageClient('hoshin', 'hoshin', run, {
    documentSelector: [{ scheme: 'file', language: 'yaml' }],
    synchronize: { fileEvents: workspace.createFileSystemWatcher('**/*.{yaml,yml}') },
  });
  await client.start();
};

exports.deactivate = () => client?.stop();
