import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, type ServerOptions } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const commands: Record<string, (...args: string[]) => unknown> = {
    'reportlint.runExamples': (path?: string) => run(['test', path ?? vscode.window.activeTextEditor?.document.uri.fsPath ?? '.']),
    'reportlint.explain': explain,
    'reportlint.checkFolder': () => run(['check', '.']),
    'reportlint.openRule': openRule,
    'reportlint.writeWaiver': writeWaiver,
    'reportlint.reopenWithEncoding': reopen,
    'reportlint.restart': async () => { await client?.stop(); await start(); },
  };
  for (const [name, action] of Object.entries(commands))
    context.subscriptions.push(vscode.commands.registerCommand(name, action));
  context.subscriptions.push(vscode.workspace.onDidChangeConfiguration(async e => {
    if (e.affectsConfiguration('reportlint'))
      await vscode.commands.executeCommand('reportlint.restart');
  }));
  context.subscriptions.push(vscode.workspace.registerTextDocumentContentProvider(explanations.scheme, explanations));
  await start();
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}

/** The program and the options every command of it takes. */
function program(): { command: string; options: string[] } {
  const settings = vscode.workspace.getConfiguration('reportlint');
  const chosen = settings.get<string>('language', 'auto');
  const language = chosen === 'auto' ? (vscode.env.language.startsWith('zh') ? 'zh' : 'en') : chosen;
  const rules = settings.get<string[]>('rules', []).flatMap(folder => ['--rules', folder]);
  return { command: settings.get<string>('path', 'reportlint'), options: ['--lang', language, ...rules] };
}

async function start(): Promise<void> {
  const { command, options } = program();
  const server: ServerOptions = { command, args: ['lsp', ...options], options: { cwd: folder() } };
  const clientOptions: LanguageClientOptions = {
    documentSelector: [
      { language: 'reportlint-rule' },
      { scheme: 'file', language: 'html' },
      { scheme: 'file', language: 'plaintext' },
      { scheme: 'file', language: 'markdown' },
      { scheme: 'file', language: 'yaml', pattern: '**/{.reportlintrc.yaml,forms/*.yaml,reading/*.yaml}' },
    ],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/{*.rule,*.yaml}') },
    outputChannelName: 'ReportLint',
  };
  client = new LanguageClient('reportlint', 'ReportLint', server, clientOptions);
  try {
    await client.start();
  } catch {
    const settings = '打开设置 · Open settings';
    const answer = await vscode.window.showErrorMessage(
      `没能启动“${command}”。请在设置 reportlint.path 中写明它的位置。 Could not start '${command}': say where it is in the setting reportlint.path.`, settings);
    if (answer === settings)
      await vscode.commands.executeCommand('workbench.action.openSettings', 'reportlint.path');
  }
}

function folder(): string | undefined {
  return vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
}

/** Runs the program where its output can be read and clicked on. */
function run(args: string[]): void {
  const { command, options } = program();
  const task = new vscode.Task({ type: 'process' }, vscode.TaskScope.Workspace, args[0], 'reportlint',
    new vscode.ProcessExecution(command, [...args, ...options], { cwd: folder() }));
  task.presentationOptions = { clear: true, echo: false, showReuseMessage: false };
  void vscode.tasks.executeTask(task);
}

/** Shows how a rule decides on a report as both stand in the editor, saved or not. */
const explanations = {
  scheme: 'reportlint-explain',
  changed: new vscode.EventEmitter<vscode.Uri>(),
  get onDidChange() { return this.changed.event; },
  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const [rule, report] = JSON.parse(uri.query) as [string, string];
    const answer = await client?.sendRequest<{ text: string } | null>('reportlint/explain', { textDocument: { uri: report }, rule });
    return answer?.text ?? '';
  },
};

async function explain(rule: string, report: string): Promise<void> {
  const uri = vscode.Uri.from({ scheme: explanations.scheme, path: `/${rule}.txt`, query: JSON.stringify([rule, report]) });
  explanations.changed.fire(uri);
  await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
}

/** @param rule The rule's file, with its line behind a #. */
async function openRule(rule: string): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(rule), { viewColumn: vscode.ViewColumn.Beside });
}

/** Puts the skeleton below `waivers:` of the folder's settings and leaves the cursor at the reason. */
async function writeWaiver(skeleton: string): Promise<void> {
  const root = vscode.workspace.workspaceFolders?.[0];
  if (!root)
    return;
  const uri = vscode.Uri.joinPath(root.uri, '.reportlintrc.yaml');
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true });
  await vscode.workspace.applyEdit(edit);
  const editor = await vscode.window.showTextDocument(uri);
  const lines = editor.document.getText().split(/\r?\n/);
  const heading = lines.findIndex(line => /^waivers:\s*$/.test(line));
  const last = lines.length - 1;
  const end = new vscode.Position(last, lines[last].length);
  const at = heading >= 0 ? new vscode.Position(heading + 1, 0) : end;
  const text = heading >= 0 ? skeleton + '\n' : (lines[last] ? '\n' : '') + 'waivers:\n' + skeleton + '\n';
  await editor.edit(builder => builder.insert(at, text));
  const reason = editor.document.getText().indexOf('reason: ""', editor.document.offsetAt(at)) + 'reason: "'.length;
  const cursor = editor.document.positionAt(reason);
  editor.selection = new vscode.Selection(cursor, cursor);
  editor.revealRange(new vscode.Range(cursor, cursor));
}

async function reopen(uri: string, encoding: string): Promise<void> {
  const name = encoding.replace(/^utf-16le$/, 'utf16le').replace(/^utf-16be$/, 'utf16be').replace(/-/g, '');
  const open = vscode.workspace.openTextDocument as (uri: vscode.Uri, options: { encoding: string }) => Thenable<vscode.TextDocument>;
  await vscode.window.showTextDocument(await open(vscode.Uri.parse(uri), { encoding: name }));
}
