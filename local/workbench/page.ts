import { type BootData, bootDataElementId } from './client/bootData';

/** Address below which everything of the workbench lies. */
export const workbenchPath = '/workbench';

/** The workbench's page, with what the client needs to start inside it. */
export function workbenchPage(boot: BootData): string {
  // In a script element `<` could close the element; as an escape it is the same JSON.
  const json = JSON.stringify(boot).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Arbetsyta – Samverkan</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${workbenchPath}/workbench.css">
<script>window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '${workbenchPath}/icons/' };</script>
</head>
<body>
<div id="workbench"></div>
<script type="application/json" id="${bootDataElementId}">${json}</script>
<script src="${workbenchPath}/client.js"></script>
</body>
</html>
`;
}

/** Stands where SharePoint would show a page of its own: a form of a row, a page that is not ours. */
export function missingSharePointPage(): string {
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>SharePoints egen sida – Samverkan</title>
<link rel="stylesheet" href="${workbenchPath}/workbench.css">
</head>
<body>
<main class="message">
<h1>SharePoints egen sida</h1>
<p>I SharePoint öppnas här en sida eller ett formulär som hör till SharePoint. Den lokala arbetsytan har inga sådana.</p>
<p><a href="${workbenchPath}">Till arbetsytan</a></p>
</main>
</body>
</html>
`;
}
