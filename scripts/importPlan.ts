import { placeUsage } from './planTable/commandLine';
import { runCommand } from './planTable/runCommand';
import { runImport } from './planTable/runImport';

const usage = `Visar vad en Excel-fil skulle ändra i en plan, och importerar den.

  npm run import -- FIL.xlsx --site URL --agreement NYCKEL [--plan NYCKEL] [--confirm] --account INLOGGNING

  --confirm    skriv; annars visas bara vad som skulle hända
${placeUsage}`;

void runCommand(usage, runImport);
