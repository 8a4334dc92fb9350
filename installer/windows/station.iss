; Station for one person or for all of a computer; what was kept in the profile stays on removal.
[Setup]
AppId={{6B0C7F5E-7C5B-4C0A-9A64-2F6B1E0C9D11}
AppName=Station
AppVersion={#Version}
AppPublisher=The makers of Station
DefaultDirName={autopf}\Station
DefaultGroupName=Station
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputBaseFilename=station-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
UninstallDisplayIcon={app}\station.exe

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Station"; Filename: "{app}\station.exe"
Name: "{group}\Station on the simulated bench"; Filename: "{app}\station.exe"; Parameters: "--demo"

[Run]
Filename: "{app}\station.exe"; Description: "Start Station"; Flags: postinstall nowait skipifsilent
