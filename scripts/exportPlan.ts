import { placeUsage } from './planTable/commandLine';
import { runCommand } from './planTable/runCommand';
import { runExport } from './planTable/runExport';

const usage = `Skriver en plan till en Excel-fil som kan importeras igen.

  npm run export -- --site URL --agreement NYCKEL [--plan NYCKEL] --to FIL.xlsx --account INLOGGNING

  --to         filen som skrivs
${placeUsage}`;

void runCommand(usage, runExport);
