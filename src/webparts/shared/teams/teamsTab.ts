/** What only a tab in Teams needs: fetched there, and nowhere else. */
export { connectTeams } from './connectTeams';
export { teamsThemes } from './teamsThemes';
