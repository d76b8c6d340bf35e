import {
  choice,
  day,
  deadline,
  indexed,
  note,
  number,
  optional,
  ownKey,
  reference,
  text,
  token,
  yesNo
} from '../columns';
import { type ListDefinition } from '../listDefinition';
import { agreementKey, groupKindLabels, levelLabels, recorded, sideLabels, overview } from './shared';

/** Organisationer. */
export const orgUnits: ListDefinition<'orgUnits'> = {
  collection: 'orgUnits',
  name: 'OrgUnits',
  title: 'Organisationer',
  description: 'Nämnder, förvaltningar, bolag, polisområden och andra parter, med den tid då de finns.',
  columns: {
    key: ownKey(),
    name: text('Title', 'Namn'),
    kind: choice(['UnitKind', 'Slag'], {
      municipality: 'Kommun',
      cityExecutiveBoard: 'Kommunstyrelse',
      cityExecutiveOffice: 'Stadsledningskontor',
      districtCommittee: 'Stadsdelsnämnd',
      districtAdministration: 'Stadsdelsförvaltning',
      specialistAdministration: 'Fackförvaltning',
      municipalCompany: 'Bolag',
      policeRegion: 'Polisregion',
      policeArea: 'Polisområde',
      localPoliceArea: 'Lokalpolisområde',
      externalParty: 'Annan part'
    }),
    side: choice(['CooperationSide', 'Sida'], sideLabels),
    validFrom: optional(day('ValidFrom', 'Finns från')),
    validTo: optional(day('ValidTo', 'Finns till')),
    successorKey: optional(reference('SuccessorKey', 'Efterträdare (nyckel)')),
    ...recorded
  },
  shownName: 'name',
  actor: 'nobody',
  hasDocuments: false,
  views: [overview('key', ['name', 'kind', 'side', 'validFrom', 'validTo', 'successorKey'])]
};

/** Personer. */
export const persons: ListDefinition<'persons'> = {
  collection: 'persons',
  name: 'Persons',
  title: 'Personer',
  description: 'De som arbetar i samverkan. Aldrig boende, brottsoffer eller misstänkta.',
  columns: {
    key: ownKey(),
    name: text('Title', 'Namn'),
    orgUnitKey: reference('OrgUnitKey', 'Organisation (nyckel)'),
    login: indexed(
      token('LoginName', 'Inloggning', 'Den inloggning som SharePoint och Teams känner personen med.')
    ),
    isGuest: yesNo('IsGuest', 'Gäst'),
    absentFrom: optional(day('AbsentFrom', 'Frånvarande från')),
    absentTo: optional(day('AbsentTo', 'Frånvarande till', 'Skriv aldrig varför.')),
    deputyKey: optional(reference('DeputyKey', 'Ersättare (nyckel)')),
    ...recorded
  },
  shownName: 'name',
  actor: 'nobody',
  hasDocuments: false,
  views: [overview('key', ['name', 'orgUnitKey', 'login', 'isGuest', 'absentFrom', 'absentTo', 'deputyKey'])]
};

/** Behörigheter. */
export const roleAssignments: ListDefinition<'roleAssignments'> = {
  collection: 'roleAssignments',
  name: 'RoleAssignments',
  title: 'Behörigheter',
  description: 'Rättigheter som gäller hela webbplatsen och inte kommer av en grupp.',
  columns: {
    key: ownKey(),
    personKey: indexed(reference('PersonKey', 'Person (nyckel)')),
    role: choice(['AssignedRole', 'Roll'], {
      reader: 'Läsare',
      centralCoordinator: 'Central samordnare',
      administrator: 'Administratör'
    }),
    from: day('FromDay', 'Från'),
    to: optional(day('ToDay', 'Till')),
    ...recorded
  },
  shownName: (assignment) => assignment.personKey,
  actor: 'editor',
  hasDocuments: false,
  views: [overview('personKey', ['personKey', 'role', 'from', 'to'])]
};

/** Grupper. */
export const groups: ListDefinition<'groups'> = {
  collection: 'groups',
  name: 'Groups',
  title: 'Grupper',
  description: 'Styrgrupper, beredningsgrupper, arbetsgrupper och råd.',
  columns: {
    key: ownKey(),
    name: text('Title', 'Namn'),
    level: choice(['GroupLevel', 'Nivå'], levelLabels),
    kind: choice(['GroupKind', 'Slag'], groupKindLabels),
    agreementKey: indexed(agreementKey),
    parentGroupKey: optional(reference('ParentGroupKey', 'Svarar till (nyckel)')),
    meetingIntervalWeeks: optional(number('MeetingIntervalWeeks', 'Möte var … vecka')),
    channelName: optional(text('ChannelName', 'Kanal i Teams')),
    teamId: optional(token('TeamId', 'Team (id)', 'Sätts när gruppen ansluts till sin kanal.')),
    channelId: optional(token('ChannelId', 'Kanal (id)', 'Sätts när gruppen ansluts till sin kanal.')),
    calendarVersion: optional(number('CalendarVersion', 'Kalenderadress nr')),
    mandate: optional(note('Mandate', 'Mandat')),
    ...recorded
  },
  shownName: 'name',
  actor: 'editor',
  hasDocuments: false,
  views: [
    overview('agreementKey', ['name', 'kind', 'level', 'meetingIntervalWeeks', 'channelName', 'agreementKey'])
  ]
};

/** Medlemskap. */
export const memberships: ListDefinition<'memberships'> = {
  collection: 'memberships',
  name: 'Memberships',
  title: 'Medlemskap',
  description: 'Vem som sitter i vilken grupp, i vilken roll och när.',
  columns: {
    key: ownKey(),
    groupKey: indexed(reference('GroupKey', 'Grupp (nyckel)')),
    personKey: indexed(reference('PersonKey', 'Person (nyckel)')),
    role: choice(['MemberRole', 'Roll'], {
      chair: 'Ordförande',
      coordinator: 'Samordnare',
      member: 'Ledamot',
      secretary: 'Sekreterare'
    }),
    from: day('FromDay', 'Från'),
    to: optional(deadline('ToDay', 'Till')),
    ...recorded
  },
  shownName: (membership) => `${membership.groupKey} ${membership.personKey}`,
  actor: 'editor',
  hasDocuments: false,
  views: [overview('groupKey', ['groupKey', 'personKey', 'role', 'from', 'to'])]
};
