/** Texts of the forms about agreements, in Swedish. */
export const agreementFormsSv = {
  'agreement.mayOnly': 'Du kan läsa om överenskommelsen.',
  'agreementForm.loading': 'Hämtar det som formuläret behöver …',
  'agreementForm.edit': 'Ändra överenskommelsen',
  'agreementForm.renew': 'Förbered förnyelse',
  'agreementForm.none': 'Ingen',
  'agreementForm.send': 'Spara överenskommelsen',

  'decide.draft': 'Ta tillbaka till utkast',
  'decide.inConsultation': 'Sänd på remiss',
  'decide.decided': 'Registrera beslut',
  'decide.signed': 'Registrera underskrift',
  'decide.terminated': 'Registrera uppsägning',
  'decide.signers': 'Vilka undertecknar? (roller)',
  'decide.signersExample':
    'Skriv roller, inte namn, till exempel Ordförande i stadsdelsnämnden och lokalpolisområdeschef.',
  'decide.file': (fileName: string) => `Undertecknad fil: ${fileName}`,
  'decideMeans.draft': 'Överenskommelsen blir ett utkast igen och alla texter kan ändras. Skriv varför.',
  'decideMeans.inConsultation':
    'Överenskommelsen är på väg till dem som ska yttra sig. Lägg också in remissen som ett steg under Ärendets väg.',
  'decideMeans.decided':
    'Nämnden och polisen har beslutat. Innehåll och parter låses. Om överenskommelsen inte har varit på remiss, skriv varför.',
  'decideMeans.signed':
    'Överenskommelsen är undertecknad utanför systemet. Titel, parter, innehåll och period låses.',
  'decideMeans.terminated': 'Överenskommelsen slutar gälla den dag du anger, även om perioden är längre.',

  'task.extend': 'Förläng överenskommelsen',
  'task.step': 'Lägg till ett steg',
  'task.area': 'Lägg till ett fokusområde',
  'task.document': 'Lägg upp undertecknat dokument',

  'extendForm.send': 'Spara förlängningen',
  'stepForm.edit': 'Ändra steget',
  'stepForm.editLabel': (step: string, day: string) => `Ändra steget ${step} ${day}`,
  'stepForm.send': 'Spara steget',
  'stepForm.body': 'Nämnd, förvaltning eller roll, till exempel Stadsdelsnämnden.',
  'coverageForm.heading': (area: string) => `Ta ställning till ${area}`,
  'coverageForm.send': 'Spara ställningen',
  'areaForm.edit': 'Ändra fokusområdet',
  'areaForm.editLabel': (area: string) => `Ändra fokusområdet ${area}`,
  'areaForm.send': 'Spara fokusområdet',
  'areaForm.code': 'Stora bokstäver, siffror och bindestreck, till exempel UNG.',
  'areaForm.mapsTo': 'Fortsätter i (områden i en senare överenskommelse)',
  'documentForm.heading': 'Ange adressen till det undertecknade dokumentet',
  'documentForm.send': 'Spara adressen',
  'documentForm.useFile': 'Välj en fil i stället',
  'uploadForm.file': 'Undertecknad fil',
  'uploadForm.limits': (megabytes: number) => `PDF eller Word (docx), högst ${megabytes} MB.`,
  'uploadForm.where':
    'Filen läggs i webbplatsens bibliotek ”Överenskommelsernas dokument”, där alla som ser överenskommelsen kan läsa den. Kontrollsumman räknas ut ur filen. Ingen fil skrivs över.',
  'uploadForm.locksHash':
    'När filen är sparad går dess kontrollsumma inte att ändra: se efter att det är den fil som undertecknades.',
  'uploadForm.sameFile':
    'Kontrollsumman är registrerad vid underskriften: bara den fil som undertecknades går att lägga upp.',
  'uploadForm.send': 'Lägg upp filen',
  'uploadForm.useAddress': 'Ange en adress i stället',
  'documentForm.url': 'Kopiera adressen till ett dokument som redan ligger i ett bibliotek.',
  'documentForm.file': 'Räkna ut kontrollsumman ur filen',
  'documentForm.fileNote':
    'Välj den undertecknade filen. Den läses på din dator och skickas inte någonstans: lägg upp den under Dokument när underskriften är registrerad.',
  'documentForm.read': 'Kontrollsumman är uträknad och ifylld nedan.',
  'documentForm.unreadable':
    'Filen gick inte att läsa. Välj den igen, eller klistra in kontrollsumman nedan.',
  'documentForm.locked': 'Kontrollsumman är registrerad och går inte att ändra.',

  'saved.edit': 'Överenskommelsen är sparad.',
  'saved.renew': 'Den nya överenskommelsen är påbörjad som utkast.',
  'saved.decide': 'Läget är ändrat.',
  'saved.extend': 'Förlängningen är sparad.',
  'saved.document': 'Dokumentet är sparat.',
  'saved.step': 'Steget är sparat.',
  'saved.area': 'Fokusområdet är sparat.',
  'saved.coverage': 'Ställningen är sparad.'
} as const;
