<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>Keep the secrets</source>
        <translation>Geheimnisse behalten</translation>
    </message>
    <message>
        <source>Until this window closes</source>
        <translation>Bis dieses Fenster schließt</translation>
    </message>
    <message>
        <source>In this computer's key store</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>kept; leave empty to go on using it</source>
        <translation>verwahrt; leer lassen, um es weiter zu benutzen</translation>
    </message>
    <message>
        <source>Asking the cloud · usually 1–3 s · at most 60 s</source>
        <translation>Die Cloud wird gefragt · meist 1–3 s · höchstens 60 s</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Shift report…</source>
        <translation>Schichtbericht…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Person löschen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>AnnouncePanel</name>
    <message>
        <source>Name the devices you are going to. Each is checked and added to the product, and its own code is fetched. A code lives for one hour.</source>
        <translation>Nennen Sie die Geräte, zu denen Sie gehen. Jedes wird geprüft und ins Produkt aufgenommen, und sein eigener Code wird geholt. Ein Code lebt eine Stunde.</translation>
    </message>
    <message>
        <source>Choose a recipe …</source>
        <translation>Rezept wählen …</translation>
    </message>
    <message>
        <source>Device IDs, one a line</source>
        <translation>Geräte-IDs, eine je Zeile</translation>
    </message>
    <message>
        <source>Device IDs, one a line: typed, scanned, pasted</source>
        <translation>Geräte-IDs, eine je Zeile: getippt, gescannt, eingefügt</translation>
    </message>
    <message>
        <source>Open a traveller file …</source>
        <translation>Laufkartendatei öffnen …</translation>
    </message>
    <message>
        <source>No recipe yet.</source>
        <translation>Noch kein Rezept.</translation>
    </message>
    <message>
        <source>Recipe: {0}</source>
        <translation>Rezept: {0}</translation>
    </message>
    <message>
        <source>List: {0}</source>
        <translation>Liste: {0}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What the device said</source>
        <translation>Was das Gerät sagte</translation>
    </message>
    <message>
        <source>The reply before</source>
        <translation>Die Antwort davor</translation>
    </message>
    <message>
        <source>The reply after</source>
        <translation>Die Antwort danach</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Stopped. What the cloud did with it is not known.</source>
        <translation>Angehalten. Was die Cloud damit tat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>In the key store, as {0}.</source>
        <translation>Im Schlüsselbund, als {0}.</translation>
    </message>
</context>
<context>
    <name>BenchDriver</name>
    <message>
        <source>{0} · {1} · {2} times</source>
        <translation>{0} · {1} · {2}-mal</translation>
    </message>
    <message>
        <source>Later: {0}</source>
        <translation>Später: {0}</translation>
    </message>
    <message>
        <source>The unit …{0} of slot {1}: {2}</source>
        <translation>Die Einheit …{0} von Steckplatz {1}: {2}</translation>
    </message>
    <message>
        <source>Answer this first. Your scan was not used.</source>
        <translation>Beantworten Sie zuerst dies. Ihr Scan wurde nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>1 slot</source>
        <translation>1 Steckplatz</translation>
    </message>
    <message>
        <source>{0} slots</source>
        <translation>{0} Steckplätze</translation>
    </message>
    <message>
        <source>{0} · {1} working · {2} calls waiting</source>
        <translation>{0} · {1} in Arbeit · {2} Aufrufe warten</translation>
    </message>
    <message>
        <source>{0} · {1} still looked for</source>
        <translation>{0} · {1} werden noch gesucht</translation>
    </message>
</context>
<context>
    <name>BenchStatus</name>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Volume: {0}. Press for the next</source>
        <translation>Lautstärke: {0}. Drücken für die nächste</translation>
    </message>
</context>
<context>
    <name>BudgetGauge</name>
    <message>
        <source>Site budget</source>
        <translation>Kontingent des Standorts</translation>
    </message>
    <message>
        <source>{0} % free</source>
        <translation>{0} % frei</translation>
    </message>
    <message>
        <source>{0} units/h</source>
        <translation>{0} Einheiten/h</translation>
    </message>
    <message>
        <source>Enough for {0} units an hour</source>
        <translation>Genug für {0} Einheiten in der Stunde</translation>
    </message>
    <message>
        <source>Site budget: {0} % free</source>
        <translation>Kontingent des Standorts: {0} % frei</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} used</source>
        <translation>{0}: {1} von {2} verbraucht</translation>
    </message>
    <message>
        <source>, the next in {0} s</source>
        <translation>, der nächste in {0} s</translation>
    </message>
    <message>
        <source>{0} of 3 log-ins refused in a row</source>
        <translation>{0} von 3 Anmeldungen in Folge abgelehnt</translation>
    </message>
    <message>
        <source>Locked out for {0} min</source>
        <translation>{0} min ausgesperrt</translation>
    </message>
    <message>
        <source>Half the pace for {0} s: too many calls</source>
        <translation>{0} s lang halbes Tempo: zu viele Aufrufe</translation>
    </message>
</context>
<context>
    <name>BundleBox</name>
    <message>
        <source>A bundle for an engineer</source>
        <translation>Ein Paket für einen Ingenieur</translation>
    </message>
    <message>
        <source>Where it will lie</source>
        <translation>Wo es liegen wird</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} · {1} kB</source>
        <translation>{0} · {1} kB</translation>
    </message>
    <message>
        <source>Not in it:
{0}</source>
        <translation>Nicht darin:
{0}</translation>
    </message>
    <message>
        <source>All that an engineer needs, in one file</source>
        <translation>Alles, was ein Ingenieur braucht, in einer Datei</translation>
    </message>
    <message>
        <source>The device is {0}.</source>
        <translation>Das Gerät ist {0}.</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>In a product</source>
        <translation>In einem Produkt</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meine eigenen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>everybody, without a token</source>
        <translation>alle, ohne Token</translation>
    </message>
    <message>
        <source>May make it: {0}.</source>
        <translation>Darf ihn machen: {0}.</translation>
    </message>
    <message>
        <source>An API user needs the scope {0}.</source>
        <translation>Ein API-Benutzer braucht die Berechtigung {0}.</translation>
    </message>
    <message>
        <source>What is lost: {0}</source>
        <translation>Was verloren geht: {0}</translation>
    </message>
    <message>
        <source>Source: {0}.</source>
        <translation>Quelle: {0}.</translation>
    </message>
    <message>
        <source>Which token may what</source>
        <translation>Welches Token was darf</translation>
    </message>
    <message>
        <source>Token safety</source>
        <translation>Token-Sicherheit</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Find a call</source>
        <translation>Aufruf finden</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Take from favourites</source>
        <translation>Aus den Favoriten</translation>
    </message>
</context>
<context>
    <name>CallOutBar</name>
    <message>
        <source>Slot {0} is free in about {1} s</source>
        <translation>Steckplatz {0} ist in etwa {1} s frei</translation>
    </message>
    <message>
        <source>Slot {0} is free soon</source>
        <translation>Steckplatz {0} ist bald frei</translation>
    </message>
    <message>
        <source>Slot {0} · {1}</source>
        <translation>Steckplatz {0} · {1}</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Account and product</source>
        <translation>Konto und Produkt</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>The certificate</source>
        <translation>Das Zertifikat</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>To the drills</source>
        <translation>Zu den Übungen</translation>
    </message>
</context>
<context>
    <name>Certifying</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Gesichert als {0}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zertifikat sichern</translation>
    </message>
    <message>
        <source>training certificate</source>
        <translation>Schulungszertifikat</translation>
    </message>
</context>
<context>
    <name>ChainStrip</name>
    <message>
        <source>Reading the record · {0} of {1} entries</source>
        <translation>Die Aufzeichnung wird gelesen · {0} von {1} Einträgen</translation>
    </message>
    <message>
        <source>Chain whole · {0} entries, each as it was written</source>
        <translation>Kette heil · {0} Einträge, jeder wie geschrieben</translation>
    </message>
    <message>
        <source>Chain broken at entry {0}: {1}</source>
        <translation>Kette gebrochen bei Eintrag {0}: {1}</translation>
    </message>
    <message>
        <source>Work on with a new record; give this one to an engineer.</source>
        <translation>Mit einer neuen Aufzeichnung weiterarbeiten; diese einem Ingenieur geben.</translation>
    </message>
    <message>
        <source>Head {0}…</source>
        <translation>Kopf {0}…</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Rezept wählen</translation>
    </message>
    <message>
        <source>Traveller file</source>
        <translation>Laufkartendatei</translation>
    </message>
    <message>
        <source>Open a traveller file</source>
        <translation>Laufkartendatei öffnen</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>As the cloud has it</source>
        <translation>Wie die Cloud es hat</translation>
    </message>
</context>
<context>
    <name>CloudDriver</name>
    <message>
        <source>plugged in at {0}</source>
        <translation>eingesteckt an {0}</translation>
    </message>
    <message>
        <source>{0} goes into the next form.</source>
        <translation>{0} geht in das nächste Formular.</translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Aufrufe</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>What the compiler says</source>
        <translation>Was der Compiler sagt</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Datei sichern…</translation>
    </message>
    <message>
        <source>Not opened: {0}</source>
        <translation>Nicht geöffnet: {0}</translation>
    </message>
    <message>
        <source>Not opened: too long for a program.</source>
        <translation>Nicht geöffnet: zu lang für ein Programm.</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Gesichert als {0}</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Nicht gesichert: {0}</translation>
    </message>
    <message>
        <source>Not opened: this is no text in UTF-8.</source>
        <translation>Nicht geöffnet: Dies ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Function setColor, variable sensor</source>
        <translation>Funktion setColor, Variable sensor</translation>
    </message>
    <message>
        <source>The same, and events both ways</source>
        <translation>Dasselbe, und Ereignisse in beide Richtungen</translation>
    </message>
    <message>
        <source>Open a program</source>
        <translation>Programm öffnen</translation>
    </message>
    <message>
        <source>Programs {0}</source>
        <translation>Programme {0}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Programm sichern</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>When the internet is back, Station confirms by itself what was handed over. Leave this page open, or come back to it.</source>
        <translation>Wenn das Internet zurück ist, bestätigt Station von selbst, was übergeben wurde. Lassen Sie diese Seite offen, oder kommen Sie zurück.</translation>
    </message>
    <message>
        <source>{0} await their confirmation.</source>
        <translation>{0} warten auf ihre Bestätigung.</translation>
    </message>
    <message>
        <source>Nothing awaits its confirmation.</source>
        <translation>Nichts wartet auf seine Bestätigung.</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>Erstdurchlauf</translation>
    </message>
    <message>
        <source>Units/h</source>
        <translation>Einheiten/h</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Set aside: {0}</source>
        <translation>Beiseite: {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} · behind</source>
        <translation>{0} · im Rückstand</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>A fault of Station</source>
        <translation>Ein Fehler von Station</translation>
    </message>
    <message>
        <source>What went wrong, for the developers</source>
        <translation>Was schiefging, für die Entwickler</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Make a bundle …</source>
        <translation>Paket erstellen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Something in Station broke</source>
        <translation>In Station ist etwas kaputtgegangen</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the device or of you. Copy this text and send it to the developers; no secret is in it.</source>
        <translation>Dies ist ein Fehler des Programms, nicht des Geräts oder von Ihnen. Kopieren Sie diesen Text und senden Sie ihn den Entwicklern; kein Geheimnis ist darin.</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message>
        <source>Use UUID</source>
        <translation>UUID nehmen</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What happened, line by line</source>
        <translation>Was geschah, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What happened, in order. Details again closes this.</source>
        <translation>Was geschah, der Reihe nach. Einzelheiten schließt dies wieder.</translation>
    </message>
</context>
<context>
    <name>DeviceBar</name>
    <message>
        <source>A line to type</source>
        <translation>Eine Zeile zum Tippen</translation>
    </message>
    <message>
        <source>Type to the device</source>
        <translation>Dem Gerät tippen</translation>
    </message>
    <message>
        <source>How the line ends</source>
        <translation>Wie die Zeile endet</translation>
    </message>
    <message>
        <source>as it is taken</source>
        <translation>wie sie genommen wird</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Wi-Fi…</source>
        <translation>Wi-Fi…</translation>
    </message>
    <message>
        <source>Claim code…</source>
        <translation>Claim-Code…</translation>
    </message>
    <message>
        <source>Claimed?</source>
        <translation>Beansprucht?</translation>
    </message>
    <message>
        <source>Leave listening mode</source>
        <translation>Listening-Modus verlassen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Zusehen beenden</translation>
    </message>
    <message>
        <source>Nothing heard that tells. A device in listening mode is silent until it is asked.</source>
        <translation>Nichts gehört, was etwas sagt. Ein Gerät im Listening-Modus schweigt, bis es gefragt wird.</translation>
    </message>
    <message>
        <source>It is in listening mode: it answered as its console.</source>
        <translation>Es ist im Listening-Modus: Es antwortete als seine Konsole.</translation>
    </message>
    <message>
        <source>It waits for an answer to its question.</source>
        <translation>Es wartet auf eine Antwort auf seine Frage.</translation>
    </message>
    <message>
        <source>It leaves listening mode and connects.</source>
        <translation>Es verlässt den Listening-Modus und verbindet sich.</translation>
    </message>
    <message>
        <source>Its own program prints. Hold SETUP 3 s to make it listen.</source>
        <translation>Sein eigenes Programm druckt. SETUP 3 s halten, damit es zuhört.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Not known yet. It tells us in step 2.</source>
        <translation>Noch nicht bekannt. Es sagt es uns in Schritt 2.</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Device OS</source>
        <translation>Device OS</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Owner to be</source>
        <translation>Künftiger Besitzer</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>Claim-Code</translation>
    </message>
</context>
<context>
    <name>DeviceForm</name>
    <message>
        <source>USB cable</source>
        <translation>USB-Kabel</translation>
    </message>
    <message>
        <source>Its own Wi-Fi</source>
        <translation>Sein eigenes Wi-Fi</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Wie es erreicht wird</translation>
    </message>
    <message>
        <source>Port, or address</source>
        <translation>Port oder Adresse</translation>
    </message>
    <message>
        <source>Empty: the one Particle port there is, or 192.168.0.1.</source>
        <translation>Leer: der eine Particle-Port, den es gibt, oder 192.168.0.1.</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Name des Wi-Fi (SSID)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Verborgenes Netz</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>Claim-Code</translation>
    </message>
</context>
<context>
    <name>DoctorDriver</name>
    <message>
        <source>The system may ask for rights now.</source>
        <translation>Das System fragt jetzt vielleicht nach Rechten.</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Looking at this computer: 6 s at most.</source>
        <translation>Dieser Computer wird angesehen: höchstens 6 s.</translation>
    </message>
    <message>
        <source>Last check {0}</source>
        <translation>Zuletzt geprüft {0}</translation>
    </message>
    <message>
        <source>{0} fine</source>
        <translation>{0} in Ordnung</translation>
    </message>
    <message>
        <source>{0} to watch</source>
        <translation>{0} zu beachten</translation>
    </message>
    <message>
        <source>{0} to fix</source>
        <translation>{0} zu beheben</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What this computer needs to provision devices, and how it stands.</source>
        <translation>Was dieser Computer braucht, um Geräte einzurichten, und wie es darum steht.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>The last lines of this slot</source>
        <translation>Die letzten Zeilen dieses Steckplatzes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>Reason to set it aside</source>
        <translation>Grund fürs Beiseitelegen</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try this unit again</source>
        <translation>Diese Einheit noch einmal versuchen</translation>
    </message>
    <message>
        <source>Set this unit aside</source>
        <translation>Diese Einheit beiseitelegen</translation>
    </message>
    <message>
        <source>Slot {0} · {1}</source>
        <translation>Steckplatz {0} · {1}</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>Letzte Zeilen</translation>
    </message>
</context>
<context>
    <name>DrillCard</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin: {0}</source>
        <translation>Beginnen: {0}</translation>
    </message>
    <message>
        <source>{0} points · practised people take {1}</source>
        <translation>{0} Punkte · Geübte brauchen {1}</translation>
    </message>
    <message>
        <source>Best: {0} of {1} points in {2} · practised people take {3}</source>
        <translation>Bestes: {0} von {1} Punkten in {2} · Geübte brauchen {3}</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Once more: {0}</source>
        <translation>Noch einmal: {0}</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>Erstdurchlauf</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>Einheiten je Stunde</translation>
    </message>
    <message>
        <source>What went wrong most</source>
        <translation>Was am meisten schiefging</translation>
    </message>
    <message>
        <source>Next shift</source>
        <translation>Nächste Schicht</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Bericht behalten</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Records of this shift</source>
        <translation>Protokoll dieser Schicht</translation>
    </message>
    <message>
        <source>The report lies in {0}</source>
        <translation>Der Bericht liegt in {0}</translation>
    </message>
    <message>
        <source>The shift has ended</source>
        <translation>Die Schicht ist beendet</translation>
    </message>
    <message>
        <source>The site stopped the bench</source>
        <translation>Der Standort hielt den Prüfplatz an</translation>
    </message>
    <message>
        <source>The bench had to stop</source>
        <translation>Der Prüfplatz musste anhalten</translation>
    </message>
    <message>
        <source>The bench has ended</source>
        <translation>Der Prüfplatz ist beendet</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>The round is over.</source>
        <translation>Die Runde ist vorbei.</translation>
    </message>
    <message>
        <source>What is not proven stays open.</source>
        <translation>Was nicht bewiesen ist, bleibt offen.</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… und {0} weitere.</translation>
    </message>
    <message>
        <source>No code is live any more.</source>
        <translation>Kein Code lebt mehr.</translation>
    </message>
    <message>
        <source>on the device, which may still claim itself</source>
        <translation>auf dem Gerät, das sich noch selbst beanspruchen kann</translation>
    </message>
    <message>
        <source>forgotten here, so nobody has it</source>
        <translation>hier vergessen, also hat ihn niemand</translation>
    </message>
    <message>
        <source>{0}: live until {1}, {2}</source>
        <translation>{0}: lebt bis {1}, {2}</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>PASS</source>
        <translation>BESTANDEN</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>SET ASIDE</source>
        <translation>BEISEITE</translation>
    </message>
    <message>
        <source>NOT SURE</source>
        <translation>UNSICHER</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>ANGEHALTEN</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Release a device …</source>
        <translation>Gerät freigeben …</translation>
    </message>
    <message>
        <source>Put firmware on …</source>
        <translation>Firmware aufspielen …</translation>
    </message>
    <message>
        <source>Offline round …</source>
        <translation>Runde ohne Netz …</translation>
    </message>
    <message>
        <source>Training …</source>
        <translation>Schulung …</translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message>
        <source>Erase a person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person finden</translation>
    </message>
    <message>
        <source>People in the record</source>
        <translation>Personen in der Aufzeichnung</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>stood in a text</source>
        <translation>stand in einem Text</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is nobody in the record.</source>
        <translation>In der Aufzeichnung ist niemand.</translation>
    </message>
    <message>
        <source>A customer or an operator who asks for it can be taken out of the record: from every entry, in every search and every export to come.</source>
        <translation>Ein Kunde oder Bediener, der darum bittet, kann aus der Aufzeichnung genommen werden: aus jedem Eintrag, in jeder Suche und jedem künftigen Export.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erase {0}?</source>
        <translation>{0} löschen?</translation>
    </message>
    <message>
        <source>The name is lost for good, here and in every report and export made from now on. Copies made before keep it. What was done, when, and to which device stays, and the chain still verifies.</source>
        <translation>Der Name ist für immer verloren, hier und in jedem Bericht und Export von jetzt an. Frühere Kopien behalten ihn. Was getan wurde, wann und an welchem Gerät, bleibt, und die Kette lässt sich weiter prüfen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Type the last {0} characters of {1}</source>
        <translation>Die letzten {0} Zeichen von {1} tippen</translation>
    </message>
</context>
<context>
    <name>EventsBar</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Save as JSON lines…</source>
        <translation>Als JSON-Zeilen sichern…</translation>
    </message>
    <message>
        <source>Stay at the newest</source>
        <translation>Beim neuesten bleiben</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Filter: words, or -word to leave out</source>
        <translation>Filter: Wörter, oder -Wort zum Auslassen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>Das gewählte Ereignis</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Nicht gesichert: {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Save the events</source>
        <translation>Ereignisse sichern</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>Drop a .bin file here. Over the air also sources (.ino, .cpp).</source>
        <translation>Legen Sie eine .bin-Datei hier ab. Über die Luft auch Quellen (.ino, .cpp).</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Add files …</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Die Datei ist nicht zu lesen: {0}</translation>
    </message>
    <message>
        <source>Sources, or one binary</source>
        <translation>Quellen, oder eine Binärdatei</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alle Zeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Jedes Urteil</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Every code</source>
        <translation>Jeder Code</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Steckplatz</translation>
    </message>
    <message>
        <source>Every slot</source>
        <translation>Jeder Steckplatz</translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>Steckplatz {0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in {0}</source>
        <translation>In {0} finden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Fix it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Show commands</source>
        <translation>Befehle zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hide commands</source>
        <translation>Befehle verbergen</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <source>Rows of the batch</source>
        <translation>Zeilen der Charge</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>FirmwareDriver</name>
    <message>
        <source>Firmware or source</source>
        <translation>Firmware oder Quelle</translation>
    </message>
    <message>
        <source>Choose firmware</source>
        <translation>Firmware wählen</translation>
    </message>
    <message>
        <source>It was stopped. The device is as it was.</source>
        <translation>Es wurde angehalten. Das Gerät ist, wie es war.</translation>
    </message>
    <message>
        <source>It was stopped in mid-write: the device does not start.</source>
        <translation>Es wurde mitten im Schreiben angehalten: Das Gerät startet nicht.</translation>
    </message>
    <message>
        <source>Flash it by DFU once more.</source>
        <translation>Spielen Sie es noch einmal durch DFU auf.</translation>
    </message>
    <message>
        <source>It was stopped when the device had all of it: which one runs is not proven.</source>
        <translation>Es wurde angehalten, als das Gerät alles hatte: Welche läuft, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>Check with the device.</source>
        <translation>Beim Gerät prüfen.</translation>
    </message>
    <message>
        <source>Asking the cloud.</source>
        <translation>Die Cloud wird gefragt.</translation>
    </message>
</context>
<context>
    <name>FirmwarePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Check with the device</source>
        <translation>Beim Gerät prüfen</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Aufspielen</translation>
    </message>
    <message>
        <source>Firmware onto a device</source>
        <translation>Firmware auf ein Gerät</translation>
    </message>
    <message>
        <source>It is looked over here first: a wrong file never leaves this computer.</source>
        <translation>Sie wird zuerst hier durchgesehen: Eine falsche Datei verlässt diesen Computer nie.</translation>
    </message>
    <message>
        <source>How does it go there?</source>
        <translation>Wie kommt sie dorthin?</translation>
    </message>
</context>
<context>
    <name>FoldedStepper</name>
    <message>
        <source>{0} of {1} · {2}</source>
        <translation>{0} von {1} · {2}</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>A device without a name</source>
        <translation>Ein Gerät ohne Namen</translation>
    </message>
    <message>
        <source>Last seen by the cloud at {0}.</source>
        <translation>Zuletzt von der Cloud gesehen um {0}.</translation>
    </message>
    <message>
        <source>It is on line now.</source>
        <translation>Es ist jetzt online.</translation>
    </message>
    <message>
        <source>A claim code of ours may still act on it until {0}.</source>
        <translation>Ein Claim-Code von uns kann noch bis {0} darauf wirken.</translation>
    </message>
    <message>
        <source>An earlier release did not end; what it did is looked at first.</source>
        <translation>Eine frühere Freigabe endete nicht; was sie tat, wird zuerst angesehen.</translation>
    </message>
</context>
<context>
    <name>GridPicture</name>
    <message>
        <source>The fixture, row by row</source>
        <translation>Die Vorrichtung, Reihe für Reihe</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>Stop this device?</source>
        <translation>Dieses Gerät anhalten?</translation>
    </message>
    <message>
        <source>It may be left half done: its claim code may still act within the hour. We note how far it came.</source>
        <translation>Es bleibt vielleicht halb fertig: Sein Claim-Code kann noch binnen der Stunde wirken. Wir vermerken, wie weit es kam.</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Fertig werden lassen</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt anhalten</translation>
    </message>
</context>
<context>
    <name>HandPanel</name>
    <message>
        <source>No internet is needed here. The device says who it is, and gets its own code and no other's.</source>
        <translation>Hier ist kein Internet nötig. Das Gerät sagt, wer es ist, und bekommt seinen eigenen Code und keinen anderen.</translation>
    </message>
    <message>
        <source>By its own Wi-Fi</source>
        <translation>Über sein eigenes Wi-Fi</translation>
    </message>
    <message>
        <source>Plug in the next device and hold SETUP for 3 s. {0} to go.</source>
        <translation>Das nächste Gerät einstecken und SETUP 3 s halten. Noch {0}.</translation>
    </message>
    <message>
        <source>No device of the round waits for its code.</source>
        <translation>Kein Gerät der Runde wartet auf seinen Code.</translation>
    </message>
</context>
<context>
    <name>HelpBox</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Table: {0}</source>
        <translation>Tabelle: {0}</translation>
    </message>
</context>
<context>
    <name>HelpOver</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch finden</translation>
    </message>
    <message>
        <source>Find (F3)</source>
        <translation>Finden (F3)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer words, or the number on the screen.</source>
        <translation>Nichts passt. Versuchen Sie weniger Wörter, oder die Nummer auf dem Schirm.</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Gefunden: {0}</translation>
    </message>
</context>
<context>
    <name>HistoryBox</name>
    <message>
        <source>Calls made before</source>
        <translation>Frühere Aufrufe</translation>
    </message>
    <message>
        <source>Method, path, call, status, day</source>
        <translation>Methode, Pfad, Aufruf, Status, Tag</translation>
    </message>
    <message>
        <source>Find a call made before</source>
        <translation>Früheren Aufruf finden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>No call has been made yet.</source>
        <translation>Noch wurde nichts aufgerufen.</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Formular ausfüllen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Begin the training</source>
        <translation>Schulung beginnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nobody has trained at this computer yet.</source>
        <translation>An diesem Computer hat noch niemand geübt.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} drills passed</source>
        <translation>{0}: {1} von {2} Übungen bestanden</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Six drills on a simulated bench, in this window, marked and timed. The real cloud, the record and the settings are not touched; a band across the window says so. Afterwards you are back here.</source>
        <translation>Sechs Übungen auf einem simulierten Prüfplatz, in diesem Fenster, bewertet und gestoppt. Die echte Cloud, die Aufzeichnung und die Optionen bleiben unberührt; ein Band über dem Fenster sagt es. Danach sind Sie wieder hier.</translation>
    </message>
    <message>
        <source>Who has trained here</source>
        <translation>Wer hier geübt hat</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message numerus="yes">
        <source>%n claim codes of units under way</source>
        <translation>
            <numerusform>%n Claim-Code von Einheiten in Arbeit</numerusform>
            <numerusform>%n Claim-Codes von Einheiten in Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>None is kept for this cloud.</source>
        <translation>Für diese Cloud ist keines verwahrt.</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} für {1}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget: {0}</source>
        <translation>Vergessen: {0}</translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>Shown once</source>
        <translation>Einmal gezeigt</translation>
    </message>
    <message>
        <source>The cloud does not show it again. Keep it now, or copy it.</source>
        <translation>Die Cloud zeigt es nicht noch einmal. Behalten Sie es jetzt, oder kopieren Sie es.</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>Reprint label</source>
        <translation>Etikett neu drucken</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Pause bench</source>
        <translation>Prüfplatz-Pause</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Schicht beenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continues by itself</source>
        <translation>Geht von selbst weiter</translation>
    </message>
    <message>
        <source>Next device</source>
        <translation>Nächstes Gerät</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>KnownList</name>
    <message>
        <source>What we know</source>
        <translation>Was wir wissen</translation>
    </message>
</context>
<context>
    <name>LabelsDesk</name>
    <message>
        <source>Saved: {0}. Print it on paper.</source>
        <translation>Gesichert: {0}. Drucken Sie es auf Papier.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Printed: {0}</source>
        <translation>Gedruckt: {0}</translation>
    </message>
    <message>
        <source>Sheet of cards</source>
        <translation>Bogen mit Karten</translation>
    </message>
    <message>
        <source>Save the command cards</source>
        <translation>Befehlskarten sichern</translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>A label is printed once the cloud has confirmed the owner, never before. Which one, and on which printer, a recipe says; here they are tried.</source>
        <translation>Ein Etikett wird gedruckt, sobald die Cloud den Besitzer bestätigt hat, nie vorher. Welches und auf welchem Drucker, sagt ein Rezept; hier werden sie ausprobiert.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The label as it will be printed</source>
        <translation>Das Etikett, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>In eine Datei</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Where to print</source>
        <translation>Wohin gedruckt wird</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Probeetikett drucken</translation>
    </message>
    <message>
        <source>Save the command cards…</source>
        <translation>Befehlskarten sichern…</translation>
    </message>
    <message>
        <source>There is no template. Put one into the folder of labels.</source>
        <translation>Es gibt keine Vorlage. Legen Sie eine in den Ordner der Etiketten.</translation>
    </message>
    <message>
        <source>Cards with bar codes for a whole shift without keyboard and mouse: start, acknowledge, try again, set aside, reprint, next customer, end of shift.</source>
        <translation>Karten mit Strichcodes für eine ganze Schicht ohne Tastatur und Maus: Start, Quittieren, noch einmal, beiseitelegen, neu drucken, nächster Kunde, Schichtende.</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Befehlskarten</translation>
    </message>
    <message>
        <source>A file that ends in .pdf or .zpl</source>
        <translation>Eine Datei, die auf .pdf oder .zpl endet</translation>
    </message>
    <message>
        <source>The printer's address, as 192.168.1.50:9100</source>
        <translation>Die Adresse des Druckers, wie 192.168.1.50:9100</translation>
    </message>
    <message>
        <source>The printer's name in this computer</source>
        <translation>Der Name des Druckers auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>What is kept in the record, and what commands print, stays English.</source>
        <translation>Was aufgezeichnet wird und was Befehle ausgeben, bleibt Englisch.</translation>
    </message>
</context>
<context>
    <name>LeaveBox</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The claim code is fetched already. The internet is away meanwhile.</source>
        <translation>Der Claim-Code ist schon geholt. Das Internet ist solange weg.</translation>
    </message>
</context>
<context>
    <name>LightChoice</name>
    <message>
        <source>The light: {0}</source>
        <translation>Das Licht: {0}</translation>
    </message>
    <message>
        <source>Tell us what the light does:</source>
        <translation>Sagen Sie uns, was das Licht tut:</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>türkis</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>LineQuestions</name>
    <message>
        <source>Why is it set aside? Number and Enter. {0}</source>
        <translation>Warum wird es beiseitegelegt? Nummer und Enter. {0}</translation>
    </message>
    <message>
        <source>Who is the next customer? Scan or type, then Enter. Esc leaves it.</source>
        <translation>Wer ist der nächste Kunde? Scannen oder tippen, dann Enter. Esc lässt es.</translation>
    </message>
    <message>
        <source>Units still in work: {0}. They go on to their end, and no new one begins. F10 or Enter ends the shift, Esc works on.</source>
        <translation>Einheiten noch in Arbeit: {0}. Sie gehen bis zu ihrem Ende, und keine neue beginnt. F10 oder Enter beendet die Schicht, Esc arbeitet weiter.</translation>
    </message>
</context>
<context>
    <name>LinesBoard</name>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Die Datei ist nicht zu lesen: {0}</translation>
    </message>
    <message>
        <source>A file, one line for each</source>
        <translation>Eine Datei, eine Zeile für jedes</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>, {0} of them twice</source>
        <translation>, {0} davon doppelt</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Your name, for the certificate</source>
        <translation>Ihr Name, für das Zertifikat</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>{0} of {1} drills passed, {2} of {3} points</source>
        <translation>{0} von {1} Übungen bestanden, {2} von {3} Punkten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Each drill puts one device before you, with something wrong. Find out what, do what is right, and nothing else. All of it is simulated.</source>
        <translation>Jede Übung stellt Ihnen ein Gerät hin, an dem etwas nicht stimmt. Finden Sie heraus was, tun Sie das Richtige und sonst nichts. Alles ist simuliert.</translation>
    </message>
</context>
<context>
    <name>ListeningBox</name>
    <message>
        <source>We go on by ourselves when it answers.</source>
        <translation>Wir machen von selbst weiter, wenn es antwortet.</translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <source>Locked. F12 unlocks</source>
        <translation>Gesperrt. F12 entsperrt</translation>
    </message>
    <message>
        <source>Unlocked. F12 locks</source>
        <translation>Entsperrt. F12 sperrt</translation>
    </message>
    <message>
        <source>{0}. Not written into the record: {1} {2}</source>
        <translation>{0}. Nicht aufgezeichnet: {1} {2}</translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>With a PIN Station starts locked: operators run shifts and Guided, sign on, print, and look at records. Settings, recipes, slots, cloud tools, monitors, releases and firmware are the engineer's. F12 locks and unlocks; after 5 minutes without a touch, and as a shift ends, it locks by itself.</source>
        <translation>Mit einer PIN startet Station gesperrt: Bediener fahren Schichten und Geführt, melden sich an, drucken und sehen die Aufzeichnung an. Optionen, Rezepte, Steckplätze, Cloud-Werkzeuge, Monitore, Freigaben und Firmware sind des Ingenieurs. F12 sperrt und entsperrt; nach 5 Minuten ohne Berührung und am Ende einer Schicht sperrt es sich von selbst.</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Bisherige PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>No PIN: everybody may do everything</source>
        <translation>Keine PIN: Alle dürfen alles</translation>
    </message>
    <message>
        <source>Not decided yet: set a PIN, or say that none is wanted.</source>
        <translation>Noch nicht entschieden: Setzen Sie eine PIN, oder sagen Sie, dass keine gewünscht ist.</translation>
    </message>
    <message>
        <source>No PIN: everybody may do everything.</source>
        <translation>Keine PIN: Alle dürfen alles.</translation>
    </message>
    <message>
        <source>There is a PIN.</source>
        <translation>Es gibt eine PIN.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>At least {0} signs</source>
        <translation>Mindestens {0} Zeichen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Distance to the screen</source>
        <translation>Abstand zum Bildschirm</translation>
    </message>
    <message>
        <source>Gloves: larger buttons</source>
        <translation>Handschuhe: größere Knöpfe</translation>
    </message>
    <message>
        <source>All buttons are larger from the next start on.</source>
        <translation>Alle Knöpfe sind ab dem nächsten Start größer.</translation>
    </message>
    <message>
        <source>The bench is read from</source>
        <translation>Der Prüfplatz wird gelesen aus</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close while a device is in work?</source>
        <translation>Schließen, während ein Gerät in Arbeit ist?</translation>
    </message>
    <message>
        <source>Stopping now may leave it half done. We note how far it came.</source>
        <translation>Jetzt anzuhalten lässt es vielleicht halb fertig. Wir vermerken, wie weit es kam.</translation>
    </message>
    <message>
        <source>Close while units are in work: {0}?</source>
        <translation>Schließen, während Einheiten in Arbeit sind: {0}?</translation>
    </message>
    <message>
        <source>Stopping now may leave them half done. We note where, and take them up again at the next start.</source>
        <translation>Jetzt anzuhalten lässt sie vielleicht halb fertig. Wir vermerken, wo, und nehmen sie beim nächsten Start wieder auf.</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Fertig werden lassen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
</context>
<context>
    <name>MenuPicture</name>
    <message>
        <source>We notice when it is done and go on by ourselves.</source>
        <translation>Wir merken, wenn es getan ist, und machen von selbst weiter.</translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <translation>{0} wählen.</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu.</source>
        <translation>{0} im Wi-Fi-Menü wählen.</translation>
    </message>
</context>
<context>
    <name>MonitorsDriver</name>
    <message>
        <source>Lines are kept in {0}.</source>
        <translation>Zeilen werden in {0} aufgehoben.</translation>
    </message>
</context>
<context>
    <name>MonitorsPage</name>
    <message>
        <source>Choose a port and press Watch. What its device prints stands here line by line, through every reset; secrets are masked.</source>
        <translation>Wählen Sie einen Port und drücken Sie Zusehen. Was sein Gerät druckt, steht hier Zeile für Zeile, durch jeden Neustart; Geheimnisse sind verdeckt.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move all secrets?</source>
        <translation>Alle Geheimnisse umziehen?</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>At least {0} characters</source>
        <translation>Mindestens {0} Zeichen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
</context>
<context>
    <name>NearBy</name>
    <message>
        <source>Station was ended while away; this computer is back on {0}.</source>
        <translation>Station wurde unterwegs beendet; dieser Computer ist zurück in {0}.</translation>
    </message>
</context>
<context>
    <name>NearRow</name>
    <message>
        <source>Device near by</source>
        <translation>Gerät in der Nähe</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Devices near by</source>
        <translation>Geräte in der Nähe</translation>
    </message>
    <message>
        <source>Listening for devices near by …</source>
        <translation>Es wird nach Geräten in der Nähe gehört …</translation>
    </message>
    <message>
        <source>No device is heard. Is the light blinking blue?</source>
        <translation>Kein Gerät ist zu hören. Blinkt das Licht blau?</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The shift ends: units in work go on to their end.</source>
        <translation>Die Schicht endet: Einheiten in Arbeit gehen bis zu ihrem Ende.</translation>
    </message>
    <message>
        <source>PAUSED: no new unit begins. F9 goes on.</source>
        <translation>PAUSE: Keine neue Einheit beginnt. F9 macht weiter.</translation>
    </message>
    <message>
        <source>Slot {0} fails far more than the others: change its cable.</source>
        <translation>Steckplatz {0} scheitert weit öfter als die anderen: Kabel wechseln.</translation>
    </message>
</context>
<context>
    <name>NumberButton</name>
    <message>
        <source>Help on {0}</source>
        <translation>Hilfe zu {0}</translation>
    </message>
</context>
<context>
    <name>OdditiesNote</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The reply is not quite as documented: {0}</source>
        <translation>Die Antwort ist nicht ganz, wie sie dokumentiert ist: {0}</translation>
    </message>
    <message>
        <source>{0}, and {1} more</source>
        <translation>{0}, und {1} mehr</translation>
    </message>
</context>
<context>
    <name>OwnPages</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What the light means</source>
        <translation>Was das Licht bedeutet</translation>
    </message>
    <message>
        <source>About Station</source>
        <translation>Über Station</translation>
    </message>
    <message>
        <source>Its package says {0} and brings no text.</source>
        <translation>Sein Paket sagt {0} und bringt keinen Text.</translation>
    </message>
    <message>
        <source>Press the main button; on the Bench: acknowledge</source>
        <translation>Den Hauptknopf drücken; auf dem Prüfplatz: quittieren</translation>
    </message>
    <message>
        <source>Stop this device; close a question with the safe answer</source>
        <translation>Dieses Gerät anhalten; eine Frage mit der sicheren Antwort schließen</translation>
    </message>
    <message>
        <source>The guide, opened at what is on the screen</source>
        <translation>Das Handbuch, aufgeschlagen bei dem, was auf dem Schirm ist</translation>
    </message>
    <message>
        <source>To the scan field (Bench, Records)</source>
        <translation>Zum Scanfeld (Prüfplatz, Protokoll)</translation>
    </message>
    <message>
        <source>Find (Help, Records, Cloud, Monitors)</source>
        <translation>Finden (Hilfe, Protokoll, Cloud, Monitore)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Set aside; on the Bench then a reason, 1 to 8</source>
        <translation>Beiseitelegen; auf dem Prüfplatz dann ein Grund, 1 bis 8</translation>
    </message>
    <message>
        <source>Print the label again</source>
        <translation>Etikett noch einmal drucken</translation>
    </message>
    <message>
        <source>Next customer (Bench)</source>
        <translation>Nächster Kunde (Prüfplatz)</translation>
    </message>
    <message>
        <source>Pause and go on (Bench)</source>
        <translation>Pause und weiter (Prüfplatz)</translation>
    </message>
    <message>
        <source>End the shift (Bench)</source>
        <translation>Schicht beenden (Prüfplatz)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ganzer Schirm</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation>Sperren und entsperren</translation>
    </message>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Die Seiten der Leiste, von oben</translation>
    </message>
    <message>
        <source>Send the call (Cloud)</source>
        <translation>Aufruf senden (Cloud)</translation>
    </message>
    <message>
        <source>Back (Help)</source>
        <translation>Zurück (Hilfe)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Blue, blinking</source>
        <translation>Blau, blinkend</translation>
    </message>
    <message>
        <source>Listening mode: the device waits for us. Hold SETUP 3 s to get there.</source>
        <translation>Listening-Modus: Das Gerät wartet auf uns. SETUP 3 s halten, um dorthin zu kommen.</translation>
    </message>
    <message>
        <source>Green, blinking</source>
        <translation>Grün, blinkend</translation>
    </message>
    <message>
        <source>Joining the Wi-Fi.</source>
        <translation>Tritt dem Wi-Fi bei.</translation>
    </message>
    <message>
        <source>Cyan, blinking</source>
        <translation>Türkis, blinkend</translation>
    </message>
    <message>
        <source>Joining the cloud.</source>
        <translation>Verbindet sich mit der Cloud.</translation>
    </message>
    <message>
        <source>Cyan, breathing</source>
        <translation>Türkis, atmend</translation>
    </message>
    <message>
        <source>Connected to the cloud: all is well.</source>
        <translation>Mit der Cloud verbunden: Alles ist gut.</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Updating itself. Leave it plugged in.</source>
        <translation>Aktualisiert sich. Eingesteckt lassen.</translation>
    </message>
    <message>
        <source>Yellow, blinking</source>
        <translation>Gelb, blinkend</translation>
    </message>
    <message>
        <source>Waiting for firmware. Press RESET.</source>
        <translation>Wartet auf Firmware. RESET drücken.</translation>
    </message>
    <message>
        <source>White, breathing</source>
        <translation>Weiß, atmend</translation>
    </message>
    <message>
        <source>Its Wi-Fi is switched off.</source>
        <translation>Sein Wi-Fi ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Red, blinking</source>
        <translation>Rot, blinkend</translation>
    </message>
    <message>
        <source>The device's own program has crashed. Set it aside.</source>
        <translation>Das eigene Programm des Geräts ist abgestürzt. Beiseitelegen.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>About Station {0}</source>
        <translation>Über Station {0}</translation>
    </message>
    <message>
        <source>Station provisions and claims Particle Photon and P1 devices, and tells the truth about each.</source>
        <translation>Station richtet Particle-Geräte Photon und P1 ein und beansprucht sie, und sagt über jedes die Wahrheit.</translation>
    </message>
    <message>
        <source>What the acceptance kit has not been run with is proven on the simulated bench alone.</source>
        <translation>Womit die Abnahme nicht gelaufen ist, das ist nur auf dem simulierten Prüfplatz bewiesen.</translation>
    </message>
    <message>
        <source>Photon and P1 are at the end of their life; the last Device OS for them is 3.3.1.</source>
        <translation>Photon und P1 sind am Ende ihres Lebens; das letzte Device OS für sie ist 3.3.1.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Woraus es gemacht ist</translation>
    </message>
    <message>
        <source>Typefaces: Inter and JetBrains Mono (SIL Open Font License). Icons: [Lucide]({0}) (ISC, in part MIT). Window: Qt by PySide6 (LGPL). A name below opens the licence's text.</source>
        <translation>Schriften: Inter und JetBrains Mono (SIL Open Font License). Zeichen: [Lucide]({0}) (ISC, teils MIT). Fenster: Qt durch PySide6 (LGPL). Ein Name unten öffnet den Text der Lizenz.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Left as it was.</source>
        <translation>Gelassen, wie es war.</translation>
    </message>
    <message>
        <source>Choose a slot first: its number, then Enter.</source>
        <translation>Zuerst einen Steckplatz wählen: seine Nummer, dann Enter.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Unlock Station</source>
        <translation>Station entsperren</translation>
    </message>
    <message>
        <source>The engineer's PIN</source>
        <translation>Die PIN des Ingenieurs</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Gesperrt lassen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>For the engineer</source>
        <translation>Für den Ingenieur</translation>
    </message>
    <message>
        <source>Settings, cloud tools and releases are locked. Units in work go on.</source>
        <translation>Optionen, Cloud-Werkzeuge und Freigaben sind gesperrt. Einheiten in Arbeit gehen weiter.</translation>
    </message>
</context>
<context>
    <name>PortBar</name>
    <message>
        <source>Port or stream</source>
        <translation>Port oder Strom</translation>
    </message>
    <message>
        <source>Rate in baud</source>
        <translation>Rate in Baud</translation>
    </message>
    <message>
        <source>{0} baud</source>
        <translation>{0} Baud</translation>
    </message>
    <message>
        <source>Other ports too</source>
        <translation>Auch andere Ports</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <source>Cloud events of product {0}</source>
        <translation>Cloud-Ereignisse von Produkt {0}</translation>
    </message>
    <message>
        <source>Cloud events of my devices</source>
        <translation>Cloud-Ereignisse meiner Geräte</translation>
    </message>
</context>
<context>
    <name>PortTest</name>
    <message>
        <source>Test it: is a device seen?</source>
        <translation>Testen: wird ein Gerät gesehen?</translation>
    </message>
    <message>
        <source>No device is seen. Plug one in by a cable that carries data.</source>
        <translation>Kein Gerät zu sehen. Stecken Sie eines mit einem Kabel an, das Daten überträgt.</translation>
    </message>
    <message>
        <source>Devices seen: {0} ({1})</source>
        <translation>Geräte gesehen: {0} ({1})</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>{0} of {1} kB · usually about {2} s</source>
        <translation>{0} von {1} kB · meist etwa {2} s</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>The cloud asks</source>
        <translation>Die Cloud fragt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Look this computer over</source>
        <translation>Diesen Computer durchsehen</translation>
    </message>
    <message>
        <source>All of it can be changed later in Settings; what was left for later is done there, too. Other stations can be set up the same by a file: station setup --export.</source>
        <translation>Alles lässt sich später in den Einstellungen ändern; auch was für später blieb, wird dort erledigt. Andere Stationen lassen sich mit einer Datei gleich einrichten: station setup --export.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Still needed: {0}</source>
        <translation>Noch nötig: {0}</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht durchgesehen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>RecipeCard</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>A recipe says what the bench makes of each device: its product, its owner, its Wi-Fi. Without one the bench uses this station's account, and a customer of its own for each device.</source>
        <translation>Ein Rezept sagt, was die Werkbank aus jedem Gerät macht: sein Produkt, seinen Besitzer, sein WLAN. Ohne Rezept nimmt die Werkbank das Konto dieser Station und für jedes Gerät einen eigenen Kunden.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Eines anlegen…</translation>
    </message>
    <message>
        <source>It can be used: {0}, product {1}.</source>
        <translation>Es ist brauchbar: {0}, Produkt {1}.</translation>
    </message>
    <message>
        <source>Choose the recipe</source>
        <translation>Rezept wählen</translation>
    </message>
    <message>
        <source>No recipe chosen yet</source>
        <translation>Noch kein Rezept gewählt</translation>
    </message>
</context>
<context>
    <name>RecipeDesk</name>
    <message>
        <source>Kept: {0}</source>
        <translation>Behalten: {0}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Keep the recipe</source>
        <translation>Rezept behalten</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Drop the changes?</source>
        <translation>Die Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>What was filled in is lost. The file stays as it is.</source>
        <translation>Was ausgefüllt wurde, geht verloren. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>RecipeFields</name>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>A recipe says what a batch of devices becomes. It is a file that can be copied and kept; no secret stands in it.</source>
        <translation>Ein Rezept sagt, was aus einer Charge von Geräten wird. Es ist eine Datei, die kopiert und aufgehoben werden kann; kein Geheimnis steht darin.</translation>
    </message>
    <message>
        <source>Form of the file: version {0}</source>
        <translation>Form der Datei: Version {0}</translation>
    </message>
    <message>
        <source>A new recipe, not kept in a file yet</source>
        <translation>Ein neues Rezept, noch in keiner Datei</translation>
    </message>
    <message>
        <source>Four questions, to advise you; the answers are not kept</source>
        <translation>Vier Fragen, um Sie zu beraten; die Antworten werden nicht behalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern als…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Enterprise Wi-Fi</source>
        <translation>Unternehmens-Wi-Fi</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfplatz</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Name des Rezepts</translation>
    </message>
    <message>
        <source>must stand</source>
        <translation>muss stehen</translation>
    </message>
    <message>
        <source>Product (its number or slug)</source>
        <translation>Produkt (Nummer oder Slug)</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Platine</translation>
    </message>
    <message>
        <source>Cloud address</source>
        <translation>Adresse der Cloud</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>OAuth-Client-ID</translation>
    </message>
    <message>
        <source>needed for customers</source>
        <translation>für Kunden nötig</translation>
    </message>
    <message>
        <source>Account's e-mail</source>
        <translation>E-Mail-Adresse des Kontos</translation>
    </message>
    <message>
        <source>to log in with its password</source>
        <translation>um sich mit seinem Passwort anzumelden</translation>
    </message>
    <message>
        <source>One customer for all devices</source>
        <translation>Ein Kunde für alle Geräte</translation>
    </message>
    <message>
        <source>else as chosen below</source>
        <translation>sonst wie unten gewählt</translation>
    </message>
    <message>
        <source>Each device's customer</source>
        <translation>Der Kunde jedes Geräts</translation>
    </message>
    <message>
        <source>Devices that are ours already</source>
        <translation>Geräte, die schon unsere sind</translation>
    </message>
    <message>
        <source>A device that came on-line without an owner is claimed by the cloud</source>
        <translation>Ein Gerät, das ohne Besitzer online kam, wird von der Cloud beansprucht</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Name des Wi-Fi (SSID)</translation>
    </message>
    <message>
        <source>else it is asked</source>
        <translation>sonst wird gefragt</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Verborgenes Netz</translation>
    </message>
    <message>
        <source>The device keeps the Wi-Fi it has</source>
        <translation>Das Gerät behält das Wi-Fi, das es hat</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>User name (PEAP)</source>
        <translation>Benutzername (PEAP)</translation>
    </message>
    <message>
        <source>Outer identity</source>
        <translation>Äußere Identität</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>a file in PEM (EAP-TLS)</source>
        <translation>eine Datei in PEM (EAP-TLS)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>a file in PEM</source>
        <translation>eine Datei in PEM</translation>
    </message>
    <message>
        <source>Way to the device</source>
        <translation>Weg zum Gerät</translation>
    </message>
    <message>
        <source>How the devices' own Wi-Fi is called</source>
        <translation>Wie das eigene Wi-Fi der Geräte heißt</translation>
    </message>
    <message>
        <source>Label template</source>
        <translation>Etikettvorlage</translation>
    </message>
    <message>
        <source>left out, no label is printed</source>
        <translation>ohne sie wird kein Etikett gedruckt</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>a file, raw://host:port, or a printer's name</source>
        <translation>eine Datei, raw://host:port oder der Name eines Druckers</translation>
    </message>
    <message>
        <source>The stuck label is scanned before a unit is done</source>
        <translation>Das geklebte Etikett wird gescannt, bevor eine Einheit fertig ist</translation>
    </message>
    <message>
        <source>Units a shift should make</source>
        <translation>Einheiten, die eine Schicht schaffen soll</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>keine gesetzt</translation>
    </message>
    <message>
        <source>Asked at the bench</source>
        <translation>Am Prüfplatz gefragt</translation>
    </message>
    <message>
        <source>A random name, one for each device</source>
        <translation>Ein zufälliger Name, je Gerät einer</translation>
    </message>
    <message>
        <source>Read from the device's slip</source>
        <translation>Vom Zettel des Geräts gelesen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>Released first</source>
        <translation>Zuerst freigegeben</translation>
    </message>
    <message>
        <source>USB cable</source>
        <translation>USB-Kabel</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi</source>
        <translation>Das eigene Wi-Fi des Geräts</translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Copying the record…</source>
        <translation>Die Aufzeichnung wird kopiert…</translation>
    </message>
    <message>
        <source>Exporting · {0} entries</source>
        <translation>Wird exportiert · {0} Einträge</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Erased. The chain still verifies.</source>
        <translation>Gelöscht. Die Kette lässt sich weiter prüfen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Save the shift report</source>
        <translation>Schichtbericht sichern</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Aufzeichnung exportieren</translation>
    </message>
    <message>
        <source>Copy of the record</source>
        <translation>Kopie der Aufzeichnung</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>Aufzeichnung sichern</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gesichert: {0}</translation>
    </message>
</context>
<context>
    <name>RecordsDriver</name>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>This unit never said who it is.</source>
        <translation>Diese Einheit hat nie gesagt, wer sie ist.</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Filters, actions</source>
        <translation>Filter, Handlungen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”. Try the last 6 characters of the device ID.</source>
        <translation>Nichts passt zu „{0}“. Versuchen Sie die letzten 6 Zeichen der Geräte-ID.</translation>
    </message>
    <message>
        <source>Nothing matches. Choose fewer conditions, or a longer time.</source>
        <translation>Nichts passt. Wählen Sie weniger Bedingungen, oder eine längere Zeit.</translation>
    </message>
    <message>
        <source>Nothing yet. Units appear here as they finish.</source>
        <translation>Noch nichts. Einheiten erscheinen hier, wenn sie fertig werden.</translation>
    </message>
    <message>
        <source>Nothing yet today. Units appear here as they finish.</source>
        <translation>Heute noch nichts. Einheiten erscheinen hier, wenn sie fertig werden.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Answer this first. Your scan was not used.</source>
        <translation>Beantworten Sie zuerst dies. Ihr Scan wurde nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>ReleaseDriver</name>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>You did that by hand.</source>
        <translation>Das haben Sie von Hand getan.</translation>
    </message>
    <message>
        <source>Released. Nothing remains.</source>
        <translation>Freigegeben. Nichts bleibt.</translation>
    </message>
    <message>
        <source>Not released: what is still open below remains. Look it up again.</source>
        <translation>Nicht freigegeben: Was unten noch offen ist, bleibt. Schlagen Sie es noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>Look it up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>The one at the cable</source>
        <translation>Das am Kabel</translation>
    </message>
    <message>
        <source>What will be undone, in this order</source>
        <translation>Was zurückgenommen wird, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>I did that by hand</source>
        <translation>Das habe ich von Hand getan</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Brief kopieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Release a device</source>
        <translation>Gerät freigeben</translation>
    </message>
    <message>
        <source>Find out where a device is and whose, and free it step by step.</source>
        <translation>Herausfinden, wo ein Gerät ist und wem es gehört, und es Schritt für Schritt freigeben.</translation>
    </message>
    <message>
        <source>What to ask whoever can free it</source>
        <translation>Was der zu fragen ist, der es freigeben kann</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Which secret</source>
        <translation>Welches Geheimnis</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>OAuth-Client-ID</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Das neue</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>At least {0} characters</source>
        <translation>Mindestens {0} Zeichen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
</context>
<context>
    <name>ReplyActions</name>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>CSV kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Finden (Ctrl+F)</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Nicht gesichert: {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Save the reply</source>
        <translation>Antwort sichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>As it came (*)</source>
        <translation>Wie es kam (*)</translation>
    </message>
</context>
<context>
    <name>ReplyFacts</name>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>The reply as JSON</source>
        <translation>Die Antwort als JSON</translation>
    </message>
    <message>
        <source>The reply as it came</source>
        <translation>Die Antwort, wie sie kam</translation>
    </message>
    <message>
        <source>Fill in the form, then Ctrl+Enter.</source>
        <translation>Füllen Sie das Formular aus, dann Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>A file: Save… keeps it.</source>
        <translation>Eine Datei: Sichern… behält sie.</translation>
    </message>
    <message>
        <source>The reply has no text.</source>
        <translation>Die Antwort hat keinen Text.</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Method and path</source>
        <translation>Methode und Pfad</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The request as a program</source>
        <translation>Die Anfrage als Programm</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The token stands in</source>
        <translation>Das Token steht in</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Unsafe, to learn from: {0}</source>
        <translation>Unsicher, zum Lernen: {0}</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>To the drills</source>
        <translation>Zu den Übungen</translation>
    </message>
    <message>
        <source>Passed: {0} of {1} points</source>
        <translation>Bestanden: {0} von {1} Punkten</translation>
    </message>
    <message>
        <source>Not passed yet: {0} of {1} points</source>
        <translation>Noch nicht bestanden: {0} von {1} Punkten</translation>
    </message>
    <message>
        <source>Time: {0}, practised {1}</source>
        <translation>Zeit: {0}, geübt {1}</translation>
    </message>
    <message>
        <source>The trouble was named</source>
        <translation>Die Störung wurde benannt</translation>
    </message>
    <message>
        <source>The right thing was done</source>
        <translation>Das Richtige wurde getan</translation>
    </message>
    <message>
        <source>Taken off for needless acts: {0}</source>
        <translation>Abzug für unnötige Handgriffe: {0}</translation>
    </message>
    <message>
        <source>Taken off for the hint</source>
        <translation>Abzug für den Hinweis</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>What it was, and what helps</source>
        <translation>Was es war, und was hilft</translation>
    </message>
</context>
<context>
    <name>RoundsDriver</name>
    <message>
        <source>{0} rows of the list are left out. {1}</source>
        <translation>{0} Zeilen der Liste sind ausgelassen. {1}</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>Nicht übergeben.</translation>
    </message>
    <message>
        <source>…{0} has its code and its Wi-Fi.</source>
        <translation>…{0} hat seinen Code und sein Wi-Fi.</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
    <message>
        <source>1 Announce</source>
        <translation>1 Ankündigen</translation>
    </message>
    <message>
        <source>2 Hand over</source>
        <translation>2 Übergeben</translation>
    </message>
    <message>
        <source>3 Confirm</source>
        <translation>3 Bestätigen</translation>
    </message>
    <message>
        <source>An engineer announces a round and ends it: F12 unlocks. Handing over and confirming are for everybody.</source>
        <translation>Ein Ingenieur kündigt eine Runde an und beendet sie: F12 entsperrt. Übergeben und Bestätigen darf jeder.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>End the round …</source>
        <translation>Runde beenden …</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>Keine Runde ist offen.</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Ankündigen</translation>
    </message>
    <message>
        <source>Hand over by cable</source>
        <translation>Per Kabel übergeben</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Offline round</source>
        <translation>Runde ohne Netz</translation>
    </message>
    <message>
        <source>For devices where there is no internet: codes now, hand over there.</source>
        <translation>Für Geräte, wo es kein Internet gibt: Codes jetzt, Übergabe dort.</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan a unit label or a command card</source>
        <translation>Etikett einer Einheit oder eine Befehlskarte scannen</translation>
    </message>
    <message>
        <source>Scan field</source>
        <translation>Scanfeld</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Noch nichts gescannt</translation>
    </message>
    <message>
        <source>Last: {0}</source>
        <translation>Zuletzt: {0}</translation>
    </message>
</context>
<context>
    <name>ScanReader</name>
    <message>
        <source>Left as it was.</source>
        <translation>Gelassen, wie es war.</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Nichts war gefragt.</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scan any card, badge or label now: it is read and shown, and nothing is done. A scanner types by itself, as a keyboard does; it must send Enter at the end.</source>
        <translation>Scannen Sie jetzt eine Karte, einen Ausweis oder ein Etikett: Es wird gelesen und gezeigt, getan wird nichts. Ein Scanner tippt von selbst wie eine Tastatur; er muss am Ende die Eingabetaste senden.</translation>
    </message>
    <message>
        <source>Scan here</source>
        <translation>Hier scannen</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard layout than this computer's. Set the same in both.</source>
        <translation>Der Scanner tippt für eine andere Tastaturbelegung als die dieses Computers. Stellen Sie in beiden dieselbe ein.</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Gelesen: {0}</translation>
    </message>
    <message>
        <source>That was typed by hand, or by a slow scanner. Set the scanner to send without pauses between its signs.</source>
        <translation>Das wurde von Hand getippt oder von einem langsamen Scanner. Stellen Sie den Scanner so ein, dass er ohne Pausen zwischen den Zeichen sendet.</translation>
    </message>
    <message>
        <source>a command card</source>
        <translation>eine Befehlskarte</translation>
    </message>
    <message>
        <source>slot {0}</source>
        <translation>Steckplatz {0}</translation>
    </message>
    <message>
        <source>the badge of {0}</source>
        <translation>der Ausweis von {0}</translation>
    </message>
    <message>
        <source>the label of {0}</source>
        <translation>das Etikett von {0}</translation>
    </message>
    <message>
        <source>{0}, which is nothing of Station's</source>
        <translation>{0}, nichts von Station</translation>
    </message>
</context>
<context>
    <name>ScopesField</name>
    <message>
        <source>Find a scope</source>
        <translation>Berechtigung finden</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} gewählt</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Device ID's end, serial, customer, code, or a day as 2026-01-31</source>
        <translation>Ende der Geräte-ID, Seriennummer, Kunde, Code, oder ein Tag wie 2026-01-31</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>Einheiten finden</translation>
    </message>
    <message>
        <source>Find units (F3). {0}</source>
        <translation>Einheiten finden (F3). {0}</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show or hide: {0}</source>
        <translation>Zeigen oder verbergen: {0}</translation>
    </message>
</context>
<context>
    <name>SecretsDesk</name>
    <message>
        <source>Forget this secret?</source>
        <translation>Dieses Geheimnis vergessen?</translation>
    </message>
    <message>
        <source>{0} for {1}. Whatever needs it asks for it again; a token is revoked at the cloud too.</source>
        <translation>{0} für {1}. Was es braucht, fragt wieder danach; ein Token wird auch bei der Cloud widerrufen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>SecretsForm</name>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Tokens, client secrets, Wi-Fi passwords, and claim codes that must outlive a power cut. They stand in no log, no record and no export.</source>
        <translation>Token, Client-Geheimnisse, Wi-Fi-Passwörter und Claim-Codes, die einen Stromausfall überdauern müssen. Sie stehen in keinem Log, keiner Aufzeichnung und keinem Export.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Kept in this computer's key store.</source>
        <translation>Im Schlüsselbund dieses Computers verwahrt.</translation>
    </message>
    <message>
        <source>Nothing to do: it opens with your log-in to this computer.</source>
        <translation>Nichts zu tun: Er öffnet sich mit Ihrer Anmeldung an diesem Computer.</translation>
    </message>
    <message>
        <source>Kept nowhere: only in memory, until Station closes.</source>
        <translation>Nirgends verwahrt: nur im Speicher, bis Station schließt.</translation>
    </message>
    <message>
        <source>This computer has no key store. A vault keeps secrets in one encrypted file, under a passphrase of your own that is asked for once at each start. Nobody can open it without the passphrase: write it down where you keep such things.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Ein Tresor verwahrt Geheimnisse in einer verschlüsselten Datei, unter einer eigenen Passphrase, nach der bei jedem Start einmal gefragt wird. Ohne die Passphrase kann ihn niemand öffnen: Schreiben Sie sie dort auf, wo Sie solche Dinge aufheben.</translation>
    </message>
    <message>
        <source>Kept in the vault, which is locked.</source>
        <translation>Im Tresor verwahrt, der verschlossen ist.</translation>
    </message>
    <message>
        <source>Open it once for this start.</source>
        <translation>Öffnen Sie ihn einmal für diesen Start.</translation>
    </message>
    <message>
        <source>Kept in the vault, which is open.</source>
        <translation>Im Tresor verwahrt, der offen ist.</translation>
    </message>
    <message>
        <source>It locks itself when Station closes.</source>
        <translation>Er verschließt sich, wenn Station schließt.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>At least {0} characters</source>
        <translation>Mindestens {0} Zeichen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
</context>
<context>
    <name>SecretsSection</name>
    <message>
        <source>Move to the key store</source>
        <translation>In den Schlüsselbund umziehen</translation>
    </message>
    <message>
        <source>Which there are</source>
        <translation>Welche es gibt</translation>
    </message>
    <message>
        <source>A new one for an old one</source>
        <translation>Ein neues für ein altes</translation>
    </message>
    <message>
        <source>The cloud is asked with the new one first. Only then is the old one given up; an old token is revoked.</source>
        <translation>Die Cloud wird zuerst mit dem neuen gefragt. Erst dann wird das alte aufgegeben; ein altes Token wird widerrufen.</translation>
    </message>
    <message>
        <source>Move to the vault</source>
        <translation>In den Tresor umziehen</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>Geheimnis des OAuth-Clients</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Token des Kontos</translation>
    </message>
    <message>
        <source>Old account token (not revoked)</source>
        <translation>Altes Token des Kontos (nicht widerrufen)</translation>
    </message>
    <message>
        <source>Account password</source>
        <translation>Passwort des Kontos</translation>
    </message>
    <message>
        <source>Wi-Fi password</source>
        <translation>Wi-Fi-Passwort</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Passphrase des Tresors</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>im Tresor</translation>
    </message>
    <message>
        <source>in the vault, which is locked</source>
        <translation>im Tresor, der verschlossen ist</translation>
    </message>
    <message>
        <source>in memory, until Station closes</source>
        <translation>im Speicher, bis Station schließt</translation>
    </message>
    <message>
        <source>given to this start, kept nowhere</source>
        <translation>diesem Start gegeben, nirgends verwahrt</translation>
    </message>
    <message>
        <source>{0}, since {1}</source>
        <translation>{0}, seit {1}</translation>
    </message>
    <message>
        <source>{0}, good until {1}</source>
        <translation>{0}, gültig bis {1}</translation>
    </message>
</context>
<context>
    <name>SectionShelf</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Slots</source>
        <translation>Steckplätze</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Account and product</source>
        <translation>Konto und Produkt</translation>
    </message>
    <message>
        <source>The cloud address and the product are needed</source>
        <translation>Die Adresse der Cloud und das Produkt werden gebraucht</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseite</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Slot {0}, {1}, {2}</source>
        <translation>Steckplatz {0}, {1}, {2}</translation>
    </message>
</context>
<context>
    <name>SlotsDesk</name>
    <message>
        <source>Two devices came at once. Unplug them, then plug in one at a time.</source>
        <translation>Zwei Geräte kamen auf einmal. Ziehen Sie sie ab, dann stecken Sie eines nach dem anderen ein.</translation>
    </message>
    <message>
        <source>Learnt: {0}. Each slot has a number now.</source>
        <translation>Gelernt: {0}. Jeder Steckplatz hat jetzt eine Nummer.</translation>
    </message>
    <message>
        <source>Forget slot {0}?</source>
        <translation>Steckplatz {0} vergessen?</translation>
    </message>
    <message>
        <source>Devices plugged in there are not touched any more. What was done there stays in the record, and the socket can be taught again.</source>
        <translation>Dort eingesteckte Geräte werden nicht mehr angefasst. Was dort getan wurde, bleibt in der Aufzeichnung, und die Buchse kann neu gelernt werden.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>SlotsForm</name>
    <message>
        <source>Slots</source>
        <translation>Steckplätze</translation>
    </message>
    <message>
        <source>A slot is a socket of your fixture. Plug one device into each socket; we learn them one by one, in the order you plug them.</source>
        <translation>Ein Steckplatz ist eine Buchse Ihrer Vorrichtung. Stecken Sie in jede Buchse ein Gerät; wir lernen sie eine nach der anderen, in der Reihenfolge, in der Sie stecken.</translation>
    </message>
    <message>
        <source>Start learning</source>
        <translation>Lernen beginnen</translation>
    </message>
    <message>
        <source>Name of the chosen slot</source>
        <translation>Name des gewählten Steckplatzes</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Taught slots: drag them, or move the chosen</source>
        <translation>Gelernte Steckplätze: ziehen, oder den gewählten verschieben</translation>
    </message>
    <message>
        <source>Plugged in, and not taught yet</source>
        <translation>Eingesteckt und noch nicht gelernt</translation>
    </message>
    <message>
        <source>As usual ({0})</source>
        <translation>Wie üblich ({0})</translation>
    </message>
    <message>
        <source>Stop learning</source>
        <translation>Lernen beenden</translation>
    </message>
    <message>
        <source>Learning. Plug the next device into the next socket. Learnt: {0}</source>
        <translation>Es wird gelernt. Stecken Sie das nächste Gerät in die nächste Buchse. Gelernt: {0}</translation>
    </message>
    <message>
        <source>Columns of the fixture</source>
        <translation>Spalten der Vorrichtung</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Taught slots, in the order they stand</source>
        <translation>Gelernte Steckplätze, wie sie stehen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Teach {0}</source>
        <translation>{0} lernen</translation>
    </message>
    <message>
        <source>nothing plugged in</source>
        <translation>nichts eingesteckt</translation>
    </message>
    <message>
        <source>{0} · socket {1} · {2}</source>
        <translation>{0} · Buchse {1} · {2}</translation>
    </message>
</context>
<context>
    <name>SoundsForm</name>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Two signals: PASS is high and short, once. FAIL is low, twice, and again every 8 s until it is acknowledged. Whatever is heard is seen, too.</source>
        <translation>Zwei Signale: BESTANDEN ist hoch und kurz, einmal. FEHLER ist tief, zweimal, und alle 8 s wieder, bis er quittiert ist. Was zu hören ist, ist auch zu sehen.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Play PASS</source>
        <translation>BESTANDEN abspielen</translation>
    </message>
    <message>
        <source>Play FAIL</source>
        <translation>FEHLER abspielen</translation>
    </message>
    <message>
        <source>Sounds are off. FAIL shows by a flash of the call-out.</source>
        <translation>Töne sind aus. FEHLER zeigt sich durch ein Blitzen des Aufrufs.</translation>
    </message>
    <message>
        <source>Playing. Not heard? Look at the computer's own volume.</source>
        <translation>Wird abgespielt. Nichts zu hören? Sehen Sie nach der Lautstärke des Computers.</translation>
    </message>
    <message>
        <source>This computer cannot be heard. FAIL shows by a flash of the call-out.</source>
        <translation>Dieser Computer ist nicht zu hören. FEHLER zeigt sich durch ein Blitzen des Aufrufs.</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>All on one time line</source>
        <translation>Alle auf einer Zeitachse</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>No batch: every unit is taken as the recipe says.</source>
        <translation>Keine Charge: Jede Einheit wird genommen, wie das Rezept sagt.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name</source>
        <translation>Ausweis scannen, oder einen Namen tippen</translation>
    </message>
    <message>
        <source>Take every port as a slot, taught or not</source>
        <translation>Jeden Port als Steckplatz nehmen, gelernt oder nicht</translation>
    </message>
    <message>
        <source>Start the bench</source>
        <translation>Prüfplatz starten</translation>
    </message>
    <message>
        <source>Choose the recipe …</source>
        <translation>Rezept wählen …</translation>
    </message>
    <message>
        <source>Batch from a file …</source>
        <translation>Charge aus einer Datei …</translation>
    </message>
    <message>
        <source>Teach slots …</source>
        <translation>Steckplätze lernen …</translation>
    </message>
    <message>
        <source>Open the vault …</source>
        <translation>Tresor öffnen …</translation>
    </message>
    <message>
        <source>No recipe is chosen: it says what the units should become.</source>
        <translation>Kein Rezept ist gewählt: Es sagt, was aus den Einheiten werden soll.</translation>
    </message>
    <message>
        <source>No slots yet. Plug one device into each socket; we learn them one by one.</source>
        <translation>Noch keine Steckplätze. Stecken Sie in jede Buchse ein Gerät; wir lernen sie eine nach der anderen.</translation>
    </message>
    <message>
        <source>1 slot ready</source>
        <translation>1 Steckplatz bereit</translation>
    </message>
    <message>
        <source>{0} slots ready</source>
        <translation>{0} Steckplätze bereit</translation>
    </message>
    <message>
        <source>Codes are kept in this computer's key store.</source>
        <translation>Codes werden im Schlüsselbund dieses Computers verwahrt.</translation>
    </message>
    <message>
        <source>The vault is open: codes are kept in it.</source>
        <translation>Der Tresor ist offen: Codes werden darin verwahrt.</translation>
    </message>
    <message>
        <source>The vault is locked: open it, so that codes outlive a power cut.</source>
        <translation>Der Tresor ist verschlossen: Öffnen Sie ihn, damit Codes einen Stromausfall überdauern.</translation>
    </message>
    <message>
        <source>No key store and no vault: claim codes do not outlive a power cut.</source>
        <translation>Kein Schlüsselbund und kein Tresor: Claim-Codes überdauern keinen Stromausfall.</translation>
    </message>
    <message>
        <source>Make a vault …</source>
        <translation>Tresor anlegen …</translation>
    </message>
    <message>
        <source>Looking at every row …</source>
        <translation>Jede Zeile wird angesehen …</translation>
    </message>
    <message>
        <source>Leave the batch</source>
        <translation>Charge lassen</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} rows can be met</source>
        <translation>{0}: {1} von {2} Zeilen sind zu erfüllen</translation>
    </message>
    <message>
        <source>Start the shift</source>
        <translation>Schicht beginnen</translation>
    </message>
    <message>
        <source>Each slot begins by itself when a unit is plugged in.</source>
        <translation>Jeder Steckplatz beginnt von selbst, wenn eine Einheit eingesteckt wird.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Steckplätze</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Choose the recipe</source>
        <translation>Rezept wählen</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>Charge wählen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Set up one device: its Wi-Fi, its product, its owner.</source>
        <translation>Ein Gerät einrichten: sein Wi-Fi, sein Produkt, seinen Besitzer.</translation>
    </message>
    <message>
        <source>How do we reach it?</source>
        <translation>Wie erreichen wir es?</translation>
    </message>
    <message>
        <source>Reach it by</source>
        <translation>Erreichen über</translation>
    </message>
    <message>
        <source>USB cable</source>
        <translation>USB-Kabel</translation>
    </message>
    <message>
        <source>Device's own Wi-Fi</source>
        <translation>Eigenes Wi-Fi des Geräts</translation>
    </message>
    <message>
        <source>Several devices are plugged in. Which one?</source>
        <translation>Mehrere Geräte sind eingesteckt. Welches?</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>USB-Port</translation>
    </message>
    <message>
        <source>Who will own it?</source>
        <translation>Wem wird es gehören?</translation>
    </message>
    <message>
        <source>Something else?</source>
        <translation>Etwas anderes?</translation>
    </message>
    <message>
        <source>Ready. Hold SETUP on the device for 3 s until its light blinks blue.</source>
        <translation>Bereit. SETUP am Gerät 3 s halten, bis sein Licht blau blinkt.</translation>
    </message>
    <message>
        <source>No device is plugged in yet. Plug one in by USB, then hold SETUP for 3 s until its light blinks blue. You can start now; we wait for it.</source>
        <translation>Noch ist kein Gerät eingesteckt. Stecken Sie eines über USB ein, dann SETUP 3 s halten, bis sein Licht blau blinkt. Sie können jetzt starten; wir warten darauf.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message>
        <source>{0} devices</source>
        <translation>{0} Geräte</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Account and product</source>
        <translation>Konto und Produkt</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Steckplätze</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Etikettendrucker</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Engineer's PIN</source>
        <translation>PIN des Technikers</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Cards of the first run</source>
        <translation>Karten der Ersteinrichtung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>für später</translation>
    </message>
    <message>
        <source>done, not tested</source>
        <translation>erledigt, nicht getestet</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>getestet</translation>
    </message>
</context>
<context>
    <name>StepRows</name>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Set up one device</source>
        <translation>Ein Gerät einrichten</translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>slot {0}</source>
        <translation>Steckplatz {0}</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Lauf {0}</translation>
    </message>
    <message>
        <source>Beside any run</source>
        <translation>Neben jedem Lauf</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>nach {0}</translation>
    </message>
    <message>
        <source>The truth changed: {0}, no longer {1}</source>
        <translation>Die Wahrheit hat sich geändert: {0}, nicht mehr {1}</translation>
    </message>
    <message>
        <source>what it was</source>
        <translation>was es war</translation>
    </message>
    <message>
        <source>Found out after the unit had left.</source>
        <translation>Entdeckt, nachdem die Einheit gegangen war.</translation>
    </message>
    <message>
        <source>{0}: begun, its end is not written</source>
        <translation>{0}: begonnen, sein Ende ist nicht geschrieben</translation>
    </message>
    <message>
        <source>Power or program ended here.</source>
        <translation>Strom oder Programm endete hier.</translation>
    </message>
    <message>
        <source>nobody signed on</source>
        <translation>niemand angemeldet</translation>
    </message>
    <message>
        <source>Acknowledged by {0}</source>
        <translation>Quittiert von {0}</translation>
    </message>
    <message>
        <source>Set aside by {0}: {1}</source>
        <translation>Beiseitegelegt von {0}: {1}</translation>
    </message>
    <message>
        <source>Label {0} printed: {1}</source>
        <translation>Etikett {0} gedruckt: {1}</translation>
    </message>
    <message>
        <source>Label {0} is void</source>
        <translation>Etikett {0} ist ungültig</translation>
    </message>
    <message>
        <source>A person's name was erased</source>
        <translation>Der Name einer Person wurde gelöscht</translation>
    </message>
    <message>
        <source>Label {0} scanned back: it matches</source>
        <translation>Etikett {0} zurückgescannt: Es passt</translation>
    </message>
    <message>
        <source>Label {0} scanned back: it is another unit's</source>
        <translation>Etikett {0} zurückgescannt: Es gehört einer anderen Einheit</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>Etikett drucken</translation>
    </message>
    <message>
        <source>Write name and notes in the cloud</source>
        <translation>Name und Notizen in die Cloud schreiben</translation>
    </message>
    <message>
        <source>Release: overwrite its claim code</source>
        <translation>Freigeben: seinen Claim-Code überschreiben</translation>
    </message>
    <message>
        <source>Release: unclaim it</source>
        <translation>Freigeben: Besitzer lösen</translation>
    </message>
    <message>
        <source>Release: lift the mark for development</source>
        <translation>Freigeben: Vormerkung für Entwicklung wegnehmen</translation>
    </message>
    <message>
        <source>Release: remove it from the product</source>
        <translation>Freigeben: aus dem Produkt entfernen</translation>
    </message>
    <message>
        <source>Release: forget its Wi-Fi</source>
        <translation>Freigeben: sein Wi-Fi vergessen</translation>
    </message>
    <message>
        <source>Release: delete the customer</source>
        <translation>Freigeben: den Kunden löschen</translation>
    </message>
    <message>
        <source>Release: its label is void</source>
        <translation>Freigeben: sein Etikett ist ungültig</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Unit story</source>
        <translation>Geschichte der Einheit</translation>
    </message>
    <message>
        <source>Choose a unit: its whole story is told here.</source>
        <translation>Wählen Sie eine Einheit: Hier steht ihre ganze Geschichte.</translation>
    </message>
    <message>
        <source>What happened to the unit</source>
        <translation>Was mit der Einheit geschah</translation>
    </message>
</context>
<context>
    <name>StreamLine</name>
    <message>
        <source>paused · {0} new</source>
        <translation>Pause · {0} neu</translation>
    </message>
    <message>
        <source>1 gap: events in it are lost</source>
        <translation>1 Lücke: Ereignisse darin sind verloren</translation>
    </message>
    <message>
        <source>{0} gaps: events in them are lost</source>
        <translation>{0} Lücken: Ereignisse darin sind verloren</translation>
    </message>
    <message>
        <source>Not followed. Follow shows events as they come.</source>
        <translation>Wird nicht gefolgt. Folgen zeigt Ereignisse, wie sie kommen.</translation>
    </message>
    <message>
        <source>{0}; opening again in {1} s</source>
        <translation>{0}; wird in {1} s wieder geöffnet</translation>
    </message>
    <message>
        <source>Opening the stream, usually 1 to 3 s</source>
        <translation>Der Strom wird geöffnet, meist 1 bis 3 s</translation>
    </message>
    <message>
        <source>Silent: no sign for 30 s</source>
        <translation>Still: seit 30 s kein Zeichen</translation>
    </message>
    <message>
        <source>The stream is closed</source>
        <translation>Der Strom ist geschlossen</translation>
    </message>
    <message>
        <source>The cloud does not open this stream.</source>
        <translation>Die Cloud öffnet diesen Strom nicht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Live, and quiet. Events appear when a device speaks.</source>
        <translation>Live und ruhig. Ereignisse erscheinen, wenn ein Gerät spricht.</translation>
    </message>
    <message>
        <source>Live · 1 event</source>
        <translation>Live · 1 Ereignis</translation>
    </message>
    <message>
        <source>Live · {0} events</source>
        <translation>Live · {0} Ereignisse</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>The reply's rows</source>
        <translation>Die Zeilen der Antwort</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation>{0} von {1} Zeilen</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Show or hide: {0}</source>
        <translation>Zeigen oder verbergen: {0}</translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>{0} · {1} s</source>
        <translation>{0} · {1} s</translation>
    </message>
    <message>
        <source>usually {0} s</source>
        <translation>meist {0} s</translation>
    </message>
    <message>
        <source>gives up at {0} s</source>
        <translation>gibt nach {0} s auf</translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>Steckplatz {0}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>{0} d ago</source>
        <translation>vor {0} T</translation>
    </message>
</context>
<context>
    <name>TokenBox</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Whose token</source>
        <translation>Wessen Token</translation>
    </message>
    <message>
        <source>Whose token: the customer's name</source>
        <translation>Wessen Token: der Name des Kunden</translation>
    </message>
    <message>
        <source>The narrowest at hand</source>
        <translation>Das engste zur Hand</translation>
    </message>
    <message>
        <source>None: this call needs no token</source>
        <translation>Keines: Dieser Aufruf braucht kein Token</translation>
    </message>
    <message>
        <source> · none at hand</source>
        <translation> · keines zur Hand</translation>
    </message>
    <message>
        <source>{0} · nobody knows whether it may</source>
        <translation>{0} · niemand weiß, ob es darf</translation>
    </message>
    <message>
        <source>{0} · may not make this call</source>
        <translation>{0} · darf diesen Aufruf nicht machen</translation>
    </message>
    <message>
        <source>The service may refuse it.</source>
        <translation>Der Dienst kann es ablehnen.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Filter the lines</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Filter: words, -words</source>
        <translation>Filter: Wörter, -Wörter</translation>
    </message>
    <message>
        <source>Find in the lines</source>
        <translation>In den Zeilen finden</translation>
    </message>
    <message>
        <source>Find (F3)</source>
        <translation>Finden (F3)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Lines as</source>
        <translation>Zeilen als</translation>
    </message>
    <message>
        <source>One time line</source>
        <translation>Eine Zeitachse</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Stay at the newest</source>
        <translation>Beim neuesten bleiben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Log to a file…</source>
        <translation>In eine Datei mitschreiben…</translation>
    </message>
    <message>
        <source>Go on · {0} new</source>
        <translation>Weiter · {0} neu</translation>
    </message>
    <message>
        <source>End the log</source>
        <translation>Mitschreiben beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TrainingStrip</name>
    <message>
        <source>Now say what is wrong, to end the drill.</source>
        <translation>Sagen Sie jetzt, was nicht stimmt; damit endet die Übung.</translation>
    </message>
    <message>
        <source>Simulated bench: nothing here is real.</source>
        <translation>Simulierter Prüfplatz: Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Was stimmt nicht?</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Give the drill up</source>
        <translation>Übung aufgeben</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Schulung beenden</translation>
    </message>
    <message>
        <source>What is wrong? Choose …</source>
        <translation>Was stimmt nicht? Wählen …</translation>
    </message>
    <message>
        <source>{0} · practised {1}</source>
        <translation>{0} · geübt {1}</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>SCHULUNG</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Use the {0}</source>
        <translation>Das {0} nehmen</translation>
    </message>
</context>
<context>
    <name>UnitsList</name>
    <message>
        <source>Devices of the round</source>
        <translation>Geräte der Runde</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Code's time</source>
        <translation>Zeit des Codes</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>UnitsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Steckplatz</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>UnitsTable</name>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} Einheiten</translation>
    </message>
</context>
<context>
    <name>Untaught</name>
    <message>
        <source>Not a slot, and not touched: {0}</source>
        <translation>Kein Steckplatz und nicht angefasst: {0}</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>A bundle, or a folder with bundles</source>
        <translation>Ein Paket, oder ein Ordner mit Paketen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Look what it brings</source>
        <translation>Ansehen, was es bringt</translation>
    </message>
    <message>
        <source>Install it …</source>
        <translation>Installieren …</translation>
    </message>
    <message>
        <source>Back to the version before …</source>
        <translation>Zurück zur Version davor …</translation>
    </message>
    <message>
        <source>A device is in work: no update until it has ended.</source>
        <translation>Ein Gerät ist in Arbeit: keine Aktualisierung, bis es fertig ist.</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Wie viel getan ist</translation>
    </message>
    <message>
        <source>It runs from its source; git brings a newer one.</source>
        <translation>Sie läuft aus ihren Quellen; git bringt eine neuere.</translation>
    </message>
    <message>
        <source>It is installed as a package.</source>
        <translation>Sie ist als Paket installiert.</translation>
    </message>
    <message>
        <source>It is a folder of its own.</source>
        <translation>Sie ist ein Ordner für sich.</translation>
    </message>
    <message>
        <source>A set-up program installed it, and brings a newer one.</source>
        <translation>Ein Installationsprogramm hat es installiert und bringt eine neuere.</translation>
    </message>
    <message>
        <source>Station {0}. {1}</source>
        <translation>Station {0}. {1}</translation>
    </message>
    <message>
        <source>no key: it takes no update</source>
        <translation>kein Schlüssel: Sie nimmt kein Update</translation>
    </message>
    <message>
        <source>Updates for {0}, signed by: {1}.</source>
        <translation>Updates für {0}, signiert von: {1}.</translation>
    </message>
    <message>
        <source>It was built from {0}.</source>
        <translation>Es wurde aus {0} gebaut.</translation>
    </message>
    <message>
        <source>Back to {0} …</source>
        <translation>Zurück zu {0} …</translation>
    </message>
    <message>
        <source>It brings Station {0} ({1} MB).</source>
        <translation>Es bringt Station {0} ({1} MB).</translation>
    </message>
    <message>
        <source>Fetching the bundle …</source>
        <translation>Das Bündel wird geholt …</translation>
    </message>
    <message>
        <source>Proving each byte of it …</source>
        <translation>Jedes Byte wird geprüft …</translation>
    </message>
    <message>
        <source>Unpacking it beside this version …</source>
        <translation>Es wird neben dieser Version entpackt …</translation>
    </message>
    <message>
        <source>Trying whether it starts …</source>
        <translation>Probe, ob es startet …</translation>
    </message>
    <message>
        <source>Putting it in place …</source>
        <translation>Es wird eingesetzt …</translation>
    </message>
    <message>
        <source>Station {0} is in place.</source>
        <translation>Station {0} ist eingesetzt.</translation>
    </message>
    <message>
        <source>Close Station now; the next start runs it.</source>
        <translation>Schließen Sie Station jetzt; der nächste Start nimmt die neue.</translation>
    </message>
    <message>
        <source>Close Station</source>
        <translation>Station schließen</translation>
    </message>
    <message>
        <source>Back to Station {0}?</source>
        <translation>Zurück zu Station {0}?</translation>
    </message>
    <message>
        <source>One moment: each byte is looked at …</source>
        <translation>Einen Augenblick: Jedes Byte wird angesehen …</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Choose an update</source>
        <translation>Update wählen</translation>
    </message>
    <message>
        <source>Choose a folder with updates</source>
        <translation>Ordner mit Aktualisierungen wählen</translation>
    </message>
    <message>
        <source>Install Station {0}?</source>
        <translation>Station {0} installieren?</translation>
    </message>
    <message>
        <source>No shift may run meanwhile. This version is kept for the way back.</source>
        <translation>Solange darf keine Schicht laufen. Diese Version wird für den Rückweg behalten.</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>No shift may run meanwhile. This version is kept in its turn.</source>
        <translation>Solange darf keine Schicht laufen. Diese Version wird ihrerseits behalten.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>may be left out</source>
        <translation>darf fehlen</translation>
    </message>
    <message>
        <source>Over {0} bytes: older devices cut it.</source>
        <translation>Über {0} Bytes: Ältere Geräte kürzen es.</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>The vault of secrets</source>
        <translation>Der Tresor der Geheimnisse</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>VerbDialog</name>
    <message>
        <source>A Wi-Fi for the device</source>
        <translation>Ein Wi-Fi für das Gerät</translation>
    </message>
    <message>
        <source>A claim code for it</source>
        <translation>Ein Claim-Code dafür</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give it to the device</source>
        <translation>Dem Gerät geben</translation>
    </message>
    <message>
        <source>As the device sees it</source>
        <translation>Wie das Gerät es sieht</translation>
    </message>
    <message>
        <source>None (open)</source>
        <translation>Keine (offen)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Name des Wi-Fi (SSID)</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Verborgenes Netz</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>Claim-Code</translation>
    </message>
</context>
<context>
    <name>VitalsPanel</name>
    <message>
        <source>{0} values, least {1}, most {2}, last {3}</source>
        <translation>{0} Werte, kleinster {1}, größter {2}, letzter {3}</translation>
    </message>
</context>
<context>
    <name>VitalsPlot</name>
    <message>
        <source>Signal strength</source>
        <translation>Signalstärke</translation>
    </message>
    <message>
        <source>Signal quality</source>
        <translation>Signalgüte</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Benutzter Speicher</translation>
    </message>
    <message>
        <source>Up since the last reset</source>
        <translation>An seit dem letzten Neustart</translation>
    </message>
    <message>
        <source>Disconnects from the cloud</source>
        <translation>Trennungen von der Cloud</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>No vitals in this time. Choose an earlier beginning.</source>
        <translation>Keine Vitalwerte in dieser Zeit. Wählen Sie einen früheren Beginn.</translation>
    </message>
    <message>
        <source>Not told in this time: {0}.</source>
        <translation>In dieser Zeit nicht gesagt: {0}.</translation>
    </message>
</context>
<context>
    <name>WaitNote</name>
    <message>
        <source>How much is done</source>
        <translation>Wie viel getan ist</translation>
    </message>
    <message>
        <source>goes on in {0} s</source>
        <translation>geht in {0} s weiter</translation>
    </message>
    <message>
        <source>{0} s so far</source>
        <translation>bisher {0} s</translation>
    </message>
</context>
<context>
    <name>WayCards</name>
    <message>
        <source>USB cable</source>
        <translation>USB-Kabel</translation>
    </message>
    <message>
        <source>In listening mode. The usual way.</source>
        <translation>Im Listening-Modus. Der übliche Weg.</translation>
    </message>
    <message>
        <source>Over the air</source>
        <translation>Über die Luft</translation>
    </message>
    <message>
        <source>The device is on line. Needs the cloud.</source>
        <translation>Das Gerät ist online. Braucht die Cloud.</translation>
    </message>
    <message>
        <source>USB, DFU</source>
        <translation>USB, DFU</translation>
    </message>
    <message>
        <source>For one that does not start any more.</source>
        <translation>Für eines, das nicht mehr startet.</translation>
    </message>
    <message>
        <source>Which device</source>
        <translation>Welches Gerät</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Device ID, 24 hex digits</source>
        <translation>Geräte-ID, 24 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until the light blinks blue.</source>
        <translation>SETUP 3 s halten, bis das Licht blau blinkt.</translation>
    </message>
    <message>
        <source>The cloud sends it; the device tells what it runs when it is back.</source>
        <translation>Die Cloud sendet sie; das Gerät sagt, was es ausführt, wenn es zurück ist.</translation>
    </message>
    <message>
        <source>Hold RESET and SETUP, let go of RESET, let go of SETUP when it blinks yellow.</source>
        <translation>RESET und SETUP halten, RESET loslassen, SETUP loslassen, wenn es gelb blinkt.</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Training …</source>
        <translation>Schulung …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
</context>
<context>
    <name>WelcomeDesk</name>
    <message>
        <source>The cloud address and the product are needed</source>
        <translation>Die Adresse der Cloud und das Produkt werden gebraucht</translation>
    </message>
    <message>
        <source>An account, and a word about the PIN, are still needed</source>
        <translation>Ein Konto und ein Wort zur PIN fehlen noch</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Welcome to Station · {0} of {1}</source>
        <translation>Willkommen bei Station · {0} von {1}</translation>
    </message>
    <message>
        <source>What you choose is kept at once; any card can be left for later.</source>
        <translation>Was Sie wählen, wird sofort behalten; jede Karte darf für später bleiben.</translation>
    </message>
    <message>
        <source>The first run is not finished yet. An engineer goes on with it.</source>
        <translation>Die Ersteinrichtung ist noch nicht fertig. Ein Techniker macht sie weiter.</translation>
    </message>
    <message>
        <source>This station is being set up</source>
        <translation>Diese Station wird eingerichtet</translation>
    </message>
</context>
<context>
    <name>WifiBox</name>
    <message>
        <source>2.4 GHz only: the device cannot see 5 GHz networks.</source>
        <translation>Nur 2,4 GHz: Das Gerät sieht keine 5-GHz-Netze.</translation>
    </message>
    <message>
        <source>8–63 characters</source>
        <translation>8–63 Zeichen</translation>
    </message>
    <message>
        <source>An open network takes no password.</source>
        <translation>Ein offenes Netz hat kein Passwort.</translation>
    </message>
    <message>
        <source>{0} characters ✓</source>
        <translation>{0} Zeichen ✓</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Ein Passwort wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>What is undone</source>
        <translation>Was zurückgenommen wird</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Unclaim only</source>
        <translation>Nur Besitzer lösen</translation>
    </message>
    <message>
        <source>Remove only</source>
        <translation>Nur entfernen</translation>
    </message>
    <message>
        <source>Forget its Wi-Fi</source>
        <translation>Sein Wi-Fi vergessen</translation>
    </message>
    <message>
        <source>Delete the customer</source>
        <translation>Den Kunden löschen</translation>
    </message>
</context>
<context>
    <name>_BarButton</name>
    <message>
        <source>Theme: {0}. Press for the next</source>
        <translation>Farbschema: {0}. Drücken für das nächste</translation>
    </message>
</context>
<context>
    <name>_DoneLine</name>
    <message>
        <source>Done: {0}</source>
        <translation>Getan: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Slots {0}</source>
        <translation>Steckplätze {0}</translation>
    </message>
</context>
<context>
    <name>_KeptRow</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>{0} zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0} kopieren</translation>
    </message>
    <message>
        <source>Leaves the clipboard again after 30 s</source>
        <translation>Verlässt die Zwischenablage nach 30 s wieder</translation>
    </message>
    <message>
        <source>Put it into the key store</source>
        <translation>In den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>Put {0} into the key store</source>
        <translation>{0} in den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide {0}</source>
        <translation>{0} verbergen</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Time taken of the usual time</source>
        <translation>Vergangene von der üblichen Zeit</translation>
    </message>
    <message>
        <source>{0} s so far · taking longer than usual; we stop at {1} s</source>
        <translation>bisher {0} s · länger als üblich; wir brechen nach {1} s ab</translation>
    </message>
    <message>
        <source>{0} s so far · {1} · we stop and tell you why after {2} s</source>
        <translation>bisher {0} s · {1} · nach {2} s brechen wir ab und sagen warum</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>under way</source>
        <translation>im Gang</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} s · {1}</source>
        <translation>{0} s · {1}</translation>
    </message>
    <message>
        <source>Card {0}: {1}</source>
        <translation>Karte {0}: {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>  {0}{1}Station takes</source>
        <translation>  {0}{1}Station nimmt</translation>
    </message>
    <message>
        <source> (now {0})</source>
        <translation> (jetzt {0})</translation>
    </message>
    <message>
        <source> (serial number {0})</source>
        <translation> (Seriennummer {0})</translation>
    </message>
    <message>
        <source> A product's device answers to {0}.</source>
        <translation> Ein Gerät eines Produkts antwortet auf {0}.</translation>
    </message>
    <message>
        <source> It stays in the product.</source>
        <translation> Es bleibt im Produkt.</translation>
    </message>
    <message>
        <source> Perhaps {0}.</source>
        <translation> Vielleicht {0}.</translation>
    </message>
    <message>
        <source> and does not end</source>
        <translation> und endet nicht</translation>
    </message>
    <message>
        <source> as the system's own user</source>
        <translation> als Benutzer des Systems selbst</translation>
    </message>
    <message>
        <source> by the group {0}</source>
        <translation> durch die Gruppe {0}</translation>
    </message>
    <message>
        <source> for {0} days</source>
        <translation> noch {0} Tage</translation>
    </message>
    <message>
        <source> for {0} min</source>
        <translation> noch {0} min</translation>
    </message>
    <message>
        <source>"raw" gives the bare value as text</source>
        <translation>"raw" gibt den bloßen Wert als Text</translation>
    </message>
    <message>
        <source># Acceptance: {0} with Device OS {1}, {2}</source>
        <translation># Abnahme: {0} mit Device OS {1}, {2}</translation>
    </message>
    <message>
        <source>## How long it took, in seconds</source>
        <translation>## Wie lange es dauerte, in Sekunden</translation>
    </message>
    <message>
        <source>## Not compared</source>
        <translation>## Nicht verglichen</translation>
    </message>
    <message>
        <source>## What was held against each other</source>
        <translation>## Was miteinander verglichen wurde</translation>
    </message>
    <message>
        <source>## Where they part</source>
        <translation>## Wo sie auseinandergehen</translation>
    </message>
    <message>
        <source>(*.ino *.cpp *.c *.h *.hpp)</source>
        <translation>(*.ino *.cpp *.c *.h *.hpp)</translation>
    </message>
    <message>
        <source>(claim code)</source>
        <translation>(Claim-Code)</translation>
    </message>
    <message>
        <source>(nested too deep to be shown)</source>
        <translation>(zu tief verschachtelt, um gezeigt zu werden)</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(keine Antwort)</translation>
    </message>
    <message>
        <source>(private key)</source>
        <translation>(privater Schlüssel)</translation>
    </message>
    <message>
        <source>(somebody's name)</source>
        <translation>(jemandes Name)</translation>
    </message>
    <message>
        <source>**A rehearsal.** The unit was a simulated one: {0} agree, {1} differ. It proves nothing of hardware.</source>
        <translation>**Eine Probe.** Die Einheit war simuliert: {0} stimmen überein, {1} weichen ab. Über Hardware beweist das nichts.</translation>
    </message>
    <message>
        <source>**Clean.** All {0} exchanges agree with the simulated bench.</source>
        <translation>**Sauber.** Alle {0} Wechsel stimmen mit dem simulierten Prüfplatz überein.</translation>
    </message>
    <message>
        <source>**Not clean.** {0} exchanges agree, {1} differ.</source>
        <translation>**Nicht sauber.** {0} Wechsel stimmen überein, {1} weichen ab.</translation>
    </message>
    <message>
        <source>, asked with {0}</source>
        <translation>, gefragt mit {0}</translation>
    </message>
    <message>
        <source>, halved since the cloud asked for less</source>
        <translation>, halbiert, seit die Cloud um weniger bat</translation>
    </message>
    <message>
        <source>, issued by {0}</source>
        <translation>, ausgestellt von {0}</translation>
    </message>
    <message>
        <source>, on the device</source>
        <translation>, auf dem Gerät</translation>
    </message>
    <message>
        <source>, or an API user's with the scope {0}</source>
        <translation>, oder das eines API-Benutzers mit der Berechtigung {0}</translation>
    </message>
    <message>
        <source>- Device `{0}`, Station {1}</source>
        <translation>- Gerät `{0}`, Station {1}</translation>
    </message>
    <message>
        <source>0 is for ever: whoever finds such a token may use it for ever</source>
        <translation>0 heißt für immer: Wer ein solches Token findet, kann es für immer benutzen</translation>
    </message>
    <message>
        <source>1 begins, 0 ends</source>
        <translation>1 beginnt, 0 beendet</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message>
        <source>14400 baud puts a device into DFU: it would stop its work and wait for firmware.</source>
        <translation>14400 Baud bringt ein Gerät in DFU: Es hielte seine Arbeit an und wartete auf Firmware.</translation>
    </message>
    <message>
        <source>18 to 21 digits that begin with 89</source>
        <translation>18 bis 21 Ziffern, die mit 89 beginnen</translation>
    </message>
    <message>
        <source>192.168.0.1 is free for a device's own network.</source>
        <translation>192.168.0.1 ist für das eigene Netz eines Geräts frei.</translation>
    </message>
    <message>
        <source>24 hex digits, or what its label says</source>
        <translation>24 Hexadezimalziffern, oder was sein Etikett sagt</translation>
    </message>
    <message>
        <source>25 when left out</source>
        <translation>25, wenn nichts steht</translation>
    </message>
    <message>
        <source>28800 baud puts a device into listening mode: it would leave the cloud.</source>
        <translation>28800 Baud bringt ein Gerät in den Listening-Modus: Es verließe die Cloud.</translation>
    </message>
    <message>
        <source>5 to 58</source>
        <translation>5 bis 58</translation>
    </message>
    <message>
        <source>6 Photon, 8 P1, 12 Argon, 13 Boron, 32 Photon 2, 35 M-SoM</source>
        <translation>6 Photon, 8 P1, 12 Argon, 13 Boron, 32 Photon 2, 35 M-SoM</translation>
    </message>
    <message>
        <source>6 Photon, 8 P1, …</source>
        <translation>6 Photon, 8 P1, …</translation>
    </message>
    <message>
        <source>60 when left out</source>
        <translation>60, wenn nichts steht</translation>
    </message>
    <message>
        <source>8 to 63, or 64 hex digits</source>
        <translation>8 bis 63, oder 64 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>90 days, or as asked</source>
        <translation>90 Tage, oder wie gewünscht</translation>
    </message>
    <message>
        <source>; its network is chosen by hand</source>
        <translation>; sein Netz wird von Hand gewählt</translation>
    </message>
    <message>
        <source>; with a second one its own network stays</source>
        <translation>; mit einem zweiten bleibt sein eigenes Netz</translation>
    </message>
    <message>
        <source>A SoM</source>
        <translation>A SoM</translation>
    </message>
    <message>
        <source>A bench</source>
        <translation>Ein Prüfplatz</translation>
    </message>
    <message>
        <source>A bootloader is not written by DFU.</source>
        <translation>Ein Bootloader wird nicht durch DFU geschrieben.</translation>
    </message>
    <message>
        <source>A call that nobody answers proves nothing of it.</source>
        <translation>Ein Aufruf, den niemand beantwortet, beweist darüber nichts.</translation>
    </message>
    <message>
        <source>A claim code alone may not bring a device into the product: Station always imports it first.</source>
        <translation>Ein Claim-Code allein bringt ein Gerät vielleicht nicht ins Produkt: Station importiert es immer zuerst.</translation>
    </message>
    <message>
        <source>A claim code is ready; it is good for one hour.</source>
        <translation>Ein Claim-Code ist bereit; er gilt eine Stunde.</translation>
    </message>
    <message>
        <source>A claim for a customer takes all of it.</source>
        <translation>Ein Claim für einen Kunden braucht alles davon.</translation>
    </message>
    <message>
        <source>A client's secret is no token, but it makes tokens for every customer of its product: guard it most of all.</source>
        <translation>Das Geheimnis eines Clients ist kein Token, aber es stellt Token für jeden Kunden seines Produkts aus: Hüten Sie es am meisten.</translation>
    </message>
    <message>
        <source>A code that makes one device of the product the customer's. Good for an hour, once.</source>
        <translation>Ein Code, der ein Gerät des Produkts dem Kunden gibt. Eine Stunde gültig, einmal.</translation>
    </message>
    <message>
        <source>A code that makes one device the account's own. Good for an hour, once.</source>
        <translation>Ein Code, der ein Gerät dem Konto selbst gibt. Eine Stunde gültig, einmal.</translation>
    </message>
    <message>
        <source>A customer, by claim code</source>
        <translation>Ein Kunde, mit Claim-Code</translation>
    </message>
    <message>
        <source>A customer, device online</source>
        <translation>Ein Kunde, Gerät online</translation>
    </message>
    <message>
        <source>A customer, once the device is on-line</source>
        <translation>Ein Kunde, sobald das Gerät online ist</translation>
    </message>
    <message>
        <source>A destroyed key can still be read in {0}.</source>
        <translation>Ein vernichteter Schlüssel ist in {0} noch zu lesen.</translation>
    </message>
    <message>
        <source>A development device gets no updates of the fleet.</source>
        <translation>Ein Entwicklungsgerät bekommt keine Updates der Flotte.</translation>
    </message>
    <message>
        <source>A device ID has 24 hex digits.</source>
        <translation>Eine Geräte-ID hat 24 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>A device as its product sees it: owner, quarantine, firmware, last connection.</source>
        <translation>Ein Gerät, wie sein Produkt es sieht: Besitzer, Quarantäne, Firmware, letzte Verbindung.</translation>
    </message>
    <message>
        <source>A device in the product counts towards your plan; claiming does not.</source>
        <translation>Ein Gerät im Produkt zählt zu Ihrem Tarif; das Beanspruchen nicht.</translation>
    </message>
    <message>
        <source>A device of the product is asked; its answer comes as an event.</source>
        <translation>Ein Gerät des Produkts wird gefragt; seine Antwort kommt als Ereignis.</translation>
    </message>
    <message>
        <source>A device on its own Wi-Fi answers at 192.168.0.1.</source>
        <translation>Ein Gerät in seinem eigenen Wi-Fi antwortet an 192.168.0.1.</translation>
    </message>
    <message>
        <source>A live unit ({0}) is claimed in product {1} at {2}, with your account, as for a shift.</source>
        <translation>Eine echte Einheit ({0}) wird in Produkt {1} bei {2} beansprucht, mit Ihrem Konto, wie für eine Schicht.</translation>
    </message>
    <message>
        <source>A member of the team with fewer rights: reads, or a little more.</source>
        <translation>Ein Mitglied des Teams mit weniger Rechten: liest, oder etwas mehr.</translation>
    </message>
    <message>
        <source>A month back at most, as JSON or CSV; drawn as lines over time.</source>
        <translation>Höchstens einen Monat zurück, als JSON oder CSV; als Linien über der Zeit gezeichnet.</translation>
    </message>
    <message>
        <source>A name or an e-mail address of your own system. The cloud writes it in small.</source>
        <translation>Ein Name oder eine E-Mail-Adresse Ihres eigenen Systems. Die Cloud schreibt sie klein.</translation>
    </message>
    <message>
        <source>A newer Station wrote these settings: {0}</source>
        <translation>Eine neuere Station hat diese Optionen geschrieben: {0}</translation>
    </message>
    <message>
        <source>A newer Station wrote this record.</source>
        <translation>Eine neuere Station hat diese Aufzeichnung geschrieben.</translation>
    </message>
    <message>
        <source>A passphrase has at least {0} characters.</source>
        <translation>Eine Passphrase hat mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A person says so.</source>
        <translation>Eine Person sagt es.</translation>
    </message>
    <message>
        <source>A phone app that acts as the customer finds no device of theirs this way.</source>
        <translation>Eine Telefon-App, die als der Kunde handelt, findet so keines seiner Geräte.</translation>
    </message>
    <message>
        <source>A product device without an owner. Particle advises this.</source>
        <translation>Ein Gerät im Produkt ohne Besitzer. Particle rät dazu.</translation>
    </message>
    <message>
        <source>A product token acts in its own product only.</source>
        <translation>Ein Produkt-Token handelt nur in seinem eigenen Produkt.</translation>
    </message>
    <message>
        <source>A product's client: a token for that product, for as long as you say.</source>
        <translation>Der Client eines Produkts: ein Token für dieses Produkt, so lange Sie sagen.</translation>
    </message>
    <message>
        <source>A programme's account in a whole organization; its token is shown once.</source>
        <translation>Das Konto eines Programms in einer ganzen Organisation; sein Token wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>A programme's account in one product, with the scopes chosen; its token never expires and is shown once.</source>
        <translation>Das Konto eines Programms in einem Produkt, mit den gewählten Berechtigungen; sein Token läuft nie ab und wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>A proxy that opens TLS, or somebody in between, stands before the cloud.</source>
        <translation>Ein Proxy, der TLS öffnet, oder jemand dazwischen steht vor der Cloud.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>A question has no answer.</source>
        <translation>Eine Frage hat keine Antwort.</translation>
    </message>
    <message>
        <source>A round of the recipe {0} is open.</source>
        <translation>Eine Runde des Rezepts {0} ist offen.</translation>
    </message>
    <message>
        <source>A secret is needed and was not given.</source>
        <translation>Ein Geheimnis wird gebraucht und wurde nicht gegeben.</translation>
    </message>
    <message>
        <source>A short life: an hour for a bench. A token that lives for ever serves whoever finds it for ever.</source>
        <translation>Ein kurzes Leben: eine Stunde für einen Prüfplatz. Ein Token, das ewig lebt, dient ewig dem, der es findet.</translation>
    </message>
    <message>
        <source>A slot needs a name.</source>
        <translation>Ein Steckplatz braucht einen Namen.</translation>
    </message>
    <message>
        <source>A step took longer than it may.</source>
        <translation>Ein Schritt dauerte länger, als er darf.</translation>
    </message>
    <message>
        <source>A token for everything in one product, from the product's own client.</source>
        <translation>Ein Token für alles in einem Produkt, vom eigenen Client des Produkts.</translation>
    </message>
    <message>
        <source>A token for what one customer of the product may do.</source>
        <translation>Ein Token für das, was ein Kunde des Produkts darf.</translation>
    </message>
    <message>
        <source>A token in the address is written down by every proxy and server on the way, and in histories; the service may refuse it.</source>
        <translation>Ein Token in der Adresse wird von jedem Proxy und Server unterwegs aufgeschrieben und in Verläufen; der Dienst kann es ablehnen.</translation>
    </message>
    <message>
        <source>A token in the body is written down wherever bodies are: by proxies, in traces, in bug reports.</source>
        <translation>Ein Token im Rumpf wird überall aufgeschrieben, wo Rümpfe es werden: von Proxys, in Mitschnitten, in Fehlerberichten.</translation>
    </message>
    <message>
        <source>A token in the body needs a body that is a form.</source>
        <translation>Ein Token im Rumpf braucht einen Rumpf, der ein Formular ist.</translation>
    </message>
    <message>
        <source>A token that was made with a one-time code needs none any more: guard it like a password.</source>
        <translation>Ein Token, das mit einem Einmalcode entstand, braucht keinen mehr: Hüten Sie es wie ein Passwort.</translation>
    </message>
    <message>
        <source>A unit needs about {0} calls: enough for {1} units an hour.</source>
        <translation>Eine Einheit braucht etwa {0} Aufrufe: genug für {1} Einheiten in der Stunde.</translation>
    </message>
    <message>
        <source>A unit that arrives with an owner keeps it, and is set aside.</source>
        <translation>Eine Einheit, die mit einem Besitzer ankommt, behält ihn und wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>A value holds a character that cannot be sent.</source>
        <translation>Ein Wert enthält ein Zeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>A verdict is then seen, and not heard.</source>
        <translation>Ein Urteil ist dann zu sehen und nicht zu hören.</translation>
    </message>
    <message>
        <source>A {0} token may not make this call.</source>
        <translation>Ein {0}-Token darf diesen Aufruf nicht machen.</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>API user's token</source>
        <translation>Token des API-Benutzers</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugriffs-Token</translation>
    </message>
    <message>
        <source>Account claim code</source>
        <translation>Claim-Code des Kontos</translation>
    </message>
    <message>
        <source>Activate a SIM: in the console</source>
        <translation>SIM aktivieren: in der Konsole</translation>
    </message>
    <message>
        <source>Add it to the product</source>
        <translation>Ins Produkt aufnehmen</translation>
    </message>
    <message>
        <source>Add one row a unit.</source>
        <translation>Fügen Sie je Einheit eine Zeile hinzu.</translation>
    </message>
    <message>
        <source>Add the answer to the recipe or the command.</source>
        <translation>Die Antwort im Rezept oder im Befehl hinzufügen.</translation>
    </message>
    <message>
        <source>Add the device to the product</source>
        <translation>Gerät ins Produkt aufnehmen</translation>
    </message>
    <message>
        <source>Add this user to the group of printers.</source>
        <translation>Nehmen Sie diesen Benutzer in die Gruppe der Drucker auf.</translation>
    </message>
    <message>
        <source>Adding the device to the product</source>
        <translation>Das Gerät wird ins Produkt aufgenommen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Aufrufe</translation>
    </message>
    <message>
        <source>All devices that the token's user or customer owns, the last connected first.</source>
        <translation>Alle Geräte, die dem Benutzer oder Kunden des Tokens gehören, das zuletzt verbundene zuerst.</translation>
    </message>
    <message>
        <source>All parts that it needs are there.</source>
        <translation>Alle Teile, die sie braucht, sind da.</translation>
    </message>
    <message>
        <source>All slots working · nothing to do</source>
        <translation>Alle Steckplätze arbeiten · nichts zu tun</translation>
    </message>
    <message>
        <source>All {0} bytes are whole.</source>
        <translation>Alle {0} Bytes sind heil.</translation>
    </message>
    <message>
        <source>Also drop the {0} that are not proven yet</source>
        <translation>Auch die {0} fallen lassen, die noch nicht bewiesen sind</translation>
    </message>
    <message>
        <source>An API user: a programme, in one product or organization, with the scopes you choose and nothing else; loose devices are out of its reach.</source>
        <translation>Ein API-Benutzer: ein Programm, in einem Produkt oder einer Organisation, mit den Berechtigungen, die Sie wählen, und sonst nichts; lose Geräte sind außer seiner Reichweite.</translation>
    </message>
    <message>
        <source>An account's token is needed for this, and none was given.</source>
        <translation>Dafür wird das Token eines Kontos gebraucht, und keines wurde gegeben.</translation>
    </message>
    <message>
        <source>An earlier Station did not bring this computer back to its own network.</source>
        <translation>Eine frühere Station hat diesen Computer nicht in sein eigenes Netz zurückgebracht.</translation>
    </message>
    <message>
        <source>An enterprise network needs a sign-in method.</source>
        <translation>Ein Unternehmensnetz braucht eine Anmeldeart.</translation>
    </message>
    <message>
        <source>An event of over {0} KB was left out.</source>
        <translation>Ein Ereignis über {0} KB wurde ausgelassen.</translation>
    </message>
    <message>
        <source>An old driver serves {0}: {1}.</source>
        <translation>Ein alter Treiber bedient {0}: {1}.</translation>
    </message>
    <message>
        <source>An open network cannot be given by USB on this Device OS.</source>
        <translation>Ein offenes Netz geht mit diesem Device OS nicht über USB.</translation>
    </message>
    <message>
        <source>An open network takes no password.</source>
        <translation>Ein offenes Netz hat kein Passwort.</translation>
    </message>
    <message>
        <source>Announce it again where there is internet, then hand it over once more.</source>
        <translation>Dort neu ankündigen, wo es Internet gibt, dann noch einmal übergeben.</translation>
    </message>
    <message>
        <source>Announce it again where there is internet: it gets a new code.</source>
        <translation>Dort neu ankündigen, wo es Internet gibt: Es bekommt einen neuen Code.</translation>
    </message>
    <message>
        <source>Announce one where there is internet.</source>
        <translation>Kündigen Sie eine dort an, wo es Internet gibt.</translation>
    </message>
    <message>
        <source>Another Station is open here: process {0}.</source>
        <translation>Hier ist noch eine Station offen: Prozess {0}.</translation>
    </message>
    <message>
        <source>Another Station uses this computer's Wi-Fi adapter.</source>
        <translation>Eine andere Station benutzt den Wi-Fi-Adapter dieses Computers.</translation>
    </message>
    <message>
        <source>Another Station uses {0}.</source>
        <translation>Eine andere Station benutzt {0}.</translation>
    </message>
    <message>
        <source>Another Station writes into this record.</source>
        <translation>Eine andere Station schreibt in diese Aufzeichnung.</translation>
    </message>
    <message>
        <source>Another device answers on this port now.</source>
        <translation>An diesem Port antwortet jetzt ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Another program has the port. We wait until it is free.</source>
        <translation>Ein anderes Programm hat den Port. Wir warten, bis er frei ist.</translation>
    </message>
    <message>
        <source>Another program holds the record {0}.</source>
        <translation>Ein anderes Programm hält die Aufzeichnung {0}.</translation>
    </message>
    <message>
        <source>Another program holds the vault: {0}</source>
        <translation>Ein anderes Programm hält den Tresor: {0}</translation>
    </message>
    <message>
        <source>Another program uses the port.</source>
        <translation>Ein anderes Programm benutzt den Port.</translation>
    </message>
    <message>
        <source>Another program uses {0}.</source>
        <translation>Ein anderes Programm benutzt {0}.</translation>
    </message>
    <message>
        <source>Another program works with Station's files: {0}.</source>
        <translation>Ein anderes Programm arbeitet mit den Dateien von Station: {0}.</translation>
    </message>
    <message>
        <source>Another slot is named {0} already.</source>
        <translation>Ein anderer Steckplatz heißt schon {0}.</translation>
    </message>
    <message>
        <source>Another station works on this device.</source>
        <translation>Eine andere Station arbeitet an diesem Gerät.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Approve from quarantine</source>
        <translation>Aus der Quarantäne zulassen</translation>
    </message>
    <message>
        <source>Argon</source>
        <translation>Argon</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>As device</source>
        <translation>Als Gerät</translation>
    </message>
    <message>
        <source>As root: apt install the .deb of the version before; its bundle is not kept here.</source>
        <translation>Als root: apt install mit dem .deb der Version davor; ihr Bündel liegt hier nicht.</translation>
    </message>
    <message>
        <source>As root: apt install the .deb that lies in the bundle.</source>
        <translation>Als root: apt install mit dem .deb aus dem Bündel.</translation>
    </message>
    <message>
        <source>As root: dpkg --configure -a, then look with station --version.</source>
        <translation>Als root: dpkg --configure -a, dann nachsehen mit station --version.</translation>
    </message>
    <message>
        <source>As the device sees it</source>
        <translation>Wie das Gerät es sieht</translation>
    </message>
    <message>
        <source>Ask IT to open TCP 5683 outgoing, then try again.</source>
        <translation>IT bitten, TCP 5683 nach außen zu öffnen, dann noch einmal.</translation>
    </message>
    <message>
        <source>Ask for new vitals</source>
        <translation>Neue Vitalwerte anfordern</translation>
    </message>
    <message>
        <source>Ask for new vitals (product)</source>
        <translation>Neue Vitalwerte anfordern (Produkt)</translation>
    </message>
    <message>
        <source>Ask its owner for it</source>
        <translation>Seinen Besitzer darum bitten</translation>
    </message>
    <message>
        <source>Ask the device by cable: station device info.</source>
        <translation>Fragen Sie das Gerät über das Kabel: station device info.</translation>
    </message>
    <message>
        <source>Ask the owner to release it, or put it into the RED bin.</source>
        <translation>Den Besitzer um Freigabe bitten, oder in die ROTE Kiste.</translation>
    </message>
    <message>
        <source>Ask the present owner to release it, then try again.</source>
        <translation>Den jetzigen Besitzer um Freigabe bitten, dann noch einmal.</translation>
    </message>
    <message>
        <source>Ask the present owner to release it; then import it again.</source>
        <translation>Bitten Sie den jetzigen Besitzer, es freizugeben; dann noch einmal importieren.</translation>
    </message>
    <message>
        <source>Ask who removed it before trying again.</source>
        <translation>Fragen, wer es entfernt hat, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Asking about the token</source>
        <translation>Es wird nach dem Token gefragt</translation>
    </message>
    <message>
        <source>Asking again ({0} of {1}).</source>
        <translation>Wird noch einmal gefragt ({0} von {1}).</translation>
    </message>
    <message>
        <source>Asking the cloud about the device.</source>
        <translation>Die Cloud wird nach dem Gerät gefragt.</translation>
    </message>
    <message>
        <source>Asking the device who it is and what it has.</source>
        <translation>Das Gerät wird gefragt, wer es ist und was es hat.</translation>
    </message>
    <message>
        <source>Asking who we are</source>
        <translation>Es wird gefragt, wer wir sind</translation>
    </message>
    <message>
        <source>Asks a device in listening mode who it is, and what runs on it.</source>
        <translation>Fragt ein Gerät im Listening-Modus, wer es ist und was darauf läuft.</translation>
    </message>
    <message>
        <source>Asks the cloud again</source>
        <translation>Fragt die Cloud noch einmal</translation>
    </message>
    <message>
        <source>Asks the cloud where it is.</source>
        <translation>Fragt die Cloud, wo es ist.</translation>
    </message>
    <message>
        <source>Asks the device again</source>
        <translation>Fragt das Gerät noch einmal</translation>
    </message>
    <message>
        <source>Asks the device at the cable who it is.</source>
        <translation>Fragt das Gerät am Kabel, wer es ist.</translation>
    </message>
    <message>
        <source>Asks the network; the answer may come later: ask again after the time it names.</source>
        <translation>Fragt das Netz; die Antwort kann später kommen: Fragen Sie nach der genannten Zeit noch einmal.</translation>
    </message>
    <message>
        <source>B SoM</source>
        <translation>B SoM</translation>
    </message>
    <message>
        <source>B5 SoM</source>
        <translation>B5 SoM</translation>
    </message>
    <message>
        <source>Back on this computer's own network</source>
        <translation>Zurück im eigenen Netz dieses Computers</translation>
    </message>
    <message>
        <source>Back on {0}</source>
        <translation>Zurück in {0}</translation>
    </message>
    <message>
        <source>Basic {0}</source>
        <translation>Basic {0}</translation>
    </message>
    <message>
        <source>Bearer {0}</source>
        <translation>Bearer {0}</translation>
    </message>
    <message>
        <source>Before a claim code is made we check that nobody else owns the device.</source>
        <translation>Bevor ein Claim-Code entsteht, prüfen wir, dass das Gerät keinem anderen gehört.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Belongs to somebody outside the product's team.</source>
        <translation>Gehört jemandem außerhalb des Produktteams.</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfplatz</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binärdatei</translation>
    </message>
    <message>
        <source>Boron</source>
        <translation>Boron</translation>
    </message>
    <message>
        <source>Both typefaces are here.</source>
        <translation>Beide Schriften sind da.</translation>
    </message>
    <message>
        <source>Breathing: try again, we look anew. Blinking: ask IT to open TCP 5683 outgoing.</source>
        <translation>Atmend: noch einmal versuchen, wir sehen neu nach. Blinkend: Die IT soll TCP 5683 nach außen öffnen.</translation>
    </message>
    <message>
        <source>Bring it back as it was, or end the round.</source>
        <translation>Bringen Sie es zurück, wie es war, oder beenden Sie die Runde.</translation>
    </message>
    <message>
        <source>Bring it nearer, or choose a 2.4 GHz network.</source>
        <translation>Näher bringen, oder ein 2,4-GHz-Netz wählen.</translation>
    </message>
    <message>
        <source>Bring it nearer; a hidden network: {0}</source>
        <translation>Näher bringen; ein verborgenes Netz: {0}</translation>
    </message>
    <message>
        <source>Bring it up to date: station ledger upgrade, or start the bench once.</source>
        <translation>Bringen Sie sie auf den Stand: station ledger upgrade, oder starten Sie den Prüfplatz einmal.</translation>
    </message>
    <message>
        <source>By USB a device does not tell which networks it sees.</source>
        <translation>Über USB sagt ein Gerät nicht, welche Netze es sieht.</translation>
    </message>
    <message>
        <source>C was not answered</source>
        <translation>C wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>CR LF</source>
        <translation>CR LF</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Call a function</source>
        <translation>Funktion aufrufen</translation>
    </message>
    <message>
        <source>Change an API user</source>
        <translation>API-Benutzer ändern</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>Farbschema wechseln</translation>
    </message>
    <message>
        <source>Change {0}?</source>
        <translation>{0} ändern?</translation>
    </message>
    <message>
        <source>Check again; the same again: look at it by hand.</source>
        <translation>Prüfen Sie noch einmal; bleibt es so: von Hand ansehen.</translation>
    </message>
    <message>
        <source>Check cable and port, then try again.</source>
        <translation>Kabel und Port prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check cable and port; then press RESET and hold SETUP 3 s.</source>
        <translation>Kabel und Port prüfen; dann RESET drücken und SETUP 3 s halten.</translation>
    </message>
    <message>
        <source>Check it, or give the device id.</source>
        <translation>Prüfen Sie sie, oder geben Sie die Geräte-ID.</translation>
    </message>
    <message>
        <source>Check its power supply and signal.</source>
        <translation>Stromversorgung und Signal prüfen.</translation>
    </message>
    <message>
        <source>Check paper and cable of the printer, then F7.</source>
        <translation>Papier und Kabel des Druckers prüfen, dann F7.</translation>
    </message>
    <message>
        <source>Check that its folder is there and may be written.</source>
        <translation>Prüfen Sie, dass ihr Ordner da ist und geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Check the ID; a device of somebody else is released by its owner.</source>
        <translation>ID prüfen; ein fremdes Gerät gibt sein Besitzer frei.</translation>
    </message>
    <message>
        <source>Check the antenna.</source>
        <translation>Die Antenne prüfen.</translation>
    </message>
    <message>
        <source>Check the cable or Wi-Fi of this computer, then its DNS server.</source>
        <translation>Prüfen Sie Kabel oder Wi-Fi dieses Computers, dann seinen DNS-Server.</translation>
    </message>
    <message>
        <source>Check the cable or Wi-Fi of this computer, then try again.</source>
        <translation>Kabel oder Wi-Fi dieses Computers prüfen, dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the id; a device of somebody else is not shown.</source>
        <translation>Prüfen Sie die ID; ein fremdes Gerät wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Check the list for the two rows.</source>
        <translation>Die Liste nach den zwei Zeilen durchsehen.</translation>
    </message>
    <message>
        <source>Check the password and that the network has 2.4 GHz, then try again.</source>
        <translation>Passwort prüfen und ob das Netz 2,4 GHz hat, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the password. Is it 2.4 GHz and in range?</source>
        <translation>Passwort prüfen. Hat es 2,4 GHz und Reichweite?</translation>
    </message>
    <message>
        <source>Check the printer's address and whether it is on, then F7.</source>
        <translation>Prüfen Sie die Adresse des Druckers und ob er an ist, dann F7.</translation>
    </message>
    <message>
        <source>Check the site's internet line.</source>
        <translation>Prüfen Sie die Internetleitung des Standorts.</translation>
    </message>
    <message>
        <source>Choose Nobody: an unclaimed product device.</source>
        <translation>Wählen Sie Niemand: ein Gerät im Produkt ohne Besitzer.</translation>
    </message>
    <message>
        <source>Choose One account of ours, or move the webhooks to the product.</source>
        <translation>Wählen Sie Ein Konto von uns, oder verlegen Sie die Webhooks in das Produkt.</translation>
    </message>
    <message>
        <source>Choose a .bin file that was built for this device.</source>
        <translation>Eine .bin-Datei wählen, die für dieses Gerät gebaut wurde.</translation>
    </message>
    <message>
        <source>Choose a customer once the device is on-line.</source>
        <translation>Wählen Sie einen Kunden, sobald das Gerät online ist.</translation>
    </message>
    <message>
        <source>Choose a customer, by claim code or once on-line.</source>
        <translation>Wählen Sie einen Kunden, mit Claim-Code oder sobald es online ist.</translation>
    </message>
    <message>
        <source>Choose a file that is there and may be read.</source>
        <translation>Eine Datei wählen, die da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Choose a slot at work to stop it.</source>
        <translation>Wählen Sie einen arbeitenden Steckplatz, um ihn anzuhalten.</translation>
    </message>
    <message>
        <source>Choose a smaller build.</source>
        <translation>Einen kleineren Bau wählen.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another product, or another device.</source>
        <translation>Ein anderes Produkt wählen, oder ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Choose one of those that it has.</source>
        <translation>Eine von denen wählen, die es hat.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Eines von {0} wählen.</translation>
    </message>
    <message>
        <source>Choose one that station cloud --list shows.</source>
        <translation>Einen wählen, den station cloud --list zeigt.</translation>
    </message>
    <message>
        <source>Choose the Wi-Fi</source>
        <translation>Wi-Fi wählen</translation>
    </message>
    <message>
        <source>Choose the device's own Wi-Fi in the Wi-Fi menu</source>
        <translation>Das eigene Wi-Fi des Geräts im Wi-Fi-Menü wählen</translation>
    </message>
    <message>
        <source>Choose the file built for this board.</source>
        <translation>Die für diese Platine gebaute Datei wählen.</translation>
    </message>
    <message>
        <source>Choose the network in the Wi-Fi menu, or ask an administrator.</source>
        <translation>Das Netz im Wi-Fi-Menü wählen, oder einen Verwalter fragen.</translation>
    </message>
    <message>
        <source>Choose this computer's own network in the Wi-Fi menu</source>
        <translation>Das eigene Netz dieses Computers im Wi-Fi-Menü wählen</translation>
    </message>
    <message>
        <source>Choose unclaimed product devices in the recipe.</source>
        <translation>Im Rezept Geräte im Produkt ohne Besitzer wählen.</translation>
    </message>
    <message>
        <source>Choose your network in the Wi-Fi menu, or station wifi leave.</source>
        <translation>Wählen Sie Ihr Netz im Wi-Fi-Menü, oder station wifi leave.</translation>
    </message>
    <message>
        <source>Choose your network in the Wi-Fi menu.</source>
        <translation>Ihr Netz im Wi-Fi-Menü wählen.</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu, then try again.</source>
        <translation>{0} im Wi-Fi-Menü wählen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu.</source>
        <translation>{0} im Wi-Fi-Menü wählen.</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu; we notice</source>
        <translation>{0} im Wi-Fi-Menü wählen; wir merken es</translation>
    </message>
    <message>
        <source>Claim a device</source>
        <translation>Gerät beanspruchen</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>Claim-Code</translation>
    </message>
    <message>
        <source>Claim for</source>
        <translation>Beanspruchen für</translation>
    </message>
    <message>
        <source>Claimed for the account.</source>
        <translation>Für das Konto beansprucht.</translation>
    </message>
    <message>
        <source>Claiming</source>
        <translation>Beanspruchen</translation>
    </message>
    <message>
        <source>Claiming gains nothing here: unclaimed product devices are simpler, cost 2 calls of the cloud a unit instead of 4 to 5, and cannot expire.</source>
        <translation>Beanspruchen bringt hier nichts: Geräte im Produkt ohne Besitzer sind einfacher, kosten 2 Aufrufe der Cloud je Einheit statt 4 bis 5 und können nicht ablaufen.</translation>
    </message>
    <message>
        <source>Claiming the device</source>
        <translation>Das Gerät wird beansprucht</translation>
    </message>
    <message>
        <source>Claims by REST</source>
        <translation>Beansprucht über REST</translation>
    </message>
    <message>
        <source>Click the Wi-Fi sign at the lower right of the screen.</source>
        <translation>Klicken Sie auf das Wi-Fi-Zeichen rechts unten am Bildschirm.</translation>
    </message>
    <message>
        <source>Click the Wi-Fi sign at the upper right of the screen.</source>
        <translation>Klicken Sie auf das Wi-Fi-Zeichen rechts oben am Bildschirm.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Clients of the account itself. They cannot make product tokens.</source>
        <translation>Clients des Kontos selbst. Sie können keine Produkt-Token ausstellen.</translation>
    </message>
    <message>
        <source>Close it, if it is not meant to run.</source>
        <translation>Schließen Sie es, wenn es nicht laufen soll.</translation>
    </message>
    <message>
        <source>Close it, then F7.</source>
        <translation>Schließen, dann F7.</translation>
    </message>
    <message>
        <source>Close it, then update.</source>
        <translation>Schließen Sie sie, dann aktualisieren.</translation>
    </message>
    <message>
        <source>Close that program, then check again.</source>
        <translation>Schließen Sie jenes Programm, dann prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Close the other Station, or choose another record.</source>
        <translation>Die andere Station schließen, oder eine andere Aufzeichnung wählen.</translation>
    </message>
    <message>
        <source>Close the other Station, or plug in a second adapter.</source>
        <translation>Die andere Station schließen, oder einen zweiten Adapter einstecken.</translation>
    </message>
    <message>
        <source>Close the other serial program, then try again.</source>
        <translation>Das andere serielle Programm schließen, dann noch einmal.</translation>
    </message>
    <message>
        <source>Close what has it open; then begin again.</source>
        <translation>Schließen Sie, was sie offen hat; dann beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Close whatever reads the record; then erase the name again.</source>
        <translation>Schließen Sie, was die Aufzeichnung liest; dann löschen Sie den Namen noch einmal.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Cloud OK</source>
        <translation>Cloud in Ordnung</translation>
    </message>
    <message>
        <source>Cloud address</source>
        <translation>Adresse der Cloud</translation>
    </message>
    <message>
        <source>Cloud in trouble</source>
        <translation>Cloud gestört</translation>
    </message>
    <message>
        <source>Cloud not asked yet</source>
        <translation>Cloud noch nicht gefragt</translation>
    </message>
    <message>
        <source>Codes that nobody got are forgotten on this computer. {0} codes are still live.</source>
        <translation>Codes, die niemand bekam, sind auf diesem Computer vergessen. {0} Codes leben noch.</translation>
    </message>
    <message>
        <source>Codes, records and reports are dated by it; far off, TLS fails.</source>
        <translation>Codes, Aufzeichnungen und Berichte sind danach datiert; geht sie weit falsch, scheitert TLS.</translation>
    </message>
    <message>
        <source>Column {0}, "{1}", is not known and not used.</source>
        <translation>Spalte {0}, „{1}“, ist nicht bekannt und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Columns {0} both hold the {1}.</source>
        <translation>Die Spalten {0} enthalten beide: {1}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Compare it; format the column as text.</source>
        <translation>Vergleichen Sie; formatieren Sie die Spalte als Text.</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Compiles sources for the device, or takes a binary, and sends it over the air.</source>
        <translation>Übersetzt Quellen für das Gerät, oder nimmt eine Binärdatei, und sendet sie über die Luft.</translation>
    </message>
    <message>
        <source>Compiles sources without flashing them; errors are told line by line.</source>
        <translation>Übersetzt Quellen, ohne sie aufzuspielen; Fehler werden Zeile für Zeile gesagt.</translation>
    </message>
    <message>
        <source>Confirm owner</source>
        <translation>Besitzer bestätigen</translation>
    </message>
    <message>
        <source>Confirm the owner</source>
        <translation>Besitzer bestätigen</translation>
    </message>
    <message>
        <source>Connected at {0}.</source>
        <translation>Verbunden um {0}.</translation>
    </message>
    <message>
        <source>Connection: close</source>
        <translation>Connection: close</translation>
    </message>
    <message>
        <source>Content-Length: {0}</source>
        <translation>Content-Length: {0}</translation>
    </message>
    <message>
        <source>Content-Type: application/x-www-form-urlencoded</source>
        <translation>Content-Type: application/x-www-form-urlencoded</translation>
    </message>
    <message>
        <source>Copy the device ID from the device or its label.</source>
        <translation>Kopieren Sie die Geräte-ID vom Gerät oder seinem Etikett.</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Correct one of the two; neither is worked on.</source>
        <translation>Berichtigen Sie eine der beiden; keine wird bearbeitet.</translation>
    </message>
    <message>
        <source>Correct or remove the settings file that is named.</source>
        <translation>Die genannte Datei berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>Correct the Wi-Fi name or the password's length.</source>
        <translation>Den Wi-Fi-Namen oder die Länge des Passworts berichtigen.</translation>
    </message>
    <message>
        <source>Correct the customer's name, then try again.</source>
        <translation>Den Namen des Kunden berichtigen, dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct the line that is named.</source>
        <translation>Die genannte Zeile berichtigen.</translation>
    </message>
    <message>
        <source>Correct the line, or leave it out.</source>
        <translation>Berichtigen Sie die Zeile, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>Correct the lines that are named.</source>
        <translation>Die genannten Zeilen berichtigen.</translation>
    </message>
    <message>
        <source>Correct the parameter that is named.</source>
        <translation>Den genannten Parameter berichtigen.</translation>
    </message>
    <message>
        <source>Correct the product in the recipe, or the client's product.</source>
        <translation>Das Produkt im Rezept berichtigen, oder das des Clients.</translation>
    </message>
    <message>
        <source>Correct the row that is named.</source>
        <translation>Die genannte Zeile der Liste berichtigen.</translation>
    </message>
    <message>
        <source>Create a client</source>
        <translation>Client anlegen</translation>
    </message>
    <message>
        <source>Create a customer</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>Create a product</source>
        <translation>Produkt anlegen</translation>
    </message>
    <message>
        <source>Create a product in it</source>
        <translation>Ein Produkt darin anlegen</translation>
    </message>
    <message>
        <source>Create an API user</source>
        <translation>API-Benutzer anlegen</translation>
    </message>
    <message>
        <source>Create an account client</source>
        <translation>Client des Kontos anlegen</translation>
    </message>
    <message>
        <source>Create an organization's API user</source>
        <translation>API-Benutzer einer Organisation anlegen</translation>
    </message>
    <message>
        <source>Ctrl+1 …</source>
        <translation>Ctrl+1 …</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer made.</source>
        <translation>Kunde angelegt.</translation>
    </message>
    <message>
        <source>Customer token</source>
        <translation>Kunden-Token</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data used by a SIM</source>
        <translation>Datenverbrauch einer SIM</translation>
    </message>
    <message>
        <source>Data used by a product</source>
        <translation>Datenverbrauch eines Produkts</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete a client</source>
        <translation>Client löschen</translation>
    </message>
    <message>
        <source>Delete a customer</source>
        <translation>Kunden löschen</translation>
    </message>
    <message>
        <source>Delete a product: in the console</source>
        <translation>Produkt löschen: in der Konsole</translation>
    </message>
    <message>
        <source>Delete a token</source>
        <translation>Ein Token löschen</translation>
    </message>
    <message>
        <source>Delete all tokens</source>
        <translation>Alle Token löschen</translation>
    </message>
    <message>
        <source>Delete an API user</source>
        <translation>API-Benutzer löschen</translation>
    </message>
    <message>
        <source>Delete an account client</source>
        <translation>Client des Kontos löschen</translation>
    </message>
    <message>
        <source>Delete an organization's API user</source>
        <translation>API-Benutzer einer Organisation löschen</translation>
    </message>
    <message>
        <source>Delete it: tokens.delete-current for the one in use. The service says yes also to a token that does not exist; tokens.current tells whether it is gone.</source>
        <translation>Löschen Sie es: tokens.delete-current für das benutzte. Der Dienst sagt auch zu einem Token ja, das es nicht gibt; tokens.current sagt, ob es weg ist.</translation>
    </message>
    <message>
        <source>Delete the customer {0}, if nothing else is owned by it.</source>
        <translation>Den Kunden {0} löschen, wenn ihm sonst nichts gehört.</translation>
    </message>
    <message>
        <source>Delete the token in use</source>
        <translation>Benutztes Token löschen</translation>
    </message>
    <message>
        <source>Deletes a client of the account.</source>
        <translation>Löscht einen Client des Kontos.</translation>
    </message>
    <message>
        <source>Deletes a client of the product.</source>
        <translation>Löscht einen Client des Produkts.</translation>
    </message>
    <message>
        <source>Deletes it with its token.</source>
        <translation>Löscht ihn mit seinem Token.</translation>
    </message>
    <message>
        <source>Deletes the customer.</source>
        <translation>Löscht den Kunden.</translation>
    </message>
    <message>
        <source>Deny from quarantine</source>
        <translation>Aus der Quarantäne abweisen</translation>
    </message>
    <message>
        <source>Describing the device</source>
        <translation>Das Gerät wird beschrieben</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Device ID or serial number</source>
        <translation>Geräte-ID oder Seriennummer</translation>
    </message>
    <message>
        <source>Device ID, serial number, or a scanned label</source>
        <translation>Geräte-ID, Seriennummer oder ein gescanntes Etikett</translation>
    </message>
    <message>
        <source>Device OS 6.0 and newer takes no firmware by serial.</source>
        <translation>Device OS 6.0 und neuer nimmt keine Firmware seriell.</translation>
    </message>
    <message>
        <source>Device OS is read</source>
        <translation>Device OS ist gelesen</translation>
    </message>
    <message>
        <source>Device OS version</source>
        <translation>Device-OS-Version</translation>
    </message>
    <message>
        <source>Device OS versions</source>
        <translation>Device-OS-Versionen</translation>
    </message>
    <message>
        <source>Device OS {0}</source>
        <translation>Device OS {0}</translation>
    </message>
    <message>
        <source>Device OS {0} cannot be given an open network by USB.</source>
        <translation>Device OS {0} kann über USB kein offenes Netz bekommen.</translation>
    </message>
    <message>
        <source>Device OS {0} takes no claim code by USB (0.6.0 does).</source>
        <translation>Device OS {0} nimmt über USB keinen Claim-Code (0.6.0 tut es).</translation>
    </message>
    <message>
        <source>Device OS {0}.</source>
        <translation>Device OS {0}.</translation>
    </message>
    <message>
        <source>Device in your hand</source>
        <translation>Gerät in Ihrer Hand</translation>
    </message>
    <message>
        <source>Device information</source>
        <translation>Gerät abfragen</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Gerätename</translation>
    </message>
    <message>
        <source>Device protection forbids it.</source>
        <translation>Der Geräteschutz verbietet es.</translation>
    </message>
    <message>
        <source>Device protection is on, so its console is off.</source>
        <translation>Der Geräteschutz ist an, darum ist seine Konsole aus.</translation>
    </message>
    <message>
        <source>Device …{0} is in {1} and has no owner, as wished.</source>
        <translation>Gerät …{0} ist in {1} und hat keinen Besitzer, wie gewünscht.</translation>
    </message>
    <message>
        <source>Device: {0}</source>
        <translation>Gerät: {0}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Gerätezustand</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Disconnected</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Do not ship; find out who took it.</source>
        <translation>Nicht ausliefern; herausfinden, wer es nahm.</translation>
    </message>
    <message>
        <source>Do the steps that are listed, then release it again.</source>
        <translation>Die gelisteten Schritte tun, dann noch einmal freigeben.</translation>
    </message>
    <message>
        <source>Do units arrive here with an owner already?</source>
        <translation>Kommen Einheiten hier schon mit einem Besitzer an?</translation>
    </message>
    <message>
        <source>Do webhooks live in one person's sandbox?</source>
        <translation>Leben Webhooks in der Sandbox einer Person?</translation>
    </message>
    <message>
        <source>Do what the round's list says of it.</source>
        <translation>Tun, was die Liste der Runde dazu sagt.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Does a phone app call the cloud as the customer?</source>
        <translation>Ruft eine Telefon-App die Cloud als der Kunde auf?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>E SoM X</source>
        <translation>E SoM X</translation>
    </message>
    <message>
        <source>EAP type</source>
        <translation>EAP-Art</translation>
    </message>
    <message>
        <source>EAP-TLS needs a {0}.</source>
        <translation>EAP-TLS braucht: {0}.</translation>
    </message>
    <message>
        <source>Each unit makes several calls, and waits for them.</source>
        <translation>Jede Einheit macht mehrere Aufrufe und wartet auf sie.</translation>
    </message>
    <message>
        <source>Either there is no such device, or it is not this token's.{0}</source>
        <translation>Entweder gibt es kein solches Gerät, oder es gehört nicht zu diesem Token.{0}</translation>
    </message>
    <message>
        <source>Electron</source>
        <translation>Electron</translation>
    </message>
    <message>
        <source>Electron 2</source>
        <translation>Electron 2</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End it first: station round end.</source>
        <translation>Beenden Sie sie zuerst: station round end.</translation>
    </message>
    <message>
        <source>End the round?</source>
        <translation>Die Runde beenden?</translation>
    </message>
    <message>
        <source>Ending the token</source>
        <translation>Token wird beendet</translation>
    </message>
    <message>
        <source>Ends listening mode: the device connects with what it has.</source>
        <translation>Beendet den Listening-Modus: Das Gerät verbindet sich mit dem, was es hat.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter it again; after each wrong one the wait is longer.</source>
        <translation>Noch einmal eingeben; nach jeder falschen dauert es länger.</translation>
    </message>
    <message>
        <source>Enter it again; nobody can open the vault without it.</source>
        <translation>Noch einmal eingeben; ohne sie kann ihn niemand öffnen.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Entry {0} {1}.</source>
        <translation>Eintrag {0} {1}.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events of a device</source>
        <translation>Ereignisse eines Geräts</translation>
    </message>
    <message>
        <source>Events of a product</source>
        <translation>Ereignisse eines Produkts</translation>
    </message>
    <message>
        <source>Events of a product's device</source>
        <translation>Ereignisse eines Geräts im Produkt</translation>
    </message>
    <message>
        <source>Events of my devices</source>
        <translation>Ereignisse meiner Geräte</translation>
    </message>
    <message>
        <source>Every flag</source>
        <translation>Jeder Schalter</translation>
    </message>
    <message>
        <source>Every programme and person using this account must log in again, Station too.</source>
        <translation>Jedes Programm und jede Person mit diesem Konto muss sich neu anmelden, auch Station.</translation>
    </message>
    <message>
        <source>Everybody behind the same address shares it: other computers, scripts, people.</source>
        <translation>Alle hinter derselben Adresse teilen es sich: andere Computer, Skripte, Personen.</translation>
    </message>
    <message>
        <source>Everything the product's devices publish, as it happens.</source>
        <translation>Alles, was die Geräte des Produkts veröffentlichen, sobald es geschieht.</translation>
    </message>
    <message>
        <source>F9 goes on</source>
        <translation>F9 macht weiter</translation>
    </message>
    <message>
        <source>Fetch a binary</source>
        <translation>Binärdatei holen</translation>
    </message>
    <message>
        <source>Fetch or build the file again.</source>
        <translation>Die Datei noch einmal holen oder bauen.</translation>
    </message>
    <message>
        <source>Fetches a new claim code</source>
        <translation>Holt einen neuen Claim-Code</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Fill in one of the two.</source>
        <translation>Füllen Sie eine der beiden aus.</translation>
    </message>
    <message>
        <source>Fill in the customer.</source>
        <translation>Tragen Sie den Kunden ein.</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Firmware of a product</source>
        <translation>Firmware eines Produkts</translation>
    </message>
    <message>
        <source>Flash a program</source>
        <translation>Programm aufspielen</translation>
    </message>
    <message>
        <source>Flash it again; the same again: set it aside.</source>
        <translation>Noch einmal aufspielen; bleibt es so: beiseitelegen.</translation>
    </message>
    <message>
        <source>Flash it by cable.</source>
        <translation>Spielen Sie es über das Kabel auf.</translation>
    </message>
    <message>
        <source>Flash it over the air or by USB DFU.</source>
        <translation>Über die Luft oder durch USB-DFU aufspielen.</translation>
    </message>
    <message>
        <source>Flash set-up firmware, or use another recipe.</source>
        <translation>Firmware zum Einrichten aufspielen, oder ein anderes Rezept nehmen.</translation>
    </message>
    <message>
        <source>Flash the system parts that it names first.</source>
        <translation>Zuerst die genannten Systemteile aufspielen.</translation>
    </message>
    <message>
        <source>For about 30–60 s this computer leaves {0} for {1}, twice. It comes back by itself. Hold SETUP on the device for 3 s until its light blinks blue.</source>
        <translation>Für etwa 30–60 s verlässt dieser Computer {0} für {1}, zweimal. Er kommt von selbst zurück. SETUP am Gerät 3 s halten, bis sein Licht blau blinkt.</translation>
    </message>
    <message>
        <source>For about 30–60 s this computer leaves {0} for {1}. It comes back by itself.</source>
        <translation>Für etwa 30–60 s verlässt dieser Computer {0} für {1}. Er kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>For all devices</source>
        <translation>Für alle Geräte</translation>
    </message>
    <message>
        <source>For customers who log in themselves.</source>
        <translation>Für Kunden, die sich selbst anmelden.</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>Für Entwickler</translation>
    </message>
    <message>
        <source>For development</source>
        <translation>Für Entwicklung</translation>
    </message>
    <message>
        <source>For development. You own the device yourself.</source>
        <translation>Für Entwicklung. Das Gerät gehört Ihnen selbst.</translation>
    </message>
    <message>
        <source>For engineers</source>
        <translation>Für Ingenieure</translation>
    </message>
    <message>
        <source>For one public address</source>
        <translation>Für eine öffentliche Adresse</translation>
    </message>
    <message>
        <source>For operators</source>
        <translation>Für Bediener</translation>
    </message>
    <message>
        <source>For product {0}, firmware version {1}.</source>
        <translation>Für Produkt {0}, Firmware-Version {1}.</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>Für Techniker</translation>
    </message>
    <message>
        <source>For {0}, as the device is.</source>
        <translation>Für {0}, wie das Gerät ist.</translation>
    </message>
    <message>
        <source>For {0}; no device is asked yet.</source>
        <translation>Für {0}; noch ist kein Gerät gefragt.</translation>
    </message>
    <message>
        <source>Form body</source>
        <translation>Formular-Rumpf</translation>
    </message>
    <message>
        <source>Form of the reply</source>
        <translation>Form der Antwort</translation>
    </message>
    <message>
        <source>Format the column as text.</source>
        <translation>Formatieren Sie die Spalte als Text.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From Device OS 4.0 on nothing holds a unit back that powers on before it is in the product.</source>
        <translation>Ab Device OS 4.0 hält nichts eine Einheit zurück, die eingeschaltet wird, bevor sie im Produkt ist.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Get a claim code</source>
        <translation>Claim-Code holen</translation>
    </message>
    <message>
        <source>Get a variable</source>
        <translation>Variable lesen</translation>
    </message>
    <message>
        <source>Getting a claim code</source>
        <translation>Claim-Code wird geholt</translation>
    </message>
    <message>
        <source>Getting a new token.</source>
        <translation>Ein neues Token wird geholt.</translation>
    </message>
    <message>
        <source>Getting the customer's token</source>
        <translation>Token des Kunden wird geholt</translation>
    </message>
    <message>
        <source>Getting the product token</source>
        <translation>Produkt-Token wird geholt</translation>
    </message>
    <message>
        <source>Give a token of the account instead.</source>
        <translation>Geben Sie stattdessen ein Token des Kontos.</translation>
    </message>
    <message>
        <source>Give a token that may, or have an engineer widen this one's scope.</source>
        <translation>Geben Sie ein Token, das darf, oder lassen Sie einen Ingenieur die Berechtigung von diesem erweitern.</translation>
    </message>
    <message>
        <source>Give it a Wi-Fi</source>
        <translation>Wi-Fi geben</translation>
    </message>
    <message>
        <source>Give it through the key store or its STATION_SECRET variable.</source>
        <translation>Durch den Schlüsselbund geben, oder seine STATION_SECRET-Variable.</translation>
    </message>
    <message>
        <source>Give it {0}.</source>
        <translation>Geben Sie ihm {0}.</translation>
    </message>
    <message>
        <source>Give its one-time code.</source>
        <translation>Geben Sie seinen Einmalcode.</translation>
    </message>
    <message>
        <source>Give the 24 digits of its id, or log in.</source>
        <translation>Geben Sie die 24 Ziffern seiner ID, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>Give the PIN by STATION_SECRET_PIN, or have the engineer do it.</source>
        <translation>Die PIN durch STATION_SECRET_PIN geben, oder den Ingenieur bitten.</translation>
    </message>
    <message>
        <source>Give the product's client and its secret.</source>
        <translation>Geben Sie den Client des Produkts und sein Geheimnis.</translation>
    </message>
    <message>
        <source>Give this network by USB.</source>
        <translation>Geben Sie dieses Netz über USB.</translation>
    </message>
    <message>
        <source>Give this user the folder, or make room.</source>
        <translation>Geben Sie diesem Benutzer den Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Gives a device of the product a name.</source>
        <translation>Gibt einem Gerät des Produkts einen Namen.</translation>
    </message>
    <message>
        <source>Gives the Wi-Fi once more</source>
        <translation>Gibt das Wi-Fi noch einmal</translation>
    </message>
    <message>
        <source>Gives the device another name.</source>
        <translation>Gibt dem Gerät einen anderen Namen.</translation>
    </message>
    <message>
        <source>Gives up a device of the token's own user or customer.</source>
        <translation>Gibt ein Gerät ab, das dem Benutzer oder Kunden des Tokens gehört.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on in the window.</source>
        <translation>Machen Sie im Fenster weiter.</translation>
    </message>
    <message>
        <source>Goes to the device once more</source>
        <translation>Geht noch einmal zum Gerät</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Geführt</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hand over to the device</source>
        <translation>An das Gerät übergeben</translation>
    </message>
    <message>
        <source>Handing a claim code to a {0} is not published: only Photon and P1 are known to take one.</source>
        <translation>Einem {0} einen Claim-Code zu übergeben ist nicht veröffentlicht: Nur von Photon und P1 ist bekannt, dass sie einen nehmen.</translation>
    </message>
    <message>
        <source>Handle these devices one at a time.</source>
        <translation>Diese Geräte eines nach dem anderen bearbeiten.</translation>
    </message>
    <message>
        <source>Has {0} digits; an IMEI has 15, an ICCID 18 to 21 and begins with 89.</source>
        <translation>Hat {0} Ziffern; eine IMEI hat 15, eine ICCID 18 bis 21 und beginnt mit 89.</translation>
    </message>
    <message>
        <source>Has {0} hex digits; a device id has 24.</source>
        <translation>Hat {0} Hexadezimalziffern; eine Geräte-ID hat 24.</translation>
    </message>
    <message>
        <source>Have an engineer approve it, then try again.</source>
        <translation>Einen Ingenieur zulassen lassen, dann noch einmal.</translation>
    </message>
    <message>
        <source>Have an engineer check it; we stopped, to avoid a lock-out.</source>
        <translation>Ingenieur prüfen lassen; wir hielten an, um keine Sperre auszulösen.</translation>
    </message>
    <message>
        <source>Have an engineer check the proxy's certificate on this computer.</source>
        <translation>Lassen Sie einen Ingenieur das Zertifikat des Proxys auf diesem Computer prüfen.</translation>
    </message>
    <message>
        <source>Have an engineer check which token made the code.</source>
        <translation>Einen Ingenieur prüfen lassen, welches Token den Code machte.</translation>
    </message>
    <message>
        <source>Have an engineer choose a token that may.</source>
        <translation>Einen Ingenieur ein Token wählen lassen, das darf.</translation>
    </message>
    <message>
        <source>Have an engineer lift the denial.</source>
        <translation>Einen Ingenieur die Abweisung aufheben lassen.</translation>
    </message>
    <message>
        <source>Have an engineer look at the file that is named.</source>
        <translation>Einen Ingenieur nach der genannten Datei sehen lassen.</translation>
    </message>
    <message>
        <source>Have an engineer look at the record store.</source>
        <translation>Einen Ingenieur nach dem Speicher der Aufzeichnung sehen lassen.</translation>
    </message>
    <message>
        <source>Have an engineer raise the plan or remove devices.</source>
        <translation>Einen Ingenieur den Tarif erhöhen oder Geräte entfernen lassen.</translation>
    </message>
    <message>
        <source>Have an engineer release it, then try again.</source>
        <translation>Einen Ingenieur freigeben lassen, dann noch einmal.</translation>
    </message>
    <message>
        <source>Have your IT install the proxy's certificate on this computer, or let the host pass.</source>
        <translation>Lassen Sie Ihre IT das Zertifikat des Proxys auf diesem Computer installieren oder den Rechner durchlassen.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Headers of the cloud: they are its host's own.</source>
        <translation>Köpfe der Cloud: Sie gehören ihrem Rechner.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Verborgenes Netz</translation>
    </message>
    <message>
        <source>History of vitals</source>
        <translation>Verlauf der Vitalwerte</translation>
    </message>
    <message>
        <source>History of vitals (product)</source>
        <translation>Verlauf der Vitalwerte (Produkt)</translation>
    </message>
    <message>
        <source>Hold RESET and SETUP, let go of RESET, let go of SETUP when it blinks yellow.</source>
        <translation>RESET und SETUP halten, RESET loslassen, SETUP loslassen, wenn es gelb blinkt.</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until it blinks blue, then check it again.</source>
        <translation>SETUP 3 s halten, bis es blau blinkt, dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until it blinks blue, then try again.</source>
        <translation>SETUP 3 s halten, bis es blau blinkt, dann noch einmal.</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until the light blinks blue, then try again.</source>
        <translation>SETUP 3 s halten, bis das Licht blau blinkt, dann noch einmal.</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until the light blinks blue. We go on by ourselves.</source>
        <translation>SETUP 3 s halten, bis das Licht blau blinkt. Wir machen von selbst weiter.</translation>
    </message>
    <message>
        <source>Hold SETUP for 3 s until the light blinks blue. Does it blink?</source>
        <translation>SETUP 3 s halten, bis das Licht blau blinkt. Blinkt es?</translation>
    </message>
    <message>
        <source>Hold SETUP for 3 s. This computer goes to the device's own Wi-Fi, asks who it is, and comes back by itself.</source>
        <translation>SETUP 3 s halten. Dieser Computer geht in das eigene Wi-Fi des Geräts, fragt, wer es ist, und kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Hold SETUP while you press RESET, until it blinks yellow; try again.</source>
        <translation>SETUP halten und RESET drücken, bis es gelb blinkt; noch einmal.</translation>
    </message>
    <message>
        <source>Hold SETUP, press RESET shortly, let SETUP go at magenta; then hold SETUP 3 s.</source>
        <translation>SETUP halten, kurz RESET drücken, SETUP bei Magenta loslassen; dann SETUP 3 s halten.</translation>
    </message>
    <message>
        <source>Host: {0}</source>
        <translation>Host: {0}</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>Wie es reist</translation>
    </message>
    <message>
        <source>How much a site may ask</source>
        <translation>Wie viel ein Standort fragen darf</translation>
    </message>
    <message>
        <source>How shall the device get into listening mode?</source>
        <translation>Wie soll das Gerät in den Listening-Modus kommen?</translation>
    </message>
    <message>
        <source>How the light blinks: look at it.</source>
        <translation>Wie das Licht blinkt: Sehen Sie es an.</translation>
    </message>
    <message>
        <source>How to read the tables</source>
        <translation>Wie die Tabellen zu lesen sind</translation>
    </message>
    <message>
        <source>How tokens are kept safe</source>
        <translation>Wie Token sicher verwahrt werden</translation>
    </message>
    <message>
        <source>I hold SETUP until it blinks blue</source>
        <translation>Ich halte SETUP, bis es blau blinkt</translation>
    </message>
    <message>
        <source>ISO 8601, at most 30 days ago</source>
        <translation>ISO 8601, höchstens 30 Tage zurück</translation>
    </message>
    <message>
        <source>ISO 8601, not included</source>
        <translation>ISO 8601, nicht eingeschlossen</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Identify the device</source>
        <translation>Gerät erkennen</translation>
    </message>
    <message>
        <source>Import devices</source>
        <translation>Geräte importieren</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Noch einmal importieren.</translation>
    </message>
    <message>
        <source>Import it into a product with protection.</source>
        <translation>Importieren Sie es in ein Produkt mit Schutz.</translation>
    </message>
    <message>
        <source>Import the batch before its units are powered.</source>
        <translation>Importieren Sie die Charge, bevor ihre Einheiten Strom bekommen.</translation>
    </message>
    <message>
        <source>Import the same list again.</source>
        <translation>Importieren Sie dieselbe Liste noch einmal.</translation>
    </message>
    <message>
        <source>Importing {0} of {1} devices.</source>
        <translation>{0} von {1} Geräten werden importiert.</translation>
    </message>
    <message>
        <source>In a form body (--token-style form): {0}</source>
        <translation>In einem Formular-Rumpf (--token-style form): {0}</translation>
    </message>
    <message>
        <source>In product {0}?</source>
        <translation>In Produkt {0}?</translation>
    </message>
    <message>
        <source>In the Authorization header, unless one call is told otherwise.</source>
        <translation>Im Kopf Authorization, außer wenn es für einen Aufruf anders gesagt ist.</translation>
    </message>
    <message>
        <source>In the address (--token-style query): {0}</source>
        <translation>In der Adresse (--token-style query): {0}</translation>
    </message>
    <message>
        <source>In the product: {0}.</source>
        <translation>Im Produkt: {0}.</translation>
    </message>
    <message>
        <source>In the system's key store, in memory until Station is closed, or in a variable of the environment, which Station takes out at once.</source>
        <translation>Im Schlüsselbund des Systems, im Speicher, bis Station geschlossen wird, oder in einer Umgebungsvariable, die Station sofort herausnimmt.</translation>
    </message>
    <message>
        <source>Inspect the token</source>
        <translation>Token ansehen</translation>
    </message>
    <message>
        <source>Install Station anew.</source>
        <translation>Installieren Sie Station neu.</translation>
    </message>
    <message>
        <source>Install Station with its window.</source>
        <translation>Installieren Sie Station mit ihrem Fenster.</translation>
    </message>
    <message>
        <source>Install it: sudo apt install dfu-util, or brew install dfu-util.</source>
        <translation>Installieren: sudo apt install dfu-util, oder brew install dfu-util.</translation>
    </message>
    <message>
        <source>Install libxcb-cursor0 and libegl1 of the system.</source>
        <translation>Installieren Sie libxcb-cursor0 und libegl1 des Systems.</translation>
    </message>
    <message>
        <source>Install pipewire-bin or alsa-utils.</source>
        <translation>Installieren Sie pipewire-bin oder alsa-utils.</translation>
    </message>
    <message>
        <source>Install the rule, then plug the device in again.</source>
        <translation>Installieren Sie die Regel, dann stecken Sie das Gerät neu ein.</translation>
    </message>
    <message>
        <source>Install the udev rule, then plug the device in again.</source>
        <translation>Installieren Sie die udev-Regel, dann stecken Sie das Gerät neu ein.</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Invite a member: in the console</source>
        <translation>Mitglied einladen: in der Konsole</translation>
    </message>
    <message>
        <source>Is in the product now.</source>
        <translation>Ist jetzt im Produkt.</translation>
    </message>
    <message>
        <source>Is it paused, or out of paper? Then F7.</source>
        <translation>Hat er Pause, oder kein Papier? Dann F7.</translation>
    </message>
    <message>
        <source>Is no device id, serial number, IMEI or ICCID.</source>
        <translation>Ist keine Geräte-ID, Seriennummer, IMEI oder ICCID.</translation>
    </message>
    <message>
        <source>Is on line {0} already.</source>
        <translation>Steht schon in Zeile {0}.</translation>
    </message>
    <message>
        <source>Is the SIM connected</source>
        <translation>Ist die SIM verbunden</translation>
    </message>
    <message>
        <source>Is the light blinking blue? Move closer, then try again.</source>
        <translation>Blinkt das Licht blau? Näher gehen, dann noch einmal.</translation>
    </message>
    <message>
        <source>Is the stick or network there?</source>
        <translation>Ist der Stick oder das Netz da?</translation>
    </message>
    <message>
        <source>It begins with the first unit on the bench; or name another file.</source>
        <translation>Sie beginnt mit der ersten Einheit am Prüfplatz; oder eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>It belongs to {0} already.</source>
        <translation>Es gehört schon {0}.</translation>
    </message>
    <message>
        <source>It belongs to {0}, a customer of the product.</source>
        <translation>Es gehört {0}, einem Kunden des Produkts.</translation>
    </message>
    <message>
        <source>It belongs to {0}, our own account.</source>
        <translation>Es gehört {0}, unserem eigenen Konto.</translation>
    </message>
    <message>
        <source>It belongs to {0}, who is neither a customer nor an account of ours.</source>
        <translation>Es gehört {0}, weder Kunde noch Konto von uns.</translation>
    </message>
    <message>
        <source>It belongs to {0}; the recipe lets us unclaim it first.</source>
        <translation>Es gehört {0}; das Rezept lässt uns zuerst den Besitzer lösen.</translation>
    </message>
    <message>
        <source>It came back to listening mode: the Wi-Fi did not take it.</source>
        <translation>Es kam in den Listening-Modus zurück: Das Wi-Fi nahm es nicht an.</translation>
    </message>
    <message>
        <source>It cannot be taken out: {0}.</source>
        <translation>Es lässt sich nicht herausnehmen: {0}.</translation>
    </message>
    <message>
        <source>It counts for each user.</source>
        <translation>Es zählt für jeden Benutzer.</translation>
    </message>
    <message>
        <source>It counts for everybody behind this public address together.</source>
        <translation>Es zählt für alle hinter dieser öffentlichen Adresse zusammen.</translation>
    </message>
    <message>
        <source>It does not tell.</source>
        <translation>Es sagt es nicht.</translation>
    </message>
    <message>
        <source>It forgets every Wi-Fi it knows.</source>
        <translation>Es vergisst jedes Wi-Fi, das es kennt.</translation>
    </message>
    <message>
        <source>It has its claim code and may still become its customer's within the hour.</source>
        <translation>Es hat seinen Claim-Code und kann binnen der Stunde noch seinem Kunden gehören.</translation>
    </message>
    <message>
        <source>It has no power, or sleeps.</source>
        <translation>Es hat keinen Strom, oder es schläft.</translation>
    </message>
    <message>
        <source>It has the Wi-Fi. Breathing: it is connected; blinking: it does not reach the cloud.</source>
        <translation>Es hat das Wi-Fi. Atmend: Es ist verbunden; blinkend: Es erreicht die Cloud nicht.</translation>
    </message>
    <message>
        <source>It has {0} bytes; the device has room for {1}.</source>
        <translation>Sie hat {0} Bytes; das Gerät hat Platz für {1}.</translation>
    </message>
    <message>
        <source>It is back. Hold SETUP 3 s until it blinks blue: then it says what it runs.</source>
        <translation>Es ist zurück. SETUP 3 s halten, bis es blau blinkt: Dann sagt es, was es ausführt.</translation>
    </message>
    <message>
        <source>It is confirmed already; there is nothing to hand over.</source>
        <translation>Es ist schon bestätigt; nichts ist zu übergeben.</translation>
    </message>
    <message>
        <source>It is connected to the cloud.</source>
        <translation>Es ist mit der Cloud verbunden.</translation>
    </message>
    <message>
        <source>It is in another product of ours, {0} ({1}).</source>
        <translation>Es ist in einem anderen Produkt von uns, {0} ({1}).</translation>
    </message>
    <message>
        <source>It is in no product.</source>
        <translation>Es ist in keinem Produkt.</translation>
    </message>
    <message>
        <source>It is in our product {0} ({1}).</source>
        <translation>Es ist in unserem Produkt {0} ({1}).</translation>
    </message>
    <message>
        <source>It is in product {0}, which is not ours.</source>
        <translation>Es ist in Produkt {0}, das nicht unseres ist.</translation>
    </message>
    <message>
        <source>It is in the product already, and nobody owns it.</source>
        <translation>Es ist schon im Produkt und gehört niemandem.</translation>
    </message>
    <message>
        <source>It is in the product's quarantine; being on this list approves it.</source>
        <translation>Es ist in der Quarantäne des Produkts; auf dieser Liste zu stehen lässt es zu.</translation>
    </message>
    <message>
        <source>It is looking for its Wi-Fi.</source>
        <translation>Es sucht sein Wi-Fi.</translation>
    </message>
    <message>
        <source>It is not in our product; it was not looked for elsewhere</source>
        <translation>Es ist nicht in unserem Produkt; anderswo wurde es nicht gesucht</translation>
    </message>
    <message>
        <source>It is not marked for development.</source>
        <translation>Es ist nicht für Entwicklung vorgemerkt.</translation>
    </message>
    <message>
        <source>It is not plugged into this computer.</source>
        <translation>Es ist nicht an diesem Computer eingesteckt.</translation>
    </message>
    <message>
        <source>It is nowhere that we can see: in no product of ours, and not in our account.</source>
        <translation>Es ist nirgends, wo wir hinsehen können: in keinem Produkt von uns und nicht in unserem Konto.</translation>
    </message>
    <message>
        <source>It is plugged in at {0} and is not in listening mode.</source>
        <translation>Es ist an {0} eingesteckt und nicht im Listening-Modus.</translation>
    </message>
    <message>
        <source>It is plugged in at {0} and listens.</source>
        <translation>Es ist an {0} eingesteckt und hört zu.</translation>
    </message>
    <message>
        <source>It is plugged in at {0} and listens; its own flag says {1}, which proves nothing.</source>
        <translation>Es ist an {0} eingesteckt und hört zu; sein eigenes Merkmal sagt {1}, was nichts beweist.</translation>
    </message>
    <message>
        <source>It is updating itself.</source>
        <translation>Es aktualisiert sich.</translation>
    </message>
    <message>
        <source>It is written, and the device restarts.</source>
        <translation>Sie ist geschrieben, und das Gerät startet neu.</translation>
    </message>
    <message>
        <source>It is {0}, which a Photon or P1 does not take.</source>
        <translation>Es ist {0}; das nimmt ein Photon oder P1 nicht.</translation>
    </message>
    <message>
        <source>It leaves {0}. Nobody owns it. Firmware stays.</source>
        <translation>Es verlässt {0}. Es gehört niemandem. Die Firmware bleibt.</translation>
    </message>
    <message>
        <source>It lets this user open devices, and keeps ModemManager from typing into them.</source>
        <translation>Sie lässt diesen Benutzer Geräte öffnen und hält ModemManager davon ab, hineinzutippen.</translation>
    </message>
    <message>
        <source>It listens, and its answers do not come through this cable.</source>
        <translation>Es hört zu, aber seine Antworten kommen nicht durch dieses Kabel.</translation>
    </message>
    <message>
        <source>It needs no other part.</source>
        <translation>Sie braucht keinen anderen Teil.</translation>
    </message>
    <message>
        <source>It needs {0}.</source>
        <translation>Sie braucht {0}.</translation>
    </message>
    <message>
        <source>It needs {0}; the device has {1}.</source>
        <translation>Sie braucht {0}; das Gerät hat {1}.</translation>
    </message>
    <message>
        <source>It replaces the device's {0}.</source>
        <translation>Sie ersetzt auf dem Gerät: {0}.</translation>
    </message>
    <message>
        <source>It says the same as row {0}.</source>
        <translation>Sie sagt dasselbe wie Zeile {0}.</translation>
    </message>
    <message>
        <source>It stays in the product.</source>
        <translation>Es bleibt im Produkt.</translation>
    </message>
    <message>
        <source>It still looks for its Wi-Fi.</source>
        <translation>Es sucht noch sein Wi-Fi.</translation>
    </message>
    <message>
        <source>It takes a {0} token</source>
        <translation>Er nimmt ein {0}-Token</translation>
    </message>
    <message>
        <source>It takes an API user's token</source>
        <translation>Er nimmt das Token eines API-Benutzers</translation>
    </message>
    <message>
        <source>It takes one to deliver by a device's own Wi-Fi; by USB none is needed.</source>
        <translation>Er wird gebraucht, um über das eigene Wi-Fi eines Geräts zu übergeben; über USB nicht.</translation>
    </message>
    <message>
        <source>It types into the console, and the device may take its letters for commands.</source>
        <translation>Er tippt in die Konsole, und das Gerät hält seine Buchstaben vielleicht für Befehle.</translation>
    </message>
    <message>
        <source>It waits for firmware.</source>
        <translation>Es wartet auf Firmware.</translation>
    </message>
    <message>
        <source>It wants a pause of {0} s.</source>
        <translation>Sie will eine Pause von {0} s.</translation>
    </message>
    <message>
        <source>It was not done; doing it once more.</source>
        <translation>Es war nicht getan; es wird noch einmal getan.</translation>
    </message>
    <message>
        <source>It was not promised to anybody.</source>
        <translation>Es war niemandem versprochen.</translation>
    </message>
    <message>
        <source>It was told to leave listening mode.</source>
        <translation>Ihm wurde gesagt, den Listening-Modus zu verlassen.</translation>
    </message>
    <message>
        <source>Its Wi-Fi is switched off by its own program.</source>
        <translation>Sein eigenes Programm hat sein Wi-Fi ausgeschaltet.</translation>
    </message>
    <message>
        <source>Its claim code is no longer in this computer's store.</source>
        <translation>Sein Claim-Code ist nicht mehr auf diesem Computer verwahrt.</translation>
    </message>
    <message>
        <source>Its claim code was made; none is left on the device.</source>
        <translation>Sein Claim-Code entstand; auf dem Gerät ist keiner übrig.</translation>
    </message>
    <message>
        <source>Its claim code's hour was over before it connected.</source>
        <translation>Die Stunde seines Claim-Codes war vorbei, bevor es sich verband.</translation>
    </message>
    <message>
        <source>Its claim code's hour was over before it was handed over.</source>
        <translation>Die Stunde seines Claim-Codes war vorbei, bevor er übergeben wurde.</translation>
    </message>
    <message>
        <source>Its code was not fetched yet.</source>
        <translation>Sein Code wurde noch nicht geholt.</translation>
    </message>
    <message>
        <source>Its internet may be away.</source>
        <translation>Sein Internet ist vielleicht weg.</translation>
    </message>
    <message>
        <source>Its own program talks at the port: it is not in listening mode.</source>
        <translation>Sein eigenes Programm spricht am Port: Es ist nicht im Listening-Modus.</translation>
    </message>
    <message>
        <source>Its owner loses the device. It stays in the product.</source>
        <translation>Sein Besitzer verliert das Gerät. Es bleibt im Produkt.</translation>
    </message>
    <message>
        <source>Its owner loses the device; program and Wi-Fi stay on it.</source>
        <translation>Sein Besitzer verliert das Gerät; Programm und Wi-Fi bleiben darauf.</translation>
    </message>
    <message>
        <source>Its program has crashed, or its keys were refused.</source>
        <translation>Sein Programm ist abgestürzt, oder seine Schlüssel wurden abgelehnt.</translation>
    </message>
    <message>
        <source>Its program has crashed.</source>
        <translation>Sein Programm ist abgestürzt.</translation>
    </message>
    <message>
        <source>Its program has {0} bytes; {1} were signed.</source>
        <translation>Sein Programm hat {0} Bytes; signiert wurden {1}.</translation>
    </message>
    <message>
        <source>Its program runs, without Wi-Fi.</source>
        <translation>Sein Programm läuft, ohne Wi-Fi.</translation>
    </message>
    <message>
        <source>JSON, or CSV for a spreadsheet</source>
        <translation>JSON, oder CSV für eine Tabelle</translation>
    </message>
    <message>
        <source>JetBrains Mono</source>
        <translation>JetBrains Mono</translation>
    </message>
    <message>
        <source>Join the device's own Wi-Fi</source>
        <translation>Dem eigenen Wi-Fi des Geräts beitreten</translation>
    </message>
    <message>
        <source>Join the group {0}, then log out and in.</source>
        <translation>Treten Sie der Gruppe {0} bei, dann ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>Join {0}</source>
        <translation>{0} beitreten</translation>
    </message>
    <message>
        <source>Joining Wi-Fi</source>
        <translation>Tritt dem Wi-Fi bei</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep Station on a disk of Linux (ext4, btrfs, xfs), where you may write.</source>
        <translation>Station muss auf einem Linux-Datenträger liegen (ext4, btrfs, xfs), auf dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Keep all as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Keep all lines from now on in</source>
        <translation>Alle Zeilen ab jetzt aufheben in</translation>
    </message>
    <message>
        <source>Keep it, or set it aside.</source>
        <translation>Behalten, oder beiseitelegen.</translation>
    </message>
    <message>
        <source>Keep the cable in. The light blinks blue while the device listens.</source>
        <translation>Lassen Sie das Kabel stecken. Das Licht blinkt blau, solange das Gerät zuhört.</translation>
    </message>
    <message>
        <source>Keep the cable in. When all is well the light goes green, then cyan.</source>
        <translation>Lassen Sie das Kabel stecken. Ist alles gut, wird das Licht grün, dann türkis.</translation>
    </message>
    <message>
        <source>Keep the device near. Its light blinks blue while it listens.</source>
        <translation>Lassen Sie das Gerät in der Nähe. Sein Licht blinkt blau, solange es zuhört.</translation>
    </message>
    <message>
        <source>Keep the device near. When all is well its light goes green, then cyan.</source>
        <translation>Lassen Sie das Gerät in der Nähe. Ist alles gut, wird sein Licht grün, dann türkis.</translation>
    </message>
    <message>
        <source>Keep the device powered and near the Wi-Fi.</source>
        <translation>Lassen Sie das Gerät am Strom und nahe am Wi-Fi.</translation>
    </message>
    <message>
        <source>Keeps a binary with the product; no device gets it before it is released.</source>
        <translation>Verwahrt eine Binärdatei beim Produkt; kein Gerät bekommt sie, bevor sie freigegeben ist.</translation>
    </message>
    <message>
        <source>Keeps a quarantined device out of the product for good.</source>
        <translation>Hält ein Gerät in Quarantäne für immer vom Produkt fern.</translation>
    </message>
    <message>
        <source>Keeps looking</source>
        <translation>Sieht weiter nach</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Label {0}</source>
        <translation>Etikett {0}</translation>
    </message>
    <message>
        <source>Label {0} is printed; the one before is void.</source>
        <translation>Etikett {0} ist gedruckt; das vorige ist ungültig.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last vitals</source>
        <translation>Letzte Vitalwerte</translation>
    </message>
    <message>
        <source>Last vitals (product)</source>
        <translation>Letzte Vitalwerte (Produkt)</translation>
    </message>
    <message>
        <source>Leave it plugged in</source>
        <translation>Eingesteckt lassen</translation>
    </message>
    <message>
        <source>Leave it plugged in, usually 1 to 5 min; then try again.</source>
        <translation>Eingesteckt lassen, meist 1 bis 5 min; dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Leave it plugged in; it usually takes 1 to 5 min.</source>
        <translation>Eingesteckt lassen; meist dauert es 1 bis 5 min.</translation>
    </message>
    <message>
        <source>Leave it plugged in; usually 1 to 5 min. When it is not magenta any more, hold SETUP 3 s.</source>
        <translation>Eingesteckt lassen; meist 1 bis 5 min. Ist es nicht mehr magenta, SETUP 3 s halten.</translation>
    </message>
    <message>
        <source>Leave it to the other station.</source>
        <translation>Der anderen Station überlassen.</translation>
    </message>
    <message>
        <source>Leave listening</source>
        <translation>Zuhören beenden</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>Lassen Sie eine davon.</translation>
    </message>
    <message>
        <source>Leave one plugged in alone.</source>
        <translation>Lassen Sie nur eine eingesteckt.</translation>
    </message>
    <message>
        <source>Leave the device plugged in and try again in a minute.</source>
        <translation>Gerät eingesteckt lassen und in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Leaving listening mode by the letter x: storing a network has done so.</source>
        <translation>Das Verlassen des Listening-Modus durch den Buchstaben x: Das Speichern eines Netzes hat es getan.</translation>
    </message>
    <message>
        <source>Let it connect to its Wi-Fi: Station then claims it without a code.</source>
        <translation>Lassen Sie es sich mit seinem Wi-Fi verbinden: Station beansprucht es dann ohne Code.</translation>
    </message>
    <message>
        <source>Let it shout rainbows</source>
        <translation>In allen Farben leuchten lassen</translation>
    </message>
    <message>
        <source>Let the recipe release what is ours, or release such units first.</source>
        <translation>Lassen Sie das Rezept freigeben, was unseres ist, oder geben Sie solche Einheiten vorher frei.</translation>
    </message>
    <message>
        <source>Lets a quarantined device into the product, by importing it.</source>
        <translation>Lässt ein Gerät in Quarantäne in das Produkt, indem es importiert wird.</translation>
    </message>
    <message>
        <source>Life in seconds</source>
        <translation>Lebensdauer in Sekunden</translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>Zeile {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>List API users</source>
        <translation>API-Benutzer auflisten</translation>
    </message>
    <message>
        <source>List SIMs</source>
        <translation>SIMs auflisten</translation>
    </message>
    <message>
        <source>List a product's SIMs</source>
        <translation>SIMs eines Produkts auflisten</translation>
    </message>
    <message>
        <source>List customers</source>
        <translation>Kunden auflisten</translation>
    </message>
    <message>
        <source>List its products</source>
        <translation>Ihre Produkte auflisten</translation>
    </message>
    <message>
        <source>List its team</source>
        <translation>Ihr Team auflisten</translation>
    </message>
    <message>
        <source>List my devices</source>
        <translation>Meine Geräte auflisten</translation>
    </message>
    <message>
        <source>List organizations</source>
        <translation>Organisationen auflisten</translation>
    </message>
    <message>
        <source>List products</source>
        <translation>Produkte auflisten</translation>
    </message>
    <message>
        <source>List the account's clients</source>
        <translation>Clients des Kontos auflisten</translation>
    </message>
    <message>
        <source>List the product's clients</source>
        <translation>Clients des Produkts auflisten</translation>
    </message>
    <message>
        <source>List the product's devices</source>
        <translation>Geräte des Produkts auflisten</translation>
    </message>
    <message>
        <source>List the team</source>
        <translation>Team auflisten</translation>
    </message>
    <message>
        <source>Listening mode</source>
        <translation>Listening-Modus</translation>
    </message>
    <message>
        <source>Listening to the product</source>
        <translation>Dem Produkt wird zugehört</translation>
    </message>
    <message>
        <source>Listing our organizations</source>
        <translation>Unsere Organisationen werden aufgelistet</translation>
    </message>
    <message>
        <source>Listing our products</source>
        <translation>Unsere Produkte werden aufgelistet</translation>
    </message>
    <message>
        <source>Listing the product's customers</source>
        <translation>Die Kunden des Produkts werden aufgelistet</translation>
    </message>
    <message>
        <source>Listing the product's devices</source>
        <translation>Geräte des Produkts werden aufgelistet</translation>
    </message>
    <message>
        <source>Little of the site's calls is left: {0}.</source>
        <translation>Von den Aufrufen des Standorts ist wenig übrig: {0}.</translation>
    </message>
    <message>
        <source>Load the next unit here</source>
        <translation>Die nächste Einheit hier einlegen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Log in again before the shift.</source>
        <translation>Melden Sie sich vor der Schicht neu an.</translation>
    </message>
    <message>
        <source>Log in again; nothing is lost.</source>
        <translation>Neu anmelden; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Log out and in; a restart does it surely.</source>
        <translation>Ab- und wieder anmelden; ein Neustart tut es sicher.</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Logging in with the second factor</source>
        <translation>Anmeldung mit dem zweiten Faktor</translation>
    </message>
    <message>
        <source>Logs the account out everywhere.</source>
        <translation>Meldet das Konto überall ab.</translation>
    </message>
    <message>
        <source>Logs the token out.</source>
        <translation>Meldet das Token ab.</translation>
    </message>
    <message>
        <source>Look a device up</source>
        <translation>Gerät nachschlagen</translation>
    </message>
    <message>
        <source>Look at its queue, then F7.</source>
        <translation>Sehen Sie in seine Warteschlange, dann F7.</translation>
    </message>
    <message>
        <source>Look at the light: blue, try again; green or cyan, wait; off, check power.</source>
        <translation>Licht ansehen: blau, noch einmal; grün oder türkis, warten; aus, Strom prüfen.</translation>
    </message>
    <message>
        <source>Look at the network or the stick, then try again.</source>
        <translation>Sehen Sie nach Netz oder Stick, dann noch einmal.</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>Suchen Sie ein Anführungszeichen, das nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>Look it up; if another product has it, unclaim and remove it there first.</source>
        <translation>Schlagen Sie es nach; hat es ein anderes Produkt, dort zuerst den Besitzer lösen und es entfernen.</translation>
    </message>
    <message>
        <source>Look the device up</source>
        <translation>Gerät nachschlagen</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>Nachgesehen</translation>
    </message>
    <message>
        <source>Looking in {0}.</source>
        <translation>In {0} wird nachgesehen.</translation>
    </message>
    <message>
        <source>Looking the device up for the account</source>
        <translation>Das Gerät wird für das Konto nachgeschlagen</translation>
    </message>
    <message>
        <source>Looking the device up in the product</source>
        <translation>Das Gerät wird im Produkt nachgeschlagen</translation>
    </message>
    <message>
        <source>Looking up serial number {0}.</source>
        <translation>Seriennummer {0} wird nachgeschlagen.</translation>
    </message>
    <message>
        <source>Looking whether it was done.</source>
        <translation>Es wird nachgesehen, ob es getan ist.</translation>
    </message>
    <message>
        <source>Looking whether the customer was made.</source>
        <translation>Es wird nachgesehen, ob der Kunde angelegt ist.</translation>
    </message>
    <message>
        <source>Looking which devices are in the product.</source>
        <translation>Es wird nachgesehen, welche Geräte im Produkt sind.</translation>
    </message>
    <message>
        <source>Looks again</source>
        <translation>Sieht noch einmal nach</translation>
    </message>
    <message>
        <source>M SoM</source>
        <translation>M SoM</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Make a token that never expires?</source>
        <translation>Ein Token ausstellen, das nie abläuft?</translation>
    </message>
    <message>
        <source>Make a vault in Settings, or by station vault make.</source>
        <translation>Legen Sie in den Optionen einen Tresor an, oder durch station vault make.</translation>
    </message>
    <message>
        <source>Make room before the next shift.</source>
        <translation>Schaffen Sie vor der nächsten Schicht Platz.</translation>
    </message>
    <message>
        <source>Make room now.</source>
        <translation>Schaffen Sie jetzt Platz.</translation>
    </message>
    <message>
        <source>Make room on its disk; then begin again.</source>
        <translation>Schaffen Sie Platz auf ihrem Datenträger; dann beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Make room, or choose another place for the log; the monitor goes on.</source>
        <translation>Platz schaffen, oder anderen Ort für das Log wählen; der Monitor läuft weiter.</translation>
    </message>
    <message>
        <source>Make the customer known</source>
        <translation>Den Kunden bekannt machen</translation>
    </message>
    <message>
        <source>Makes a client of the account; for product tokens create a product's.</source>
        <translation>Legt einen Client des Kontos an; für Produkt-Token legen Sie einen des Produkts an.</translation>
    </message>
    <message>
        <source>Makes a client of the product; its secret is shown once.</source>
        <translation>Legt einen Client des Produkts an; sein Geheimnis wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>Makes a customer without a password; any unique text will do for a name.</source>
        <translation>Legt einen Kunden ohne Passwort an; als Name genügt jeder eindeutige Text.</translation>
    </message>
    <message>
        <source>Makes a device the token's own: the account's, or the customer's.</source>
        <translation>Macht ein Gerät zu dem des Tokens: des Kontos oder des Kunden.</translation>
    </message>
    <message>
        <source>Makes a product in the sandbox. To delete one, open the console.</source>
        <translation>Legt ein Produkt in der Sandbox an. Löschen lässt es sich in der Konsole.</translation>
    </message>
    <message>
        <source>Makes a product of the organization. To delete one, open the console.</source>
        <translation>Legt ein Produkt der Organisation an. Löschen lässt es sich in der Konsole.</translation>
    </message>
    <message>
        <source>Making the customer</source>
        <translation>Der Kunde wird angelegt</translation>
    </message>
    <message>
        <source>Mark for development</source>
        <translation>Für Entwicklung vormerken</translation>
    </message>
    <message>
        <source>Marking the device for development</source>
        <translation>Das Gerät wird für Entwicklung vorgemerkt</translation>
    </message>
    <message>
        <source>May this computer leave its network for the device's?</source>
        <translation>Darf dieser Computer sein Netz für das des Geräts verlassen?</translation>
    </message>
    <message>
        <source>Meanwhile the device belongs to {0}.</source>
        <translation>Inzwischen gehört das Gerät {0}.</translation>
    </message>
    <message>
        <source>Megabytes by day, all SIM cards.</source>
        <translation>Megabytes je Tag, alle SIM-Karten.</translation>
    </message>
    <message>
        <source>Megabytes by day.</source>
        <translation>Megabytes je Tag.</translation>
    </message>
    <message>
        <source>Members and roles: in the console</source>
        <translation>Mitglieder und Rollen: in der Konsole</translation>
    </message>
    <message>
        <source>Mend the way to the cloud first.</source>
        <translation>Bringen Sie zuerst den Weg zur Cloud in Ordnung.</translation>
    </message>
    <message>
        <source>Mobile secret</source>
        <translation>Mobile Secret</translation>
    </message>
    <message>
        <source>ModemManager holds the port for about 10 s.</source>
        <translation>ModemManager hält den Port etwa 10 s.</translation>
    </message>
    <message>
        <source>ModemManager runs, and the udev rule keeps it away.</source>
        <translation>ModemManager läuft, und die udev-Regel hält ihn fern.</translation>
    </message>
    <message>
        <source>ModemManager still holds {0}.</source>
        <translation>ModemManager hält {0} noch fest.</translation>
    </message>
    <message>
        <source>ModemManager takes new devices for 10 s{0}.</source>
        <translation>ModemManager nimmt neue Geräte 10 s lang{0}.</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Move closer to the device, then try again.</source>
        <translation>Näher an das Gerät gehen, dann noch einmal.</translation>
    </message>
    <message>
        <source>Move the device or use another port; then set it aside.</source>
        <translation>Gerät versetzen oder anderen Port nehmen; dann beiseitelegen.</translation>
    </message>
    <message>
        <source>Move the device to another USB port and try again.</source>
        <translation>Das Gerät an einen anderen USB-Port stecken und noch einmal.</translation>
    </message>
    <message>
        <source>Must be on-line.</source>
        <translation>Muss online sein.</translation>
    </message>
    <message>
        <source>Must come on-line within the code's hour.</source>
        <translation>Muss binnen der Stunde des Codes online kommen.</translation>
    </message>
    <message>
        <source>My own account</source>
        <translation>Mein eigenes Konto</translation>
    </message>
    <message>
        <source>No line is an identifier.</source>
        <translation>Keine Zeile ist eine Kennung.</translation>
    </message>
    <message>
        <source>On this system a set-up program brings the new version.</source>
        <translation>Auf diesem System bringt ein Installationsprogramm die neue Version.</translation>
    </message>
    <message>
        <source>Stopped: {0} of {1} devices were imported.</source>
        <translation>Angehalten: {0} von {1} Geräten wurden importiert.</translation>
    </message>
    <message>
        <source>The file {0} cannot be written.</source>
        <translation>Die Datei {0} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The shift ends.</source>
        <translation>Die Schicht endet.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Die Arbeit wurde angehalten.</translation>
    </message>
    <message>
        <source>Written in lower case.</source>
        <translation>In Kleinbuchstaben geschrieben.</translation>
    </message>
    <message>
        <source>way back from {0} to {1}</source>
        <translation>Weg zurück von {0} zu {1}</translation>
    </message>
    <message>
        <source>{0} is unknown; the nearest known is {1}</source>
        <translation>{0} ist unbekannt; am nächsten kommt {1}</translation>
    </message>
    <message>
        <source>{0} of {1} devices were done.</source>
        <translation>{0} von {1} Geräten sind fertig.</translation>
    </message>
    <message>
        <source>{0}: the cloud wants a pause of {1}.</source>
        <translation>{0}: Die Cloud will eine Pause von {1}.</translation>
    </message>
    <message>
        <source>{0}: the device did not answer.</source>
        <translation>{0}: Das Gerät antwortete nicht.</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>AUS</translation>
    </message>
    <message>
        <source>FREE</source>
        <translation>FREI</translation>
    </message>
    <message>
        <source>LOAD</source>
        <translation>EINLEGEN</translation>
    </message>
    <message>
        <source>WORKING</source>
        <translation>ARBEITET</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>ANTWORT</translation>
    </message>
    <message>
        <source>SLOW</source>
        <translation>LANGSAM</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>BESTANDEN</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>NOT SURE</source>
        <translation>UNSICHER</translation>
    </message>
    <message>
        <source>WAITS</source>
        <translation>WARTET</translation>
    </message>
    <message>
        <source>next</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>fraglich</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>used</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>api-user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a CSV or XLSX file that may be read.</source>
        <translation>Nennen Sie eine CSV- oder XLSX-Datei, die gelesen werden darf.</translation>
    </message>
    <message>
        <source>Name a device that can be announced.</source>
        <translation>Nennen Sie ein Gerät, das angekündigt werden kann.</translation>
    </message>
    <message>
        <source>Name a file as x.zpl.</source>
        <translation>Nennen Sie eine Datei wie x.zpl.</translation>
    </message>
    <message>
        <source>Name a file that is not there yet.</source>
        <translation>Nennen Sie eine Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Name another folder by --out, or make room.</source>
        <translation>Mit --out einen anderen Ordner nennen, oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Name beginnt mit</translation>
    </message>
    <message>
        <source>Name its security; for an open network use the device's own Wi-Fi.</source>
        <translation>Nennen Sie seine Sicherheit; für ein offenes Netz nehmen Sie das eigene Wi-Fi des Geräts.</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Name des Wi-Fi (SSID)</translation>
    </message>
    <message>
        <source>Name one by its ID, or a traveller file.</source>
        <translation>Nennen Sie eines mit seiner ID, oder eine Laufkartendatei.</translation>
    </message>
    <message>
        <source>Name one in the recipe or the traveller, or scan the next customer.</source>
        <translation>Nennen Sie einen im Rezept oder auf der Laufkarte, oder scannen Sie den nächsten Kunden.</translation>
    </message>
    <message>
        <source>Name one in the recipe: [label] printer.</source>
        <translation>Nennen Sie einen im Rezept: [label] printer.</translation>
    </message>
    <message>
        <source>Name one port.</source>
        <translation>Nennen Sie einen Port.</translation>
    </message>
    <message>
        <source>Name the customer</source>
        <translation>Kunden nennen</translation>
    </message>
    <message>
        <source>Name the customer whose token is to be used.</source>
        <translation>Nennen Sie den Kunden, dessen Token benutzt werden soll.</translation>
    </message>
    <message>
        <source>Need not be on-line once it is in the product and the account is on its team.</source>
        <translation>Muss nicht online sein, sobald es im Produkt ist und das Konto in dessen Team.</translation>
    </message>
    <message>
        <source>Need not be on-line once it is in the product.</source>
        <translation>Muss nicht online sein, sobald es im Produkt ist.</translation>
    </message>
    <message>
        <source>Need not be on-line to be done; we look all the same.</source>
        <translation>Muss nicht online sein, um fertig zu sein; wir sehen trotzdem nach.</translation>
    </message>
    <message>
        <source>Neither a device ID nor a serial number stands here.</source>
        <translation>Hier steht weder eine Geräte-ID noch eine Seriennummer.</translation>
    </message>
    <message>
        <source>Neither an account's token nor a product's client was given.</source>
        <translation>Weder das Token eines Kontos noch der Client eines Produkts wurde gegeben.</translation>
    </message>
    <message>
        <source>Neither our product nor our account shows this device.</source>
        <translation>Weder unser Produkt noch unser Konto zeigt dieses Gerät.</translation>
    </message>
    <message>
        <source>NetworkManager does not run on this computer.</source>
        <translation>Auf diesem Computer läuft kein NetworkManager.</translation>
    </message>
    <message>
        <source>NetworkManager gives reason {0}</source>
        <translation>NetworkManager nennt den Grund {0}</translation>
    </message>
    <message>
        <source>NetworkManager was ended while it joined.</source>
        <translation>NetworkManager wurde beendet, während er beitrat.</translation>
    </message>
    <message>
        <source>Networking is asleep or off.</source>
        <translation>Das Netzwerk schläft oder ist aus.</translation>
    </message>
    <message>
        <source>Never in an argument of a command, a source file, a recipe, a log, a picture or the report of an error. Station keeps none in its history.</source>
        <translation>Nie im Argument eines Befehls, in einer Quelldatei, einem Rezept, einem Log, einem Bild oder einem Fehlerbericht. Station behält keines in seinem Verlauf.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>Neue Token</translation>
    </message>
    <message>
        <source>Next unit starts by itself</source>
        <translation>Nächste Einheit beginnt von selbst</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No ModemManager runs here.</source>
        <translation>Hier läuft kein ModemManager.</translation>
    </message>
    <message>
        <source>No Particle device is plugged in.</source>
        <translation>Kein Particle-Gerät ist eingesteckt.</translation>
    </message>
    <message>
        <source>No Photon network is in sight.</source>
        <translation>Kein Photon-Netz ist in Sicht.</translation>
    </message>
    <message>
        <source>No board is plugged in</source>
        <translation>Keine Platine ist eingesteckt</translation>
    </message>
    <message>
        <source>No board waits for firmware.</source>
        <translation>Keine Platine wartet auf Firmware.</translation>
    </message>
    <message>
        <source>No claim code is needed.</source>
        <translation>Kein Claim-Code ist nötig.</translation>
    </message>
    <message>
        <source>No confirmed unit is in a slot: no label.</source>
        <translation>Keine bestätigte Einheit ist in einem Steckplatz: kein Etikett.</translation>
    </message>
    <message>
        <source>No customer is named for this device.</source>
        <translation>Für dieses Gerät ist kein Kunde genannt.</translation>
    </message>
    <message>
        <source>No customer stands here, and the recipe takes it from the list.</source>
        <translation>Hier steht kein Kunde, und das Rezept nimmt ihn aus der Liste.</translation>
    </message>
    <message>
        <source>No device is seen at a cable.</source>
        <translation>Kein Gerät ist an einem Kabel zu sehen.</translation>
    </message>
    <message>
        <source>No device is seen on this port.</source>
        <translation>An diesem Port ist kein Gerät zu sehen.</translation>
    </message>
    <message>
        <source>No device of our product has serial number {0}.</source>
        <translation>Kein Gerät unseres Produkts hat die Seriennummer {0}.</translation>
    </message>
    <message>
        <source>No device was named.</source>
        <translation>Kein Gerät wurde genannt.</translation>
    </message>
    <message>
        <source>No other Station works on this computer's record.</source>
        <translation>Keine andere Station arbeitet an der Aufzeichnung dieses Computers.</translation>
    </message>
    <message>
        <source>No owner, as wished</source>
        <translation>Kein Besitzer, wie gewünscht</translation>
    </message>
    <message>
        <source>No port is open: nothing was typed.</source>
        <translation>Kein Port ist offen: Nichts wurde getippt.</translation>
    </message>
    <message>
        <source>No printer is named.</source>
        <translation>Kein Drucker ist genannt.</translation>
    </message>
    <message>
        <source>No printer {0} is known here.</source>
        <translation>Hier ist kein Drucker {0} bekannt.</translation>
    </message>
    <message>
        <source>No proof yet</source>
        <translation>Noch kein Beweis</translation>
    </message>
    <message>
        <source>No proxy is set.</source>
        <translation>Kein Proxy ist gesetzt.</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>Keine Runde ist offen.</translation>
    </message>
    <message>
        <source>No screen here: commands work, a window would not open.</source>
        <translation>Hier ist kein Bildschirm: Befehle gehen, ein Fenster ginge nicht auf.</translation>
    </message>
    <message>
        <source>No sign of the device in the cloud for {0} s.</source>
        <translation>Seit {0} s kein Zeichen des Geräts in der Cloud.</translation>
    </message>
    <message>
        <source>No sign of the device in the cloud.</source>
        <translation>Kein Zeichen des Geräts in der Cloud.</translation>
    </message>
    <message>
        <source>No simulated bench runs with this cloud.</source>
        <translation>Mit dieser Cloud läuft kein simulierter Prüfplatz.</translation>
    </message>
    <message>
        <source>No slot is called {0}.</source>
        <translation>Kein Steckplatz heißt {0}.</translation>
    </message>
    <message>
        <source>No slot is chosen.</source>
        <translation>Kein Steckplatz ist gewählt.</translation>
    </message>
    <message>
        <source>No slot is taught on this computer.</source>
        <translation>Auf diesem Computer ist kein Steckplatz gelernt.</translation>
    </message>
    <message>
        <source>No slot waits to be acknowledged.</source>
        <translation>Kein Steckplatz wartet auf das Quittieren.</translation>
    </message>
    <message>
        <source>No token and no client's secret is at hand.</source>
        <translation>Weder ein Token noch das Geheimnis eines Clients ist zur Hand.</translation>
    </message>
    <message>
        <source>No token that was given may do this ({0}).</source>
        <translation>Kein gegebenes Token darf das ({0}).</translation>
    </message>
    <message>
        <source>No {0} token was given, nor the secret to get one with.</source>
        <translation>Weder ein {0}-Token wurde gegeben noch das Geheimnis, um eines zu bekommen.</translation>
    </message>
    <message>
        <source>No {0} token was given.</source>
        <translation>Kein {0}-Token wurde gegeben.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody answered the question for rights in time.</source>
        <translation>Niemand beantwortete rechtzeitig die Frage nach Rechten.</translation>
    </message>
    <message>
        <source>Nobody answered: {0}</source>
        <translation>Niemand antwortete: {0}</translation>
    </message>
    <message>
        <source>Nobody else owns it</source>
        <translation>Es gehört keinem anderen</translation>
    </message>
    <message>
        <source>Nobody gave the rights for it.</source>
        <translation>Niemand gab die Rechte dafür.</translation>
    </message>
    <message>
        <source>Nobody is there to answer: {0}</source>
        <translation>Niemand ist da, um zu antworten: {0}</translation>
    </message>
    <message>
        <source>Nobody needs this device to be claimed.</source>
        <translation>Niemand braucht es, dass dieses Gerät beansprucht wird.</translation>
    </message>
    <message>
        <source>Nobody owns it.</source>
        <translation>Es gehört niemandem.</translation>
    </message>
    <message>
        <source>Nobody: an unclaimed product device</source>
        <translation>Niemand: ein Gerät im Produkt ohne Besitzer</translation>
    </message>
    <message>
        <source>None (open)</source>
        <translation>Keine (offen)</translation>
    </message>
    <message>
        <source>None of the lists that we may read has this device.</source>
        <translation>Keine der Listen, die wir lesen dürfen, hat dieses Gerät.</translation>
    </message>
    <message>
        <source>Not a unit of this bench, nor a command.</source>
        <translation>Keine Einheit dieses Prüfplatzes und kein Befehl.</translation>
    </message>
    <message>
        <source>Not all devices came into the product.</source>
        <translation>Nicht alle Geräte kamen ins Produkt.</translation>
    </message>
    <message>
        <source>Not even a sign of life comes any more.</source>
        <translation>Nicht einmal ein Lebenszeichen kommt noch.</translation>
    </message>
    <message>
        <source>Not reached: {0}</source>
        <translation>Nicht erreicht: {0}</translation>
    </message>
    <message>
        <source>Not released; what remains: </source>
        <translation>Nicht freigegeben; was bleibt: </translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Nicht gesichert: {0}</translation>
    </message>
    <message>
        <source>Not yet seen on hardware.</source>
        <translation>Noch nicht auf Hardware gesehen.</translation>
    </message>
    <message>
        <source>Note that its label {0} is void.</source>
        <translation>Vermerken, dass sein Etikett {0} ungültig ist.</translation>
    </message>
    <message>
        <source>Noted in the record.</source>
        <translation>In der Aufzeichnung vermerkt.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing came of it: {0}</source>
        <translation>Daraus wurde nichts: {0}</translation>
    </message>
    <message>
        <source>Nothing can be claimed while it is in trouble.</source>
        <translation>Solange sie gestört ist, kann nichts beansprucht werden.</translation>
    </message>
    <message>
        <source>Nothing can be claimed without it.</source>
        <translation>Ohne sie kann nichts beansprucht werden.</translation>
    </message>
    <message>
        <source>Nothing can be sent to a cloud that is not proven to be it.</source>
        <translation>Einer Cloud, die nicht als solche bewiesen ist, kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this row.</source>
        <translation>Mit dieser Zeile stimmt alles.</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”.</source>
        <translation>Nichts passt zu „{0}“.</translation>
    </message>
    <message>
        <source>Nothing on the device needs a newer one.</source>
        <translation>Nichts auf dem Gerät braucht eine neuere.</translation>
    </message>
    <message>
        <source>Nothing plays sounds here ({0} are missing).</source>
        <translation>Hier spielt nichts Töne ab ({0} fehlen).</translation>
    </message>
    <message>
        <source>Nothing plugged in</source>
        <translation>Nichts eingesteckt</translation>
    </message>
    <message>
        <source>Nothing to do that to.</source>
        <translation>Nichts, womit das zu tun wäre.</translation>
    </message>
    <message>
        <source>Nothing to do: Station binds its talk to the Wi-Fi adapter. Else deliver by USB.</source>
        <translation>Nichts zu tun: Station bindet ihr Gespräch an den Wi-Fi-Adapter. Sonst über USB übergeben.</translation>
    </message>
    <message>
        <source>Nothing to do; calls go on by themselves in a few minutes.</source>
        <translation>Nichts zu tun; in wenigen Minuten gehen Aufrufe von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing to do; try again if it stays away.</source>
        <translation>Nichts zu tun; bleibt es weg, noch einmal.</translation>
    </message>
    <message>
        <source>Nothing; it is left out.</source>
        <translation>Nichts; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>Notices of usage</source>
        <translation>Hinweise zum Verbrauch</translation>
    </message>
    <message>
        <source>Now it is magenta</source>
        <translation>Jetzt ist es magenta</translation>
    </message>
    <message>
        <source>Now {0} answers here; {1} was begun with.</source>
        <translation>Jetzt antwortet hier {0}; begonnen wurde mit {1}.</translation>
    </message>
    <message>
        <source>Now {0} answers; {1} is meant.</source>
        <translation>Jetzt antwortet {0}; gemeint ist {1}.</translation>
    </message>
    <message>
        <source>Now {0} is in this slot; {1} was begun with.</source>
        <translation>Jetzt ist {0} in diesem Steckplatz; begonnen wurde mit {1}.</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>OAuth-Client-ID</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>Geheimnis des OAuth-Clients</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>OAuth-Clients</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>On 5 GHz only, so of no use to the device: {0}.</source>
        <translation>Nur auf 5 GHz, also für das Gerät nutzlos: {0}.</translation>
    </message>
    <message>
        <source>One SIM card of the product.</source>
        <translation>Eine SIM-Karte des Produkts.</translation>
    </message>
    <message>
        <source>One account of ours</source>
        <translation>Ein Konto von uns</translation>
    </message>
    <message>
        <source>One board is plugged in</source>
        <translation>Eine Platine ist eingesteckt</translation>
    </message>
    <message>
        <source>One code, for this device alone, good for an hour. It is made only now.</source>
        <translation>Ein Code, nur für dieses Gerät, eine Stunde gültig. Er entsteht erst jetzt.</translation>
    </message>
    <message>
        <source>One organization.</source>
        <translation>Eine Organisation.</translation>
    </message>
    <message>
        <source>One port is for one program: Station cannot open it meanwhile.</source>
        <translation>Ein Port ist für ein Programm: Station kann ihn solange nicht öffnen.</translation>
    </message>
    <message>
        <source>One product by its number or slug.</source>
        <translation>Ein Produkt nach Nummer oder Slug.</translation>
    </message>
    <message>
        <source>Online for 30 s, and still no owner.</source>
        <translation>Seit 30 s online und noch kein Besitzer.</translation>
    </message>
    <message>
        <source>Only Linux has udev rules.</source>
        <translation>Nur Linux hat udev-Regeln.</translation>
    </message>
    <message>
        <source>Only a device that is in the product can be given to a customer of it.</source>
        <translation>Nur ein Gerät im Produkt kann einem Kunden des Produkts gegeben werden.</translation>
    </message>
    <message>
        <source>Only firmware by USB DFU needs it.</source>
        <translation>Nur Firmware durch USB-DFU braucht es.</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Only quarantined</source>
        <translation>Nur in Quarantäne</translation>
    </message>
    <message>
        <source>Open Doctor, Fix, then log out and in.</source>
        <translation>Diagnose öffnen, Beheben, dann ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>Open it with its passphrase, once for this start.</source>
        <translation>Mit seiner Passphrase öffnen, einmal für diesen Start.</translation>
    </message>
    <message>
        <source>Open the settings, allow Location, come back.</source>
        <translation>Einstellungen öffnen, Standort erlauben, zurückkommen.</translation>
    </message>
    <message>
        <source>Open the system menu at the upper right of the screen, then Wi-Fi.</source>
        <translation>Öffnen Sie das Systemmenü rechts oben am Bildschirm, dann Wi-Fi.</translation>
    </message>
    <message>
        <source>Open the vault of secrets, or give it through its STATION_SECRET variable.</source>
        <translation>Den Tresor öffnen, oder es durch seine STATION_SECRET-Variable geben.</translation>
    </message>
    <message>
        <source>Opening a tty. name waits for a carrier that never comes.</source>
        <translation>Das Öffnen eines tty.-Namens wartet auf einen Träger, der nie kommt.</translation>
    </message>
    <message>
        <source>Opening it again in {0} s.</source>
        <translation>Er wird in {0} s wieder geöffnet.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization information</source>
        <translation>Organisation abfragen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Other scopes; the old token ends and a new one is shown once.</source>
        <translation>Andere Berechtigungen; das alte Token endet, ein neues wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>Otherwise secrets live until Station is closed, or come from the environment.</source>
        <translation>Sonst leben Geheimnisse, bis Station geschlossen wird, oder kommen aus der Umgebung.</translation>
    </message>
    <message>
        <source>Our account, as a development device</source>
        <translation>Unser Konto, als Entwicklungsgerät</translation>
    </message>
    <message>
        <source>Over {0} labels are named like {1}.</source>
        <translation>Über {0} Etiketten heißen wie {1}.</translation>
    </message>
    <message>
        <source>Overwrite the claim code that lies on it by one that nobody ever issued.</source>
        <translation>Den Claim-Code darauf mit einem überschreiben, den nie jemand ausgegeben hat.</translation>
    </message>
    <message>
        <source>Owner confirmed · take it out</source>
        <translation>Besitzer bestätigt · herausnehmen</translation>
    </message>
    <message>
        <source>Owner {0}, product {1}, last session {2}.</source>
        <translation>Besitzer {0}, Produkt {1}, letzte Sitzung {2}.</translation>
    </message>
    <message>
        <source>Owner: {0}.</source>
        <translation>Besitzer: {0}.</translation>
    </message>
    <message>
        <source>P2 / Photon 2</source>
        <translation>P2 / Photon 2</translation>
    </message>
    <message>
        <source>PEAP needs a user name.</source>
        <translation>PEAP braucht einen Benutzernamen.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {0} of {1} is read.</source>
        <translation>Seite {0} von {1} ist gelesen.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Particle boards</source>
        <translation>Particle-Platinen</translation>
    </message>
    <message>
        <source>Passed {0} · take it out, or F5</source>
        <translation>Bestanden {0} · herausnehmen, oder F5</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the Wi-Fi</source>
        <translation>Passwort des Wi-Fi</translation>
    </message>
    <message>
        <source>Paste a token of the account instead.</source>
        <translation>Fügen Sie stattdessen ein Token des Kontos ein.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused · starts when the bench goes on</source>
        <translation>Pause · beginnt, wenn der Prüfplatz weitermacht</translation>
    </message>
    <message>
        <source>Paused: units in work go on to their end; no new one begins.</source>
        <translation>Pause: Einheiten in Arbeit gehen bis zu ihrem Ende; keine neue beginnt.</translation>
    </message>
    <message>
        <source>Photon</source>
        <translation>Photon</translation>
    </message>
    <message>
        <source>Photon-, …</source>
        <translation>Photon-, …</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Plans and invoices: in the console</source>
        <translation>Tarife und Rechnungen: in der Konsole</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Plug a device in; if its light is on, change the cable.</source>
        <translation>Ein Gerät einstecken; leuchtet es, das Kabel wechseln.</translation>
    </message>
    <message>
        <source>Plug in a Wi-Fi adapter, or deliver by USB.</source>
        <translation>Einen Wi-Fi-Adapter einstecken, oder über USB übergeben.</translation>
    </message>
    <message>
        <source>Plug it in again and try again; what was done is kept.</source>
        <translation>Wieder einstecken und noch einmal; was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>Plug it in and hold SETUP 3 s, so that its claim code can be overwritten; or keep it without power until {0}: till then it may claim itself.</source>
        <translation>Einstecken und SETUP 3 s halten, damit sein Claim-Code überschrieben werden kann; oder bis {0} ohne Strom lassen: Bis dahin kann es sich selbst beanspruchen.</translation>
    </message>
    <message>
        <source>Plug it in by USB and hold SETUP for 3 s; then it tells us who it is.</source>
        <translation>Über USB einstecken und SETUP 3 s halten; dann sagt es uns, wer es ist.</translation>
    </message>
    <message>
        <source>Plug it in. Its light is on and nothing is seen: take another cable, some only charge.</source>
        <translation>Einstecken. Leuchtet es und ist nichts zu sehen: ein anderes Kabel nehmen, manche laden nur.</translation>
    </message>
    <message>
        <source>Plug one device into each socket on the page Settings, Slots.</source>
        <translation>In jede Buchse ein Gerät stecken, auf der Seite Optionen, Steckplätze.</translation>
    </message>
    <message>
        <source>Plug the board in again.</source>
        <translation>Stecken Sie die Platine neu ein.</translation>
    </message>
    <message>
        <source>Plug the next unit in here</source>
        <translation>Nächste Einheit hier einstecken</translation>
    </message>
    <message>
        <source>Plug the printer in, then F7.</source>
        <translation>Den Drucker einstecken, dann F7.</translation>
    </message>
    <message>
        <source>Press Pause on the printer, then F7.</source>
        <translation>Am Drucker Pause drücken, dann F7.</translation>
    </message>
    <message>
        <source>Press RESET once and try again. The same again: set it aside.</source>
        <translation>Einmal RESET drücken und noch einmal versuchen. Bleibt es so: beiseitelegen.</translation>
    </message>
    <message>
        <source>Press RESET once on the device.</source>
        <translation>Am Gerät einmal RESET drücken.</translation>
    </message>
    <message>
        <source>Press RESET, hold SETUP 3 s, try again; again: set it aside.</source>
        <translation>RESET drücken, SETUP 3 s halten, noch einmal; sonst beiseitelegen.</translation>
    </message>
    <message>
        <source>Press RESET, then hold SETUP 3 s until it blinks blue.</source>
        <translation>RESET drücken, dann SETUP 3 s halten, bis es blau blinkt.</translation>
    </message>
    <message>
        <source>Press RESET, then try again.</source>
        <translation>RESET drücken, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Press RESET. If it stays yellow its firmware must be restored.</source>
        <translation>RESET drücken. Bleibt es gelb, muss seine Firmware wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Press RESET; if it stays yellow its firmware must be restored.</source>
        <translation>RESET drücken; bleibt es gelb, muss seine Firmware wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Printers: {0}.</source>
        <translation>Drucker: {0}.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product (its number or slug)</source>
        <translation>Produkt (Nummer oder Slug)</translation>
    </message>
    <message>
        <source>Product claim code</source>
        <translation>Claim-Code des Produkts</translation>
    </message>
    <message>
        <source>Product information</source>
        <translation>Produkt abfragen</translation>
    </message>
    <message>
        <source>Product token</source>
        <translation>Produkt-Token</translation>
    </message>
    <message>
        <source>Product {0} says that it does not have it.</source>
        <translation>Produkt {0} sagt, dass es das nicht hat.</translation>
    </message>
    <message>
        <source>Product {0}.</source>
        <translation>Produkt {0}.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish to a product</source>
        <translation>An ein Produkt veröffentlichen</translation>
    </message>
    <message>
        <source>Publishes as the user or the customer: their devices that listen hear it.</source>
        <translation>Veröffentlicht als der Benutzer oder der Kunde: Seine Geräte, die zuhören, hören es.</translation>
    </message>
    <message>
        <source>Publishes to all devices of the product that listen.</source>
        <translation>Veröffentlicht an alle Geräte des Produkts, die zuhören.</translation>
    </message>
    <message>
        <source>Pull the cable out and plug it in again. No better: use another cable or port.</source>
        <translation>Das Kabel abziehen und wieder einstecken. Nicht besser: anderes Kabel oder anderen Port nehmen.</translation>
    </message>
    <message>
        <source>Pull the device out and plug it in again.</source>
        <translation>Ziehen Sie das Gerät ab und stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>Put it back; or announce it where there is internet.</source>
        <translation>Zurücklegen; oder dort ankündigen, wo es Internet gibt.</translation>
    </message>
    <message>
        <source>Put it into the RED bin: its keys need repair.</source>
        <translation>In die ROTE Kiste: Seine Schlüssel müssen repariert werden.</translation>
    </message>
    <message>
        <source>Put paper in, then F7.</source>
        <translation>Papier einlegen, dann F7.</translation>
    </message>
    <message>
        <source>Put quotes around what holds commas.</source>
        <translation>Setzen Sie Anführungszeichen um das, was Kommas enthält.</translation>
    </message>
    <message>
        <source>Put ribbon in, then F7.</source>
        <translation>Farbband einlegen, dann F7.</translation>
    </message>
    <message>
        <source>Put the first device back, or start anew with this one.</source>
        <translation>Das erste zurückstecken, oder mit diesem neu beginnen.</translation>
    </message>
    <message>
        <source>Puts devices into the product: one, many, or a list. Looked over before anything is sent; each device's outcome is told.</source>
        <translation>Bringt Geräte in das Produkt: eines, viele oder eine Liste. Vor dem Senden wird alles durchgesehen; zu jedem Gerät wird gesagt, was wurde.</translation>
    </message>
    <message>
        <source>PySide6 is not installed.</source>
        <translation>PySide6 ist nicht installiert.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>QListWidget::item { padding: 11px 8px; }</source>
        <translation>QListWidget::item { padding: 11px 8px; }</translation>
    </message>
    <message>
        <source>QTableView::item { padding: 0 8px; } QHeaderView::section { padding: 0 8px; }</source>
        <translation>QTableView::item { padding: 0 8px; } QHeaderView::section { padding: 0 8px; }</translation>
    </message>
    <message>
        <source>Qt draws on {0}.</source>
        <translation>Qt zeichnet auf {0}.</translation>
    </message>
    <message>
        <source>Qt lacks {0}.</source>
        <translation>Qt fehlt {0}.</translation>
    </message>
    <message>
        <source>Qt {0} draws on {1}.</source>
        <translation>Qt {0} zeichnet auf {1}.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>RED bin</source>
        <translation>ROTE Kiste</translation>
    </message>
    <message>
        <source>Read the details; have an engineer check the account.</source>
        <translation>Die Einzelheiten lesen; einen Ingenieur das Konto prüfen lassen.</translation>
    </message>
    <message>
        <source>Read what will be lost; then agree with --yes.</source>
        <translation>Lesen, was verloren geht; dann mit --yes zustimmen.</translation>
    </message>
    <message>
        <source>Reading the product</source>
        <translation>Das Produkt wird gelesen</translation>
    </message>
    <message>
        <source>Reads our own record of it.</source>
        <translation>Liest unsere eigene Aufzeichnung darüber.</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Record, ports and budget are shared in turns; the second is told who holds them.</source>
        <translation>Aufzeichnung, Ports und Kontingent werden der Reihe nach geteilt; der zweite erfährt, wer sie hält.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Umleitungsadresse</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Release a device</source>
        <translation>Gerät freigeben</translation>
    </message>
    <message>
        <source>Release firmware</source>
        <translation>Firmware freigeben</translation>
    </message>
    <message>
        <source>Release it there first, or set it aside.</source>
        <translation>Dort zuerst freigeben, oder beiseitelegen.</translation>
    </message>
    <message>
        <source>Release {0}?</source>
        <translation>{0} freigeben?</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from the product</source>
        <translation>Aus dem Produkt entfernen</translation>
    </message>
    <message>
        <source>Remove it from {0}. Its firmware stays.</source>
        <translation>Aus {0} entfernen. Seine Firmware bleibt.</translation>
    </message>
    <message>
        <source>Remove it in the Device Manager with its files, then plug the board in again.</source>
        <translation>Entfernen Sie ihn im Geräte-Manager mit seinen Dateien, dann stecken Sie die Platine neu ein.</translation>
    </message>
    <message>
        <source>Remove {0} from its product?</source>
        <translation>{0} aus seinem Produkt entfernen?</translation>
    </message>
    <message>
        <source>Removed from product {0}.</source>
        <translation>Aus Produkt {0} entfernt.</translation>
    </message>
    <message>
        <source>Removes the device from its product</source>
        <translation>Entfernt das Gerät aus seinem Produkt</translation>
    </message>
    <message>
        <source>Removing the device from the product</source>
        <translation>Das Gerät wird aus dem Produkt entfernt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename a device</source>
        <translation>Gerät umbenennen</translation>
    </message>
    <message>
        <source>Replaces the notes kept with a device.</source>
        <translation>Ersetzt die Notizen zu einem Gerät.</translation>
    </message>
    <message>
        <source>Replaces the notes kept with the device; its information shows them.</source>
        <translation>Ersetzt die Notizen zum Gerät; die Abfrage des Geräts zeigt sie.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right already: ask your IT about the certificate.</source>
        <translation>Schon richtig: Fragen Sie Ihre IT nach dem Zertifikat.</translation>
    </message>
    <message>
        <source>Right when a phone app acts for the customer and the device is not on-line yet. Photon and P1.</source>
        <translation>Richtig, wenn eine Telefon-App für den Kunden handelt und das Gerät noch nicht online ist. Photon und P1.</translation>
    </message>
    <message>
        <source>Right when an engineer flashes it from a desktop. It gets no updates of the fleet.</source>
        <translation>Richtig, wenn ein Ingenieur es vom Schreibtisch aus bespielt. Es bekommt keine Updates der Flotte.</translation>
    </message>
    <message>
        <source>Right when the customer is known and the device connects by itself: rework, a second chance, boards that take no claim code.</source>
        <translation>Richtig, wenn der Kunde bekannt ist und das Gerät sich von selbst verbindet: Nacharbeit, zweiter Anlauf, Platinen ohne Claim-Code.</translation>
    </message>
    <message>
        <source>Right when the product's own server, webhooks and integrations do the work. The maker of the cloud advises it.</source>
        <translation>Richtig, wenn Server, Webhooks und Integrationen des Produkts die Arbeit tun. Der Hersteller der Cloud rät dazu.</translation>
    </message>
    <message>
        <source>Right when webhooks live in one person's sandbox, or an older server lists the account's devices.</source>
        <translation>Richtig, wenn Webhooks in der Sandbox einer Person leben oder ein älterer Server die Geräte des Kontos auflistet.</translation>
    </message>
    <message>
        <source>Round of {0}, {1}: {2}.</source>
        <translation>Runde von {0}, {1}: {2}.</translation>
    </message>
    <message>
        <source>Rounds without a network</source>
        <translation>Runden ohne Netz</translation>
    </message>
    <message>
        <source>Row {0} was met by another device already.</source>
        <translation>Zeile {0} hat schon ein anderes Gerät getroffen.</translation>
    </message>
    <message>
        <source>Rows on a page</source>
        <translation>Zeilen je Seite</translation>
    </message>
    <message>
        <source>Rows {0} and {1} name the same {2}.</source>
        <translation>Die Zeilen {0} und {1} nennen dasselbe: {2}.</translation>
    </message>
    <message>
        <source>Run it again, or set it aside.</source>
        <translation>Noch einmal laufen lassen, oder beiseitelegen.</translation>
    </message>
    <message>
        <source>Run it: if it is somebody else's, the cloud refuses it then.</source>
        <translation>Lassen Sie es laufen: Gehört es einem anderen, lehnt die Cloud es dann ab.</translation>
    </message>
    <message>
        <source>Runs a function on a device in the product.</source>
        <translation>Führt eine Funktion auf einem Gerät im Produkt aus.</translation>
    </message>
    <message>
        <source>Runs a function on the device and gives the whole number it returns.</source>
        <translation>Führt eine Funktion auf dem Gerät aus und gibt die ganze Zahl, die sie liefert.</translation>
    </message>
    <message>
        <source>SCAN IT</source>
        <translation>SCANNEN</translation>
    </message>
    <message>
        <source>SET ASIDE</source>
        <translation>BEISEITE</translation>
    </message>
    <message>
        <source>- Verdict of the simulated one: {0} {1}</source>
        <translation>- Urteil der simulierten: {0} {1}</translation>
    </message>
    <message>
        <source>- Verdict of the unit: {0} {1}</source>
        <translation>- Urteil der Einheit: {0} {1}</translation>
    </message>
    <message>
        <source>0 (off) to 4</source>
        <translation>0 (aus) bis 4</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>1, 3 or 5</source>
        <translation>1, 3 oder 5</translation>
    </message>
    <message>
        <source>1.0, 1.25, 1.5 or 2.0</source>
        <translation>1.0, 1.25, 1.5 oder 2.0</translation>
    </message>
    <message>
        <source>A bundle for an engineer</source>
        <translation>Ein Paket für einen Ingenieur</translation>
    </message>
    <message>
        <source>A certificate is no .{0}.</source>
        <translation>Ein Zertifikat ist kein .{0}.</translation>
    </message>
    <message>
        <source>A device came back from the field. Claim it for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7.</source>
        <translation>Ein Gerät kam aus dem Feld zurück. Beanspruchen Sie es für ada@example.com, in Geführt über USB. Wi-Fi: Factory, Passwort factory-floor-7.</translation>
    </message>
    <message>
        <source>A device lies at the cable. Its light is not blue. Start it in Guided: USB, a customer by claim code. Wi-Fi: Factory, password factory-floor-7. Customer: ada@example.com.</source>
        <translation>Ein Gerät liegt am Kabel. Sein Licht ist nicht blau. Beginnen Sie in Geführt: USB, ein Kunde mit Claim-Code. Wi-Fi: Factory, Passwort factory-floor-7. Kunde: ada@example.com.</translation>
    </message>
    <message>
        <source>A device that is not ours is never forced. Station names the bin.</source>
        <translation>Ein Gerät, das nicht unseres ist, wird nie gezwungen. Station nennt die Kiste.</translation>
    </message>
    <message>
        <source>A drill of the training cannot be used.</source>
        <translation>Eine Übung der Schulung ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>A newer Station made this update; this one cannot read it.</source>
        <translation>Eine neuere Station hat dieses Update gemacht; diese kann es nicht lesen.</translation>
    </message>
    <message>
        <source>A wrong password</source>
        <translation>Ein falsches Passwort</translation>
    </message>
    <message>
        <source>All of them lie whole in {0}.</source>
        <translation>Alle liegen heil in {0}.</translation>
    </message>
    <message>
        <source>An older version comes back by station update --back, nothing else.</source>
        <translation>Eine ältere Version kommt durch station update --back zurück, sonst durch nichts.</translation>
    </message>
    <message>
        <source>Another program holds the list of secrets: {0}</source>
        <translation>Ein anderes Programm hält die Liste der Geheimnisse: {0}</translation>
    </message>
    <message>
        <source>Certificate of training</source>
        <translation>Zertifikat der Schulung</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Einen anderen Ordner wählen, oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Claim the device for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7. Somebody has swept the floor and moved some plugs.</source>
        <translation>Beanspruchen Sie das Gerät für ada@example.com, in Geführt über USB. Wi-Fi: Factory, Passwort factory-floor-7. Jemand hat den Boden gefegt und Stecker bewegt.</translation>
    </message>
    <message>
        <source>Claim the device for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7. The bench is full, and elbows are many.</source>
        <translation>Beanspruchen Sie das Gerät für ada@example.com, in Geführt über USB. Wi-Fi: Factory, Passwort factory-floor-7. Der Tisch ist voll, und Ellbogen gibt es viele.</translation>
    </message>
    <message>
        <source>Claim the device for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7. While it is handed over the fire alarm rings: you are back after an hour.</source>
        <translation>Beanspruchen Sie das Gerät für ada@example.com, in Geführt über USB. Wi-Fi: Factory, Passwort factory-floor-7. Während der Übergabe geht der Feueralarm: Nach einer Stunde sind Sie zurück.</translation>
    </message>
    <message>
        <source>Correct what is named, and look again with --check.</source>
        <translation>Berichtigen, was genannt ist, und mit --check noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Done, but not written into the record: {0} {1}</source>
        <translation>Getan, aber nicht aufgezeichnet: {0} {1}</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Each is read back and compared first; then nothing is left in the key store.</source>
        <translation>Jedes wird zuerst zurückgelesen und verglichen; dann bleibt nichts im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Each is read back and compared first; then the vault is removed.</source>
        <translation>Jedes wird zuerst zurückgelesen und verglichen; dann wird der Tresor entfernt.</translation>
    </message>
    <message>
        <source>End the shift, then update.</source>
        <translation>Beenden Sie die Schicht, dann aktualisieren.</translation>
    </message>
    <message>
        <source>From then on the passphrase is asked for once at each start.</source>
        <translation>Von da an wird bei jedem Start einmal nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>From then on they open with your log-in to this computer, without a passphrase.</source>
        <translation>Von da an öffnen sie sich mit Ihrer Anmeldung an diesem Computer, ohne Passphrase.</translation>
    </message>
    <message>
        <source>Get the right one, test it, then replace the old one again.</source>
        <translation>Das richtige holen, prüfen, dann das alte noch einmal ersetzen.</translation>
    </message>
    <message>
        <source>Get the whole bundle of a newer version from whoever released it.</source>
        <translation>Holen Sie das ganze Paket einer neueren Version von dem, der sie herausgegeben hat.</translation>
    </message>
    <message>
        <source>How long is a claim code good? Then the device must listen once more.</source>
        <translation>Wie lange gilt ein Claim-Code? Dann muss das Gerät noch einmal zuhören.</translation>
    </message>
    <message>
        <source>In a training the cloud is the simulated one.</source>
        <translation>In einer Schulung ist die Cloud die simulierte.</translation>
    </message>
    <message>
        <source>It brings {0}; this is {1}.</source>
        <translation>Es bringt {0}; dies ist {1}.</translation>
    </message>
    <message>
        <source>It cannot be unpacked beside {0}: {1}</source>
        <translation>Es kann neben {0} nicht ausgepackt werden: {1}</translation>
    </message>
    <message>
        <source>It does not listen</source>
        <translation>Es hört nicht zu</translation>
    </message>
    <message>
        <source>It goes on when the vault is opened.</source>
        <translation>Es geht weiter, wenn der Tresor geöffnet wird.</translation>
    </message>
    <message>
        <source>It is for {0}; this is {1}.</source>
        <translation>Es ist für {0}; dies ist {1}.</translation>
    </message>
    <message>
        <source>It is signed by the key {0}, which is not known here.</source>
        <translation>Es ist mit dem Schlüssel {0} signiert, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>It tells of several units.</source>
        <translation>Es erzählt von mehreren Einheiten.</translation>
    </message>
    <message>
        <source>It tells of {0} devices; one is wanted.</source>
        <translation>Es erzählt von {0} Geräten; gewollt ist eines.</translation>
    </message>
    <message>
        <source>It wants {0} at least; update to that one first.</source>
        <translation>Es will mindestens {0}; aktualisieren Sie zuerst auf diese.</translation>
    </message>
    <message>
        <source>Its client ID and product are needed to test it.</source>
        <translation>Seine Client-ID und sein Produkt werden gebraucht, um es zu prüfen.</translation>
    </message>
    <message>
        <source>Its manifest cannot be read.</source>
        <translation>Sein Manifest ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>Its manifest names what cannot be.</source>
        <translation>Sein Manifest nennt, was nicht sein kann.</translation>
    </message>
    <message>
        <source>Its signature is not right: it was changed on its way.</source>
        <translation>Seine Signatur stimmt nicht: Es wurde unterwegs geändert.</translation>
    </message>
    <message>
        <source>Keep one with --trace FILE, from the beginning of one device to its end.</source>
        <translation>Einen mit --trace FILE aufnehmen, vom Anfang eines Geräts bis zu seinem Ende.</translation>
    </message>
    <message>
        <source>Keep the bundle for whoever released it; go on with this version.</source>
        <translation>Das Paket für den Herausgeber behalten; mit dieser Version weitermachen.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Let them finish, or end the shift; then train.</source>
        <translation>Erst fertig werden lassen oder die Schicht beenden; dann üben.</translation>
    </message>
    <message>
        <source>Look at the light, then at the picture that Station shows.</source>
        <translation>Sehen Sie das Licht an, dann das Bild, das Station zeigt.</translation>
    </message>
    <message>
        <source>Look at the light: it is dark. What was done is kept.</source>
        <translation>Sehen Sie das Licht an: Es ist dunkel. Was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>Made by Station {0}.</source>
        <translation>Erstellt von Station {0}.</translation>
    </message>
    <message>
        <source>Make room, or choose another place for the certificate.</source>
        <translation>Platz schaffen, oder einen anderen Ort für das Zertifikat wählen.</translation>
    </message>
    <message>
        <source>Marks of the training on the simulated bench; nothing of it happened to a real device.</source>
        <translation>Bewertung der Schulung auf dem simulierten Prüfplatz; nichts davon geschah einem echten Gerät.</translation>
    </message>
    <message>
        <source>Mend its file in resources/drills, or take the drill out.</source>
        <translation>Ihre Datei in resources/drills berichtigen, oder die Übung herausnehmen.</translation>
    </message>
    <message>
        <source>Moved from {0} to {1}: {2}, each read back and compared.</source>
        <translation>Von {0} nach {1} umgezogen: {2}, jedes zurückgelesen und verglichen.</translation>
    </message>
    <message>
        <source>Moving the secrets to {0} was cut off.</source>
        <translation>Der Umzug der Geheimnisse nach {0} wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Name it .pdf, .png or .html.</source>
        <translation>Nennen Sie es .pdf, .png oder .html.</translation>
    </message>
    <message>
        <source>No password, token, claim code or key is in it, and nobody's name. Station sends it nowhere.</source>
        <translation>Kein Passwort, Token, Claim-Code oder Schlüssel ist darin und niemandes Name. Station sendet es nirgendwohin.</translation>
    </message>
    <message>
        <source>Nothing is left in the key store.</source>
        <translation>Im Schlüsselbund bleibt nichts.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the device. Which of your answers does Station doubt?</source>
        <translation>Mit dem Gerät stimmt alles. An welcher Ihrer Antworten zweifelt Station?</translation>
    </message>
    <message>
        <source>Other Stations here open the vault again.</source>
        <translation>Andere Stationen hier öffnen den Tresor noch einmal.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Run the new one.</source>
        <translation>Starten Sie die neue.</translation>
    </message>
    <message>
        <source>SIM information</source>
        <translation>SIM abfragen</translation>
    </message>
    <message>
        <source>SIM of a product</source>
        <translation>SIM eines Produkts</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Noch einmal sichern.</translation>
    </message>
    <message>
        <source>Save it as CSV or XLSX.</source>
        <translation>Sichern Sie sie als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV again.</source>
        <translation>Noch einmal als XLSX oder CSV sichern.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV.</source>
        <translation>Sichern Sie sie als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Zeilen sichern</translation>
    </message>
    <message>
        <source>Saved in {0}.</source>
        <translation>Gesichert in {0}.</translation>
    </message>
    <message>
        <source>Scan a reason card.</source>
        <translation>Scannen Sie eine Grundkarte.</translation>
    </message>
    <message>
        <source>Scan or type the next customer.</source>
        <translation>Scannen oder tippen Sie den nächsten Kunden.</translation>
    </message>
    <message>
        <source>Scan the label on this unit</source>
        <translation>Etikett an dieser Einheit scannen</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>See station label printers.</source>
        <translation>Siehe station label printers.</translation>
    </message>
    <message>
        <source>See that it has power and Wi-Fi; then try again.</source>
        <translation>Sehen, dass es Strom und Wi-Fi hat; dann noch einmal.</translation>
    </message>
    <message>
        <source>See what is said beside each; import the rest again.</source>
        <translation>Lesen, was bei jedem steht; den Rest noch einmal importieren.</translation>
    </message>
    <message>
        <source>See which there are by station secret state.</source>
        <translation>Welche es gibt, sagt station secret state.</translation>
    </message>
    <message>
        <source>Seen on hardware: {0}.</source>
        <translation>Auf Hardware gesehen: {0}.</translation>
    </message>
    <message>
        <source>Send the token in the header: it is safer too.</source>
        <translation>Senden Sie das Token im Kopf: Das ist auch sicherer.</translation>
    </message>
    <message>
        <source>Send us the details: this is our mistake.</source>
        <translation>Senden Sie uns die Einzelheiten: Das ist unser Fehler.</translation>
    </message>
    <message>
        <source>Sends a program to one device of the product; mark it for development first.</source>
        <translation>Sendet ein Programm an ein Gerät des Produkts; merken Sie es zuerst für Entwicklung vor.</translation>
    </message>
    <message>
        <source>Sends a version to the product's devices, now and as they connect.</source>
        <translation>Sendet eine Version an die Geräte des Produkts, jetzt und wenn sie sich verbinden.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Serial numbers looked up</source>
        <translation>Nachgeschlagene Seriennummern</translation>
    </message>
    <message>
        <source>Service agreements (organization)</source>
        <translation>Leistungsverträge (Organisation)</translation>
    </message>
    <message>
        <source>Service agreements (sandbox)</source>
        <translation>Leistungsverträge (Sandbox)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Set a customer's password</source>
        <translation>Passwort eines Kunden setzen</translation>
    </message>
    <message>
        <source>Set aside: {0} · take it out</source>
        <translation>Beiseitegelegt: {0} · herausnehmen</translation>
    </message>
    <message>
        <source>Set both aside; do not re-stick.</source>
        <translation>Beide beiseitelegen; nicht umkleben.</translation>
    </message>
    <message>
        <source>Set it aside for an engineer.</source>
        <translation>Für einen Ingenieur beiseitelegen.</translation>
    </message>
    <message>
        <source>Set it aside, or correct the list.</source>
        <translation>Beiseitelegen, oder die Liste berichtigen.</translation>
    </message>
    <message>
        <source>Set it aside; ask the cloud again later.</source>
        <translation>Beiseitelegen; die Cloud später noch einmal fragen.</translation>
    </message>
    <message>
        <source>Set it aside; support needs its device ID.</source>
        <translation>Beiseitelegen; der Support braucht seine Geräte-ID.</translation>
    </message>
    <message>
        <source>Set the device aside; send us the crash report.</source>
        <translation>Das Gerät beiseitelegen; senden Sie uns den Absturzbericht.</translation>
    </message>
    <message>
        <source>Set the device aside; the report lies at {0}.</source>
        <translation>Das Gerät beiseitelegen; der Bericht liegt in {0}.</translation>
    </message>
    <message>
        <source>Setting up a station</source>
        <translation>Eine Station einrichten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Several boards wait for firmware.</source>
        <translation>Mehrere Platinen warten auf Firmware.</translation>
    </message>
    <message>
        <source>Several devices are plugged in ({0}).</source>
        <translation>Mehrere Geräte sind eingesteckt ({0}).</translation>
    </message>
    <message>
        <source>Several devices are plugged in ({0}): name one by --port.</source>
        <translation>Mehrere Geräte sind eingesteckt ({0}): Nennen Sie eines mit --port.</translation>
    </message>
    <message>
        <source>Several devices are plugged in: name one by --port.</source>
        <translation>Mehrere Geräte sind eingesteckt: Nennen Sie eines mit --port.</translation>
    </message>
    <message>
        <source>Should blink blue</source>
        <translation>Sollte blau blinken</translation>
    </message>
    <message>
        <source>Should blink green</source>
        <translation>Sollte grün blinken</translation>
    </message>
    <message>
        <source>Should blink yellow</source>
        <translation>Sollte gelb blinken</translation>
    </message>
    <message>
        <source>Should breathe cyan</source>
        <translation>Sollte türkis atmen</translation>
    </message>
    <message>
        <source>Sign in again, or give a token.</source>
        <translation>Neu anmelden, oder ein Token geben.</translation>
    </message>
    <message>
        <source>Simulated bench: nothing here is real.</source>
        <translation>Simulierter Prüfplatz: Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>Site budget</source>
        <translation>Kontingent des Standorts</translation>
    </message>
    <message>
        <source>Six-digit code of the account's second factor</source>
        <translation>Sechsstelliger Code des zweiten Faktors des Kontos</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Steckplatz</translation>
    </message>
    <message>
        <source>Slot {0} acknowledged.</source>
        <translation>Steckplatz {0} quittiert.</translation>
    </message>
    <message>
        <source>Slot {0} holds no confirmed unit: no label.</source>
        <translation>In Steckplatz {0} ist keine bestätigte Einheit: kein Etikett.</translation>
    </message>
    <message>
        <source>Slot {0} is being stopped.</source>
        <translation>Steckplatz {0} wird angehalten.</translation>
    </message>
    <message>
        <source>Slot {0} is chosen.</source>
        <translation>Steckplatz {0} ist gewählt.</translation>
    </message>
    <message>
        <source>Slot {0} is free in about {1} s</source>
        <translation>Steckplatz {0} ist in etwa {1} s frei</translation>
    </message>
    <message>
        <source>Slot {0} is set aside: {1}.</source>
        <translation>Steckplatz {0} ist beiseitegelegt: {1}.</translation>
    </message>
    <message>
        <source>Slot {0} tries again.</source>
        <translation>Steckplatz {0} versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Somebody else's device</source>
        <translation>Das Gerät eines anderen</translation>
    </message>
    <message>
        <source>Somebody reads the record, so its log cannot be emptied of the key.</source>
        <translation>Jemand liest die Aufzeichnung, darum kann ihr Protokoll nicht vom Schlüssel geleert werden.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Sounds are played by {0}.</source>
        <translation>Töne spielt {0} ab.</translation>
    </message>
    <message>
        <source>Split it: {0} are the most.</source>
        <translation>Teilen Sie sie: {0} sind das meiste.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start WLAN AutoConfig.</source>
        <translation>Starten Sie die automatische WLAN-Konfiguration.</translation>
    </message>
    <message>
        <source>Start it in safe mode: RESET+SETUP until magenta, then SETUP 3 s.</source>
        <translation>Im Safe Mode starten: RESET+SETUP bis Magenta, dann SETUP 3 s.</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Beginnt von selbst</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Station asks for listening mode by the cable, as was agreed.</source>
        <translation>Station bittet über das Kabel um den Listening-Modus, wie vereinbart.</translation>
    </message>
    <message>
        <source>Station does it by the cable; the device's program stops</source>
        <translation>Station tut es über das Kabel; das Programm des Geräts hält an</translation>
    </message>
    <message>
        <source>Station goes on by itself.</source>
        <translation>Station macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Station has a fault of its own.</source>
        <translation>Station hat selbst einen Fehler.</translation>
    </message>
    <message>
        <source>Station is written for 3.11 and newer.</source>
        <translation>Station ist für 3.11 und neuer geschrieben.</translation>
    </message>
    <message>
        <source>Station mends {0}; not {1}.</source>
        <translation>Station bringt {0} in Ordnung; nicht {1}.</translation>
    </message>
    <message>
        <source>Station never lets more than three be refused in a row.</source>
        <translation>Station lässt nie mehr als drei in Folge ablehnen.</translation>
    </message>
    <message>
        <source>Station takes {0} of each and leaves the rest to them. All Station programmes of this computer keep one account of it; whoever would go over it waits, and is told how long.</source>
        <translation>Station nimmt je {0} und lässt ihnen den Rest. Alle Station-Programme dieses Computers rechnen es gemeinsam; wer darüber hinaus wollte, wartet und erfährt, wie lange.</translation>
    </message>
    <message>
        <source>Station talks</source>
        <translation>Station spricht</translation>
    </message>
    <message>
        <source>Station talks with the device.</source>
        <translation>Station spricht mit dem Gerät.</translation>
    </message>
    <message>
        <source>Station's {0} cannot be written: {1} ({2}).</source>
        <translation>{0} von Station kann nicht geschrieben werden: {1} ({2}).</translation>
    </message>
    <message>
        <source>Still in work for slot {0}</source>
        <translation>Noch in Arbeit für Steckplatz {0}</translation>
    </message>
    <message>
        <source>Still looking · slot may be freed</source>
        <translation>Wird noch gesucht · Steckplatz darf frei werden</translation>
    </message>
    <message>
        <source>Stop the other program, then F7.</source>
        <translation>Das andere Programm beenden, dann F7.</translation>
    </message>
    <message>
        <source>Store a claim code</source>
        <translation>Claim-Code speichern</translation>
    </message>
    <message>
        <source>Stores a Wi-Fi on a device in listening mode; it leaves and joins it.</source>
        <translation>Speichert ein Wi-Fi auf einem Gerät im Listening-Modus; es verlässt ihn und tritt bei.</translation>
    </message>
    <message>
        <source>Stores a claim code on a device in listening mode.</source>
        <translation>Speichert einen Claim-Code auf einem Gerät im Listening-Modus.</translation>
    </message>
    <message>
        <source>Streams opened</source>
        <translation>Geöffnete Ströme</translation>
    </message>
    <message>
        <source>Sulu</source>
        <translation>Sulu</translation>
    </message>
    <message>
        <source>Switch the device off and on, hold SETUP 3 s, try again.</source>
        <translation>Gerät aus- und einschalten, SETUP 3 s halten, noch einmal.</translation>
    </message>
    <message>
        <source>Switch to the {0} token.</source>
        <translation>Wechseln Sie zum {0}-Token.</translation>
    </message>
    <message>
        <source>TLS is fine; the certificate is from {0}.</source>
        <translation>TLS ist in Ordnung; das Zertifikat ist von {0}.</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>SCHULUNG</translation>
    </message>
    <message>
        <source>TRAINING · simulated bench</source>
        <translation>SCHULUNG · simulierter Prüfplatz</translation>
    </message>
    <message>
        <source>TRAINING · simulated bench, no real device</source>
        <translation>SCHULUNG · simulierter Prüfplatz, kein echtes Gerät</translation>
    </message>
    <message>
        <source>Tachyon</source>
        <translation>Tachyon</translation>
    </message>
    <message>
        <source>Take four signs or more, without a blank at either end.</source>
        <translation>Vier Zeichen oder mehr, ohne Leerzeichen am Rand.</translation>
    </message>
    <message>
        <source>Take it out; secrets go into each station's key store or vault.</source>
        <translation>Nehmen Sie es heraus; Geheimnisse gehören in den Schlüsselbund oder Tresor jeder Station.</translation>
    </message>
    <message>
        <source>Take the device out.</source>
        <translation>Das Gerät herausnehmen.</translation>
    </message>
    <message>
        <source>Take the mark for development away in {0}.</source>
        <translation>Die Vormerkung für Entwicklung in {0} wegnehmen.</translation>
    </message>
    <message>
        <source>Take the row out to keep it there.</source>
        <translation>Nehmen Sie die Zeile heraus, damit es dort bleibt.</translation>
    </message>
    <message>
        <source>Take this unit out and load the next</source>
        <translation>Diese Einheit herausnehmen und die nächste einlegen</translation>
    </message>
    <message>
        <source>Taken up again after an interruption.</source>
        <translation>Nach einer Unterbrechung wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Takes a device out of the fleet's updates, or puts it back.</source>
        <translation>Nimmt ein Gerät aus den Updates der Flotte heraus, oder gibt es zurück.</translation>
    </message>
    <message>
        <source>Takes a device out of the product. Unclaim it first, or it vanishes from your lists.</source>
        <translation>Nimmt ein Gerät aus dem Produkt. Lösen Sie zuerst den Besitzer, sonst verschwindet es aus Ihren Listen.</translation>
    </message>
    <message>
        <source>Takes the owner away; the device stays in the product.</source>
        <translation>Nimmt den Besitzer weg; das Gerät bleibt im Produkt.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Ten refused in a row lock the site out for half an hour, whoever made them.</source>
        <translation>Zehn Ablehnungen in Folge sperren den Standort für eine halbe Stunde, von wem auch immer.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>That is not the engineer's PIN.</source>
        <translation>Das ist nicht die PIN des Ingenieurs.</translation>
    </message>
    <message>
        <source>The Bench</source>
        <translation>Der Prüfplatz</translation>
    </message>
    <message>
        <source>The SIM cards of the product.</source>
        <translation>Die SIM-Karten des Produkts.</translation>
    </message>
    <message>
        <source>The WLAN service of Windows is off.</source>
        <translation>Der WLAN-Dienst von Windows ist aus.</translation>
    </message>
    <message>
        <source>The Wi-Fi adapter {0} was pulled out.</source>
        <translation>Der Wi-Fi-Adapter {0} wurde abgezogen.</translation>
    </message>
    <message>
        <source>The Wi-Fi is stored</source>
        <translation>Das Wi-Fi ist gespeichert</translation>
    </message>
    <message>
        <source>The Wi-Fi name has {0} bytes; 1 to {1} fit.</source>
        <translation>Der Wi-Fi-Name hat {0} Bytes; 1 bis {1} passen.</translation>
    </message>
    <message>
        <source>The Wi-Fi name or password cannot be right.</source>
        <translation>Wi-Fi-Name oder Passwort kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The Wi-Fi password has {0} bytes; it needs {1}.</source>
        <translation>Das Wi-Fi-Passwort hat {0} Bytes; es braucht {1}.</translation>
    </message>
    <message>
        <source>The Wi-Fi {0} has a control character.</source>
        <translation>Im Wi-Fi hat {0} ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The Wi-Fi {0} is stored; it leaves to join it.</source>
        <translation>Das Wi-Fi {0} ist gespeichert; es geht, um beizutreten.</translation>
    </message>
    <message>
        <source>The access point is down</source>
        <translation>Der Access Point ist aus</translation>
    </message>
    <message>
        <source>The account must sign in again.</source>
        <translation>Das Konto muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>The account that owns all devices: the same for that account; keep it for work that nobody else may do.</source>
        <translation>Das Konto, dem alle Geräte gehören: dasselbe für dieses Konto; nehmen Sie es nur für Arbeit, die sonst niemand tun darf.</translation>
    </message>
    <message>
        <source>The account's e-mail is needed to test its password.</source>
        <translation>Um sein Passwort zu prüfen, wird die E-Mail-Adresse des Kontos gebraucht.</translation>
    </message>
    <message>
        <source>The account's own SIM cards.</source>
        <translation>Die eigenen SIM-Karten des Kontos.</translation>
    </message>
    <message>
        <source>The account's own products; those of an organization are listed with it.</source>
        <translation>Die eigenen Produkte des Kontos; die einer Organisation stehen bei ihr.</translation>
    </message>
    <message>
        <source>The account's token ends in {0} h.</source>
        <translation>Das Token des Kontos endet in {0} h.</translation>
    </message>
    <message>
        <source>The bench</source>
        <translation>Der Prüfplatz</translation>
    </message>
    <message>
        <source>The bench cannot be made as wished: {0}</source>
        <translation>Der Prüfplatz kann nicht wie gewünscht entstehen: {0}</translation>
    </message>
    <message>
        <source>The bench goes on.</source>
        <translation>Der Prüfplatz macht weiter.</translation>
    </message>
    <message>
        <source>The bench has not begun yet.</source>
        <translation>Der Prüfplatz hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The bench is not running.</source>
        <translation>Der Prüfplatz läuft nicht.</translation>
    </message>
    <message>
        <source>The bench is paused</source>
        <translation>Der Prüfplatz hat Pause</translation>
    </message>
    <message>
        <source>The bundle cannot be written.</source>
        <translation>Das Paket kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The cable is pulled</source>
        <translation>Das Kabel ist abgezogen</translation>
    </message>
    <message>
        <source>The call cannot be made as it was asked for.</source>
        <translation>Der Aufruf geht nicht so, wie er verlangt wurde.</translation>
    </message>
    <message>
        <source>The call takes no token.</source>
        <translation>Der Aufruf nimmt kein Token.</translation>
    </message>
    <message>
        <source>The call would destroy something, and nobody agreed to it.</source>
        <translation>Der Aufruf würde etwas zerstören, und niemand stimmte zu.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not valid today: {1}.</source>
        <translation>Das Zertifikat von {0} gilt heute nicht: {1}.</translation>
    </message>
    <message>
        <source>The certificate of {0}{1}, is not trusted: {2}.</source>
        <translation>Dem Zertifikat von {0}{1} wird nicht vertraut: {2}.</translation>
    </message>
    <message>
        <source>The certificate {0} cannot be read: {1}</source>
        <translation>Das Zertifikat {0} ist nicht zu lesen: {1}</translation>
    </message>
    <message>
        <source>The claim by REST was refused: {0}</source>
        <translation>Der Claim über REST wurde abgelehnt: {0}</translation>
    </message>
    <message>
        <source>The claim code could not be taken back; it ends within the hour.</source>
        <translation>Der Claim-Code ließ sich nicht zurücknehmen; er endet binnen der Stunde.</translation>
    </message>
    <message>
        <source>The claim code expired</source>
        <translation>Der Claim-Code ist abgelaufen</translation>
    </message>
    <message>
        <source>The claim code is handed over</source>
        <translation>Der Claim-Code ist übergeben</translation>
    </message>
    <message>
        <source>The claim code is over an hour old.</source>
        <translation>Der Claim-Code ist über eine Stunde alt.</translation>
    </message>
    <message>
        <source>The claim code is ready</source>
        <translation>Der Claim-Code ist bereit</translation>
    </message>
    <message>
        <source>The claim code is stored.</source>
        <translation>Der Claim-Code ist gespeichert.</translation>
    </message>
    <message>
        <source>The claim code made {0} min ago is still good.</source>
        <translation>Der vor {0} min entstandene Claim-Code gilt noch.</translation>
    </message>
    <message>
        <source>The claim code was made for the wrong account.</source>
        <translation>Der Claim-Code entstand für das falsche Konto.</translation>
    </message>
    <message>
        <source>The claim code was taken back from the device.</source>
        <translation>Der Claim-Code wurde vom Gerät zurückgenommen.</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>Die Cloud</translation>
    </message>
    <message>
        <source>The cloud answered in a way we do not know.</source>
        <translation>Die Cloud antwortete auf eine Art, die wir nicht kennen.</translation>
    </message>
    <message>
        <source>The cloud answers only after {0} s.</source>
        <translation>Die Cloud antwortet erst nach {0} s.</translation>
    </message>
    <message>
        <source>The cloud answers with an error ({0}).</source>
        <translation>Die Cloud antwortet mit einem Fehler ({0}).</translation>
    </message>
    <message>
        <source>The cloud answers with errors.</source>
        <translation>Die Cloud antwortet mit Fehlern.</translation>
    </message>
    <message>
        <source>The cloud called the device ID invalid; adding it once more.</source>
        <translation>Die Cloud nannte die Geräte-ID ungültig; sie wird noch einmal aufgenommen.</translation>
    </message>
    <message>
        <source>The cloud cannot claim the device now ({0}).</source>
        <translation>Die Cloud kann das Gerät jetzt nicht beanspruchen ({0}).</translation>
    </message>
    <message>
        <source>The cloud compiles it.</source>
        <translation>Die Cloud übersetzt sie.</translation>
    </message>
    <message>
        <source>The cloud counts calls for each public address.</source>
        <translation>Die Cloud zählt Aufrufe je öffentlicher Adresse.</translation>
    </message>
    <message>
        <source>The cloud did not accept the one-time code.</source>
        <translation>Die Cloud nahm den Einmalcode nicht an.</translation>
    </message>
    <message>
        <source>The cloud does not accept this customer.</source>
        <translation>Die Cloud nimmt diesen Kunden nicht an.</translation>
    </message>
    <message>
        <source>The cloud does not add this device to the product.</source>
        <translation>Die Cloud nimmt dieses Gerät nicht ins Produkt auf.</translation>
    </message>
    <message>
        <source>The cloud does not add {0} to product {1}.</source>
        <translation>Die Cloud nimmt {0} nicht in Produkt {1} auf.</translation>
    </message>
    <message>
        <source>The cloud gave the claim code of {0} once more.</source>
        <translation>Die Cloud gab den Claim-Code von {0} noch einmal.</translation>
    </message>
    <message>
        <source>The cloud gives it away once it is online. No claim code is used.</source>
        <translation>Die Cloud vergibt es, sobald es online ist. Kein Claim-Code wird benutzt.</translation>
    </message>
    <message>
        <source>The cloud gives no claim codes for this product any more.</source>
        <translation>Die Cloud gibt für dieses Produkt keine Claim-Codes mehr.</translation>
    </message>
    <message>
        <source>The cloud gives no token for customer {0} ({1}).</source>
        <translation>Die Cloud gibt kein Token für den Kunden {0} ({1}).</translation>
    </message>
    <message>
        <source>The cloud has deleted the customer {0}.</source>
        <translation>Die Cloud hat den Kunden {0} gelöscht.</translation>
    </message>
    <message>
        <source>The cloud has no such call.</source>
        <translation>Die Cloud hat keinen solchen Aufruf.</translation>
    </message>
    <message>
        <source>The cloud is asked.</source>
        <translation>Die Cloud wird gefragt.</translation>
    </message>
    <message>
        <source>The cloud is known by its name alone.</source>
        <translation>Die Cloud ist nur durch ihren Namen bekannt.</translation>
    </message>
    <message>
        <source>The cloud is not reached: {0}</source>
        <translation>Die Cloud wird nicht erreicht: {0}</translation>
    </message>
    <message>
        <source>The cloud is reached by the proxy {0} ({1}).</source>
        <translation>Die Cloud wird über den Proxy {0} ({1}) erreicht.</translation>
    </message>
    <message>
        <source>The cloud is reached in {0} ms.</source>
        <translation>Die Cloud wird in {0} ms erreicht.</translation>
    </message>
    <message>
        <source>The cloud knew at once that it is off line.</source>
        <translation>Die Cloud wusste sofort, dass es offline ist.</translation>
    </message>
    <message>
        <source>The cloud knows no end of a client's secret: delete the old client in the console, and name the new one in recipes that hold the old.</source>
        <translation>Die Cloud kennt kein Ende für das Geheimnis eines Clients: Löschen Sie den alten Client in der Konsole und nennen Sie den neuen in Rezepten mit dem alten.</translation>
    </message>
    <message>
        <source>The cloud knows no serial number {0}.</source>
        <translation>Die Cloud kennt keine Seriennummer {0}.</translation>
    </message>
    <message>
        <source>The cloud locked this site out; Station does not ask it {0}.</source>
        <translation>Die Cloud hat diesen Standort ausgesperrt; Station fragt sie {0} nicht.</translation>
    </message>
    <message>
        <source>The cloud names no owner of it.</source>
        <translation>Die Cloud nennt keinen Besitzer.</translation>
    </message>
    <message>
        <source>The cloud names the owner</source>
        <translation>Die Cloud nennt den Besitzer</translation>
    </message>
    <message>
        <source>The cloud names the owner.</source>
        <translation>Die Cloud nennt den Besitzer.</translation>
    </message>
    <message>
        <source>The cloud names the product</source>
        <translation>Die Cloud nennt das Produkt</translation>
    </message>
    <message>
        <source>The cloud no longer accepts our token.</source>
        <translation>Die Cloud nimmt unser Token nicht mehr an.</translation>
    </message>
    <message>
        <source>The cloud no longer accepts the {0} token.</source>
        <translation>Die Cloud nimmt das {0}-Token nicht mehr an.</translation>
    </message>
    <message>
        <source>The cloud refused the call.</source>
        <translation>Die Cloud lehnte den Aufruf ab.</translation>
    </message>
    <message>
        <source>The cloud refused the client ID or secret.</source>
        <translation>Die Cloud lehnte die Client-ID oder das Geheimnis ab.</translation>
    </message>
    <message>
        <source>The cloud refused this client or log-in; the same is not tried again {0}.</source>
        <translation>Die Cloud lehnte diesen Client oder diese Anmeldung ab; dasselbe wird {0} nicht wieder versucht.</translation>
    </message>
    <message>
        <source>The cloud refused {0} log-ins in a row; Station does not ask it {1}.</source>
        <translation>Die Cloud lehnte {0} Anmeldungen in Folge ab; Station fragt sie {1} nicht.</translation>
    </message>
    <message>
        <source>The cloud refuses the device's keys.</source>
        <translation>Die Cloud lehnt die Schlüssel des Geräts ab.</translation>
    </message>
    <message>
        <source>The cloud said it added the device, but does not show it.</source>
        <translation>Die Cloud sagte, sie habe das Gerät aufgenommen, zeigt es aber nicht.</translation>
    </message>
    <message>
        <source>The cloud says that {0} belongs to someone else.</source>
        <translation>Die Cloud sagt, dass {0} jemand anderem gehört.</translation>
    </message>
    <message>
        <source>The cloud says to look now.</source>
        <translation>Die Cloud sagt, jetzt nachzusehen.</translation>
    </message>
    <message>
        <source>The cloud says where the device is</source>
        <translation>Die Cloud sagt, wo das Gerät ist</translation>
    </message>
    <message>
        <source>The cloud says yes also to a token that does not exist; inspect it to be sure.</source>
        <translation>Die Cloud sagt auch zu einem Token ja, das es nicht gibt; sehen Sie es an, um sicher zu sein.</translation>
    </message>
    <message>
        <source>The cloud sends it.</source>
        <translation>Die Cloud sendet sie.</translation>
    </message>
    <message>
        <source>The cloud shows no product {0} to this account.</source>
        <translation>Die Cloud zeigt diesem Konto kein Produkt {0}.</translation>
    </message>
    <message>
        <source>The cloud shows no such product to this account.</source>
        <translation>Die Cloud zeigt diesem Konto kein solches Produkt.</translation>
    </message>
    <message>
        <source>The cloud signs {0} in by this password.</source>
        <translation>Die Cloud meldet {0} mit diesem Passwort an.</translation>
    </message>
    <message>
        <source>The cloud takes fewer at once: {0} a call from now on.</source>
        <translation>Die Cloud nimmt weniger auf einmal: {0} je Aufruf von jetzt an.</translation>
    </message>
    <message>
        <source>The cloud takes it as {0}'s; it is good {1}.</source>
        <translation>Die Cloud nimmt es als das von {0}; es gilt {1}.</translation>
    </message>
    <message>
        <source>The cloud waited {0} s for it and believes it on line.</source>
        <translation>Die Cloud wartete {0} s darauf und hält es für online.</translation>
    </message>
    <message>
        <source>The cloud was asked for {0} and told of {1}.</source>
        <translation>Die Cloud wurde nach {0} gefragt und erzählte von {1}.</translation>
    </message>
    <message>
        <source>The cloud's address cannot be used: {0} names no port.</source>
        <translation>Die Adresse der Cloud ist nicht zu gebrauchen: {0} nennt keinen Port.</translation>
    </message>
    <message>
        <source>The cloud's address cannot be used: {0}.</source>
        <translation>Die Adresse der Cloud ist nicht zu gebrauchen: {0}.</translation>
    </message>
    <message>
        <source>The cloud's event stream; the claim is proven by readings.</source>
        <translation>Der Ereignisstrom der Cloud; der Claim wird durch Abfragen bewiesen.</translation>
    </message>
    <message>
        <source>The cloud's reply does not name it.</source>
        <translation>Die Antwort der Cloud nennt es nicht.</translation>
    </message>
    <message>
        <source>The cloud's reply was lost.</source>
        <translation>Die Antwort der Cloud ging verloren.</translation>
    </message>
    <message>
        <source>The cloud's {0} is no object but {1}.</source>
        <translation>{0} der Cloud ist kein Objekt, sondern {1}.</translation>
    </message>
    <message>
        <source>The cloud's {0} is of an unknown form at {1}.</source>
        <translation>{0} der Cloud hat bei {1} eine unbekannte Form.</translation>
    </message>
    <message>
        <source>The customer exists.</source>
        <translation>Den Kunden gibt es.</translation>
    </message>
    <message>
        <source>The customer has {0} characters.</source>
        <translation>Der Kunde hat {0} Zeichen.</translation>
    </message>
    <message>
        <source>The customer is known to the cloud</source>
        <translation>Der Kunde ist der Cloud bekannt</translation>
    </message>
    <message>
        <source>The customer owned this device before this run.</source>
        <translation>Dem Kunden gehörte dieses Gerät schon vor diesem Lauf.</translation>
    </message>
    <message>
        <source>The customer owns this device already. Keep it as done?</source>
        <translation>Dem Kunden gehört dieses Gerät schon. Als fertig lassen?</translation>
    </message>
    <message>
        <source>The customer {0} owns {1} too.</source>
        <translation>Dem Kunden {0} gehört auch {1}.</translation>
    </message>
    <message>
        <source>The customer, its devices, its tokens and the claim codes still open.</source>
        <translation>Der Kunde, seine Geräte, seine Token und die noch offenen Claim-Codes.</translation>
    </message>
    <message>
        <source>The device ID has {0} characters, not {1}.</source>
        <translation>Die Geräte-ID hat {0} Zeichen, nicht {1}.</translation>
    </message>
    <message>
        <source>The device ID holds "{0}" as character {1}.</source>
        <translation>Die Geräte-ID hat „{0}“ als Zeichen {1}.</translation>
    </message>
    <message>
        <source>The device answered in a way we do not know.</source>
        <translation>Das Gerät antwortete auf eine Art, die wir nicht kennen.</translation>
    </message>
    <message>
        <source>The device answers in listening mode</source>
        <translation>Das Gerät antwortet im Listening-Modus</translation>
    </message>
    <message>
        <source>The device asked again for the {0}.</source>
        <translation>Das Gerät fragte noch einmal: {0}.</translation>
    </message>
    <message>
        <source>The device belongs to another account.</source>
        <translation>Das Gerät gehört einem anderen Konto.</translation>
    </message>
    <message>
        <source>The device belongs to another customer of this product.</source>
        <translation>Das Gerät gehört einem anderen Kunden dieses Produkts.</translation>
    </message>
    <message>
        <source>The device belongs to somebody outside the product's team.</source>
        <translation>Das Gerät gehört jemandem außerhalb des Produktteams.</translation>
    </message>
    <message>
        <source>The device belongs to {0} of this product.</source>
        <translation>Das Gerät gehört {0} von diesem Produkt.</translation>
    </message>
    <message>
        <source>The device belongs to {0}, ours too.</source>
        <translation>Das Gerät gehört {0}, auch von uns.</translation>
    </message>
    <message>
        <source>The device belongs to {0}.</source>
        <translation>Das Gerät gehört {0}.</translation>
    </message>
    <message>
        <source>The device belongs to {0}; it stays in the product.</source>
        <translation>Das Gerät gehört {0}; es bleibt im Produkt.</translation>
    </message>
    <message>
        <source>The device cannot be asked any more: {0}</source>
        <translation>Das Gerät lässt sich nicht mehr fragen: {0}</translation>
    </message>
    <message>
        <source>The device cannot join although others do.</source>
        <translation>Das Gerät kann nicht beitreten, obwohl andere es tun.</translation>
    </message>
    <message>
        <source>The device cannot join the Wi-Fi it has.</source>
        <translation>Das Gerät kann dem Wi-Fi, das es hat, nicht beitreten.</translation>
    </message>
    <message>
        <source>The device cannot use this network's security.</source>
        <translation>Das Gerät kann die Sicherheit dieses Netzes nicht.</translation>
    </message>
    <message>
        <source>The device connected without presenting its code.</source>
        <translation>Das Gerät verband sich, ohne seinen Code vorzuzeigen.</translation>
    </message>
    <message>
        <source>The device connects again and again.</source>
        <translation>Das Gerät verbindet sich wieder und wieder.</translation>
    </message>
    <message>
        <source>The device did not answer the cloud.</source>
        <translation>Das Gerät antwortete der Cloud nicht.</translation>
    </message>
    <message>
        <source>The device did not come back within {0} s.</source>
        <translation>Das Gerät kam binnen {0} s nicht zurück.</translation>
    </message>
    <message>
        <source>The device did not store the claim code.</source>
        <translation>Das Gerät hat den Claim-Code nicht gespeichert.</translation>
    </message>
    <message>
        <source>The device did not take the update.</source>
        <translation>Das Gerät nahm das Update nicht.</translation>
    </message>
    <message>
        <source>The device does not answer: it is not in listening mode.</source>
        <translation>Das Gerät antwortet nicht: Es ist nicht im Listening-Modus.</translation>
    </message>
    <message>
        <source>The device does not see the Wi-Fi network.</source>
        <translation>Das Gerät sieht das Wi-Fi-Netz nicht.</translation>
    </message>
    <message>
        <source>The device does not see {0}.</source>
        <translation>Das Gerät sieht {0} nicht.</translation>
    </message>
    <message>
        <source>The device fell silent while it was told the Wi-Fi network.</source>
        <translation>Das Gerät verstummte, während ihm das Wi-Fi-Netz gesagt wurde.</translation>
    </message>
    <message>
        <source>The device gets the claim code and the Wi-Fi, then goes online by itself.</source>
        <translation>Das Gerät bekommt den Claim-Code und das Wi-Fi, dann geht es von selbst online.</translation>
    </message>
    <message>
        <source>The device has it, and restarts.</source>
        <translation>Das Gerät hat es und startet neu.</translation>
    </message>
    <message>
        <source>The device has no function or variable of this name.</source>
        <translation>Das Gerät hat keine Funktion oder Variable dieses Namens.</translation>
    </message>
    <message>
        <source>The device has no memory left for the sign-in.</source>
        <translation>Das Gerät hat keinen Speicher mehr für die Anmeldung.</translation>
    </message>
    <message>
        <source>The device has no {0} {1}.</source>
        <translation>Das Gerät hat unter {0} kein {1}.</translation>
    </message>
    <message>
        <source>The device has stored a code that nobody issued.</source>
        <translation>Das Gerät hat einen Code gespeichert, den niemand ausgegeben hat.</translation>
    </message>
    <message>
        <source>The device hears the network too weakly.</source>
        <translation>Das Gerät hört das Netz zu schwach.</translation>
    </message>
    <message>
        <source>The device id behind a serial number; 50 an hour for each user.</source>
        <translation>Die Geräte-ID zu einer Seriennummer; 50 in der Stunde je Benutzer.</translation>
    </message>
    <message>
        <source>The device is asked: usually under 1 s, up to 30 s if it sleeps.</source>
        <translation>Das Gerät wird gefragt: meist unter 1 s, bis 30 s, wenn es schläft.</translation>
    </message>
    <message>
        <source>The device is asked; its answer comes as an event, and as the new last vitals.</source>
        <translation>Das Gerät wird gefragt; seine Antwort kommt als Ereignis und als neue letzte Vitalwerte.</translation>
    </message>
    <message>
        <source>The device is back and runs something else than was sent.</source>
        <translation>Das Gerät ist zurück und führt anderes aus als gesendet.</translation>
    </message>
    <message>
        <source>The device is back and runs this application ({0}…).</source>
        <translation>Das Gerät ist zurück und führt diese Anwendung aus ({0}…).</translation>
    </message>
    <message>
        <source>The device is back on line and runs this application ({0}).</source>
        <translation>Das Gerät ist wieder online und führt diese Anwendung aus ({0}).</translation>
    </message>
    <message>
        <source>The device is back on line with the application that was compiled ({0}).</source>
        <translation>Das Gerät ist wieder online mit der Anwendung, die übersetzt wurde ({0}).</translation>
    </message>
    <message>
        <source>The device is back; its {0} has version {1}.</source>
        <translation>Das Gerät ist zurück; {0} darauf hat Version {1}.</translation>
    </message>
    <message>
        <source>The device is finished; we only check.</source>
        <translation>Das Gerät ist fertig; wir prüfen nur.</translation>
    </message>
    <message>
        <source>The device is in another product.</source>
        <translation>Das Gerät ist in einem anderen Produkt.</translation>
    </message>
    <message>
        <source>The device is in product {0}, which is not ours.</source>
        <translation>Das Gerät ist in Produkt {0}, das nicht unseres ist.</translation>
    </message>
    <message>
        <source>The device is in product {0}.</source>
        <translation>Das Gerät ist in Produkt {0}.</translation>
    </message>
    <message>
        <source>The device is in the product</source>
        <translation>Das Gerät ist im Produkt</translation>
    </message>
    <message>
        <source>The device is in the product's quarantine.</source>
        <translation>Das Gerät ist in der Quarantäne des Produkts.</translation>
    </message>
    <message>
        <source>The device is no longer in the product.</source>
        <translation>Das Gerät ist nicht mehr im Produkt.</translation>
    </message>
    <message>
        <source>The device is not here.</source>
        <translation>Das Gerät ist nicht hier.</translation>
    </message>
    <message>
        <source>The device is not on the traveller's list.</source>
        <translation>Das Gerät steht nicht auf der Laufkarte.</translation>
    </message>
    <message>
        <source>The device is not released: steps remain.</source>
        <translation>Das Gerät ist nicht freigegeben: Schritte bleiben.</translation>
    </message>
    <message>
        <source>The device is on the Wi-Fi but not in the cloud.</source>
        <translation>Das Gerät ist im Wi-Fi, aber nicht in der Cloud.</translation>
    </message>
    <message>
        <source>The device is on-line, but the cloud does not give it its owner.</source>
        <translation>Das Gerät ist online, aber die Cloud gibt ihm seinen Besitzer nicht.</translation>
    </message>
    <message>
        <source>The device is released from where it was</source>
        <translation>Das Gerät ist freigegeben von dort, wo es war</translation>
    </message>
    <message>
        <source>The device is silent: it is not in listening mode.</source>
        <translation>Das Gerät schweigt: Es ist nicht im Listening-Modus.</translation>
    </message>
    <message>
        <source>The device is stuck in an earlier question.</source>
        <translation>Das Gerät hängt in einer früheren Frage.</translation>
    </message>
    <message>
        <source>The device joins and is online</source>
        <translation>Das Gerät tritt bei und ist online</translation>
    </message>
    <message>
        <source>The device keeps the Wi-Fi it has.</source>
        <translation>Das Gerät behält sein Wi-Fi.</translation>
    </message>
    <message>
        <source>The device leaves listening mode</source>
        <translation>Das Gerät verlässt den Listening-Modus</translation>
    </message>
    <message>
        <source>The device left its port and came back.</source>
        <translation>Das Gerät verließ seinen Port und kam zurück.</translation>
    </message>
    <message>
        <source>The device left listening mode.</source>
        <translation>Das Gerät verließ den Listening-Modus.</translation>
    </message>
    <message>
        <source>The device left. We wait for it, wherever it is plugged in.</source>
        <translation>Das Gerät ging weg. Wir warten darauf, wo immer es eingesteckt wird.</translation>
    </message>
    <message>
        <source>The device looked the firmware over and refused it ({0}).</source>
        <translation>Das Gerät sah die Firmware durch und lehnte sie ab ({0}).</translation>
    </message>
    <message>
        <source>The device lost part of what was sent.</source>
        <translation>Das Gerät verlor einen Teil des Gesendeten.</translation>
    </message>
    <message>
        <source>The device may not come into this product again until it is approved.</source>
        <translation>Das Gerät darf nicht mehr in dieses Produkt, bis es zugelassen wird.</translation>
    </message>
    <message>
        <source>The device must get into listening mode by hand.</source>
        <translation>Das Gerät muss von Hand in den Listening-Modus kommen.</translation>
    </message>
    <message>
        <source>The device refused the Wi-Fi name or password.</source>
        <translation>Das Gerät lehnte den Wi-Fi-Namen oder das Passwort ab.</translation>
    </message>
    <message>
        <source>The device refused the firmware; it is as it was.</source>
        <translation>Das Gerät lehnte die Firmware ab; es ist, wie es war.</translation>
    </message>
    <message>
        <source>The device says it is {0}.</source>
        <translation>Das Gerät sagt, es ist {0}.</translation>
    </message>
    <message>
        <source>The device says what it sees. What would have to be on the air?</source>
        <translation>Das Gerät sagt, was es sieht. Was müsste zu empfangen sein?</translation>
    </message>
    <message>
        <source>The device says which networks it sees</source>
        <translation>Das Gerät sagt, welche Netze es sieht</translation>
    </message>
    <message>
        <source>The device sees {0} networks.</source>
        <translation>Das Gerät sieht {0} Netze.</translation>
    </message>
    <message>
        <source>The device sees {0}: {1} dBm, {2}.</source>
        <translation>Das Gerät sieht {0}: {1} dBm, {2}.</translation>
    </message>
    <message>
        <source>The device starts again every few seconds.</source>
        <translation>Das Gerät startet alle paar Sekunden neu.</translation>
    </message>
    <message>
        <source>The device still belongs to {0}.</source>
        <translation>Das Gerät gehört noch {0}.</translation>
    </message>
    <message>
        <source>The device still has an owner.</source>
        <translation>Das Gerät hat noch einen Besitzer.</translation>
    </message>
    <message>
        <source>The device still has its owner after it was unclaimed.</source>
        <translation>Das Gerät hat noch seinen Besitzer, nachdem er gelöst wurde.</translation>
    </message>
    <message>
        <source>The device stored the Wi-Fi {0}.</source>
        <translation>Das Gerät hat das Wi-Fi {0} gespeichert.</translation>
    </message>
    <message>
        <source>The device stored the claim code.</source>
        <translation>Das Gerät hat den Claim-Code gespeichert.</translation>
    </message>
    <message>
        <source>The device takes nothing of what is typed.</source>
        <translation>Das Gerät nimmt nichts von dem, was getippt wird.</translation>
    </message>
    <message>
        <source>The device takes the firmware.</source>
        <translation>Das Gerät nimmt die Firmware.</translation>
    </message>
    <message>
        <source>The device took it and is back; of system parts the cloud is told nothing.</source>
        <translation>Das Gerät nahm es und ist zurück; über Systemteile wird der Cloud nichts gesagt.</translation>
    </message>
    <message>
        <source>The device took it, and restarts. Leave it plugged in.</source>
        <translation>Das Gerät nahm es und startet neu. Eingesteckt lassen.</translation>
    </message>
    <message>
        <source>The device took the firmware and did not restart to apply it.</source>
        <translation>Das Gerät nahm die Firmware und startete nicht neu, um sie anzuwenden.</translation>
    </message>
    <message>
        <source>The device took the firmware; it has not yet said that it runs it.</source>
        <translation>Das Gerät nahm die Firmware; dass sie läuft, sagte es noch nicht.</translation>
    </message>
    <message>
        <source>The device tried the network and came back to blinking blue.</source>
        <translation>Das Gerät versuchte das Netz und kam zum blauen Blinken zurück.</translation>
    </message>
    <message>
        <source>The device tried {0} twice and came back to listening.</source>
        <translation>Das Gerät versuchte {0} zweimal und kam zum Zuhören zurück.</translation>
    </message>
    <message>
        <source>The device was unplugged during the talk.</source>
        <translation>Das Gerät wurde mitten im Gespräch abgezogen.</translation>
    </message>
    <message>
        <source>The device went away while the firmware was on its way.</source>
        <translation>Das Gerät ging weg, während die Firmware unterwegs war.</translation>
    </message>
    <message>
        <source>The device will join this network by itself, now and after every restart.</source>
        <translation>Das Gerät tritt diesem Netz von selbst bei, jetzt und nach jedem Neustart.</translation>
    </message>
    <message>
        <source>The device {0} in product {1}.</source>
        <translation>Das Gerät {0} in Produkt {1}.</translation>
    </message>
    <message>
        <source>The device's firmware forbids set-up.</source>
        <translation>Die Firmware des Geräts verbietet das Einrichten.</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi</source>
        <translation>Das eigene Wi-Fi des Geräts</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi does not answer.</source>
        <translation>Das eigene Wi-Fi des Geräts antwortet nicht.</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi is near</source>
        <translation>Das eigene Wi-Fi des Geräts ist nahe</translation>
    </message>
    <message>
        <source>The device's own program takes what is typed.</source>
        <translation>Das eigene Programm des Geräts nimmt das Getippte.</translation>
    </message>
    <message>
        <source>The device's {0} needs version {1} of it: safe mode.</source>
        <translation>Auf dem Gerät braucht {0} davon Version {1}: Safe Mode.</translation>
    </message>
    <message>
        <source>The devices in a product, a page at a time, filtered and sorted by the cloud.</source>
        <translation>Die Geräte eines Produkts, Seite für Seite, von der Cloud gefiltert und sortiert.</translation>
    </message>
    <message>
        <source>The disk does not take or give what belongs to {0}.</source>
        <translation>Der Datenträger nimmt oder gibt nicht, was zu {0} gehört.</translation>
    </message>
    <message>
        <source>The disk is full: the log {0} ends here.</source>
        <translation>Der Datenträger ist voll: Das Log {0} endet hier.</translation>
    </message>
    <message>
        <source>The disk of {0} cannot hold a record that is read and written.</source>
        <translation>Der Datenträger von {0} kann keine Aufzeichnung halten, die gelesen und geschrieben wird.</translation>
    </message>
    <message>
        <source>The disk of {0} has {1} free.</source>
        <translation>Der Datenträger von {0} hat {1} frei.</translation>
    </message>
    <message>
        <source>The disk with Station's {0} has {1} free: {2}</source>
        <translation>Der Datenträger mit {0} von Station hat {1} frei: {2}</translation>
    </message>
    <message>
        <source>The doctor</source>
        <translation>Die Diagnose</translation>
    </message>
    <message>
        <source>The drill {0} cannot be read: {1}</source>
        <translation>Die Übung {0} ist nicht zu lesen: {1}</translation>
    </message>
    <message>
        <source>The drill {0} is no TOML: {1}</source>
        <translation>Die Übung {0} ist kein TOML: {1}</translation>
    </message>
    <message>
        <source>The drill {0} is not of version {1}.</source>
        <translation>Die Übung {0} ist nicht von Version {1}.</translation>
    </message>
    <message>
        <source>The drill {0}: nobody knows {1}.</source>
        <translation>Die Übung {0}: {1} kennt niemand.</translation>
    </message>
    <message>
        <source>The drill {0}: {1} must be a list of texts.</source>
        <translation>Die Übung {0}: {1} muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>The drill {0}: {1} must be there, and fit.</source>
        <translation>Die Übung {0}: {1} muss da sein und passen.</translation>
    </message>
    <message>
        <source>The drill {0}: {1}.</source>
        <translation>Die Übung {0}: {1}.</translation>
    </message>
    <message>
        <source>The emulated machine</source>
        <translation>Die emulierte Maschine</translation>
    </message>
    <message>
        <source>The file has {0} bytes; its header says {1}.</source>
        <translation>Die Datei hat {0} Bytes; ihr Kopf sagt {1}.</translation>
    </message>
    <message>
        <source>The file is a Particle image.</source>
        <translation>Die Datei ist ein Particle-Abbild.</translation>
    </message>
    <message>
        <source>The file is a Particle image: {0}.</source>
        <translation>Die Datei ist ein Particle-Abbild: {0}.</translation>
    </message>
    <message>
        <source>The file is for {0}, not Photon or P1.</source>
        <translation>Die Datei ist für {0}, nicht für Photon oder P1.</translation>
    </message>
    <message>
        <source>The file is for {0}; this is a {1}.</source>
        <translation>Die Datei ist für {0}; dies ist ein {1}.</translation>
    </message>
    <message>
        <source>The file is no firmware image of a Particle device.</source>
        <translation>Die Datei ist kein Firmware-Abbild eines Particle-Geräts.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Latin-1. Look at letters such as é and ü.</source>
        <translation>Die Datei ist nicht UTF-8; sie wurde als Latin-1 gelesen. Achten Sie auf Buchstaben wie é und ü.</translation>
    </message>
    <message>
        <source>The file's checksum is not that of its bytes.</source>
        <translation>Die Prüfsumme der Datei ist nicht die ihrer Bytes.</translation>
    </message>
    <message>
        <source>The firmware file cannot be read.</source>
        <translation>Die Firmware-Datei ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>Die Firmware-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of board.</source>
        <translation>Die Firmware ist für eine andere Art Platine.</translation>
    </message>
    <message>
        <source>The firmware is larger than the device has room for.</source>
        <translation>Die Firmware ist größer, als das Gerät Platz hat.</translation>
    </message>
    <message>
        <source>The firmware needs other parts in newer versions.</source>
        <translation>Die Firmware braucht andere Teile in neueren Versionen.</translation>
    </message>
    <message>
        <source>The folders are there: {0}</source>
        <translation>Die Ordner sind da: {0}</translation>
    </message>
    <message>
        <source>The foreman looks at the sheet: it is the old one. The password is factory-floor-7.</source>
        <translation>Der Vorarbeiter sieht auf das Blatt: Es ist das alte. Das Passwort ist factory-floor-7.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <source>The installed udev rule is not the one of this Station.</source>
        <translation>Die installierte udev-Regel ist nicht die dieser Station.</translation>
    </message>
    <message>
        <source>The job sheet says: Wi-Fi Factory, password factory-floor-1. Customer: ada@example.com. The device listens. Claim it in Guided by USB.</source>
        <translation>Auf dem Arbeitsblatt steht: Wi-Fi Factory, Passwort factory-floor-1. Kunde: ada@example.com. Das Gerät hört zu. Beanspruchen Sie es in Geführt über USB.</translation>
    </message>
    <message>
        <source>The label cannot be written to {0}: {1}.</source>
        <translation>Das Etikett kann nicht nach {0} geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The label is not this device's label.</source>
        <translation>Das Etikett ist nicht das dieses Geräts.</translation>
    </message>
    <message>
        <source>The label matches slot {0}.</source>
        <translation>Das Etikett passt zu Steckplatz {0}.</translation>
    </message>
    <message>
        <source>The label was not printed.</source>
        <translation>Das Etikett wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>The label's template cannot be used.</source>
        <translation>Die Vorlage des Etiketts ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>The last unit passed</source>
        <translation>Die letzte Einheit hat bestanden</translation>
    </message>
    <message>
        <source>The light blinks yellow: the device waits for firmware.</source>
        <translation>Das Licht blinkt gelb: Das Gerät wartet auf Firmware.</translation>
    </message>
    <message>
        <source>The light is magenta: the device updates itself.</source>
        <translation>Das Licht ist magenta: Das Gerät aktualisiert sich.</translation>
    </message>
    <message>
        <source>The light of a device that is on line runs through all colours, to find it.</source>
        <translation>Das Licht eines verbundenen Geräts geht durch alle Farben, um es zu finden.</translation>
    </message>
    <message>
        <source>The limit is {0}.</source>
        <translation>Die Grenze ist {0}.</translation>
    </message>
    <message>
        <source>The list of secrets cannot be read: {0}</source>
        <translation>Die Liste der Geheimnisse ist nicht zu lesen: {0}</translation>
    </message>
    <message>
        <source>The list of secrets cannot be written: {0}</source>
        <translation>Die Liste der Geheimnisse ist nicht zu schreiben: {0}</translation>
    </message>
    <message>
        <source>The log {0} cannot be written: {1}.</source>
        <translation>Das Log {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The marks cannot be read: {0}</source>
        <translation>Die Bewertung ist nicht zu lesen: {0}</translation>
    </message>
    <message>
        <source>The marks cannot be written: {0}</source>
        <translation>Die Bewertung ist nicht zu schreiben: {0}</translation>
    </message>
    <message>
        <source>The monitor's log cannot be written.</source>
        <translation>Das Log des Monitors kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The name {0} is found.</source>
        <translation>Der Name {0} wird gefunden.</translation>
    </message>
    <message>
        <source>The name {0} is not found: {1}.</source>
        <translation>Der Name {0} wird nicht gefunden: {1}.</translation>
    </message>
    <message>
        <source>The narrowest that is enough: a product token for what is in the product, a customer token for what is the customer's, a user token only where nothing else will do. Station chooses so by itself.</source>
        <translation>Das engste, das genügt: ein Produkt-Token für das, was im Produkt ist, ein Kunden-Token für das, was des Kunden ist, ein Benutzer-Token nur, wo nichts anderes geht. Station wählt von selbst so.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in that was not given.</source>
        <translation>Das Netz verlangt eine Anmeldung, die nicht gegeben wurde.</translation>
    </message>
    <message>
        <source>The network in range is no enterprise network.</source>
        <translation>Das Netz in Reichweite ist kein Unternehmensnetz.</translation>
    </message>
    <message>
        <source>The network in range is open, not {0}.</source>
        <translation>Das Netz in Reichweite ist offen, nicht {0}.</translation>
    </message>
    <message>
        <source>The network in range is {0}; the sign-in is not.</source>
        <translation>Das Netz in Reichweite ist {0}; die Anmeldung ist es nicht.</translation>
    </message>
    <message>
        <source>The network is open, or of a kind the device cannot tell.</source>
        <translation>Das Netz ist offen, oder von einer Art, die das Gerät nicht erkennt.</translation>
    </message>
    <message>
        <source>The network is open: it was stored, but cannot be joined.</source>
        <translation>Das Netz ist offen: Es wurde gespeichert, kann aber nicht beigetreten werden.</translation>
    </message>
    <message>
        <source>The network needs a password, and none was given.</source>
        <translation>Das Netz braucht ein Passwort, und keines wurde gegeben.</translation>
    </message>
    <message>
        <source>The new secret is the one that is kept already.</source>
        <translation>Das neue Geheimnis ist das, das schon verwahrt ist.</translation>
    </message>
    <message>
        <source>The new secret was not taken; the old one stays.</source>
        <translation>Das neue Geheimnis wurde nicht genommen; das alte bleibt.</translation>
    </message>
    <message>
        <source>The new version cannot be started: {0}</source>
        <translation>Die neue Version lässt sich nicht starten: {0}</translation>
    </message>
    <message>
        <source>The new version did not start; the old one stays.</source>
        <translation>Die neue Version startete nicht; die alte bleibt.</translation>
    </message>
    <message>
        <source>The new version does not say that it is that one.</source>
        <translation>Die neue Version sagt nicht, dass sie diese ist.</translation>
    </message>
    <message>
        <source>The next try is in {0} s.</source>
        <translation>Der nächste Versuch kommt in {0} s.</translation>
    </message>
    <message>
        <source>The next units are for {0}.</source>
        <translation>Die nächsten Einheiten sind für {0}.</translation>
    </message>
    <message>
        <source>The one-time code was not accepted.</source>
        <translation>Der Einmalcode wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The organizations that the account is in.</source>
        <translation>Die Organisationen, in denen das Konto ist.</translation>
    </message>
    <message>
        <source>The owner changed after it was confirmed.</source>
        <translation>Der Besitzer wechselte nach der Bestätigung.</translation>
    </message>
    <message>
        <source>The owner is now {0}.</source>
        <translation>Der Besitzer ist jetzt {0}.</translation>
    </message>
    <message>
        <source>The owner loses it: {0}.</source>
        <translation>Der Besitzer verliert es: {0}.</translation>
    </message>
    <message>
        <source>The owner of {0} was asked to hand it over; it is not ours.</source>
        <translation>Der Besitzer von {0} wurde gebeten, es zu übergeben; es ist nicht unseres.</translation>
    </message>
    <message>
        <source>The owner was never seen, and no cause is proven.</source>
        <translation>Der Besitzer war nie zu sehen, und keine Ursache ist bewiesen.</translation>
    </message>
    <message>
        <source>The package of the version before is not kept here.</source>
        <translation>Das Paket der Version davor ist hier nicht verwahrt.</translation>
    </message>
    <message>
        <source>The package tool did not end within {0} minutes.</source>
        <translation>Die Paketverwaltung endete nicht in {0} Minuten.</translation>
    </message>
    <message>
        <source>The package was not installed: {0}</source>
        <translation>Das Paket wurde nicht installiert: {0}</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault.</source>
        <translation>Die Passphrase öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>The passphrase until now was not given.</source>
        <translation>Die bisherige Passphrase wurde nicht gegeben.</translation>
    </message>
    <message>
        <source>The people and API users of an organization.</source>
        <translation>Die Personen und API-Benutzer einer Organisation.</translation>
    </message>
    <message>
        <source>The people and API users who may act in the product.</source>
        <translation>Die Personen und API-Benutzer, die im Produkt handeln dürfen.</translation>
    </message>
    <message>
        <source>The port is being opened.</source>
        <translation>Der Port wird geöffnet.</translation>
    </message>
    <message>
        <source>The port is open</source>
        <translation>Der Port ist offen</translation>
    </message>
    <message>
        <source>The power went after its end, or before it said who it is.</source>
        <translation>Der Strom ging nach ihrem Ende aus, oder bevor sie sagte, wer sie ist.</translation>
    </message>
    <message>
        <source>The present value of a variable of a device in the product.</source>
        <translation>Der jetzige Wert einer Variable eines Geräts im Produkt.</translation>
    </message>
    <message>
        <source>The present value of a variable; the device itself is asked.</source>
        <translation>Der jetzige Wert einer Variable; das Gerät selbst wird gefragt.</translation>
    </message>
    <message>
        <source>The printer at {0} broke off.</source>
        <translation>Der Drucker an {0} brach ab.</translation>
    </message>
    <message>
        <source>The printer at {0} does not answer.</source>
        <translation>Der Drucker an {0} antwortet nicht.</translation>
    </message>
    <message>
        <source>The printer at {0} is out of reach.</source>
        <translation>Der Drucker an {0} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The printer at {0} takes no labels.</source>
        <translation>Der Drucker an {0} nimmt keine Etiketten.</translation>
    </message>
    <message>
        <source>The printer at {0} takes nothing for {1} s.</source>
        <translation>Der Drucker an {0} nimmt seit {1} s nichts.</translation>
    </message>
    <message>
        <source>The printer at {0} {1}.</source>
        <translation>Der Drucker an {0} {1}.</translation>
    </message>
    <message>
        <source>The printer {0}</source>
        <translation>Der Drucker {0}</translation>
    </message>
    <message>
        <source>The printer {0} takes no raw job.</source>
        <translation>Der Drucker {0} nimmt keinen rohen Auftrag.</translation>
    </message>
    <message>
        <source>The printer {0} took only part of the label.</source>
        <translation>Der Drucker {0} nahm nur einen Teil des Etiketts.</translation>
    </message>
    <message>
        <source>The printing system</source>
        <translation>Das Drucksystem</translation>
    </message>
    <message>
        <source>The printing was stopped.</source>
        <translation>Das Drucken wurde angehalten.</translation>
    </message>
    <message>
        <source>The product denies this device.</source>
        <translation>Das Produkt weist dieses Gerät ab.</translation>
    </message>
    <message>
        <source>The product is known</source>
        <translation>Das Produkt ist bekannt</translation>
    </message>
    <message>
        <source>The product is {0} ({1}).</source>
        <translation>Das Produkt ist {0} ({1}).</translation>
    </message>
    <message>
        <source>The product keeps this device on firmware version {0}.</source>
        <translation>Das Produkt hält dieses Gerät auf Firmware-Version {0}.</translation>
    </message>
    <message>
        <source>The product keeps this device on one firmware version.</source>
        <translation>Das Produkt hält dieses Gerät auf einer Firmware-Version.</translation>
    </message>
    <message>
        <source>The product lists no customer {0} any more.</source>
        <translation>Das Produkt führt keinen Kunden {0} mehr.</translation>
    </message>
    <message>
        <source>The product loses the device, and a customer who owns it loses it too.</source>
        <translation>Das Produkt verliert das Gerät, und ein Kunde, dem es gehört, verliert es auch.</translation>
    </message>
    <message>
        <source>The product takes no more devices.</source>
        <translation>Das Produkt nimmt keine Geräte mehr.</translation>
    </message>
    <message>
        <source>The product's OAuth clients, without their secrets.</source>
        <translation>Die OAuth-Clients des Produkts, ohne ihre Geheimnisse.</translation>
    </message>
    <message>
        <source>The product's client and its secret are needed for this.</source>
        <translation>Dafür werden der Client des Produkts und sein Geheimnis gebraucht.</translation>
    </message>
    <message>
        <source>The product's customers. Only those who have ever claimed a device are in it.</source>
        <translation>Die Kunden des Produkts. Nur wer je ein Gerät beansprucht hat, ist darunter.</translation>
    </message>
    <message>
        <source>The products of an organization.</source>
        <translation>Die Produkte einer Organisation.</translation>
    </message>
    <message>
        <source>The program dfu-util is not on this computer.</source>
        <translation>Das Programm dfu-util ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The program does not compile.</source>
        <translation>Das Programm lässt sich nicht übersetzen.</translation>
    </message>
    <message>
        <source>The program in it is not the one that was signed.</source>
        <translation>Das Programm darin ist nicht das, das signiert wurde.</translation>
    </message>
    <message>
        <source>The program on the device; it cannot be brought back from here.</source>
        <translation>Das Programm auf dem Gerät; von hier aus ist es nicht zurückzuholen.</translation>
    </message>
    <message>
        <source>The program that runs on every device it reaches.</source>
        <translation>Das Programm, das auf jedem Gerät läuft, das es erreicht.</translation>
    </message>
    <message>
        <source>The proxy finds {0}.</source>
        <translation>Der Proxy findet {0}.</translation>
    </message>
    <message>
        <source>The recipe cannot be used.</source>
        <translation>Das Rezept ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>The recipe has changed since the round was announced.</source>
        <translation>Das Rezept hat sich geändert, seit die Runde angekündigt wurde.</translation>
    </message>
    <message>
        <source>The recipe lets us release it there.</source>
        <translation>Das Rezept lässt uns es dort freigeben.</translation>
    </message>
    <message>
        <source>The recipe names no label.</source>
        <translation>Das Rezept nennt kein Etikett.</translation>
    </message>
    <message>
        <source>The recipe {0} cannot be read: {1}</source>
        <translation>Das Rezept {0} ist nicht zu lesen: {1}</translation>
    </message>
    <message>
        <source>The recipe {0} cannot be written: {1}</source>
        <translation>Das Rezept {0} kann nicht geschrieben werden: {1}</translation>
    </message>
    <message>
        <source>The record cannot be written.</source>
        <translation>Die Aufzeichnung kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The record is kept in a file; this names none.</source>
        <translation>Die Aufzeichnung liegt in einer Datei; dies nennt keine.</translation>
    </message>
    <message>
        <source>The record is not as it was written.</source>
        <translation>Die Aufzeichnung ist nicht, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The record {0} cannot be opened or written here.</source>
        <translation>Die Aufzeichnung {0} kann hier nicht geöffnet oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The record's key of a sealed name does not open it.</source>
        <translation>Der Schlüssel der Aufzeichnung für einen versiegelten Namen öffnet ihn nicht.</translation>
    </message>
    <message>
        <source>The report cannot be written.</source>
        <translation>Der Bericht kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The round was begun in the window, with the account alone.</source>
        <translation>Die Runde wurde im Fenster begonnen, mit dem Konto allein.</translation>
    </message>
    <message>
        <source>The row has more cells than the heading.</source>
        <translation>Die Zeile hat mehr Zellen als die Überschrift.</translation>
    </message>
    <message>
        <source>The row is for {0}, the recipe for {1}.</source>
        <translation>Die Zeile ist für {0}, das Rezept für {1}.</translation>
    </message>
    <message>
        <source>The rule cannot be installed: {0}.</source>
        <translation>Die Regel kann nicht installiert werden: {0}.</translation>
    </message>
    <message>
        <source>The rule is installed: {0}. Plug the device in again.</source>
        <translation>Die Regel ist installiert: {0}. Stecken Sie das Gerät neu ein.</translation>
    </message>
    <message>
        <source>The rule is not installed: {0}</source>
        <translation>Die Regel ist nicht installiert: {0}</translation>
    </message>
    <message>
        <source>The rule is read when a device is plugged in.</source>
        <translation>Die Regel wird gelesen, wenn ein Gerät eingesteckt wird.</translation>
    </message>
    <message>
        <source>The same device still listens</source>
        <translation>Dasselbe Gerät hört noch zu</translation>
    </message>
    <message>
        <source>The same device still listens.</source>
        <translation>Dasselbe Gerät hört noch zu.</translation>
    </message>
    <message>
        <source>The same for an organization; only its administrators may see it.</source>
        <translation>Dasselbe für eine Organisation; nur ihre Verwalter dürfen es sehen.</translation>
    </message>
    <message>
        <source>The secrets are in {0} already.</source>
        <translation>Die Geheimnisse sind schon in {0}.</translation>
    </message>
    <message>
        <source>The secrets were not moved; all are where they were.</source>
        <translation>Die Geheimnisse sind nicht umgezogen; alle sind, wo sie waren.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>Die Optionen sind nicht zu lesen.</translation>
    </message>
    <message>
        <source>The settings cannot be read: {0}: {1}</source>
        <translation>Die Optionen sind nicht zu lesen: {0}: {1}</translation>
    </message>
    <message>
        <source>The setup file cannot be used; nothing was changed.</source>
        <translation>Die Setup-Datei ist nicht zu gebrauchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The simulated bench</source>
        <translation>Der simulierte Prüfplatz</translation>
    </message>
    <message>
        <source>The simulated bench did not start.</source>
        <translation>Der simulierte Prüfplatz startete nicht.</translation>
    </message>
    <message>
        <source>The simulated bench does not answer.</source>
        <translation>Der simulierte Prüfplatz antwortet nicht.</translation>
    </message>
    <message>
        <source>The simulated bench's air does not answer.</source>
        <translation>Der Funk des simulierten Prüfplatzes antwortet nicht.</translation>
    </message>
    <message>
        <source>The slots cannot be read: {0}: {1}</source>
        <translation>Die Steckplätze sind nicht zu lesen: {0}: {1}</translation>
    </message>
    <message>
        <source>The store gives another secret back than was kept.</source>
        <translation>Der Speicherort gibt ein anderes Geheimnis zurück als verwahrt wurde.</translation>
    </message>
    <message>
        <source>The stream was interrupted.</source>
        <translation>Der Strom wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The system bus was cut off.</source>
        <translation>Der Systembus wurde getrennt.</translation>
    </message>
    <message>
        <source>The system hides Wi-Fi names without Location permission.</source>
        <translation>Das System verbirgt Wi-Fi-Namen ohne Standortfreigabe.</translation>
    </message>
    <message>
        <source>The system refuses {0}: {1}.</source>
        <translation>Das System verweigert {0}: {1}.</translation>
    </message>
    <message>
        <source>The system took {0} to another network meanwhile.</source>
        <translation>Das System brachte {0} inzwischen in ein anderes Netz.</translation>
    </message>
    <message>
        <source>The system's key store keeps the secrets.</source>
        <translation>Der Schlüsselbund des Systems verwahrt die Geheimnisse.</translation>
    </message>
    <message>
        <source>The system's own takes its place, and lines may break otherwise.</source>
        <translation>Die des Systems tritt an ihre Stelle, und Zeilen brechen vielleicht anders.</translation>
    </message>
    <message>
        <source>The template {0} cannot be read.</source>
        <translation>Die Vorlage {0} ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The time between single bytes, and what is below the serial port or the socket.</source>
        <translation>Die Zeit zwischen einzelnen Bytes, und was unter dem seriellen Port oder dem Socket liegt.</translation>
    </message>
    <message>
        <source>The token that was given holds characters that no token has.</source>
        <translation>Das gegebene Token enthält Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>The token was not tried: the cloud is not reached.</source>
        <translation>Das Token wurde nicht geprüft: Die Cloud wird nicht erreicht.</translation>
    </message>
    <message>
        <source>The token's owner may not do this.</source>
        <translation>Der Besitzer des Tokens darf das nicht.</translation>
    </message>
    <message>
        <source>The training's marks or its certificate cannot be written.</source>
        <translation>Die Bewertung oder das Zertifikat der Schulung ist nicht zu schreiben.</translation>
    </message>
    <message>
        <source>The transfer ended before all had arrived; the device is as it was.</source>
        <translation>Die Übertragung endete zu früh; das Gerät ist, wie es war.</translation>
    </message>
    <message>
        <source>The transfer was stopped; the device is as it was.</source>
        <translation>Die Übertragung wurde angehalten; das Gerät ist, wie es war.</translation>
    </message>
    <message>
        <source>The traveller file cannot be used.</source>
        <translation>Die Laufkartendatei ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>The traveller {0} cannot be read: {1}.</source>
        <translation>Die Laufkarte {0} ist nicht zu lesen: {1}.</translation>
    </message>
    <message>
        <source>The typeface {0} is missing.</source>
        <translation>Die Schrift {0} fehlt.</translation>
    </message>
    <message>
        <source>The udev rule for Particle devices is installed.</source>
        <translation>Die udev-Regel für Particle-Geräte ist installiert.</translation>
    </message>
    <message>
        <source>The udev rule for Particle devices is not installed.</source>
        <translation>Die udev-Regel für Particle-Geräte ist nicht installiert.</translation>
    </message>
    <message>
        <source>The update has started. The device takes it now.</source>
        <translation>Das Update hat begonnen. Das Gerät nimmt es jetzt.</translation>
    </message>
    <message>
        <source>The update is not installed; nothing was changed.</source>
        <translation>Das Update ist nicht installiert; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The usual way for Photon and P1. The device need not be online yet.</source>
        <translation>Der übliche Weg für Photon und P1. Das Gerät muss noch nicht online sein.</translation>
    </message>
    <message>
        <source>The vault cannot be read: {0}: {1}</source>
        <translation>Der Tresor ist nicht zu lesen: {0}: {1}</translation>
    </message>
    <message>
        <source>The vault cannot be written: {0}: {1}</source>
        <translation>Der Tresor ist nicht zu schreiben: {0}: {1}</translation>
    </message>
    <message>
        <source>The vault is damaged: {0}: {1}</source>
        <translation>Der Tresor ist beschädigt: {0}: {1}</translation>
    </message>
    <message>
        <source>The vault is locked, so nothing was moved.</source>
        <translation>Der Tresor ist verschlossen, also ist nichts umgezogen.</translation>
    </message>
    <message>
        <source>The vault is not as it was written: {0}</source>
        <translation>Der Tresor ist nicht, wie er geschrieben wurde: {0}</translation>
    </message>
    <message>
        <source>The vault is removed.</source>
        <translation>Der Tresor ist entfernt.</translation>
    </message>
    <message>
        <source>The vault keeps the secrets; it is open.</source>
        <translation>Der Tresor verwahrt die Geheimnisse; er ist offen.</translation>
    </message>
    <message>
        <source>The vault of secrets cannot be read or written.</source>
        <translation>Der Tresor der Geheimnisse ist nicht zu lesen oder zu schreiben.</translation>
    </message>
    <message>
        <source>The vault of secrets is locked.</source>
        <translation>Der Tresor der Geheimnisse ist verschlossen.</translation>
    </message>
    <message>
        <source>The vault's passphrase is replaced.</source>
        <translation>Die Passphrase des Tresors ist ersetzt.</translation>
    </message>
    <message>
        <source>The vault's passphrase was changed. Open it with the new one.</source>
        <translation>Die Passphrase des Tresors wurde geändert. Öffnen Sie ihn mit der neuen.</translation>
    </message>
    <message>
        <source>The versions that were uploaded to the product.</source>
        <translation>Die Versionen, die zum Produkt hochgeladen wurden.</translation>
    </message>
    <message>
        <source>The way back is kept by an update.</source>
        <translation>Den Weg zurück bewahrt eine Aktualisierung auf.</translation>
    </message>
    <message>
        <source>The window does not open without it.</source>
        <translation>Ohne dies öffnet sich das Fenster nicht.</translation>
    </message>
    <message>
        <source>The words that repeat a claim code: the trace holds what they mean.</source>
        <translation>Die Worte, die einen Claim-Code wiederholen: Der Mitschnitt hält fest, was sie bedeuten.</translation>
    </message>
    <message>
        <source>The work on this device was stopped.</source>
        <translation>Die Arbeit an diesem Gerät wurde angehalten.</translation>
    </message>
    <message>
        <source>The work was stopped at the bench.</source>
        <translation>Die Arbeit wurde am Prüfplatz angehalten.</translation>
    </message>
    <message>
        <source>The wrong kind of token was sent.</source>
        <translation>Die falsche Art von Token wurde gesendet.</translation>
    </message>
    <message>
        <source>The {0} has a control character.</source>
        <translation>{0} hat ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The {0} has a line of more than 255 bytes.</source>
        <translation>{0} hat eine Zeile mit mehr als 255 Bytes.</translation>
    </message>
    <message>
        <source>The {0} has a quote or a backslash, which the device's own Wi-Fi cannot take.</source>
        <translation>{0} hat ein Anführungszeichen oder einen Rückstrich; das nimmt das eigene Wi-Fi des Geräts nicht.</translation>
    </message>
    <message>
        <source>The {0} has more than {1} bytes.</source>
        <translation>{0} hat mehr als {1} Bytes.</translation>
    </message>
    <message>
        <source>The {0} is not in PEM form.</source>
        <translation>{0} ist nicht in der Form PEM.</translation>
    </message>
    <message>
        <source>The {0} token is good; it takes more to {1}.</source>
        <translation>Das {0}-Token gilt; es braucht mehr, um zu {1}.</translation>
    </message>
    <message>
        <source>The {0} token is good{1}; we may {2}.</source>
        <translation>Das {0}-Token gilt{1}; wir dürfen {2}.</translation>
    </message>
    <message>
        <source>The {0} token: {1}</source>
        <translation>Das {0}-Token: {1}</translation>
    </message>
    <message>
        <source>The {0} was wrong before. Wait {1} s.</source>
        <translation>{0} war vorhin falsch. Warten Sie {1} s.</translation>
    </message>
    <message>
        <source>Their SIMs too</source>
        <translation>Auch ihre SIMs</translation>
    </message>
    <message>
        <source>Then Enter.</source>
        <translation>Dann Enter.</translation>
    </message>
    <message>
        <source>Then it blinks blue</source>
        <translation>Dann blinkt es blau</translation>
    </message>
    <message>
        <source>Then it blinks blue, green or cyan</source>
        <translation>Dann blinkt es blau, grün oder türkis</translation>
    </message>
    <message>
        <source>Then it flashes fast</source>
        <translation>Dann blitzt es schnell</translation>
    </message>
    <message>
        <source>Then load slot {0}</source>
        <translation>Dann Steckplatz {0} bestücken</translation>
    </message>
    <message>
        <source>Then whatever needs the account stops.</source>
        <translation>Dann hört alles auf, was das Konto braucht.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>There is a vault already: {0}</source>
        <translation>Es gibt schon einen Tresor: {0}</translation>
    </message>
    <message>
        <source>There is no call {0}.{1}</source>
        <translation>Es gibt keinen Aufruf {0}.{1}</translation>
    </message>
    <message>
        <source>There is no drill {0}.</source>
        <translation>Es gibt keine Übung {0}.</translation>
    </message>
    <message>
        <source>There is no label template {0}.</source>
        <translation>Es gibt keine Etikettvorlage {0}.</translation>
    </message>
    <message>
        <source>There is no line of a trace in it.</source>
        <translation>Keine Zeile eines Mitschnitts ist darin.</translation>
    </message>
    <message>
        <source>There is no one folder in it.</source>
        <translation>Darin ist nicht der eine Ordner.</translation>
    </message>
    <message>
        <source>There is no record at {0}.</source>
        <translation>In {0} ist keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>There is no record yet.</source>
        <translation>Es gibt noch keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>There is no room for the record {0}.</source>
        <translation>Für die Aufzeichnung {0} ist kein Platz.</translation>
    </message>
    <message>
        <source>There is no slot {0}.</source>
        <translation>Es gibt keinen Steckplatz {0}.</translation>
    </message>
    <message>
        <source>There is no training while units are in work.</source>
        <translation>Solange Einheiten in Arbeit sind, gibt es keine Schulung.</translation>
    </message>
    <message>
        <source>There is no update in {0}.</source>
        <translation>In {0} ist kein Update.</translation>
    </message>
    <message>
        <source>There is no update while a shift runs.</source>
        <translation>Solange eine Schicht läuft, gibt es kein Update.</translation>
    </message>
    <message>
        <source>There is no version before this one beside {0}.</source>
        <translation>Neben {0} liegt keine Version vor dieser.</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>{0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is {0}.</source>
        <translation>Es gibt {0}.</translation>
    </message>
    <message>
        <source>This API user lacks the scope {0}.</source>
        <translation>Diesem API-Benutzer fehlt die Berechtigung {0}.</translation>
    </message>
    <message>
        <source>This Device OS knows no enterprise networks.</source>
        <translation>Dieses Device OS kennt keine Unternehmensnetze.</translation>
    </message>
    <message>
        <source>This Device OS takes no claim code by USB (0.6.0 does).</source>
        <translation>Dieses Device OS nimmt über USB keinen Claim-Code (0.6.0 tut es).</translation>
    </message>
    <message>
        <source>This Device OS takes no firmware this way.</source>
        <translation>Dieses Device OS nimmt auf diesem Weg keine Firmware.</translation>
    </message>
    <message>
        <source>This PIN cannot be used.</source>
        <translation>Diese PIN ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>This Station runs from its source.</source>
        <translation>Diese Station läuft aus ihren Quellen.</translation>
    </message>
    <message>
        <source>This Windows has no Wi-Fi service installed.</source>
        <translation>Dieses Windows hat keinen Wi-Fi-Dienst installiert.</translation>
    </message>
    <message>
        <source>This account sees no device {0}, neither its own nor in a product.</source>
        <translation>Dieses Konto sieht kein Gerät {0}, weder ein eigenes noch in einem Produkt.</translation>
    </message>
    <message>
        <source>This account signs in elsewhere (SSO); a password does not work here.</source>
        <translation>Dieses Konto meldet sich anderswo an (SSO); ein Passwort hilft hier nicht.</translation>
    </message>
    <message>
        <source>This cannot be a claim code: {0}.</source>
        <translation>Das kann kein Claim-Code sein: {0}.</translation>
    </message>
    <message>
        <source>This claim code was given to another device.</source>
        <translation>Dieser Claim-Code wurde einem anderen Gerät gegeben.</translation>
    </message>
    <message>
        <source>This computer could not join the device's own Wi-Fi.</source>
        <translation>Dieser Computer konnte dem eigenen Wi-Fi des Geräts nicht beitreten.</translation>
    </message>
    <message>
        <source>This computer goes to the device once more, hands over and comes back.</source>
        <translation>Dieser Computer geht noch einmal zum Gerät, übergibt und kommt zurück.</translation>
    </message>
    <message>
        <source>This computer has no Wi-Fi adapter that Station can use.</source>
        <translation>Dieser Computer hat keinen Wi-Fi-Adapter, den Station benutzen kann.</translation>
    </message>
    <message>
        <source>This computer has no Wi-Fi adapter {0} that can be used.</source>
        <translation>Dieser Computer hat keinen brauchbaren Wi-Fi-Adapter {0}.</translation>
    </message>
    <message>
        <source>This computer has no key store, and no vault was made.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, und kein Tresor wurde angelegt.</translation>
    </message>
    <message>
        <source>This computer has no key store, so nothing was moved.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, also ist nichts umgezogen.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>This computer has no printing system.</source>
        <translation>Dieser Computer hat kein Drucksystem.</translation>
    </message>
    <message>
        <source>This computer has no system bus to ask for its Wi-Fi.</source>
        <translation>Dieser Computer hat keinen Systembus, um nach seinem Wi-Fi zu fragen.</translation>
    </message>
    <message>
        <source>This computer has no way to the cloud.</source>
        <translation>Dieser Computer hat keinen Weg zur Cloud.</translation>
    </message>
    <message>
        <source>This computer hears no networks meanwhile: {0}</source>
        <translation>Dieser Computer hört inzwischen keine Netze: {0}</translation>
    </message>
    <message>
        <source>This computer is back on {0}.</source>
        <translation>Dieser Computer ist zurück in {0}.</translation>
    </message>
    <message>
        <source>This computer is not back on its own network.</source>
        <translation>Dieser Computer ist nicht zurück in seinem eigenen Netz.</translation>
    </message>
    <message>
        <source>This computer is not back on {0}.</source>
        <translation>Dieser Computer ist nicht zurück in {0}.</translation>
    </message>
    <message>
        <source>This computer is on {0}.</source>
        <translation>Dieser Computer ist in {0}.</translation>
    </message>
    <message>
        <source>This computer never left its own network.</source>
        <translation>Dieser Computer hat sein eigenes Netz nie verlassen.</translation>
    </message>
    <message>
        <source>This computer stays on its own network: a spare Wi-Fi adapter goes to the device.</source>
        <translation>Dieser Computer bleibt in seinem eigenen Netz: Ein zweiter Wi-Fi-Adapter geht zum Gerät.</translation>
    </message>
    <message>
        <source>This computer was not taken to {0}.</source>
        <translation>Dieser Computer wurde nicht zu {0} gebracht.</translation>
    </message>
    <message>
        <source>This computer was not to leave its own network.</source>
        <translation>Dieser Computer sollte sein eigenes Netz nicht verlassen.</translation>
    </message>
    <message>
        <source>This computer went to sleep meanwhile.</source>
        <translation>Dieser Computer schlief inzwischen ein.</translation>
    </message>
    <message>
        <source>This computer's Wi-Fi</source>
        <translation>Das Wi-Fi dieses Computers</translation>
    </message>
    <message>
        <source>This computer's clock agrees with the cloud's.</source>
        <translation>Die Uhr dieses Computers stimmt mit der der Cloud überein.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong.</source>
        <translation>Die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>This computer's clock is {0} {1} the cloud's.</source>
        <translation>Die Uhr dieses Computers geht {0} {1} der der Cloud.</translation>
    </message>
    <message>
        <source>This computer's clock was set back: nobody knows how old its claim code is.</source>
        <translation>Die Uhr dieses Computers wurde zurückgestellt: Niemand weiß, wie alt sein Claim-Code ist.</translation>
    </message>
    <message>
        <source>This computer's key store tells nothing.</source>
        <translation>Der Schlüsselbund dieses Computers sagt nichts.</translation>
    </message>
    <message>
        <source>This computer's key store took nothing.</source>
        <translation>Der Schlüsselbund dieses Computers nahm nichts.</translation>
    </message>
    <message>
        <source>This computer's network has 192.168.0.x too ({0}).</source>
        <translation>Auch das Netz dieses Computers hat 192.168.0.x ({0}).</translation>
    </message>
    <message>
        <source>This computer's network uses the device's address.</source>
        <translation>Das Netz dieses Computers benutzt die Adresse des Geräts.</translation>
    </message>
    <message>
        <source>This device is not in the round: no code was fetched for it.</source>
        <translation>Dieses Gerät ist nicht in der Runde: Kein Code wurde dafür geholt.</translation>
    </message>
    <message>
        <source>This device of the round gets nothing handed over.</source>
        <translation>Diesem Gerät der Runde wird nichts übergeben.</translation>
    </message>
    <message>
        <source>This device stands twice in the order.</source>
        <translation>Dieses Gerät steht zweimal im Auftrag.</translation>
    </message>
    <message>
        <source>This is a {0}; {1} takes {2} only.</source>
        <translation>Dies ist ein {0}; {1} nimmt nur {2}.</translation>
    </message>
    <message>
        <source>This is for the engineer.</source>
        <translation>Dies ist für den Ingenieur.</translation>
    </message>
    <message>
        <source>This is no customer: {0}.</source>
        <translation>Dies ist kein Kunde: {0}.</translation>
    </message>
    <message>
        <source>This is not the label of slot {0}: set both aside.</source>
        <translation>Dies ist nicht das Etikett von Steckplatz {0}: beide beiseitelegen.</translation>
    </message>
    <message>
        <source>This kind of device does not fit the product.</source>
        <translation>Diese Art Gerät passt nicht zum Produkt.</translation>
    </message>
    <message>
        <source>This label is another one's; slot {0} has {1}.</source>
        <translation>Dieses Etikett gehört einer anderen; Steckplatz {0} hat {1}.</translation>
    </message>
    <message>
        <source>This network has no 2.4 GHz.</source>
        <translation>Dieses Netz hat kein 2,4 GHz.</translation>
    </message>
    <message>
        <source>This network wants a sign-in page.</source>
        <translation>Dieses Netz verlangt eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>This site has used its calls for these 5 min.</source>
        <translation>Dieser Standort hat seine Aufrufe für diese 5 min verbraucht.</translation>
    </message>
    <message>
        <source>This site is locked for 30 min after wrong log-ins.</source>
        <translation>Dieser Standort ist nach falschen Anmeldungen 30 min gesperrt.</translation>
    </message>
    <message>
        <source>This station's account</source>
        <translation>Das Konto dieser Station</translation>
    </message>
    <message>
        <source>This station's settings</source>
        <translation>Einstellungen dieser Station</translation>
    </message>
    <message>
        <source>This system has no pkexec, which asks for rights.</source>
        <translation>Dieses System hat kein pkexec, das nach Rechten fragt.</translation>
    </message>
    <message>
        <source>This system has no raw devices.</source>
        <translation>Dieses System hat keine rohen Geräte.</translation>
    </message>
    <message>
        <source>This token may not do that.</source>
        <translation>Dieses Token darf das nicht.</translation>
    </message>
    <message>
        <source>This trace cannot be replayed.</source>
        <translation>Dieser Mitschnitt lässt sich nicht wiedergeben.</translation>
    </message>
    <message>
        <source>This unit is in slot {0}.</source>
        <translation>Diese Einheit ist in Steckplatz {0}.</translation>
    </message>
    <message>
        <source>This user may not get the rights for it.</source>
        <translation>Dieser Benutzer darf die Rechte dafür nicht bekommen.</translation>
    </message>
    <message>
        <source>This user may not open serial ports.</source>
        <translation>Dieser Benutzer darf serielle Ports nicht öffnen.</translation>
    </message>
    <message>
        <source>This user may not open the port: see Doctor.</source>
        <translation>Dieser Benutzer darf den Port nicht öffnen: siehe Diagnose.</translation>
    </message>
    <message>
        <source>This user may not open {0}.</source>
        <translation>Dieser Benutzer darf {0} nicht öffnen.</translation>
    </message>
    <message>
        <source>This user may not switch this computer's Wi-Fi.</source>
        <translation>Dieser Benutzer darf das Wi-Fi dieses Computers nicht wechseln.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time: {0} s</source>
        <translation>Zeit: {0} s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token deletions</source>
        <translation>Token-Löschungen</translation>
    </message>
    <message>
        <source>Token inspections</source>
        <translation>Token-Prüfungen</translation>
    </message>
    <message>
        <source>Tokens, client secrets, passwords and claim codes move from the vault into this computer's key store.</source>
        <translation>Token, Client-Geheimnisse, Passwörter und Claim-Codes ziehen aus dem Tresor in den Schlüsselbund dieses Computers um.</translation>
    </message>
    <message>
        <source>Tokens, client secrets, passwords and claim codes move from this computer's key store into the vault: one encrypted file under a passphrase of your own.</source>
        <translation>Token, Client-Geheimnisse, Passwörter und Claim-Codes ziehen aus dem Schlüsselbund dieses Computers in den Tresor um: eine verschlüsselte Datei unter einer eigenen Passphrase.</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Tracker M</source>
        <translation>Tracker M</translation>
    </message>
    <message>
        <source>Trades an account's name and password for a user token; a one-time code is asked for where the account has one.</source>
        <translation>Tauscht Name und Passwort eines Kontos gegen ein Benutzer-Token; hat das Konto einen Einmalcode, wird danach gefragt.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Training: not yet finished</source>
        <translation>Schulung: noch nicht beendet</translation>
    </message>
    <message>
        <source>Tries once more to go back</source>
        <translation>Versucht noch einmal zurückzukehren</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Try again for a new claim code; twice the same: set aside.</source>
        <translation>Noch einmal mit neuem Claim-Code; zweimal dasselbe: beiseitelegen.</translation>
    </message>
    <message>
        <source>Try again: a new code is fetched and handed over.</source>
        <translation>Noch einmal: Ein neuer Code wird geholt und übergeben.</translation>
    </message>
    <message>
        <source>Try again: a new code is fetched.</source>
        <translation>Noch einmal: Ein neuer Code wird geholt.</translation>
    </message>
    <message>
        <source>Try again: we look first, nothing is done twice.</source>
        <translation>Noch einmal: Wir sehen zuerst nach, nichts geschieht doppelt.</translation>
    </message>
    <message>
        <source>Try again; the same again: send us the details.</source>
        <translation>Noch einmal; bleibt es so: Senden Sie uns die Einzelheiten.</translation>
    </message>
    <message>
        <source>Try again; the same again: set the device aside.</source>
        <translation>Noch einmal; bleibt es so: das Gerät beiseitelegen.</translation>
    </message>
    <message>
        <source>Turn Wi-Fi on by its key.</source>
        <translation>Schalten Sie Wi-Fi mit seiner Taste ein.</translation>
    </message>
    <message>
        <source>Turn Wi-Fi on in the menu of the system.</source>
        <translation>Schalten Sie Wi-Fi im Menü des Systems ein.</translation>
    </message>
    <message>
        <source>Turn networking on.</source>
        <translation>Schalten Sie das Netzwerk ein.</translation>
    </message>
    <message>
        <source>Turn on WPA2 for the network, or name its security.</source>
        <translation>Schalten Sie WPA2 für das Netz ein, oder nennen Sie seine Sicherheit.</translation>
    </message>
    <message>
        <source>Turn on WPA2 for the network.</source>
        <translation>WPA2 für das Netz einschalten.</translation>
    </message>
    <message>
        <source>Turn on network time, then announce it again where there is internet.</source>
        <translation>Die Netzwerkzeit einschalten, dann dort neu ankündigen, wo es Internet gibt.</translation>
    </message>
    <message>
        <source>Turn on network time.</source>
        <translation>Die Netzwerkzeit einschalten.</translation>
    </message>
    <message>
        <source>Two devices show the same USB serial number.</source>
        <translation>Zwei Geräte zeigen dieselbe USB-Seriennummer.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type the commands that the doctor shows, or ask an administrator.</source>
        <translation>Die Befehle der Diagnose eintippen, oder einen Verwalter fragen.</translation>
    </message>
    <message>
        <source>Type the last 4 digits of {0}</source>
        <translation>Die letzten 4 Ziffern von {0} tippen</translation>
    </message>
    <message>
        <source>Type the last {0} characters of {1}</source>
        <translation>Die letzten {0} Zeichen von {1} tippen</translation>
    </message>
    <message>
        <source>USB cable</source>
        <translation>USB-Kabel</translation>
    </message>
    <message>
        <source>Unclaim</source>
        <translation>Besitzer lösen</translation>
    </message>
    <message>
        <source>Unclaim it first, or it vanishes from your lists.</source>
        <translation>Zuerst den Besitzer lösen, sonst verschwindet es aus Ihren Listen.</translation>
    </message>
    <message>
        <source>Unclaim it: {0} loses it.</source>
        <translation>Besitzer lösen: {0} verliert es.</translation>
    </message>
    <message>
        <source>Unclaim my device</source>
        <translation>Mein Gerät abgeben</translation>
    </message>
    <message>
        <source>Unclaim this device and remove it from where it is?</source>
        <translation>Dieses Gerät vom Besitzer lösen und entfernen, wo es ist?</translation>
    </message>
    <message>
        <source>Unclaim {0}?</source>
        <translation>{0} vom Besitzer lösen?</translation>
    </message>
    <message>
        <source>Unclaimed; {0} no longer owns it.</source>
        <translation>Besitzer gelöst; es gehört {0} nicht mehr.</translation>
    </message>
    <message>
        <source>Unclaiming the device</source>
        <translation>Der Besitzer des Geräts wird gelöst</translation>
    </message>
    <message>
        <source>Unclaims the device</source>
        <translation>Löst den Besitzer des Geräts</translation>
    </message>
    <message>
        <source>Unit removed · free</source>
        <translation>Einheit entnommen · frei</translation>
    </message>
    <message>
        <source>Unit removed · waiting for it</source>
        <translation>Einheit entnommen · wird erwartet</translation>
    </message>
    <message>
        <source>Unknown, of another platform, or in another product: the cloud does not say which.</source>
        <translation>Unbekannt, von einer anderen Plattform oder in einem anderen Produkt: Die Cloud sagt nicht, was davon.</translation>
    </message>
    <message>
        <source>Unlock it in the product, or mark it for development.</source>
        <translation>Im Produkt lösen, oder für Entwicklung vormerken.</translation>
    </message>
    <message>
        <source>Unlock the key store, or check the passphrase; then move them again.</source>
        <translation>Den Schlüsselbund aufschließen oder die Passphrase prüfen; dann noch einmal umziehen.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again.</source>
        <translation>Das Gerät abziehen, wieder einstecken und noch einmal.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until when the token in use is good, and what for: a cheap way to test it.</source>
        <translation>Bis wann das benutzte Token gilt und wofür: eine billige Art, es zu prüfen.</translation>
    </message>
    <message>
        <source>Update from a folder where the bundle of this version lies too: then it is kept.</source>
        <translation>Aktualisieren Sie aus einem Ordner, in dem auch das Bündel dieser Version liegt: Dann wird es aufbewahrt.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Upload firmware</source>
        <translation>Firmware hochladen</translation>
    </message>
    <message>
        <source>Use Python 3.11 or newer.</source>
        <translation>Nehmen Sie Python 3.11 oder neuer.</translation>
    </message>
    <message>
        <source>Use UUID</source>
        <translation>UUID nehmen</translation>
    </message>
    <message>
        <source>Use UUID: a new name that nobody else has</source>
        <translation>UUID nehmen: ein neuer Name, den sonst niemand hat</translation>
    </message>
    <message>
        <source>Use a QR code for it.</source>
        <translation>Nehmen Sie dafür einen QR-Code.</translation>
    </message>
    <message>
        <source>Use a network with 2.4 GHz.</source>
        <translation>Ein Netz mit 2,4 GHz nehmen.</translation>
    </message>
    <message>
        <source>Use another cable or a powered hub; the same again: RED bin.</source>
        <translation>Anderes Kabel oder Hub mit Netzteil; bleibt es so: ROTE Kiste.</translation>
    </message>
    <message>
        <source>Use another cable or port, then try again.</source>
        <translation>Anderes Kabel oder anderen Port nehmen, dann noch einmal.</translation>
    </message>
    <message>
        <source>Use another network.</source>
        <translation>Ein anderes Netz nehmen.</translation>
    </message>
    <message>
        <source>Use delivery by USB on this computer.</source>
        <translation>Auf diesem Computer über USB übergeben.</translation>
    </message>
    <message>
        <source>Use it for the lab, not for a batch that is shipped.</source>
        <translation>Nehmen Sie es für das Labor, nicht für eine Charge, die ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Use that Station, or restore the copy made before the upgrade.</source>
        <translation>Jene Station nehmen, oder die Kopie von vor dem Umbau zurückholen.</translation>
    </message>
    <message>
        <source>Use the device's own Wi-Fi for open networks.</source>
        <translation>Für offene Netze das eigene Wi-Fi des Geräts nehmen.</translation>
    </message>
    <message>
        <source>Use the device's own Wi-Fi for that.</source>
        <translation>Nehmen Sie dafür das eigene Wi-Fi des Geräts.</translation>
    </message>
    <message>
        <source>Use the device's own Wi-Fi, or update Device OS.</source>
        <translation>Das eigene Wi-Fi des Geräts nehmen, oder Device OS erneuern.</translation>
    </message>
    <message>
        <source>Use the ownership mode "customer-online" in the recipe.</source>
        <translation>Im Rezept die Besitzart "customer-online" nehmen.</translation>
    </message>
    <message>
        <source>Use {0} at most.</source>
        <translation>Nehmen Sie höchstens {0}.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Usually under 1 s; up to 30 s if the device sleeps.</source>
        <translation>Meist unter 1 s; bis 30 s, wenn das Gerät schläft.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value only</source>
        <translation>Nur der Wert</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Ein paar Minuten warten, dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait a minute; bring it nearer to the access point. Then try again.</source>
        <translation>Eine Minute warten; näher an den Access Point bringen. Dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Wait for the owner's yes; then claim it again.</source>
        <translation>Warten Sie auf das Ja des Besitzers; dann noch einmal beanspruchen.</translation>
    </message>
    <message>
        <source>Wait for the time shown; do not try elsewhere.</source>
        <translation>Die gezeigte Zeit warten; nicht anderswo versuchen.</translation>
    </message>
    <message>
        <source>Wait; for good: install the device rule (Doctor, Fix), then replug.</source>
        <translation>Warten; für immer: Geräteregel installieren (Diagnose, Beheben), neu einstecken.</translation>
    </message>
    <message>
        <source>Waiting {0} s.</source>
        <translation>Es wird {0} s gewartet.</translation>
    </message>
    <message>
        <source>Waits for the device to come back</source>
        <translation>Wartet, bis das Gerät zurückkommt</translation>
    </message>
    <message>
        <source>Was in this product before.</source>
        <translation>War schon vorher in diesem Produkt.</translation>
    </message>
    <message>
        <source>Was not sent.</source>
        <translation>Wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>We ask the cloud until the owner is proven, or we know why it is not.</source>
        <translation>Wir fragen die Cloud, bis der Besitzer bewiesen ist oder wir wissen, warum nicht.</translation>
    </message>
    <message>
        <source>We cannot see {0} in any of our products. If it is in one of yours, please unclaim it, then remove it from the product, in this order.</source>
        <translation>Wir sehen {0} in keinem unserer Produkte. Ist es in einem von Ihren, lösen Sie bitte den Besitzer und entfernen Sie es dann aus dem Produkt, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Webhooks of one person's sandbox hear only that person's devices.</source>
        <translation>Webhooks in der Sandbox einer Person hören nur die Geräte dieser Person.</translation>
    </message>
    <message>
        <source>What a device of the product last said of its own health.</source>
        <translation>Was ein Gerät des Produkts zuletzt über seinen Zustand gesagt hat.</translation>
    </message>
    <message>
        <source>What is left in {0} is removed when it opens.</source>
        <translation>Was in {0} übrig ist, wird entfernt, wenn er sich öffnet.</translation>
    </message>
    <message>
        <source>What one device of the product publishes.</source>
        <translation>Was ein Gerät des Produkts veröffentlicht.</translation>
    </message>
    <message>
        <source>What one device publishes.</source>
        <translation>Was ein Gerät veröffentlicht.</translation>
    </message>
    <message>
        <source>What relies on it is not known.</source>
        <translation>Was darauf baut, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What stays: the device in the product, its owner ({0} mode), {1}. Nothing is undone by itself: station free releases it. The traces hold no secret; the report names the device's id.</source>
        <translation>Was bleibt: das Gerät im Produkt, sein Besitzer (Art {0}), {1}. Nichts wird von selbst zurückgenommen: station free gibt es frei. Die Mitschnitte enthalten kein Geheimnis; der Bericht nennt die Geräte-ID.</translation>
    </message>
    <message>
        <source>What stood after it was not sent.</source>
        <translation>Was danach stand, wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>What the account has used, and what it may use: its device limit, its data.</source>
        <translation>Was das Konto verbraucht hat und verbrauchen darf: seine Gerätegrenze, seine Daten.</translation>
    </message>
    <message>
        <source>What the cloud can compile for. Needs no token.</source>
        <translation>Wofür die Cloud übersetzen kann. Braucht kein Token.</translation>
    </message>
    <message>
        <source>What the cloud knows of a device that the token may see.</source>
        <translation>Was die Cloud über ein Gerät weiß, das das Token sehen darf.</translation>
    </message>
    <message>
        <source>What the device last said of its own health.</source>
        <translation>Was das Gerät zuletzt über seinen Zustand gesagt hat.</translation>
    </message>
    <message>
        <source>What the devices of the token's user or customer publish.</source>
        <translation>Was die Geräte des Benutzers oder Kunden des Tokens veröffentlichen.</translation>
    </message>
    <message>
        <source>What the doctor found was not mended.</source>
        <translation>Was die Diagnose fand, wurde nicht behoben.</translation>
    </message>
    <message>
        <source>What the service has written about a limit coming near.</source>
        <translation>Was der Dienst über eine nahende Grenze geschrieben hat.</translation>
    </message>
    <message>
        <source>What the service shows once, Station shows once: keep it then.</source>
        <translation>Was der Dienst einmal zeigt, zeigt Station einmal: Behalten Sie es dann.</translation>
    </message>
    <message>
        <source>What was compiled, to be saved.</source>
        <translation>Was übersetzt wurde, zum Sichern.</translation>
    </message>
    <message>
        <source>What was left of it was done now.</source>
        <translation>Was davon übrig war, ist jetzt getan.</translation>
    </message>
    <message>
        <source>What was typed did not come back whole.</source>
        <translation>Was getippt wurde, kam nicht ganz zurück.</translation>
    </message>
    <message>
        <source>What was written into {0} reads back otherwise.</source>
        <translation>Was in {0} geschrieben wurde, liest sich anders zurück.</translation>
    </message>
    <message>
        <source>What we know:</source>
        <translation>Was wir wissen:</translation>
    </message>
    <message>
        <source>Whatever makes tokens with this client stops.</source>
        <translation>Was mit diesem Client Token ausstellt, hört auf.</translation>
    </message>
    <message>
        <source>Whatever uses its present token stops at once.</source>
        <translation>Was sein jetziges Token benutzt, hört sofort auf.</translation>
    </message>
    <message>
        <source>Whatever uses this token stops at once.</source>
        <translation>Was dieses Token benutzt, hört sofort auf.</translation>
    </message>
    <message>
        <source>When it is no longer needed</source>
        <translation>Wenn es nicht mehr gebraucht wird</translation>
    </message>
    <message>
        <source>When it suits the device</source>
        <translation>Wann es dem Gerät passt</translation>
    </message>
    <message>
        <source>Where a device is, who owns it, and what is to be done to free it, in the right order.</source>
        <translation>Wo ein Gerät ist, wem es gehört und was zu tun ist, um es freizugeben, in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>Where a secret may stand</source>
        <translation>Wo ein Geheimnis stehen darf</translation>
    </message>
    <message>
        <source>Where nothing can be recorded, no unit is taken.</source>
        <translation>Wo nichts aufgezeichnet werden kann, wird keine Einheit genommen.</translation>
    </message>
    <message>
        <source>Whether a device of the product answers at this moment.</source>
        <translation>Ob ein Gerät des Produkts in diesem Augenblick antwortet.</translation>
    </message>
    <message>
        <source>Whether it is in order is not known.</source>
        <translation>Ob es in Ordnung ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the device answers the cloud at this moment.</source>
        <translation>Ob das Gerät der Cloud in diesem Augenblick antwortet.</translation>
    </message>
    <message>
        <source>Which Wi-Fi should the device use?</source>
        <translation>Welches Wi-Fi soll das Gerät benutzen?</translation>
    </message>
    <message>
        <source>Which kind of token may do what</source>
        <translation>Welche Art von Token was darf</translation>
    </message>
    <message>
        <source>Which of the devices near by is it?</source>
        <translation>Welches der Geräte in der Nähe ist es?</translation>
    </message>
    <message>
        <source>Which token to use</source>
        <translation>Welches Token zu nehmen ist</translation>
    </message>
    <message>
        <source>While it blinks blue hold SETUP for 10 s or longer, until the light flashes fast.</source>
        <translation>Während es blau blinkt, SETUP 10 s oder länger halten, bis das Licht schnell blitzt.</translation>
    </message>
    <message>
        <source>While it blinks blue hold SETUP for 10 s or longer, until the light flashes fast: then its Wi-Fi is forgotten.</source>
        <translation>Während es blau blinkt, SETUP 10 s oder länger halten, bis das Licht schnell blitzt: Dann ist sein Wi-Fi vergessen.</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Wer bin ich</translation>
    </message>
    <message>
        <source>Who owns it is not told to us.</source>
        <translation>Wem es gehört, wird uns nicht gesagt.</translation>
    </message>
    <message>
        <source>Who stands behind a token</source>
        <translation>Wer hinter einem Token steht</translation>
    </message>
    <message>
        <source>Who will own the device?</source>
        <translation>Wem wird das Gerät gehören?</translation>
    </message>
    <message>
        <source>Whoever finds it may use it for ever.</source>
        <translation>Wer es findet, kann es für immer benutzen.</translation>
    </message>
    <message>
        <source>Whoever sits at this computer may open {0} (udev rule).</source>
        <translation>Wer an diesem Computer sitzt, darf {0} öffnen (udev-Regel).</translation>
    </message>
    <message>
        <source>Whose budget it is</source>
        <translation>Wessen Kontingent es ist</translation>
    </message>
    <message>
        <source>Whose user token it is.</source>
        <translation>Wessen Benutzer-Token es ist.</translation>
    </message>
    <message>
        <source>Wi-Fi by {0}{1}.</source>
        <translation>Wi-Fi über {0}{1}.</translation>
    </message>
    <message>
        <source>Wi-Fi is off by a switch or key.</source>
        <translation>Wi-Fi ist durch Schalter oder Taste aus.</translation>
    </message>
    <message>
        <source>Wi-Fi is turned off.</source>
        <translation>Wi-Fi ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Wi-Fi name</source>
        <translation>Wi-Fi-Name</translation>
    </message>
    <message>
        <source>Will somebody flash these units from a desktop IDE?</source>
        <translation>Wird jemand diese Einheiten von einem Schreibtisch aus bespielen?</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Windows answers with {0}</source>
        <translation>Windows antwortet mit {0}</translation>
    </message>
    <message>
        <source>Windows knows no printer {0}.</source>
        <translation>Windows kennt keinen Drucker {0}.</translation>
    </message>
    <message>
        <source>Windows' own driver serves the boards.</source>
        <translation>Der eigene Treiber von Windows bedient die Platinen.</translation>
    </message>
    <message>
        <source>With it firmware by USB and control requests do not work.</source>
        <translation>Damit gehen Firmware über USB und Steueranfragen nicht.</translation>
    </message>
    <message>
        <source>With real devices</source>
        <translation>Mit echten Geräten</translation>
    </message>
    <message>
        <source>Without it no device can be spoken to by USB.</source>
        <translation>Ohne dies ist kein Gerät über USB anzusprechen.</translation>
    </message>
    <message>
        <source>Without it the cloud does nothing for this station.</source>
        <translation>Ohne es tut die Cloud nichts für diese Station.</translation>
    </message>
    <message>
        <source>Without it there is no window; commands work.</source>
        <translation>Ohne dies gibt es kein Fenster; Befehle gehen.</translation>
    </message>
    <message>
        <source>Work on with a new record; give the damaged one to an engineer.</source>
        <translation>Mit neuer Aufzeichnung weiterarbeiten; die beschädigte dem Ingenieur geben.</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Notizen schreiben</translation>
    </message>
    <message>
        <source>Write the device ID into the row: only it tells which unit is meant.</source>
        <translation>Schreiben Sie die Geräte-ID in die Zeile: Nur sie sagt, welche Einheit gemeint ist.</translation>
    </message>
    <message>
        <source>X SoM</source>
        <translation>X SoM</translation>
    </message>
    <message>
        <source>Xenon</source>
        <translation>Xenon</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You work on product {0}. This is another one: {1}.</source>
        <translation>Sie arbeiten an Produkt {0}. Dies ist ein anderes: {1}.</translation>
    </message>
    <message>
        <source>Your account's access token (optional)</source>
        <translation>Zugriffs-Token Ihres Kontos (freiwillig)</translation>
    </message>
    <message>
        <source>Your account's e-mail (optional)</source>
        <translation>E-Mail-Adresse Ihres Kontos (freiwillig)</translation>
    </message>
    <message>
        <source>Your own account: what your role in each product and organization allows.</source>
        <translation>Ihr eigenes Konto: was Ihre Rolle in jedem Produkt und jeder Organisation erlaubt.</translation>
    </message>
    <message>
        <source>a Particle device</source>
        <translation>ein Particle-Gerät</translation>
    </message>
    <message>
        <source>a claim code has {0} characters</source>
        <translation>ein Claim-Code hat {0} Zeichen</translation>
    </message>
    <message>
        <source>a cloud address holds no user, query or fragment</source>
        <translation>eine Cloud-Adresse enthält keinen Benutzer, keine Abfrage und kein Fragment</translation>
    </message>
    <message>
        <source>a crash report</source>
        <translation>ein Absturzbericht</translation>
    </message>
    <message>
        <source>a customer needs a name</source>
        <translation>ein Kunde braucht einen Namen</translation>
    </message>
    <message>
        <source>a file with [[slot]] tables</source>
        <translation>eine Datei mit [[slot]]-Tabellen</translation>
    </message>
    <message>
        <source>a length of {0} mm</source>
        <translation>eine Länge von {0} mm</translation>
    </message>
    <message>
        <source>a length was {0}</source>
        <translation>eine Länge war {0}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a monolithic image</source>
        <translation>ein monolithisches Abbild</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a new customer each</source>
        <translation>je ein neuer Kunde</translation>
    </message>
    <message>
        <source>a newer Station wrote it</source>
        <translation>eine neuere Station hat ihn geschrieben</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a product's number or slug</source>
        <translation>Nummer oder Slug eines Produkts</translation>
    </message>
    <message>
        <source>a program of its own talks at the port</source>
        <translation>ein eigenes Programm spricht am Port</translation>
    </message>
    <message>
        <source>a radio stack</source>
        <translation>ein Funkstapel</translation>
    </message>
    <message>
        <source>a recipe, copied</source>
        <translation>ein Rezept, kopiert</translation>
    </message>
    <message>
        <source>a report of {0} has {1}</source>
        <translation>ein Bericht von {0} hat {1}</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>eine Ressource</translation>
    </message>
    <message>
        <source>a security we do not know</source>
        <translation>eine Sicherheit, die wir nicht kennen</translation>
    </message>
    <message>
        <source>a slot needs a name</source>
        <translation>ein Steckplatz braucht einen Namen</translation>
    </message>
    <message>
        <source>a system part</source>
        <translation>ein Systemteil</translation>
    </message>
    <message>
        <source>a template's name</source>
        <translation>der Name einer Vorlage</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a {0} entry was to hold what looks like a claim code</source>
        <translation>ein {0}-Eintrag sollte enthalten, was nach einem Claim-Code aussieht</translation>
    </message>
    <message>
        <source>adopted {0}</source>
        <translation>übernommen: {0}</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>all products and devices that the account may see</source>
        <translation>alle Produkte und Geräte, die das Konto sehen darf</translation>
    </message>
    <message>
        <source>an account's name</source>
        <translation>der Name eines Kontos</translation>
    </message>
    <message>
        <source>an asset</source>
        <translation>ein Asset</translation>
    </message>
    <message>
        <source>an entry's time needs its zone</source>
        <translation>die Zeit eines Eintrags braucht ihre Zone</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>an hour, or as asked</source>
        <translation>eine Stunde, oder wie gewünscht</translation>
    </message>
    <message>
        <source>an https address</source>
        <translation>eine https-Adresse</translation>
    </message>
    <message>
        <source>an issuer without a name</source>
        <translation>ein Aussteller ohne Namen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an offline round</source>
        <translation>eine Runde ohne Netz</translation>
    </message>
    <message>
        <source>and customer cannot both stand</source>
        <translation>und customer können nicht beide stehen</translation>
    </message>
    <message>
        <source>and ssid cannot both stand</source>
        <translation>und ssid können nicht beide stehen</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>eine andere Klasse</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>ein anderer Code</translation>
    </message>
    <message>
        <source>another code stored</source>
        <translation>ein anderer Code gespeichert</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>ein anderer Prozess</translation>
    </message>
    <message>
        <source>another's device is not claimed: its owner gets an e-mail</source>
        <translation>ein fremdes Gerät wird nicht beansprucht: Sein Besitzer bekommt eine E-Mail</translation>
    </message>
    <message>
        <source>answered {0}</source>
        <translation>antwortete {0}</translation>
    </message>
    <message>
        <source>any unique text; the cloud makes it lower case</source>
        <translation>irgendein eindeutiger Text; die Cloud schreibt ihn klein</translation>
    </message>
    <message>
        <source>as compiled into it</source>
        <translation>wie hineinübersetzt</translation>
    </message>
    <message>
        <source>as if this device had published it</source>
        <translation>als hätte dieses Gerät es veröffentlicht</translation>
    </message>
    <message>
        <source>as the label has it</source>
        <translation>wie es auf dem Etikett steht</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>awaiting confirmation</source>
        <translation>wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>back, and silent for {0} s</source>
        <translation>zurück, und seit {0} s still</translation>
    </message>
    <message>
        <source>bad request</source>
        <translation>bad request</translation>
    </message>
    <message>
        <source>before 0.4.5</source>
        <translation>vor 0.4.5</translation>
    </message>
    <message>
        <source>belongs to {0}</source>
        <translation>gehört {0}</translation>
    </message>
    <message>
        <source>bin *.ino *.cpp *.h</source>
        <translation>bin *.ino *.cpp *.h</translation>
    </message>
    <message>
        <source>block {0} was not taken</source>
        <translation>Block {0} wurde nicht genommen</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>brach ab</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>by USB</source>
        <translation>über USB</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by its own Wi-Fi</source>
        <translation>über sein eigenes Wi-Fi</translation>
    </message>
    <message>
        <source>cable or slot</source>
        <translation>Kabel oder Steckplatz</translation>
    </message>
    <message>
        <source>cannot be read: the file is damaged there</source>
        <translation>ist nicht zu lesen: Die Datei ist dort beschädigt</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>certificate has expired</translation>
    </message>
    <message>
        <source>chunks without an end</source>
        <translation>Stücke ohne Ende</translation>
    </message>
    <message>
        <source>chunks, with their end</source>
        <translation>Stücke, mit ihrem Ende</translation>
    </message>
    <message>
        <source>claim code</source>
        <translation>Claim-Code</translation>
    </message>
    <message>
        <source>client ID and secret</source>
        <translation>Client-ID und Geheimnis</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>close desk</source>
        <translation>close desk</translation>
    </message>
    <message>
        <source>close {0}</source>
        <translation>close {0}</translation>
    </message>
    <message>
        <source>cloud closing</source>
        <translation>cloud closing</translation>
    </message>
    <message>
        <source>code expired</source>
        <translation>Code abgelaufen</translation>
    </message>
    <message>
        <source>code stored</source>
        <translation>Code gespeichert</translation>
    </message>
    <message>
        <source>code too short</source>
        <translation>Code zu kurz</translation>
    </message>
    <message>
        <source>columns of [bench] is a number from 0 to {0}</source>
        <translation>columns von [bench] ist eine Zahl von 0 bis {0}</translation>
    </message>
    <message>
        <source>configure-ap was answered with {0}</source>
        <translation>configure-ap wurde mit {0} beantwortet</translation>
    </message>
    <message>
        <source>connected to the cloud</source>
        <translation>mit der Cloud verbunden</translation>
    </message>
    <message>
        <source>counted from 1</source>
        <translation>von 1 an gezählt</translation>
    </message>
    <message>
        <source>crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>csv *.xlsx</source>
        <translation>csv *.xlsx</translation>
    </message>
    <message>
        <source>customer asked</source>
        <translation>Kunde bat</translation>
    </message>
    <message>
        <source>customer list</source>
        <translation>Kundenliste</translation>
    </message>
    <message>
        <source>customer token</source>
        <translation>Kunden-Token</translation>
    </message>
    <message>
        <source>customers of the batch</source>
        <translation>Kunden der Charge</translation>
    </message>
    <message>
        <source>customers:create, or *:* for all</source>
        <translation>customers:create, oder *:* für alles</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>delivery.by softap</source>
        <translation>delivery.by softap</translation>
    </message>
    <message>
        <source>delivery.by usb</source>
        <translation>delivery.by usb</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verwehrt</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>device ids, serial numbers, IMEIs or ICCIDs, one a line</source>
        <translation>Geräte-IDs, Seriennummern, IMEIs oder ICCIDs, eine je Zeile</translation>
    </message>
    <message>
        <source>device list</source>
        <translation>Geräteliste</translation>
    </message>
    <message>
        <source>device secret</source>
        <translation>Gerätegeheimnis</translation>
    </message>
    <message>
        <source>devices.unclaim --device {0}</source>
        <translation>devices.unclaim --device {0}</translation>
    </message>
    <message>
        <source>dfu-util did not bring the firmware onto the device.</source>
        <translation>dfu-util brachte die Firmware nicht auf das Gerät.</translation>
    </message>
    <message>
        <source>dfu-util is here: {0}.</source>
        <translation>dfu-util ist da: {0}.</translation>
    </message>
    <message>
        <source>dfu-util writes the firmware.</source>
        <translation>dfu-util schreibt die Firmware.</translation>
    </message>
    <message>
        <source>else at once</source>
        <translation>sonst sofort</translation>
    </message>
    <message>
        <source>else only the groups named</source>
        <translation>sonst nur die genannten Gruppen</translation>
    </message>
    <message>
        <source>end log</source>
        <translation>end log</translation>
    </message>
    <message>
        <source>engineer asked</source>
        <translation>Ingenieur bat</translation>
    </message>
    <message>
        <source>every try ended without the network</source>
        <translation>jeder Versuch endete ohne das Netz</translation>
    </message>
    <message>
        <source>everything in one product</source>
        <translation>alles in einem Produkt</translation>
    </message>
    <message>
        <source>find a device to release</source>
        <translation>ein Gerät zum Freigeben finden</translation>
    </message>
    <message>
        <source>firmware file</source>
        <translation>Firmware-Datei</translation>
    </message>
    <message>
        <source>firmware of a network processor</source>
        <translation>Firmware eines Netzwerkprozessors</translation>
    </message>
    <message>
        <source>follow events</source>
        <translation>follow events</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>free text kept with the device</source>
        <translation>freier Text zum Gerät</translation>
    </message>
    <message>
        <source>git pull brings the newer one.</source>
        <translation>git pull bringt die neuere.</translation>
    </message>
    <message>
        <source>give way</source>
        <translation>give way</translation>
    </message>
    <message>
        <source>good for an hour</source>
        <translation>eine Stunde gültig</translation>
    </message>
    <message>
        <source>has 18 to 21 digits and begins with 89</source>
        <translation>hat 18 bis 21 Ziffern und beginnt mit 89</translation>
    </message>
    <message>
        <source>has a brace alone; write {{ or }} for the sign itself</source>
        <translation>hat eine einzelne Klammer; für das Zeichen selbst {{ oder }} schreiben</translation>
    </message>
    <message>
        <source>has its head open</source>
        <translation>hat den Kopf offen</translation>
    </message>
    <message>
        <source>has no owner, as wished</source>
        <translation>hat keinen Besitzer, wie gewünscht</translation>
    </message>
    <message>
        <source>has no printer behind it</source>
        <translation>hat keinen Drucker dahinter</translation>
    </message>
    <message>
        <source>hear events</source>
        <translation>Ereignisse hören</translation>
    </message>
    <message>
        <source>hold SETUP for 3 s</source>
        <translation>SETUP 3 s halten</translation>
    </message>
    <message>
        <source>holds a character that no name has</source>
        <translation>enthält ein Zeichen, das kein Name hat</translation>
    </message>
    <message>
        <source>how its key is made cannot be read</source>
        <translation>wie sein Schlüssel gebildet wird, ist nicht zu lesen</translation>
    </message>
    <message>
        <source>import and activate them</source>
        <translation>sie importieren und einschalten</translation>
    </message>
    <message>
        <source>in the product, no code yet</source>
        <translation>im Produkt, noch ohne Code</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>in work: {0}</source>
        <translation>in Arbeit: {0}</translation>
    </message>
    <message>
        <source>installed is the two-legged one that Station needs; web needs a redirect address</source>
        <translation>installed ist der zweibeinige, den Station braucht; web braucht eine Umleitungsadresse</translation>
    </message>
    <message>
        <source>is a time of ISO 8601, as 2026-01-31T10:00:00Z</source>
        <translation>ist eine Zeit nach ISO 8601, wie 2026-01-31T10:00:00Z</translation>
    </message>
    <message>
        <source>is a whole number</source>
        <translation>ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>is at least {0}</source>
        <translation>ist mindestens {0}</translation>
    </message>
    <message>
        <source>is at most {0}</source>
        <translation>ist höchstens {0}</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing, though later ones were written</source>
        <translation>fehlt, obwohl spätere geschrieben wurden</translation>
    </message>
    <message>
        <source>is missing: the label would be empty</source>
        <translation>fehlt: Das Etikett wäre leer</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>wird gebraucht</translation>
    </message>
    <message>
        <source>is no name</source>
        <translation>ist kein Name</translation>
    </message>
    <message>
        <source>is not as it was written, or the one before it was exchanged</source>
        <translation>ist nicht, wie er geschrieben wurde, oder der davor wurde ausgetauscht</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>is not known here; there is {0}</source>
        <translation>ist hier nicht bekannt; es gibt {0}</translation>
    </message>
    <message>
        <source>is not the one that was committed</source>
        <translation>ist nicht der, der festgeschrieben wurde</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht da</translation>
    </message>
    <message>
        <source>is one of {0}</source>
        <translation>ist eines von {0}</translation>
    </message>
    <message>
        <source>is out of paper</source>
        <translation>hat kein Papier</translation>
    </message>
    <message>
        <source>is out of ribbon</source>
        <translation>hat kein Farbband</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>hat Pause</translation>
    </message>
    <message>
        <source>is to be chosen by hand</source>
        <translation>ist von Hand zu wählen</translation>
    </message>
    <message>
        <source>is true or false</source>
        <translation>ist true oder false</translation>
    </message>
    <message>
        <source>is used by another program</source>
        <translation>wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>it belonged to {0}</source>
        <translation>es gehörte {0}</translation>
    </message>
    <message>
        <source>it did not come back and tell its application</source>
        <translation>es kam nicht zurück und nannte seine Anwendung nicht</translation>
    </message>
    <message>
        <source>it did not end within {0} s.</source>
        <translation>sie endete nicht binnen {0} s.</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>es hat kein {0}</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>er ist kein JSON</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>er ist nicht, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>it is not there, and may not be made</source>
        <translation>er ist nicht da und darf nicht angelegt werden</translation>
    </message>
    <message>
        <source>it never ends</source>
        <translation>es endet nie</translation>
    </message>
    <message>
        <source>it says that it is claimed</source>
        <translation>es sagt, dass es beansprucht ist</translation>
    </message>
    <message>
        <source>it updates itself</source>
        <translation>es aktualisiert sich</translation>
    </message>
    <message>
        <source>it was in product {0}</source>
        <translation>es war in Produkt {0}</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>its Wi-Fi is forgotten</source>
        <translation>sein Wi-Fi ist vergessen</translation>
    </message>
    <message>
        <source>its application is {0}</source>
        <translation>seine Anwendung ist {0}</translation>
    </message>
    <message>
        <source>its application is {0}…</source>
        <translation>seine Anwendung ist {0}…</translation>
    </message>
    <message>
        <source>its client id</source>
        <translation>seine Client-ID</translation>
    </message>
    <message>
        <source>its device id</source>
        <translation>seine Geräte-ID</translation>
    </message>
    <message>
        <source>its device id; the account's own also by name</source>
        <translation>seine Geräte-ID; die des Kontos auch beim Namen</translation>
    </message>
    <message>
        <source>its disk is not there</source>
        <translation>sein Datenträger ist nicht da</translation>
    </message>
    <message>
        <source>its firmware runs</source>
        <translation>seine Firmware läuft</translation>
    </message>
    <message>
        <source>its id or slug</source>
        <translation>ihre ID oder ihr Slug</translation>
    </message>
    <message>
        <source>its id, from the list</source>
        <translation>seine ID, aus der Liste</translation>
    </message>
    <message>
        <source>its letters cannot be read</source>
        <translation>seine Buchstaben sind nicht zu lesen</translation>
    </message>
    <message>
        <source>its name on the device</source>
        <translation>ihr Name auf dem Gerät</translation>
    </message>
    <message>
        <source>its network</source>
        <translation>sein Netz</translation>
    </message>
    <message>
        <source>its number or slug</source>
        <translation>seine Nummer oder sein Slug</translation>
    </message>
    <message>
        <source>its own Wi-Fi</source>
        <translation>sein eigenes Wi-Fi</translation>
    </message>
    <message>
        <source>its username</source>
        <translation>sein Benutzername</translation>
    </message>
    <message>
        <source>its {0} has version {1}</source>
        <translation>{0} darauf hat Version {1}</translation>
    </message>
    <message>
        <source>joining the Wi-Fi</source>
        <translation>tritt dem Wi-Fi bei</translation>
    </message>
    <message>
        <source>keeps the one it has</source>
        <translation>behält das vorhandene</translation>
    </message>
    <message>
        <source>label bad</source>
        <translation>Etikett schlecht</translation>
    </message>
    <message>
        <source>lets the {0} reach {1} mm across and {2} mm down; the label ends at {3} and {4} mm</source>
        <translation>lässt {0} {1} mm quer und {2} mm abwärts reichen; das Etikett endet bei {3} und {4} mm</translation>
    </message>
    <message>
        <source>letters, digits, / - _</source>
        <translation>Buchstaben, Ziffern, / - _</translation>
    </message>
    <message>
        <source>line {0}, {1}</source>
        <translation>Zeile {0}, {1}</translation>
    </message>
    <message>
        <source>listening for devices</source>
        <translation>listening for devices</translation>
    </message>
    <message>
        <source>listening mode</source>
        <translation>Listening-Modus</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>look at the device</source>
        <translation>das Gerät ansehen</translation>
    </message>
    <message>
        <source>look on again</source>
        <translation>look on again</translation>
    </message>
    <message>
        <source>macOS' own driver serves the boards, by their cu. names.</source>
        <translation>Der eigene Treiber von macOS bedient die Platinen, unter ihren cu.-Namen.</translation>
    </message>
    <message>
        <source>make claim codes</source>
        <translation>Claim-Codes ausstellen</translation>
    </message>
    <message>
        <source>make customers</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>makes tokens and customers; no token itself</source>
        <translation>stellt Token und Kunden aus; selbst kein Token</translation>
    </message>
    <message>
        <source>may hold {0} bytes; this has {1}</source>
        <translation>darf {0} Bytes haben; dies hat {1}</translation>
    </message>
    <message>
        <source>may not be opened by this user</source>
        <translation>darf von diesem Benutzer nicht geöffnet werden</translation>
    </message>
    <message>
        <source>must be 1; a newer Station wrote this</source>
        <translation>muss 1 sein; eine neuere Station hat dies geschrieben</translation>
    </message>
    <message>
        <source>must be 1; a newer Station wrote this recipe</source>
        <translation>muss 1 sein; eine neuere Station hat dieses Rezept geschrieben</translation>
    </message>
    <message>
        <source>must be a list of tables, [[element]]</source>
        <translation>muss eine Liste von Tabellen sein, [[element]]</translation>
    </message>
    <message>
        <source>must be from {0} to {1}</source>
        <translation>muss zwischen {0} und {1} liegen</translation>
    </message>
    <message>
        <source>must be one of {0}, not {1}</source>
        <translation>muss eines von {0} sein, nicht {1}</translation>
    </message>
    <message>
        <source>must be {0}, not {1}</source>
        <translation>muss {0} sein, nicht {1}</translation>
    </message>
    <message>
        <source>must hold texts, one at least</source>
        <translation>muss Texte enthalten, mindestens einen</translation>
    </message>
    <message>
        <source>must not be {0}</source>
        <translation>darf nicht {0} sein</translation>
    </message>
    <message>
        <source>names a person whose sealed name is not as it was written</source>
        <translation>nennt eine Person, deren versiegelter Name nicht ist, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>names with commas between</source>
        <translation>Namen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>names {{0}}; there is {1}</source>
        <translation>nennt {{0}}; es gibt {1}</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>network name</source>
        <translation>Netzname</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort zur rechten Zeit</translation>
    </message>
    <message>
        <source>no answer within {0} s</source>
        <translation>keine Antwort binnen {0} s</translation>
    </message>
    <message>
        <source>no answer within {0} s.</source>
        <translation>keine Antwort binnen {0} s.</translation>
    </message>
    <message>
        <source>no confirmation</source>
        <translation>keine Bestätigung</translation>
    </message>
    <message>
        <source>no customer is made for {0} here</source>
        <translation>für {0} wird hier kein Kunde angelegt</translation>
    </message>
    <message>
        <source>no customer was settled for {0}</source>
        <translation>für {0} wurde kein Kunde festgelegt</translation>
    </message>
    <message>
        <source>no device was named</source>
        <translation>kein Gerät war genannt</translation>
    </message>
    <message>
        <source>no event told how the update ended</source>
        <translation>kein Ereignis sagte, wie das Update endete</translation>
    </message>
    <message>
        <source>no key can be made as it says</source>
        <translation>wie er es sagt, lässt sich kein Schlüssel bilden</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>kein Speicher</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>kein Strom</translation>
    </message>
    <message>
        <source>no reply within {0} s</source>
        <translation>keine Antwort binnen {0} s</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>ohne Worte</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody knows it</source>
        <translation>niemand kennt ihn</translation>
    </message>
    <message>
        <source>nobody, as wished</source>
        <translation>niemand, wie gewünscht</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keiner nötig</translation>
    </message>
    <message>
        <source>none was kept; --trace FILE of a run keeps one</source>
        <translation>keiner wurde aufgenommen; --trace FILE eines Laufs nimmt einen auf</translation>
    </message>
    <message>
        <source>not a DER sequence</source>
        <translation>keine DER-Folge</translation>
    </message>
    <message>
        <source>not a Device OS version: {0}</source>
        <translation>keine Device-OS-Version: {0}</translation>
    </message>
    <message>
        <source>not a device id: {0}</source>
        <translation>keine Geräte-ID: {0}</translation>
    </message>
    <message>
        <source>not a platform Station provisions: {0} (it knows {1})</source>
        <translation>keine Plattform, die Station einrichtet: {0} (es kennt {1})</translation>
    </message>
    <message>
        <source>not an RSA key</source>
        <translation>kein RSA-Schlüssel</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>nicht beansprucht</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht getan</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>not yet valid</translation>
    </message>
    <message>
        <source>nothing is known of one device {0}</source>
        <translation>über ein einzelnes Gerät {0} ist nichts bekannt</translation>
    </message>
    <message>
        <source>of a cellular device</source>
        <translation>eines Mobilfunkgeräts</translation>
    </message>
    <message>
        <source>of a web client</source>
        <translation>eines Web-Clients</translation>
    </message>
    <message>
        <source>of the order</source>
        <translation>der Reihenfolge</translation>
    </message>
    <message>
        <source>on-line for 30 s without an owner</source>
        <translation>30 s online ohne Besitzer</translation>
    </message>
    <message>
        <source>one .bin file</source>
        <translation>eine .bin-Datei</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>eine je Zeile</translation>
    </message>
    <message>
        <source>one customer's devices, and their claiming</source>
        <translation>die Geräte eines Kunden und ihr Beanspruchen</translation>
    </message>
    <message>
        <source>only events whose name begins so</source>
        <translation>nur Ereignisse, deren Name so beginnt</translation>
    </message>
    <message>
        <source>only the simulated one has {0}</source>
        <translation>nur die simulierte hat {0}</translation>
    </message>
    <message>
        <source>only the unit has {0}</source>
        <translation>nur die Einheit hat {0}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>opening at {0} baud {1}</source>
        <translation>Öffnen von {0} mit Baud {1}</translation>
    </message>
    <message>
        <source>or a part of it</source>
        <translation>oder ein Teil davon</translation>
    </message>
    <message>
        <source>organization list</source>
        <translation>Organisationsliste</translation>
    </message>
    <message>
        <source>our own letter</source>
        <translation>unser eigener Buchstabe</translation>
    </message>
    <message>
        <source>out of the fleet's updates; else back into them</source>
        <translation>aus den Updates der Flotte heraus; sonst zurück hinein</translation>
    </message>
    <message>
        <source>outer identity</source>
        <translation>äußere Identität</translation>
    </message>
    <message>
        <source>ownership.release never</source>
        <translation>ownership.release never</translation>
    </message>
    <message>
        <source>ownership.release own</source>
        <translation>ownership.release own</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>plain security</source>
        <translation>einfache Sicherheit</translation>
    </message>
    <message>
        <source>platform {0}</source>
        <translation>Plattform {0}</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>process {0} on {1} since {2}</source>
        <translation>Prozess {0} auf {1} seit {2}</translation>
    </message>
    <message>
        <source>product list</source>
        <translation>Produktliste</translation>
    </message>
    <message>
        <source>product token</source>
        <translation>Produkt-Token</translation>
    </message>
    <message>
        <source>product {0}</source>
        <translation>Produkt {0}</translation>
    </message>
    <message>
        <source>product.platform p1</source>
        <translation>product.platform p1</translation>
    </message>
    <message>
        <source>product.platform photon</source>
        <translation>product.platform photon</translation>
    </message>
    <message>
        <source>products.remove {0}</source>
        <translation>products.remove {0}</translation>
    </message>
    <message>
        <source>products.unclaim {0}</source>
        <translation>products.unclaim {0}</translation>
    </message>
    <message>
        <source>proven: no owner</source>
        <translation>bewiesen: kein Besitzer</translation>
    </message>
    <message>
        <source>public client</source>
        <translation>public client</translation>
    </message>
    <message>
        <source>puts it into listening mode</source>
        <translation>bringt es in den Listening-Modus</translation>
    </message>
    <message>
        <source>puts the device into DFU</source>
        <translation>bringt das Gerät in DFU</translation>
    </message>
    <message>
        <source>ready to hand over</source>
        <translation>bereit zum Übergeben</translation>
    </message>
    <message>
        <source>records search</source>
        <translation>records search</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>release a device</source>
        <translation>ein Gerät freigeben</translation>
    </message>
    <message>
        <source>resources/{0} is not part of this installation</source>
        <translation>resources/{0} gehört nicht zu dieser Installation</translation>
    </message>
    <message>
        <source>rework bin</source>
        <translation>Nacharbeitskiste</translation>
    </message>
    <message>
        <source>root certificate</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>Lauf {0}</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>siehe seinen Text</translation>
    </message>
    <message>
        <source>sent on to {0}, perhaps a sign-in page</source>
        <translation>weitergeschickt an {0}, vielleicht eine Anmeldeseite</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>serial ports</source>
        <translation>serielle Ports</translation>
    </message>
    <message>
        <source>set up from a file: {0}</source>
        <translation>aus einer Datei eingerichtet: {0}</translation>
    </message>
    <message>
        <source>set was answered with {0}</source>
        <translation>set wurde mit {0} beantwortet</translation>
    </message>
    <message>
        <source>settings of unknown names</source>
        <translation>Optionen mit unbekannten Namen</translation>
    </message>
    <message>
        <source>settings without secrets</source>
        <translation>Optionen ohne Geheimnisse</translation>
    </message>
    <message>
        <source>shift report</source>
        <translation>Schichtbericht</translation>
    </message>
    <message>
        <source>short MAC address</source>
        <translation>kurze MAC-Adresse</translation>
    </message>
    <message>
        <source>sightings stream</source>
        <translation>sightings stream</translation>
    </message>
    <message>
        <source>sightings sweep</source>
        <translation>sightings sweep</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>simulated: …{0}</source>
        <translation>simuliert: …{0}</translation>
    </message>
    <message>
        <source>site budget</source>
        <translation>site budget</translation>
    </message>
    <message>
        <source>slot is no list of tables, [[slot]]</source>
        <translation>slot ist keine Liste von Tabellen, [[slot]]</translation>
    </message>
    <message>
        <source>slot {0} needs a name and a place, both as text</source>
        <translation>Steckplatz {0} braucht einen Namen und einen Ort, beides als Text</translation>
    </message>
    <message>
        <source>softap wire</source>
        <translation>softap wire</translation>
    </message>
    <message>
        <source>something is missing in it</source>
        <translation>etwas fehlt darin</translation>
    </message>
    <message>
        <source>sources to compile, or one binary (.bin)</source>
        <translation>Quellen zum Übersetzen, oder eine Binärdatei (.bin)</translation>
    </message>
    <message>
        <source>spark core</source>
        <translation>spark core</translation>
    </message>
    <message>
        <source>station cloud help safety</source>
        <translation>station cloud help safety</translation>
    </message>
    <message>
        <source>station cloud help tokens</source>
        <translation>station cloud help tokens</translation>
    </message>
    <message>
        <source>station device claim-code --port</source>
        <translation>station device claim-code --port</translation>
    </message>
    <message>
        <source>station device claim-code --softap</source>
        <translation>station device claim-code --softap</translation>
    </message>
    <message>
        <source>station device identify</source>
        <translation>station device identify</translation>
    </message>
    <message>
        <source>station device wifi</source>
        <translation>station device wifi</translation>
    </message>
    <message>
        <source>station engineer set-pin        # or decline-pin: there shall be none</source>
        <translation>station engineer set-pin        # oder decline-pin: es soll keine geben</translation>
    </message>
    <message>
        <source>station secret replace client   # the OAuth client's secret</source>
        <translation>station secret replace client   # das Geheimnis des OAuth-Clients</translation>
    </message>
    <message>
        <source>station secret replace token    # your account's token</source>
        <translation>station secret replace token    # das Token Ihres Kontos</translation>
    </message>
    <message>
        <source>station training --list names them.</source>
        <translation>station training --list nennt sie.</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopped at its question: {0}</source>
        <translation>bei seiner Frage stehen geblieben: {0}</translation>
    </message>
    <message>
        <source>sudo cp {source} /etc/udev/rules.d/{0}</source>
        <translation>sudo cp {source} /etc/udev/rules.d/{0}</translation>
    </message>
    <message>
        <source>sudo timedatectl set-ntp true</source>
        <translation>sudo timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>sudo udevadm control --reload-rules</source>
        <translation>sudo udevadm control --reload-rules</translation>
    </message>
    <message>
        <source>sudo usermod -aG {0} {1}</source>
        <translation>sudo usermod -aG {0} {1}</translation>
    </message>
    <message>
        <source>system part {0}</source>
        <translation>Systemteil {0}</translation>
    </message>
    <message>
        <source>system, light, dark or contrast</source>
        <translation>system, light, dark oder contrast</translation>
    </message>
    <message>
        <source>takes files</source>
        <translation>nimmt Dateien</translation>
    </message>
    <message>
        <source>takes {0} at most</source>
        <translation>nimmt höchstens {0}</translation>
    </message>
    <message>
        <source>the OAuth client's secret</source>
        <translation>das Geheimnis des OAuth-Clients</translation>
    </message>
    <message>
        <source>the Wi-Fi password</source>
        <translation>das Wi-Fi-Passwort</translation>
    </message>
    <message>
        <source>the Wi-Fi that it is given</source>
        <translation>das Wi-Fi, das es bekommt</translation>
    </message>
    <message>
        <source>the Wi-Fi {0}</source>
        <translation>das Wi-Fi {0}</translation>
    </message>
    <message>
        <source>the account's e-mail</source>
        <translation>die E-Mail-Adresse des Kontos</translation>
    </message>
    <message>
        <source>the account's password</source>
        <translation>das Passwort des Kontos</translation>
    </message>
    <message>
        <source>the account's token</source>
        <translation>das Token des Kontos</translation>
    </message>
    <message>
        <source>the account's token of before</source>
        <translation>das vorige Token des Kontos</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>die Anwendung</translation>
    </message>
    <message>
        <source>the bootloader</source>
        <translation>der Bootloader</translation>
    </message>
    <message>
        <source>the check has a fault of its own ({0}).</source>
        <translation>die Prüfung hat selbst einen Fehler ({0}).</translation>
    </message>
    <message>
        <source>the cloud slowed us</source>
        <translation>die Cloud bremste uns</translation>
    </message>
    <message>
        <source>the connection broke while sending</source>
        <translation>die Verbindung brach beim Senden</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>das Gerät</translation>
    </message>
    <message>
        <source>the device could not join {0}</source>
        <translation>das Gerät konnte {0} nicht beitreten</translation>
    </message>
    <message>
        <source>the device is not in the product</source>
        <translation>das Gerät ist nicht im Produkt</translation>
    </message>
    <message>
        <source>the device is on-line</source>
        <translation>das Gerät ist online</translation>
    </message>
    <message>
        <source>the device said: failed</source>
        <translation>das Gerät sagte: gescheitert</translation>
    </message>
    <message>
        <source>the device said: {0}</source>
        <translation>das Gerät sagte: {0}</translation>
    </message>
    <message>
        <source>the device {0}</source>
        <translation>das Gerät {0}</translation>
    </message>
    <message>
        <source>the e-mail of a member of the team</source>
        <translation>die E-Mail-Adresse eines Teammitglieds</translation>
    </message>
    <message>
        <source>the end of the log</source>
        <translation>das Ende des Logs</translation>
    </message>
    <message>
        <source>the end of the log, and the last crash reports</source>
        <translation>das Ende des Logs und die letzten Absturzberichte</translation>
    </message>
    <message>
        <source>the end was not taken</source>
        <translation>das Ende wurde nicht genommen</translation>
    </message>
    <message>
        <source>the engineer's PIN</source>
        <translation>die PIN des Ingenieurs</translation>
    </message>
    <message>
        <source>the engineer's PIN: there shall be none</source>
        <translation>die PIN des Ingenieurs: Es soll keine geben</translation>
    </message>
    <message>
        <source>the engineer's account</source>
        <translation>das Konto des Ingenieurs</translation>
    </message>
    <message>
        <source>the fault that is on the screen</source>
        <translation>der Fehler, der auf dem Schirm steht</translation>
    </message>
    <message>
        <source>the header was not taken</source>
        <translation>der Kopf wurde nicht genommen</translation>
    </message>
    <message>
        <source>the id is made of it</source>
        <translation>daraus wird die ID gebildet</translation>
    </message>
    <message>
        <source>the id of an OAuth client</source>
        <translation>die ID eines OAuth-Clients</translation>
    </message>
    <message>
        <source>the id that compiling gave</source>
        <translation>die ID, die das Übersetzen gab</translation>
    </message>
    <message>
        <source>the key store</source>
        <translation>der Schlüsselbund</translation>
    </message>
    <message>
        <source>the keys stand in another order: {0} …</source>
        <translation>die Schlüssel stehen in anderer Reihenfolge: {0} …</translation>
    </message>
    <message>
        <source>the known part of it, to get the whole</source>
        <translation>der bekannte Teil davon, um das Ganze zu bekommen</translation>
    </message>
    <message>
        <source>the last block was not taken</source>
        <translation>der letzte Block wurde nicht genommen</translation>
    </message>
    <message>
        <source>the last connected first when left out</source>
        <translation>das zuletzt verbundene zuerst, wenn nichts steht</translation>
    </message>
    <message>
        <source>the latest talk with devices and cloud</source>
        <translation>das letzte Gespräch mit Geräten und Cloud</translation>
    </message>
    <message>
        <source>the letter i came back as one byte</source>
        <translation>der Buchstabe i kam als ein Byte zurück</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>das Log</translation>
    </message>
    <message>
        <source>the name it was created with</source>
        <translation>der Name, mit dem er angelegt wurde</translation>
    </message>
    <message>
        <source>the newest when left out</source>
        <translation>die neueste, wenn nichts steht</translation>
    </message>
    <message>
        <source>the old one is {0} min old</source>
        <translation>der alte ist {0} min alt</translation>
    </message>
    <message>
        <source>the one to delete</source>
        <translation>der zu löschende</translation>
    </message>
    <message>
        <source>the only device that is plugged in</source>
        <translation>das einzige eingesteckte Gerät</translation>
    </message>
    <message>
        <source>the only kind there is today</source>
        <translation>die einzige Art, die es heute gibt</translation>
    </message>
    <message>
        <source>the place of the secrets: {0}</source>
        <translation>der Ort der Geheimnisse: {0}</translation>
    </message>
    <message>
        <source>the recipe of the bench</source>
        <translation>das Rezept der Werkbank</translation>
    </message>
    <message>
        <source>the recipe {0}</source>
        <translation>das Rezept {0}</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>die Aufzeichnung</translation>
    </message>
    <message>
        <source>the reply came too slowly</source>
        <translation>die Antwort kam zu langsam</translation>
    </message>
    <message>
        <source>the run ended without a verdict</source>
        <translation>the run ended without a verdict</translation>
    </message>
    <message>
        <source>the scopes chosen, in one product or organization</source>
        <translation>die gewählten Berechtigungen, in einem Produkt oder einer Organisation</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>the session with the cloud is closed</source>
        <translation>die Sitzung mit der Cloud ist geschlossen</translation>
    </message>
    <message>
        <source>the settings without secrets, and the slots</source>
        <translation>die Optionen ohne Geheimnisse und die Steckplätze</translation>
    </message>
    <message>
        <source>the slots</source>
        <translation>die Steckplätze</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>die Quellen</translation>
    </message>
    <message>
        <source>the system itself</source>
        <translation>das System selbst</translation>
    </message>
    <message>
        <source>the system's settings</source>
        <translation>die Einstellungen des Systems</translation>
    </message>
    <message>
        <source>the talk with device and cloud</source>
        <translation>das Gespräch mit Gerät und Cloud</translation>
    </message>
    <message>
        <source>the talk with device and cloud, where it was kept</source>
        <translation>das Gespräch mit Gerät und Cloud, wo es aufgenommen wurde</translation>
    </message>
    <message>
        <source>the taught slots</source>
        <translation>die eingelernten Steckplätze</translation>
    </message>
    <message>
        <source>the time scale must be above 0</source>
        <translation>die Zeitskala muss über 0 sein</translation>
    </message>
    <message>
        <source>the trace</source>
        <translation>der Mitschnitt</translation>
    </message>
    <message>
        <source>the unit's place among unclaimed ones, and the Wi-Fi that it knew.</source>
        <translation>der Platz der Einheit unter denen ohne Besitzer, und das Wi-Fi, das sie kannte.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>der Tresor</translation>
    </message>
    <message>
        <source>the vault's passphrase</source>
        <translation>die Passphrase des Tresors</translation>
    </message>
    <message>
        <source>the vault's passphrase: replaced</source>
        <translation>die Passphrase des Tresors: ersetzt</translation>
    </message>
    <message>
        <source>the versions of Station, Python, Qt, the system and the libraries</source>
        <translation>die Versionen von Station, Python, Qt, System und Bibliotheken</translation>
    </message>
    <message>
        <source>the way back</source>
        <translation>the way back</translation>
    </message>
    <message>
        <source>the {0}</source>
        <translation>das {0}</translation>
    </message>
    <message>
        <source>the {0} token</source>
        <translation>das {0}-Token</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>there is no card for {0} {1}</source>
        <translation>es gibt keine Karte für {0} {1}</translation>
    </message>
    <message>
        <source>there is none in {0}; --verbose writes one</source>
        <translation>in {0} ist keines; --verbose schreibt eines</translation>
    </message>
    <message>
        <source>this computer left: {0}</source>
        <translation>dieser Computer ging weg: {0}</translation>
    </message>
    <message>
        <source>this computer's key store</source>
        <translation>der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>zu senden</translation>
    </message>
    <message>
        <source>to compile for; the device's own when left out</source>
        <translation>wofür zu übersetzen ist; die des Geräts, wenn nichts steht</translation>
    </message>
    <message>
        <source>token deletions</source>
        <translation>Token-Löschungen</translation>
    </message>
    <message>
        <source>token inspection</source>
        <translation>Token-Prüfung</translation>
    </message>
    <message>
        <source>token reads</source>
        <translation>Token-Abfragen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>true, or false for the others</source>
        <translation>true, oder false für die anderen</translation>
    </message>
    <message>
        <source>try account</source>
        <translation>try account</translation>
    </message>
    <message>
        <source>try {0}: {1}</source>
        <translation>Versuch {0}: {1}</translation>
    </message>
    <message>
        <source>two numbers, [across, down]</source>
        <translation>zwei Zahlen, [quer, abwärts]</translation>
    </message>
    <message>
        <source>two slots have the {0} {1}</source>
        <translation>zwei Steckplätze haben bei {0} dasselbe: {1}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>im Gang</translation>
    </message>
    <message>
        <source>unique over the whole service</source>
        <translation>eindeutig im ganzen Dienst</translation>
    </message>
    <message>
        <source>unique within the owner's account</source>
        <translation>eindeutig im Konto des Besitzers</translation>
    </message>
    <message>
        <source>unit story</source>
        <translation>unit story</translation>
    </message>
    <message>
        <source>unit: …{0}</source>
        <translation>Einheit: …{0}</translation>
    </message>
    <message>
        <source>until it is deleted</source>
        <translation>bis es gelöscht wird</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>until {0} UTC</source>
        <translation>bis {0} UTC</translation>
    </message>
    <message>
        <source>update check</source>
        <translation>Update-Prüfung</translation>
    </message>
    <message>
        <source>update fetch</source>
        <translation>Aktualisierung holen</translation>
    </message>
    <message>
        <source>update from {0} to {1}</source>
        <translation>Update von {0} auf {1}</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>Benutzer-Token</translation>
    </message>
    <message>
        <source>usually about 1 s</source>
        <translation>meist etwa 1 s</translation>
    </message>
    <message>
        <source>usually {0}–{1} s</source>
        <translation>meist {0}–{1} s</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>versions of Station, Python, Qt, system, libraries</source>
        <translation>Versionen von Station, Python, Qt, System, Bibliotheken</translation>
    </message>
    <message>
        <source>w was not answered</source>
        <translation>w wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits for firmware</source>
        <translation>wartet auf Firmware</translation>
    </message>
    <message>
        <source>watch {0}</source>
        <translation>watch {0}</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wofür es ist</translation>
    </message>
    <message>
        <source>what it may do, nothing else</source>
        <translation>was er darf, sonst nichts</translation>
    </message>
    <message>
        <source>what the function is given; over 63 bytes older devices cut it</source>
        <translation>was die Funktion bekommt; über 63 Bytes kürzen es ältere Geräte</translation>
    </message>
    <message>
        <source>what the record tells of the device</source>
        <translation>was die Aufzeichnung über das Gerät erzählt</translation>
    </message>
    <message>
        <source>what the record tells of the device; persons by pseudonyms</source>
        <translation>was die Aufzeichnung über das Gerät erzählt; Personen unter Pseudonymen</translation>
    </message>
    <message>
        <source>whether the internet is back</source>
        <translation>ob das Internet zurück ist</translation>
    </message>
    <message>
        <source>without a code yet</source>
        <translation>noch ohne Code</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>falsche Einheit</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>yes: may call it.  ?: nobody knows for sure, the service may refuse.  -: refused.  Under api-user stands the scope that it needs.</source>
        <translation>yes: darf es aufrufen.  ?: Niemand weiß es sicher, der Dienst kann ablehnen.  -: abgelehnt.  Unter api-user steht die Berechtigung, die er braucht.</translation>
    </message>
    <message>
        <source>your network</source>
        <translation>Ihr Netz</translation>
    </message>
    <message>
        <source>{0} (process {1})</source>
        <translation>{0} (Prozess {1})</translation>
    </message>
    <message>
        <source>{0} ({1}) for {2} can be provisioned.</source>
        <translation>{0} ({1}) für {2} kann eingerichtet werden.</translation>
    </message>
    <message>
        <source>{0} /{1} HTTP/1.1</source>
        <translation>{0} /{1} HTTP/1.1</translation>
    </message>
    <message>
        <source>{0} A code that never came is worth nothing; asking for another.</source>
        <translation>{0} Ein Code, der nie ankam, ist nichts wert; um einen anderen wird gebeten.</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} answers on {1}; {2} was begun with.</source>
        <translation>{0} antwortet an {1}; begonnen wurde mit {2}.</translation>
    </message>
    <message>
        <source>{0} answers where {1} was.</source>
        <translation>{0} antwortet, wo {1} war.</translation>
    </message>
    <message>
        <source>{0} are not; importing them once more.</source>
        <translation>{0} sind es nicht; sie werden noch einmal importiert.</translation>
    </message>
    <message>
        <source>{0} belongs to somebody outside the product's team.</source>
        <translation>{0} gehört jemandem außerhalb des Produktteams.</translation>
    </message>
    <message>
        <source>{0} boards are plugged in</source>
        <translation>{0} Platinen sind eingesteckt</translation>
    </message>
    <message>
        <source>{0} by {1} mm</source>
        <translation>{0} mal {1} mm</translation>
    </message>
    <message>
        <source>{0} cannot be asked: {1}.</source>
        <translation>{0} lässt sich nicht fragen: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}.</source>
        <translation>{0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: is the device plugged in?</source>
        <translation>{0} lässt sich nicht öffnen: Ist das Gerät eingesteckt?</translation>
    </message>
    <message>
        <source>{0} cannot be opened: is the device there?</source>
        <translation>{0} lässt sich nicht öffnen: Ist das Gerät da?</translation>
    </message>
    <message>
        <source>{0} cannot be read as a PNG.</source>
        <translation>{0} ist nicht als PNG zu lesen.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>{0} ist nicht zu lesen: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} ist nicht zu lesen: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be replaced: {1}.</source>
        <translation>{0} lässt sich nicht ersetzen: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written as {1}.</source>
        <translation>{0} lässt sich nicht als {1} schreiben.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} ist nicht zu schreiben: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} ist nicht zu schreiben: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot hold {1}.</source>
        <translation>{0} kann {1} nicht fassen.</translation>
    </message>
    <message>
        <source>{0} cannot scan.</source>
        <translation>{0} kann nicht suchen.</translation>
    </message>
    <message>
        <source>{0} could not be looked at: {1}</source>
        <translation>{0} ließ sich nicht ansehen: {1}</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>{0} devices</source>
        <translation>{0} Geräte</translation>
    </message>
    <message>
        <source>{0} did not leave {1}.</source>
        <translation>{0} verließ {1} nicht.</translation>
    </message>
    <message>
        <source>{0} does not accept a connection</source>
        <translation>{0} nimmt keine Verbindung an</translation>
    </message>
    <message>
        <source>{0} does not answer within {1} s.</source>
        <translation>{0} antwortet nicht binnen {1} s.</translation>
    </message>
    <message>
        <source>{0} does not answer.</source>
        <translation>{0} antwortet nicht.</translation>
    </message>
    <message>
        <source>{0} does not hear {1}.</source>
        <translation>{0} hört {1} nicht.</translation>
    </message>
    <message>
        <source>{0} does not lie beside the template.</source>
        <translation>{0} liegt nicht neben der Vorlage.</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} Einträge</translation>
    </message>
    <message>
        <source>{0} events were lost: they came faster than they were taken.</source>
        <translation>{0} Ereignisse gingen verloren: Sie kamen schneller, als sie genommen wurden.</translation>
    </message>
    <message>
        <source>{0} events were lost: this computer was too busy.</source>
        <translation>{0} Ereignisse gingen verloren: Dieser Computer war zu beschäftigt.</translation>
    </message>
    <message>
        <source>{0} for {1} is forgotten.</source>
        <translation>{0} für {1} ist vergessen.</translation>
    </message>
    <message>
        <source>{0} for {1} is not kept here.</source>
        <translation>{0} für {1} ist hier nicht verwahrt.</translation>
    </message>
    <message>
        <source>{0} for {1} is replaced.</source>
        <translation>{0} für {1} ist ersetzt.</translation>
    </message>
    <message>
        <source>{0} for {1}: forgotten</source>
        <translation>{0} für {1}: vergessen</translation>
    </message>
    <message>
        <source>{0} for {1}: replaced</source>
        <translation>{0} für {1}: ersetzt</translation>
    </message>
    <message>
        <source>{0} gives this computer no address.</source>
        <translation>{0} gibt diesem Computer keine Adresse.</translation>
    </message>
    <message>
        <source>{0} has more than 4 MB</source>
        <translation>{0} hat mehr als 4 MB</translation>
    </message>
    <message>
        <source>{0} has no cu. name.</source>
        <translation>{0} hat keinen cu.-Namen.</translation>
    </message>
    <message>
        <source>{0} has no parameter {1}.</source>
        <translation>{0} hat keinen Parameter {1}.</translation>
    </message>
    <message>
        <source>{0} has no row below its heading.</source>
        <translation>{0} hat keine Zeile unter der Überschrift.</translation>
    </message>
    <message>
        <source>{0} has too little room for {1} characters at {2} dpi.</source>
        <translation>{0} hat zu wenig Platz für {1} Zeichen bei {2} dpi.</translation>
    </message>
    <message>
        <source>{0} has {1} open</source>
        <translation>{0} hat {1} offen</translation>
    </message>
    <message>
        <source>{0} has {1} rows.</source>
        <translation>{0} hat {1} Zeilen.</translation>
    </message>
    <message>
        <source>{0} holds more than any unit's trace.</source>
        <translation>{0} enthält mehr als der Mitschnitt einer Einheit.</translation>
    </message>
    <message>
        <source>{0} holds no record.</source>
        <translation>{0} enthält keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>{0} holds nothing but [[report]] tables</source>
        <translation>{0} enthält nichts als [[report]]-Tabellen</translation>
    </message>
    <message>
        <source>{0} holds what no update holds.</source>
        <translation>{0} enthält, was keine Aktualisierung enthält.</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} is a bundle without a trace; its manifest says why.</source>
        <translation>{0} ist ein Paket ohne Mitschnitt; sein Manifest sagt warum.</translation>
    </message>
    <message>
        <source>{0} is a database, but no record of Station.</source>
        <translation>{0} ist eine Datenbank, aber keine Aufzeichnung von Station.</translation>
    </message>
    <message>
        <source>{0} is a database, but no whole record of Station.</source>
        <translation>{0} ist eine Datenbank, aber keine ganze Aufzeichnung von Station.</translation>
    </message>
    <message>
        <source>{0} is a file, no printer.</source>
        <translation>{0} ist eine Datei, kein Drucker.</translation>
    </message>
    <message>
        <source>{0} is a number in the sheet: zeros in front of it, or digits, are lost.</source>
        <translation>{0} ist in der Tabelle eine Zahl: Nullen davor oder Ziffern sind verloren.</translation>
    </message>
    <message>
        <source>{0} is a stream: it is followed, not sent.</source>
        <translation>{0} ist ein Strom: Ihm wird gefolgt, er wird nicht gesendet.</translation>
    </message>
    <message>
        <source>{0} is an old Excel file.</source>
        <translation>{0} ist eine alte Excel-Datei.</translation>
    </message>
    <message>
        <source>{0} is another one now; look at it again.</source>
        <translation>{0} ist jetzt eine andere; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>{0} is answered with one of {1}.</source>
        <translation>{0} wird mit einem von {1} beantwortet.</translation>
    </message>
    <message>
        <source>{0} is cut off or damaged.</source>
        <translation>{0} ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>{0} is damaged, or is no record.</source>
        <translation>{0} ist beschädigt, oder keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>{0} is declared below a value</source>
        <translation>{0} steht unter einem Wert</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>{0} is far too large to be firmware.</source>
        <translation>{0} ist viel zu groß für Firmware.</translation>
    </message>
    <message>
        <source>{0} is forgotten here; the cloud did not revoke it: {1}</source>
        <translation>{0} ist hier vergessen; die Cloud hat es nicht widerrufen: {1}</translation>
    </message>
    <message>
        <source>{0} is gone already.</source>
        <translation>{0} ist schon weg.</translation>
    </message>
    <message>
        <source>{0} is in the group {1}, this session is not yet.</source>
        <translation>{0} ist in der Gruppe {1}, diese Sitzung noch nicht.</translation>
    </message>
    <message>
        <source>{0} is larger than any unit's trace.</source>
        <translation>{0} ist größer als der Mitschnitt einer Einheit.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} ist größer als {1} MB.</translation>
    </message>
    <message>
        <source>{0} is near</source>
        <translation>{0} ist nahe</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}</source>
        <translation>{0} ist kein TOML: {1}</translation>
    </message>
    <message>
        <source>{0} is no address of a printer.</source>
        <translation>{0} ist keine Adresse eines Druckers.</translation>
    </message>
    <message>
        <source>{0} is no device ID.</source>
        <translation>{0} ist keine Geräte-ID.</translation>
    </message>
    <message>
        <source>{0} is no device id, and a serial number is looked up by an account only.</source>
        <translation>{0} ist keine Geräte-ID, und eine Seriennummer schlägt nur ein Konto nach.</translation>
    </message>
    <message>
        <source>{0} is no file.</source>
        <translation>{0} ist keine Datei.</translation>
    </message>
    <message>
        <source>{0} is no longer in sight.</source>
        <translation>{0} ist nicht mehr in Sicht.</translation>
    </message>
    <message>
        <source>{0} is no rate of a serial port.</source>
        <translation>{0} ist keine Rate eines seriellen Ports.</translation>
    </message>
    <message>
        <source>{0} is no stream.</source>
        <translation>{0} ist kein Strom.</translation>
    </message>
    <message>
        <source>{0} is no text file.</source>
        <translation>{0} ist keine Textdatei.</translation>
    </message>
    <message>
        <source>{0} is no update, or not whole.</source>
        <translation>{0} ist kein Update, oder nicht heil.</translation>
    </message>
    <message>
        <source>{0} is no update.</source>
        <translation>{0} ist kein Update.</translation>
    </message>
    <message>
        <source>{0} is no version.</source>
        <translation>{0} ist keine Version.</translation>
    </message>
    <message>
        <source>{0} is no workbook that can be read.</source>
        <translation>{0} ist keine lesbare Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{0} is not TOML: {1}</source>
        <translation>{0} ist kein TOML: {1}</translation>
    </message>
    <message>
        <source>{0} is not an address like {1}</source>
        <translation>{0} ist keine Adresse wie {1}</translation>
    </message>
    <message>
        <source>{0} is not https; http is for this computer itself only</source>
        <translation>{0} ist nicht https; http ist nur für diesen Computer selbst</translation>
    </message>
    <message>
        <source>{0} is not in the round: no code was fetched for it.</source>
        <translation>{0} ist nicht in der Runde: Kein Code wurde dafür geholt.</translation>
    </message>
    <message>
        <source>{0} is not on the traveller's list.</source>
        <translation>{0} steht nicht auf der Laufkarte.</translation>
    </message>
    <message>
        <source>{0} is not open: it is no device's own network.</source>
        <translation>{0} ist nicht offen: Es ist nicht das eigene Netz eines Geräts.</translation>
    </message>
    <message>
        <source>{0} is not whole.</source>
        <translation>{0} ist nicht ganz.</translation>
    </message>
    <message>
        <source>{0} is not whole: {1}</source>
        <translation>{0} ist nicht heil: {1}</translation>
    </message>
    <message>
        <source>{0} is of an earlier Station (revision {1}).</source>
        <translation>{0} ist von einer früheren Station (Revision {1}).</translation>
    </message>
    <message>
        <source>{0} is of revision {1} already; nothing was done.</source>
        <translation>{0} hat schon Revision {1}; nichts wurde getan.</translation>
    </message>
    <message>
        <source>{0} is of revision {1}; this Station knows {2}.</source>
        <translation>{0} hat Revision {1}; diese Station kennt {2}.</translation>
    </message>
    <message>
        <source>{0} is on 5 GHz only: no device of this kind can use it.</source>
        <translation>{0} ist nur auf 5 GHz: Kein Gerät dieser Art kann es benutzen.</translation>
    </message>
    <message>
        <source>{0} is protected; the product does not take it.</source>
        <translation>{0} ist geschützt; das Produkt nimmt es nicht.</translation>
    </message>
    <message>
        <source>{0} is revoked at the cloud and forgotten.</source>
        <translation>{0} ist bei der Cloud widerrufen und vergessen.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} ist schon da.</translation>
    </message>
    <message>
        <source>{0} is too old.</source>
        <translation>{0} ist zu alt.</translation>
    </message>
    <message>
        <source>{0} is weak where the device is ({1} dBm).</source>
        <translation>{0} ist schwach, wo das Gerät ist ({1} dBm).</translation>
    </message>
    <message>
        <source>{0} is written by {1}.</source>
        <translation>{0} wird von {1} geschrieben.</translation>
    </message>
    <message>
        <source>{0} is {1}, not a list</source>
        <translation>{0} ist {1}, keine Liste</translation>
    </message>
    <message>
        <source>{0} is {1}, not an object</source>
        <translation>{0} ist {1}, kein Objekt</translation>
    </message>
    <message>
        <source>{0} is {1}, not {2}</source>
        <translation>{0} ist {1}, nicht {2}</translation>
    </message>
    <message>
        <source>{0} is {1}, simulated {2}</source>
        <translation>{0} ist {1}, simuliert {2}</translation>
    </message>
    <message>
        <source>{0} loses it; then it leaves {1}. Firmware stays.</source>
        <translation>{0} verliert es; dann verlässt es {1}. Die Firmware bleibt.</translation>
    </message>
    <message>
        <source>{0} may not open {1}.</source>
        <translation>{0} darf {1} nicht öffnen.</translation>
    </message>
    <message>
        <source>{0} may open serial ports{1}.</source>
        <translation>{0} darf serielle Ports öffnen{1}.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min {1} s left{2}</source>
        <translation>noch {0} min {1} s{2}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} names a proxy; the cloud is reached without it.</source>
        <translation>{0} nennt einen Proxy; die Cloud wird ohne ihn erreicht.</translation>
    </message>
    <message>
        <source>{0} needs a token.</source>
        <translation>{0} braucht ein Token.</translation>
    </message>
    <message>
        <source>{0} needs a {1} token, and none can be had.</source>
        <translation>{0} braucht ein {1}-Token, und keines ist zu bekommen.</translation>
    </message>
    <message>
        <source>{0} of them</source>
        <translation>{0} davon</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} bytes.</source>
        <translation>{0} von {1} Bytes.</translation>
    </message>
    <message>
        <source>{0} of {1} calls of 5 min are used.</source>
        <translation>{0} von {1} Aufrufen in 5 min sind verbraucht.</translation>
    </message>
    <message>
        <source>{0} of {1} devices are done.</source>
        <translation>{0} von {1} Geräten sind fertig.</translation>
    </message>
    <message>
        <source>{0} of {1} lines did not come into the product ({2}).</source>
        <translation>{0} von {1} Zeilen kamen nicht ins Produkt ({2}).</translation>
    </message>
    <message>
        <source>{0} of {1} points, {2} of {3} drills passed</source>
        <translation>{0} von {1} Punkten, {2} von {3} Übungen bestanden</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>{0} owned this device before this batch.</source>
        <translation>{0} besaß dieses Gerät vor dieser Charge.</translation>
    </message>
    <message>
        <source>{0} owns device …{1} in {2}.</source>
        <translation>{0} besitzt Gerät …{1} in {2}.</translation>
    </message>
    <message>
        <source>{0} signed on.</source>
        <translation>{0} hat sich angemeldet.</translation>
    </message>
    <message>
        <source>{0} takes no label: {1}.</source>
        <translation>{0} nimmt kein Etikett: {1}.</translation>
    </message>
    <message>
        <source>{0} takes no token by {1}.</source>
        <translation>{0} nimmt kein Token durch {1}.</translation>
    </message>
    <message>
        <source>{0} takes {1}</source>
        <translation>{0} nimmt {1}</translation>
    </message>
    <message>
        <source>{0} the stream is open</source>
        <translation>{0} der Strom ist offen</translation>
    </message>
    <message>
        <source>{0} units are still in work; they go on to their end.</source>
        <translation>{0} Einheiten sind noch in Arbeit; sie gehen bis zu ihrem Ende.</translation>
    </message>
    <message>
        <source>{0} uses {1}</source>
        <translation>{0} benutzt {1}</translation>
    </message>
    <message>
        <source>{0} wants {1} MB.</source>
        <translation>{0} braucht {1} MB.</translation>
    </message>
    <message>
        <source>{0} was answered with {1}</source>
        <translation>{0} wurde mit {1} beantwortet</translation>
    </message>
    <message>
        <source>{0} was answered {1}</source>
        <translation>{0} wurde {1} beantwortet</translation>
    </message>
    <message>
        <source>{0} was empty; it is of revision {1} now.</source>
        <translation>{0} war leer; sie hat jetzt Revision {1}.</translation>
    </message>
    <message>
        <source>{0} was not answered</source>
        <translation>{0} wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>{0} was not ready in time</source>
        <translation>{0} war nicht rechtzeitig bereit</translation>
    </message>
    <message>
        <source>{0} went from revision {1} to {2}; as it was before it lies in {3}.</source>
        <translation>{0} ging von Revision {1} auf {2}; wie sie vorher war, liegt in {3}.</translation>
    </message>
    <message>
        <source>{0} works with this device. We look on again when it is done.</source>
        <translation>{0} arbeitet mit diesem Gerät. Wir sehen weiter zu, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>{0} would be reached from {1}, not by {2}</source>
        <translation>{0} würde von {1} aus erreicht, nicht über {2}</translation>
    </message>
    <message>
        <source>{0} {1} by {2}</source>
        <translation>{0} {1} über {2}</translation>
    </message>
    <message>
        <source>{0} {1} has an answer without a status.</source>
        <translation>{0} {1} hat eine Antwort ohne Status.</translation>
    </message>
    <message>
        <source>{0} {1} min are left.</source>
        <translation>{0} {1} min bleiben.</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1} von {2}</translation>
    </message>
    <message>
        <source>{0} {1}, Python {2}</source>
        <translation>{0} {1}, Python {2}</translation>
    </message>
    <message>
        <source>{0} · F5 again</source>
        <translation>{0} · F5 noch einmal</translation>
    </message>
    <message>
        <source>{0} · RED bin · take it out</source>
        <translation>{0} · ROTE Kiste · herausnehmen</translation>
    </message>
    <message>
        <source>{0} · set aside</source>
        <translation>{0} · beiseitegelegt</translation>
    </message>
    <message>
        <source>{0} · still looking; slot may be freed</source>
        <translation>{0} · wird noch gesucht; Steckplatz darf frei werden</translation>
    </message>
    <message>
        <source>{0} · take out · {1}</source>
        <translation>{0} · herausnehmen · {1}</translation>
    </message>
    <message>
        <source>{0} · {1} bytes</source>
        <translation>{0} · {1} Bytes</translation>
    </message>
    <message>
        <source>{0} · {1} · ACK</source>
        <translation>{0} · {1} · QUITT</translation>
    </message>
    <message>
        <source>{0}, Device OS {1}</source>
        <translation>{0}, Device OS {1}</translation>
    </message>
    <message>
        <source>{0}, [fault]</source>
        <translation>{0}, [fault]</translation>
    </message>
    <message>
        <source>{0}, for too many rows are not.</source>
        <translation>{0}, denn zu viele Zeilen sind es nicht.</translation>
    </message>
    <message>
        <source>{0}, in doubt</source>
        <translation>{0}, fraglich</translation>
    </message>
    <message>
        <source>{0}, job {1}</source>
        <translation>{0}, Auftrag {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}: file {2}</source>
        <translation>{0}, Zeile {1}: Datei {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, Zeile {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} {3}</source>
        <translation>{0}, Zeile {1}: {2} {3}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}.</source>
        <translation>{0}, Zeile {1}: {2}.</translation>
    </message>
    <message>
        <source>{0}, none is taken.</source>
        <translation>{0}, keiner ist belegt.</translation>
    </message>
    <message>
        <source>{0}, port {1},</source>
        <translation>{0}, Port {1},</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, Version {1}</translation>
    </message>
    <message>
        <source>{0}.{1} is missing</source>
        <translation>{0}.{1} fehlt</translation>
    </message>
    <message>
        <source>{0}: asking which {1}s the device has.</source>
        <translation>{0}: Es wird gefragt, was das Gerät an {1} hat.</translation>
    </message>
    <message>
        <source>{0}: begun</source>
        <translation>{0}: begonnen</translation>
    </message>
    <message>
        <source>{0}: done</source>
        <translation>{0}: erledigt</translation>
    </message>
    <message>
        <source>{0}: instead of JSON came a page ({1}). Perhaps something stands between this computer and the cloud: a proxy, a sign-in.</source>
        <translation>{0}: Statt JSON kam eine Seite ({1}). Vielleicht steht etwas zwischen diesem Computer und der Cloud: ein Proxy, eine Anmeldung.</translation>
    </message>
    <message>
        <source>{0}: it was sent, but the reply was lost.</source>
        <translation>{0}: Es wurde gesendet, aber die Antwort ging verloren.</translation>
    </message>
    <message>
        <source>{0}: its owner was asked by e-mail to hand it over; it is not ours yet.</source>
        <translation>{0}: Sein Besitzer wurde per E-Mail gebeten, es zu übergeben; es ist noch nicht unseres.</translation>
    </message>
    <message>
        <source>{0}: no result in {1} s.</source>
        <translation>{0}: kein Ergebnis in {1} s.</translation>
    </message>
    <message>
        <source>{0}: no such ending: {1}</source>
        <translation>{0}: kein solcher Ausgang: {1}</translation>
    </message>
    <message>
        <source>{0}: no trusted connection to the cloud (TLS).</source>
        <translation>{0}: keine vertrauenswürdige Verbindung zur Cloud (TLS).</translation>
    </message>
    <message>
        <source>{0}: not done; {1}</source>
        <translation>{0}: nicht erledigt; {1}</translation>
    </message>
    <message>
        <source>{0}: nothing answers at the cloud's address.</source>
        <translation>{0}: An der Adresse der Cloud antwortet nichts.</translation>
    </message>
    <message>
        <source>{0}: number, ending, what and do must all be said</source>
        <translation>{0}: Nummer, Ausgang, was und was zu tun ist, muss alles gesagt sein</translation>
    </message>
    <message>
        <source>{0}: stopped before it was sent.</source>
        <translation>{0}: angehalten, bevor es gesendet wurde.</translation>
    </message>
    <message>
        <source>{0}: that takes the account's token.</source>
        <translation>{0}: Das braucht das Token des Kontos.</translation>
    </message>
    <message>
        <source>{0}: the cloud answered {1}{2}: {3}.</source>
        <translation>{0}: Die Cloud antwortete {1}{2}: {3}.</translation>
    </message>
    <message>
        <source>{0}: the cloud did not finish its answer.</source>
        <translation>{0}: Die Cloud beendete ihre Antwort nicht.</translation>
    </message>
    <message>
        <source>{0}: the cloud has locked this site out.</source>
        <translation>{0}: Die Cloud hat diesen Standort ausgesperrt.</translation>
    </message>
    <message>
        <source>{0}: the cloud no longer accepts the token. Getting a new one.</source>
        <translation>{0}: Die Cloud nimmt das Token nicht mehr an. Ein neues wird geholt.</translation>
    </message>
    <message>
        <source>{0}: the cloud says {1}.</source>
        <translation>{0}: Die Cloud sagt {1}.</translation>
    </message>
    <message>
        <source>{0}: the cloud takes no token by {1} ({2}).</source>
        <translation>{0}: Die Cloud nimmt kein Token durch {1} ({2}).</translation>
    </message>
    <message>
        <source>{0}: the cloud's certificate is not valid at this time.</source>
        <translation>{0}: Das Zertifikat der Cloud gilt zu dieser Zeit nicht.</translation>
    </message>
    <message>
        <source>{0}: the device belongs to somebody else.</source>
        <translation>{0}: Das Gerät gehört jemand anderem.</translation>
    </message>
    <message>
        <source>{0}: the device itself is asked; it may take a while.</source>
        <translation>{0}: Das Gerät selbst wird gefragt; das kann dauern.</translation>
    </message>
    <message>
        <source>{0}: the proxy lets nothing through.</source>
        <translation>{0}: Der Proxy lässt nichts durch.</translation>
    </message>
    <message>
        <source>{0}: this account has a second factor.</source>
        <translation>{0}: Dieses Konto hat einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>{0}: this account signs in elsewhere (SSO); a password does not work.</source>
        <translation>{0}: Dieses Konto meldet sich anderswo an (SSO); ein Passwort hilft nicht.</translation>
    </message>
    <message>
        <source>{0}: this site's share is used up ({1} in {2} min, of {3} for everybody behind this address{4}). The next may go in {5} s.</source>
        <translation>{0}: Der Anteil dieses Standorts ist verbraucht ({1} in {2} min, von {3} für alle hinter dieser Adresse{4}). Der nächste darf in {5} s gehen.</translation>
    </message>
    <message>
        <source>{0}: too many wrong log-ins came from this public address. Nobody behind it gets a token for {1}.</source>
        <translation>{0}: Von dieser öffentlichen Adresse kamen zu viele falsche Anmeldungen. Niemand dahinter bekommt {1} lang ein Token.</translation>
    </message>
    <message>
        <source>{0}: {1} in {2}</source>
        <translation>{0}: {1} in {2}</translation>
    </message>
    <message>
        <source>{0}: {1} is missing</source>
        <translation>{0}: {1} fehlt</translation>
    </message>
    <message>
        <source>{0}: {1} looks like a secret; none may stand in a setup file.</source>
        <translation>{0}: {1} sieht nach einem Geheimnis aus; in einer Setup-Datei darf keines stehen.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} did not come into the product ({3}).</source>
        <translation>{0}: {1} von {2} kamen nicht ins Produkt ({3}).</translation>
    </message>
    <message>
        <source>{0}; there is {1}</source>
        <translation>{0}; es gibt {1}</translation>
    </message>
    <message>
        <source>{0}{1} belongs to {2} in the cloud. Please release it: in the console open the device, choose Unclaim device, then tell us.</source>
        <translation>{0}{1} gehört in der Cloud {2}. Bitte geben Sie es frei: In der Konsole das Gerät öffnen, Unclaim device wählen, dann uns Bescheid geben.</translation>
    </message>
    <message>
        <source>{0}{1} is in your product {2}. Please unclaim it, then remove it from the product, in this order.</source>
        <translation>{0}{1} ist in Ihrem Produkt {2}. Bitte lösen Sie den Besitzer und entfernen Sie es dann aus dem Produkt, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>· Not sure: no proof yet</source>
        <translation>· Nicht sicher: noch kein Beweis</translation>
    </message>
    <message>
        <source>· Slow: still looking</source>
        <translation>· Langsam: wird noch gesucht</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s</source>
        <translation>SETUP 3 s halten</translation>
    </message>
    <message>
        <source>Press RESET</source>
        <translation>RESET drücken</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translation>Kabel einstecken</translation>
    </message>
    <message>
        <source>Switch the access point on</source>
        <translation>Access Point einschalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>A device is in work: the language changes with the next start.</source>
        <translation>Ein Gerät ist in Arbeit: Die Sprache wechselt mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
</TS>
