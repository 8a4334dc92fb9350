<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>Keep the secrets</source>
        <translation>Guardar los secretos</translation>
    </message>
    <message>
        <source>Until this window closes</source>
        <translation>Hasta que se cierre esta ventana</translation>
    </message>
    <message>
        <source>In this computer's key store</source>
        <translation>En el almacén de claves de este ordenador</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>kept; leave empty to go on using it</source>
        <translation>guardado; déjelo vacío para seguir usándolo</translation>
    </message>
    <message>
        <source>Asking the cloud · usually 1–3 s · at most 60 s</source>
        <translation>Consultando la nube · normalmente 1–3 s · como máximo 60 s</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Shift report…</source>
        <translation>Informe del turno…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia…</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Borrar a una persona…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>AnnouncePanel</name>
    <message>
        <source>Name the devices you are going to. Each is checked and added to the product, and its own code is fetched. A code lives for one hour.</source>
        <translation>Indique los dispositivos a los que va. Cada uno se comprueba y se añade al producto, y se obtiene su propio código. Un código vale una hora.</translation>
    </message>
    <message>
        <source>Choose a recipe …</source>
        <translation>Elegir una receta …</translation>
    </message>
    <message>
        <source>Device IDs, one a line</source>
        <translation>ID de dispositivo, uno por línea</translation>
    </message>
    <message>
        <source>Device IDs, one a line: typed, scanned, pasted</source>
        <translation>ID de dispositivo, uno por línea: escritos, escaneados o pegados</translation>
    </message>
    <message>
        <source>Open a traveller file …</source>
        <translation>Abrir un archivo de hoja de ruta …</translation>
    </message>
    <message>
        <source>No recipe yet.</source>
        <translation>Aún no hay receta.</translation>
    </message>
    <message>
        <source>Recipe: {0}</source>
        <translation>Receta: {0}</translation>
    </message>
    <message>
        <source>List: {0}</source>
        <translation>Lista: {0}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What the device said</source>
        <translation>Lo que dijo el dispositivo</translation>
    </message>
    <message>
        <source>The reply before</source>
        <translation>La respuesta anterior</translation>
    </message>
    <message>
        <source>The reply after</source>
        <translation>La respuesta siguiente</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Historial …</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Stopped. What the cloud did with it is not known.</source>
        <translation>Detenido. No se sabe qué hizo la nube con ello.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>In the key store, as {0}.</source>
        <translation>En el almacén de claves, como {0}.</translation>
    </message>
</context>
<context>
    <name>BenchDriver</name>
    <message>
        <source>{0} · {1} · {2} times</source>
        <translation>{0} · {1} · {2} veces</translation>
    </message>
    <message>
        <source>Later: {0}</source>
        <translation>Después: {0}</translation>
    </message>
    <message>
        <source>The unit …{0} of slot {1}: {2}</source>
        <translation>La unidad …{0} del puesto {1}: {2}</translation>
    </message>
    <message>
        <source>Answer this first. Your scan was not used.</source>
        <translation>Responda primero a esto. Su lectura no se usó.</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>1 slot</source>
        <translation>1 puesto</translation>
    </message>
    <message>
        <source>{0} slots</source>
        <translation>{0} puestos</translation>
    </message>
    <message>
        <source>{0} · {1} working · {2} calls waiting</source>
        <translation>{0} · {1} en curso · {2} llamadas en espera</translation>
    </message>
    <message>
        <source>{0} · {1} still looked for</source>
        <translation>{0} · {1} aún en busca</translation>
    </message>
</context>
<context>
    <name>BenchStatus</name>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>Volume: {0}. Press for the next</source>
        <translation>Volumen: {0}. Pulse para el siguiente</translation>
    </message>
</context>
<context>
    <name>BudgetGauge</name>
    <message>
        <source>Site budget</source>
        <translation>Cupo del sitio</translation>
    </message>
    <message>
        <source>{0} % free</source>
        <translation>{0} % libre</translation>
    </message>
    <message>
        <source>{0} units/h</source>
        <translation>{0} unidades/h</translation>
    </message>
    <message>
        <source>Enough for {0} units an hour</source>
        <translation>Alcanza para {0} unidades por hora</translation>
    </message>
    <message>
        <source>Site budget: {0} % free</source>
        <translation>Cupo del sitio: {0} % libre</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} used</source>
        <translation>{0}: {1} de {2} usadas</translation>
    </message>
    <message>
        <source>, the next in {0} s</source>
        <translation>, la próxima en {0} s</translation>
    </message>
    <message>
        <source>{0} of 3 log-ins refused in a row</source>
        <translation>{0} de 3 inicios de sesión rechazados seguidos</translation>
    </message>
    <message>
        <source>Locked out for {0} min</source>
        <translation>Bloqueado durante {0} min</translation>
    </message>
    <message>
        <source>Half the pace for {0} s: too many calls</source>
        <translation>A medio ritmo durante {0} s: demasiadas llamadas</translation>
    </message>
</context>
<context>
    <name>BundleBox</name>
    <message>
        <source>A bundle for an engineer</source>
        <translation>Un paquete para un ingeniero</translation>
    </message>
    <message>
        <source>Where it will lie</source>
        <translation>Dónde quedará</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearlo</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{0} · {1} kB</source>
        <translation>{0} · {1} kB</translation>
    </message>
    <message>
        <source>Not in it:
{0}</source>
        <translation>No está en él:
{0}</translation>
    </message>
    <message>
        <source>All that an engineer needs, in one file</source>
        <translation>Todo lo que necesita un ingeniero, en un archivo</translation>
    </message>
    <message>
        <source>The device is {0}.</source>
        <translation>El dispositivo es {0}.</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>In a product</source>
        <translation>En un producto</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>everybody, without a token</source>
        <translation>cualquiera, sin token</translation>
    </message>
    <message>
        <source>May make it: {0}.</source>
        <translation>Puede hacerla: {0}.</translation>
    </message>
    <message>
        <source>An API user needs the scope {0}.</source>
        <translation>Un usuario de API necesita el permiso {0}.</translation>
    </message>
    <message>
        <source>What is lost: {0}</source>
        <translation>Lo que se pierde: {0}</translation>
    </message>
    <message>
        <source>Source: {0}.</source>
        <translation>Fuente: {0}.</translation>
    </message>
    <message>
        <source>Which token may what</source>
        <translation>Qué puede cada token</translation>
    </message>
    <message>
        <source>Token safety</source>
        <translation>Seguridad de los tokens</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Find a call</source>
        <translation>Buscar una llamada</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Take from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
</context>
<context>
    <name>CallOutBar</name>
    <message>
        <source>Slot {0} is free in about {1} s</source>
        <translation>El puesto {0} queda libre en unos {1} s</translation>
    </message>
    <message>
        <source>Slot {0} is free soon</source>
        <translation>El puesto {0} queda libre pronto</translation>
    </message>
    <message>
        <source>Slot {0} · {1}</source>
        <translation>Puesto {0} · {1}</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Account and product</source>
        <translation>Cuenta y producto</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>The certificate</source>
        <translation>El certificado</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>To the drills</source>
        <translation>A los ejercicios</translation>
    </message>
</context>
<context>
    <name>Certifying</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>training certificate</source>
        <translation>certificado de formación</translation>
    </message>
</context>
<context>
    <name>ChainStrip</name>
    <message>
        <source>Reading the record · {0} of {1} entries</source>
        <translation>Leyendo el registro · {0} de {1} entradas</translation>
    </message>
    <message>
        <source>Chain whole · {0} entries, each as it was written</source>
        <translation>Cadena íntegra · {0} entradas, cada una como se escribió</translation>
    </message>
    <message>
        <source>Chain broken at entry {0}: {1}</source>
        <translation>Cadena rota en la entrada {0}: {1}</translation>
    </message>
    <message>
        <source>Work on with a new record; give this one to an engineer.</source>
        <translation>Siga trabajando con un registro nuevo; entregue este a un ingeniero.</translation>
    </message>
    <message>
        <source>Head {0}…</source>
        <translation>Cabeza {0}…</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Elija una receta</translation>
    </message>
    <message>
        <source>Traveller file</source>
        <translation>Archivo de hoja de ruta</translation>
    </message>
    <message>
        <source>Open a traveller file</source>
        <translation>Abrir un archivo de hoja de ruta</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>As the cloud has it</source>
        <translation>Como esté en la nube</translation>
    </message>
</context>
<context>
    <name>CloudDriver</name>
    <message>
        <source>plugged in at {0}</source>
        <translation>conectado en {0}</translation>
    </message>
    <message>
        <source>{0} goes into the next form.</source>
        <translation>{0} pasa al próximo formulario.</translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>What the compiler says</source>
        <translation>Lo que dice el compilador</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir …</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Guardar archivo…</translation>
    </message>
    <message>
        <source>Not opened: {0}</source>
        <translation>No abierto: {0}</translation>
    </message>
    <message>
        <source>Not opened: too long for a program.</source>
        <translation>No abierto: demasiado largo para un programa.</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>No guardado: {0}</translation>
    </message>
    <message>
        <source>Not opened: this is no text in UTF-8.</source>
        <translation>No abierto: no es un texto en UTF-8.</translation>
    </message>
    <message>
        <source>Function setColor, variable sensor</source>
        <translation>Función setColor, variable sensor</translation>
    </message>
    <message>
        <source>The same, and events both ways</source>
        <translation>Lo mismo, y eventos en ambos sentidos</translation>
    </message>
    <message>
        <source>Open a program</source>
        <translation>Abrir un programa</translation>
    </message>
    <message>
        <source>Programs {0}</source>
        <translation>Programas {0}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Guardar el programa</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>When the internet is back, Station confirms by itself what was handed over. Leave this page open, or come back to it.</source>
        <translation>Cuando vuelva internet, Station confirmará por sí misma lo que se entregó. Deje esta página abierta o vuelva a ella.</translation>
    </message>
    <message>
        <source>{0} await their confirmation.</source>
        <translation>{0} esperan su confirmación.</translation>
    </message>
    <message>
        <source>Nothing awaits its confirmation.</source>
        <translation>Nada espera confirmación.</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>Pass</source>
        <translation>Aptas</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>Aptas a la primera</translation>
    </message>
    <message>
        <source>Units/h</source>
        <translation>Unidades/h</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Set aside: {0}</source>
        <translation>Apartadas: {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} · behind</source>
        <translation>{0} · con retraso</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>A fault of Station</source>
        <translation>Un fallo de Station</translation>
    </message>
    <message>
        <source>What went wrong, for the developers</source>
        <translation>Qué salió mal, para los desarrolladores</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Make a bundle …</source>
        <translation>Crear un paquete …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Something in Station broke</source>
        <translation>Algo se rompió en Station</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the device or of you. Copy this text and send it to the developers; no secret is in it.</source>
        <translation>Es un fallo del programa, no del dispositivo ni de usted. Copie este texto y envíelo a los desarrolladores; no contiene ningún secreto.</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message>
        <source>Use UUID</source>
        <translation>Usar UUID</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What happened, line by line</source>
        <translation>Qué ocurrió, línea a línea</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What happened, in order. Details again closes this.</source>
        <translation>Qué ocurrió, en orden. Pulse otra vez Detalles para cerrarlo.</translation>
    </message>
</context>
<context>
    <name>DeviceBar</name>
    <message>
        <source>A line to type</source>
        <translation>Una línea para escribir</translation>
    </message>
    <message>
        <source>Type to the device</source>
        <translation>Escribir al dispositivo</translation>
    </message>
    <message>
        <source>How the line ends</source>
        <translation>Cómo termina la línea</translation>
    </message>
    <message>
        <source>as it is taken</source>
        <translation>como la admite</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin final</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Wi-Fi…</source>
        <translation>Wi-Fi…</translation>
    </message>
    <message>
        <source>Claim code…</source>
        <translation>Código de reclamación…</translation>
    </message>
    <message>
        <source>Claimed?</source>
        <translation>¿Reclamado?</translation>
    </message>
    <message>
        <source>Leave listening mode</source>
        <translation>Salir del modo de escucha</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de observar</translation>
    </message>
    <message>
        <source>Nothing heard that tells. A device in listening mode is silent until it is asked.</source>
        <translation>No se oye nada que lo aclare. Un dispositivo en modo de escucha calla hasta que se le pregunta.</translation>
    </message>
    <message>
        <source>It is in listening mode: it answered as its console.</source>
        <translation>Está en modo de escucha: respondió como su consola.</translation>
    </message>
    <message>
        <source>It waits for an answer to its question.</source>
        <translation>Espera una respuesta a su pregunta.</translation>
    </message>
    <message>
        <source>It leaves listening mode and connects.</source>
        <translation>Sale del modo de escucha y se conecta.</translation>
    </message>
    <message>
        <source>Its own program prints. Hold SETUP 3 s to make it listen.</source>
        <translation>Escribe su propio programa. Mantenga pulsado SETUP 3 s para que escuche.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Not known yet. It tells us in step 2.</source>
        <translation>Aún no se conoce. Nos lo dirá en el paso 2.</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID de dispositivo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Device OS</source>
        <translation>Device OS</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Se alcanza por</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Owner to be</source>
        <translation>Futuro propietario</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>Código de reclamación</translation>
    </message>
</context>
<context>
    <name>DeviceForm</name>
    <message>
        <source>USB cable</source>
        <translation>Cable USB</translation>
    </message>
    <message>
        <source>Its own Wi-Fi</source>
        <translation>Su propia Wi-Fi</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Cómo se alcanza</translation>
    </message>
    <message>
        <source>Port, or address</source>
        <translation>Puerto o dirección</translation>
    </message>
    <message>
        <source>Empty: the one Particle port there is, or 192.168.0.1.</source>
        <translation>Vacío: el único puerto Particle que haya, o 192.168.0.1.</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Nombre de la Wi-Fi (SSID)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Red oculta</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>Código de reclamación</translation>
    </message>
</context>
<context>
    <name>DoctorDriver</name>
    <message>
        <source>The system may ask for rights now.</source>
        <translation>Puede que el sistema pida ahora permisos.</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Por arreglar</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>Por vigilar</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Looking at this computer: 6 s at most.</source>
        <translation>Revisando este ordenador: 6 s como máximo.</translation>
    </message>
    <message>
        <source>Last check {0}</source>
        <translation>Última comprobación {0}</translation>
    </message>
    <message>
        <source>{0} fine</source>
        <translation>{0} bien</translation>
    </message>
    <message>
        <source>{0} to watch</source>
        <translation>{0} por vigilar</translation>
    </message>
    <message>
        <source>{0} to fix</source>
        <translation>{0} por arreglar</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What this computer needs to provision devices, and how it stands.</source>
        <translation>Lo que este ordenador necesita para preparar dispositivos, y cómo está.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>The last lines of this slot</source>
        <translation>Las últimas líneas de este puesto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Reason to set it aside</source>
        <translation>Motivo para apartarla</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try this unit again</source>
        <translation>Volver a intentar con esta unidad</translation>
    </message>
    <message>
        <source>Set this unit aside</source>
        <translation>Apartar esta unidad</translation>
    </message>
    <message>
        <source>Slot {0} · {1}</source>
        <translation>Puesto {0} · {1}</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>Últimas líneas</translation>
    </message>
</context>
<context>
    <name>DrillCard</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>{0} points · practised people take {1}</source>
        <translation>{0} puntos · con práctica se tarda {1}</translation>
    </message>
    <message>
        <source>Best: {0} of {1} points in {2} · practised people take {3}</source>
        <translation>Mejor: {0} de {1} puntos en {2} · con práctica se tarda {3}</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Once more: {0}</source>
        <translation>Otra vez: {0}</translation>
    </message>
    <message>
        <source>Begin: {0}</source>
        <translation>Empezar: {0}</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Passed</source>
        <translation>Aptas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>Aptas a la primera</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>Unidades por hora</translation>
    </message>
    <message>
        <source>What went wrong most</source>
        <translation>Lo que más falló</translation>
    </message>
    <message>
        <source>Next shift</source>
        <translation>Turno siguiente</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records of this shift</source>
        <translation>Registros de este turno</translation>
    </message>
    <message>
        <source>The shift has ended</source>
        <translation>El turno ha terminado</translation>
    </message>
    <message>
        <source>The site stopped the bench</source>
        <translation>El sitio detuvo el banco</translation>
    </message>
    <message>
        <source>The bench had to stop</source>
        <translation>El banco tuvo que detenerse</translation>
    </message>
    <message>
        <source>The bench has ended</source>
        <translation>El banco ha terminado</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>The report lies in {0}</source>
        <translation>El informe está en {0}</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>The round is over.</source>
        <translation>La ronda ha terminado.</translation>
    </message>
    <message>
        <source>What is not proven stays open.</source>
        <translation>Lo que no está probado queda abierto.</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… y {0} más.</translation>
    </message>
    <message>
        <source>No code is live any more.</source>
        <translation>Ya no queda ningún código vigente.</translation>
    </message>
    <message>
        <source>on the device, which may still claim itself</source>
        <translation>en el dispositivo, que aún puede reclamarse solo</translation>
    </message>
    <message>
        <source>forgotten here, so nobody has it</source>
        <translation>olvidado aquí, así que nadie lo tiene</translation>
    </message>
    <message>
        <source>{0}: live until {1}, {2}</source>
        <translation>{0}: vigente hasta {1}, {2}</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>PASS</source>
        <translation>APTO</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>SET ASIDE</source>
        <translation>APARTADO</translation>
    </message>
    <message>
        <source>NOT SURE</source>
        <translation>DUDOSO</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>DETENIDO</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Release a device …</source>
        <translation>Liberar un dispositivo …</translation>
    </message>
    <message>
        <source>Put firmware on …</source>
        <translation>Grabar firmware en …</translation>
    </message>
    <message>
        <source>Offline round …</source>
        <translation>Ronda sin conexión …</translation>
    </message>
    <message>
        <source>Training …</source>
        <translation>Formación …</translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message>
        <source>Erase a person</source>
        <translation>Borrar a una persona</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>People in the record</source>
        <translation>Personas en el registro</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>stood in a text</source>
        <translation>estaba en un texto</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is nobody in the record.</source>
        <translation>No hay nadie en el registro.</translation>
    </message>
    <message>
        <source>A customer or an operator who asks for it can be taken out of the record: from every entry, in every search and every export to come.</source>
        <translation>Un cliente o un operador que lo pida puede quitarse del registro: de todas las entradas, y de toda búsqueda y exportación futuras.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erase {0}?</source>
        <translation>¿Borrar a {0}?</translation>
    </message>
    <message>
        <source>The name is lost for good, here and in every report and export made from now on. Copies made before keep it. What was done, when, and to which device stays, and the chain still verifies.</source>
        <translation>El nombre se pierde para siempre, aquí y en todo informe y exportación que se hagan desde ahora. Las copias ya hechas lo conservan. Qué se hizo, cuándo y con qué dispositivo permanece, y la cadena sigue verificándose.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Type the last {0} characters of {1}</source>
        <translation>Escriba los últimos {0} caracteres de {1}</translation>
    </message>
</context>
<context>
    <name>EventsBar</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Save as JSON lines…</source>
        <translation>Guardar como JSON lines…</translation>
    </message>
    <message>
        <source>Stay at the newest</source>
        <translation>Seguir lo más nuevo</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Filtrar los eventos</translation>
    </message>
    <message>
        <source>Filter: words, or -word to leave out</source>
        <translation>Filtro: palabras, o -palabra para excluir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>El evento elegido</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>No guardado: {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save the events</source>
        <translation>Guardar los eventos</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON lines (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>No file yet</source>
        <translation>Aún no hay archivo</translation>
    </message>
    <message>
        <source>Drop a .bin file here. Over the air also sources (.ino, .cpp).</source>
        <translation>Suelte aquí un archivo .bin. Por el aire, también fuentes (.ino, .cpp).</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Elegir archivo …</translation>
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
        <translation>Añadir archivos …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>No se puede leer el archivo: {0}</translation>
    </message>
    <message>
        <source>Sources, or one binary</source>
        <translation>Fuentes, o un binario</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Todos los veredictos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Every code</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Every slot</source>
        <translation>Todos los puestos</translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>Puesto {0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in {0}</source>
        <translation>Buscar en {0}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Fix it</source>
        <translation>Arreglarlo</translation>
    </message>
    <message>
        <source>Show commands</source>
        <translation>Mostrar las órdenes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Hide commands</source>
        <translation>Ocultar las órdenes</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <source>Rows of the batch</source>
        <translation>Filas del lote</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>FirmwareDriver</name>
    <message>
        <source>Firmware or source</source>
        <translation>Firmware o fuente</translation>
    </message>
    <message>
        <source>Choose firmware</source>
        <translation>Elegir firmware</translation>
    </message>
    <message>
        <source>It was stopped. The device is as it was.</source>
        <translation>Se detuvo. El dispositivo está como estaba.</translation>
    </message>
    <message>
        <source>It was stopped in mid-write: the device does not start.</source>
        <translation>Se detuvo a media escritura: el dispositivo no arranca.</translation>
    </message>
    <message>
        <source>Flash it by DFU once more.</source>
        <translation>Grábelo otra vez por DFU.</translation>
    </message>
    <message>
        <source>It was stopped when the device had all of it: which one runs is not proven.</source>
        <translation>Se detuvo cuando el dispositivo ya lo tenía todo: no está probado cuál se ejecuta.</translation>
    </message>
    <message>
        <source>Check with the device.</source>
        <translation>Compruébelo con el dispositivo.</translation>
    </message>
    <message>
        <source>Asking the cloud.</source>
        <translation>Consultando la nube.</translation>
    </message>
</context>
<context>
    <name>FirmwarePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Check with the device</source>
        <translation>Comprobar con el dispositivo</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Firmware onto a device</source>
        <translation>Firmware en un dispositivo</translation>
    </message>
    <message>
        <source>It is looked over here first: a wrong file never leaves this computer.</source>
        <translation>Primero se revisa aquí: un archivo equivocado no sale nunca de este ordenador.</translation>
    </message>
    <message>
        <source>How does it go there?</source>
        <translation>¿Cómo llega hasta allí?</translation>
    </message>
</context>
<context>
    <name>FoldedStepper</name>
    <message>
        <source>{0} of {1} · {2}</source>
        <translation>{0} de {1} · {2}</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>A device without a name</source>
        <translation>Un dispositivo sin nombre</translation>
    </message>
    <message>
        <source>Last seen by the cloud at {0}.</source>
        <translation>Visto por última vez por la nube: {0}.</translation>
    </message>
    <message>
        <source>It is on line now.</source>
        <translation>Ahora está en línea.</translation>
    </message>
    <message>
        <source>A claim code of ours may still act on it until {0}.</source>
        <translation>Un código de reclamación nuestro aún puede actuar en él hasta {0}.</translation>
    </message>
    <message>
        <source>An earlier release did not end; what it did is looked at first.</source>
        <translation>Una liberación anterior no terminó; primero se mira lo que hizo.</translation>
    </message>
</context>
<context>
    <name>GridPicture</name>
    <message>
        <source>The fixture, row by row</source>
        <translation>El montaje, fila por fila</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>Stop this device?</source>
        <translation>¿Detener este dispositivo?</translation>
    </message>
    <message>
        <source>It may be left half done: its claim code may still act within the hour. We note how far it came.</source>
        <translation>Puede quedar a medias: su código de reclamación aún puede actuar durante una hora. Anotamos hasta dónde llegó.</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Dejar que termine</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ahora</translation>
    </message>
</context>
<context>
    <name>HandPanel</name>
    <message>
        <source>No internet is needed here. The device says who it is, and gets its own code and no other's.</source>
        <translation>Aquí no hace falta internet. El dispositivo dice quién es y recibe su propio código y ningún otro.</translation>
    </message>
    <message>
        <source>By its own Wi-Fi</source>
        <translation>Por su propia Wi-Fi</translation>
    </message>
    <message>
        <source>Plug in the next device and hold SETUP for 3 s. {0} to go.</source>
        <translation>Conecte el siguiente dispositivo y mantenga pulsado SETUP 3 s. Quedan {0}.</translation>
    </message>
    <message>
        <source>No device of the round waits for its code.</source>
        <translation>Ningún dispositivo de la ronda espera su código.</translation>
    </message>
</context>
<context>
    <name>HelpBox</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Table: {0}</source>
        <translation>Tabla: {0}</translation>
    </message>
</context>
<context>
    <name>HelpOver</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Find (F3)</source>
        <translation>Buscar (F3)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer words, or the number on the screen.</source>
        <translation>Sin resultados. Pruebe con menos palabras, o con el número que aparece en la pantalla.</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Encontrado: {0}</translation>
    </message>
</context>
<context>
    <name>HistoryBox</name>
    <message>
        <source>Calls made before</source>
        <translation>Llamadas hechas antes</translation>
    </message>
    <message>
        <source>Method, path, call, status, day</source>
        <translation>Método, ruta, llamada, estado, día</translation>
    </message>
    <message>
        <source>Find a call made before</source>
        <translation>Buscar una llamada hecha antes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>No call has been made yet.</source>
        <translation>Aún no se ha hecho ninguna llamada.</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Rellenar el formulario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Begin the training</source>
        <translation>Empezar la formación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nobody has trained at this computer yet.</source>
        <translation>Nadie ha practicado aún en este ordenador.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} drills passed</source>
        <translation>{0}: {1} de {2} ejercicios superados</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Six drills on a simulated bench, in this window, marked and timed. The real cloud, the record and the settings are not touched; a band across the window says so. Afterwards you are back here.</source>
        <translation>Seis ejercicios en un banco simulado, en esta ventana, puntuados y cronometrados. No se toca la nube real, ni el registro, ni los ajustes; una banda sobre la ventana lo dice. Después vuelve usted aquí.</translation>
    </message>
    <message>
        <source>Who has trained here</source>
        <translation>Quién ha practicado aquí</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message numerus="yes">
        <source>%n claim codes of units under way</source>
        <translation>
            <numerusform>%n código de reclamación de unidades en curso</numerusform>
            <numerusform>%n códigos de reclamación de unidades en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>None is kept for this cloud.</source>
        <translation>No se guarda ninguno para esta nube.</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} para {1}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget: {0}</source>
        <translation>Olvidar: {0}</translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>Shown once</source>
        <translation>Se muestra una vez</translation>
    </message>
    <message>
        <source>The cloud does not show it again. Keep it now, or copy it.</source>
        <translation>La nube no vuelve a mostrarlo. Guárdelo ahora o cópielo.</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Reprint label</source>
        <translation>Reimprimir etiqueta</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Cliente siguiente</translation>
    </message>
    <message>
        <source>Pause bench</source>
        <translation>Pausar banco</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Terminar turno</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continues by itself</source>
        <translation>Continúa por sí solo</translation>
    </message>
    <message>
        <source>Next device</source>
        <translation>Dispositivo siguiente</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>KnownList</name>
    <message>
        <source>What we know</source>
        <translation>Lo que sabemos</translation>
    </message>
</context>
<context>
    <name>LabelsDesk</name>
    <message>
        <source>Saved: {0}. Print it on paper.</source>
        <translation>Guardado: {0}. Imprímalo en papel.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Printed: {0}</source>
        <translation>Impreso: {0}</translation>
    </message>
    <message>
        <source>Sheet of cards</source>
        <translation>Hoja de tarjetas</translation>
    </message>
    <message>
        <source>Save the command cards</source>
        <translation>Guardar las tarjetas de órdenes</translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>A label is printed once the cloud has confirmed the owner, never before. Which one, and on which printer, a recipe says; here they are tried.</source>
        <translation>Una etiqueta se imprime cuando la nube ha confirmado al propietario, nunca antes. Cuál y en qué impresora lo dice una receta; aquí se prueban.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>The label as it will be printed</source>
        <translation>La etiqueta tal como se imprimirá</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>En un archivo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Where to print</source>
        <translation>Dónde imprimir</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Imprimir una etiqueta de prueba</translation>
    </message>
    <message>
        <source>Save the command cards…</source>
        <translation>Guardar las tarjetas de órdenes…</translation>
    </message>
    <message>
        <source>There is no template. Put one into the folder of labels.</source>
        <translation>No hay ninguna plantilla. Ponga una en la carpeta de etiquetas.</translation>
    </message>
    <message>
        <source>Cards with bar codes for a whole shift without keyboard and mouse: start, acknowledge, try again, set aside, reprint, next customer, end of shift.</source>
        <translation>Tarjetas con códigos de barras para todo un turno sin teclado ni ratón: iniciar, reconocer, volver a intentar, apartar, reimprimir, cliente siguiente, fin del turno.</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Tarjetas de órdenes</translation>
    </message>
    <message>
        <source>A file that ends in .pdf or .zpl</source>
        <translation>Un archivo que termina en .pdf o .zpl</translation>
    </message>
    <message>
        <source>The printer's address, as 192.168.1.50:9100</source>
        <translation>La dirección de la impresora, como 192.168.1.50:9100</translation>
    </message>
    <message>
        <source>The printer's name in this computer</source>
        <translation>El nombre de la impresora en este ordenador</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como este ordenador</translation>
    </message>
    <message>
        <source>What is kept in the record, and what commands print, stays English.</source>
        <translation>Lo que se guarda en el registro y lo que imprimen las órdenes sigue en inglés.</translation>
    </message>
</context>
<context>
    <name>LeaveBox</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>The claim code is fetched already. The internet is away meanwhile.</source>
        <translation>El código de reclamación ya se obtuvo. Mientras tanto no hay internet.</translation>
    </message>
</context>
<context>
    <name>LightChoice</name>
    <message>
        <source>The light: {0}</source>
        <translation>La luz: {0}</translation>
    </message>
    <message>
        <source>Tell us what the light does:</source>
        <translation>Díganos qué hace la luz:</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>cian</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanca</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarilla</translation>
    </message>
    <message>
        <source>red</source>
        <translation>roja</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
</context>
<context>
    <name>LineQuestions</name>
    <message>
        <source>Why is it set aside? Number and Enter. {0}</source>
        <translation>¿Por qué se aparta? Número e Intro. {0}</translation>
    </message>
    <message>
        <source>Who is the next customer? Scan or type, then Enter. Esc leaves it.</source>
        <translation>¿Quién es el cliente siguiente? Escanee o escriba y pulse Intro. Esc lo deja.</translation>
    </message>
    <message>
        <source>Units still in work: {0}. They go on to their end, and no new one begins. F10 or Enter ends the shift, Esc works on.</source>
        <translation>Unidades aún en curso: {0}. Siguen hasta su final y no empieza ninguna nueva. F10 o Intro termina el turno, Esc sigue trabajando.</translation>
    </message>
</context>
<context>
    <name>LinesBoard</name>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Open a file …</source>
        <translation>Abrir un archivo …</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>No se puede leer el archivo: {0}</translation>
    </message>
    <message>
        <source>A file, one line for each</source>
        <translation>Un archivo, una línea para cada uno</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} líneas</translation>
    </message>
    <message>
        <source>, {0} of them twice</source>
        <translation>, {0} de ellas repetidas</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Your name, for the certificate</source>
        <translation>Su nombre, para el certificado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>{0} of {1} drills passed, {2} of {3} points</source>
        <translation>{0} de {1} ejercicios superados, {2} de {3} puntos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Each drill puts one device before you, with something wrong. Find out what, do what is right, and nothing else. All of it is simulated.</source>
        <translation>Cada ejercicio le pone delante un dispositivo con algo mal. Averigüe qué, haga lo correcto y nada más. Todo es simulado.</translation>
    </message>
</context>
<context>
    <name>ListeningBox</name>
    <message>
        <source>We go on by ourselves when it answers.</source>
        <translation>Continuamos por nuestra cuenta cuando responda.</translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <source>Locked. F12 unlocks</source>
        <translation>Bloqueado. F12 desbloquea</translation>
    </message>
    <message>
        <source>Unlocked. F12 locks</source>
        <translation>Desbloqueado. F12 bloquea</translation>
    </message>
    <message>
        <source>{0}. Not written into the record: {1} {2}</source>
        <translation>{0}. No escrito en el registro: {1} {2}</translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>With a PIN Station starts locked: operators run shifts and Guided, sign on, print, and look at records. Settings, recipes, slots, cloud tools, monitors, releases and firmware are the engineer's. F12 locks and unlocks; after 5 minutes without a touch, and as a shift ends, it locks by itself.</source>
        <translation>Con un PIN, Station arranca bloqueada: los operadores hacen turnos y Guiado, se identifican, imprimen y miran registros. Los ajustes, las recetas, los puestos, las herramientas de la nube, los monitores, las liberaciones y el firmware son del ingeniero. F12 bloquea y desbloquea; tras 5 minutos sin tocar nada, y al terminar un turno, se bloquea por sí misma.</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN actual</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>El mismo otra vez</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Fijar el PIN</translation>
    </message>
    <message>
        <source>No PIN: everybody may do everything</source>
        <translation>Sin PIN: todos pueden hacerlo todo</translation>
    </message>
    <message>
        <source>Not decided yet: set a PIN, or say that none is wanted.</source>
        <translation>Aún sin decidir: fije un PIN o diga que no quiere ninguno.</translation>
    </message>
    <message>
        <source>No PIN: everybody may do everything.</source>
        <translation>Sin PIN: todos pueden hacerlo todo.</translation>
    </message>
    <message>
        <source>There is a PIN.</source>
        <translation>Hay un PIN.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>At least {0} signs</source>
        <translation>Al menos {0} caracteres</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es el mismo</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>Distance to the screen</source>
        <translation>Distancia a la pantalla</translation>
    </message>
    <message>
        <source>Gloves: larger buttons</source>
        <translation>Guantes: botones más grandes</translation>
    </message>
    <message>
        <source>All buttons are larger from the next start on.</source>
        <translation>Todos los botones serán más grandes desde el próximo inicio.</translation>
    </message>
    <message>
        <source>The bench is read from</source>
        <translation>El banco se lee desde</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close while a device is in work?</source>
        <translation>¿Cerrar con un dispositivo en curso?</translation>
    </message>
    <message>
        <source>Stopping now may leave it half done. We note how far it came.</source>
        <translation>Detenerlo ahora puede dejarlo a medias. Anotamos hasta dónde llegó.</translation>
    </message>
    <message>
        <source>Close while units are in work: {0}?</source>
        <translation>¿Cerrar con unidades en curso: {0}?</translation>
    </message>
    <message>
        <source>Stopping now may leave them half done. We note where, and take them up again at the next start.</source>
        <translation>Detenerlas ahora puede dejarlas a medias. Anotamos dónde y las retomamos en el próximo inicio.</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Dejar que termine</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
</context>
<context>
    <name>MenuPicture</name>
    <message>
        <source>We notice when it is done and go on by ourselves.</source>
        <translation>Lo notamos cuando esté hecho y continuamos por nuestra cuenta.</translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <translation>Elija {0}.</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu.</source>
        <translation>Elija {0} en el menú Wi-Fi.</translation>
    </message>
</context>
<context>
    <name>MonitorsDriver</name>
    <message>
        <source>Lines are kept in {0}.</source>
        <translation>Las líneas se guardan en {0}.</translation>
    </message>
</context>
<context>
    <name>MonitorsPage</name>
    <message>
        <source>Choose a port and press Watch. What its device prints stands here line by line, through every reset; secrets are masked.</source>
        <translation>Elija un puerto y pulse Observar. Lo que escribe su dispositivo aparece aquí línea a línea, aunque se reinicie; los secretos se ocultan.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move all secrets?</source>
        <translation>¿Pasar todos los secretos?</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Pasarlos</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>El mismo otra vez</translation>
    </message>
    <message>
        <source>At least {0} characters</source>
        <translation>Al menos {0} caracteres</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es el mismo</translation>
    </message>
</context>
<context>
    <name>NearBy</name>
    <message>
        <source>Station was ended while away; this computer is back on {0}.</source>
        <translation>Station se cerró mientras estaba fuera de su red; este ordenador ha vuelto a {0}.</translation>
    </message>
</context>
<context>
    <name>NearRow</name>
    <message>
        <source>Device near by</source>
        <translation>Dispositivo cercano</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Devices near by</source>
        <translation>Dispositivos cercanos</translation>
    </message>
    <message>
        <source>Listening for devices near by …</source>
        <translation>Escuchando si hay dispositivos cerca …</translation>
    </message>
    <message>
        <source>No device is heard. Is the light blinking blue?</source>
        <translation>No se oye ningún dispositivo. ¿La luz parpadea en azul?</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The shift ends: units in work go on to their end.</source>
        <translation>El turno termina: las unidades en curso siguen hasta su final.</translation>
    </message>
    <message>
        <source>PAUSED: no new unit begins. F9 goes on.</source>
        <translation>EN PAUSA: no empieza ninguna unidad nueva. F9 continúa.</translation>
    </message>
    <message>
        <source>Slot {0} fails far more than the others: change its cable.</source>
        <translation>El puesto {0} falla mucho más que los demás: cambie su cable.</translation>
    </message>
</context>
<context>
    <name>NumberButton</name>
    <message>
        <source>Help on {0}</source>
        <translation>Ayuda sobre {0}</translation>
    </message>
</context>
<context>
    <name>OdditiesNote</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The reply is not quite as documented: {0}</source>
        <translation>La respuesta no es del todo como está documentada: {0}</translation>
    </message>
    <message>
        <source>{0}, and {1} more</source>
        <translation>{0}, y {1} más</translation>
    </message>
</context>
<context>
    <name>OwnPages</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What the light means</source>
        <translation>Qué significa la luz</translation>
    </message>
    <message>
        <source>About Station</source>
        <translation>Acerca de Station</translation>
    </message>
    <message>
        <source>Its package says {0} and brings no text.</source>
        <translation>Su paquete dice {0} y no trae ningún texto.</translation>
    </message>
    <message>
        <source>Press the main button; on the Bench: acknowledge</source>
        <translation>Pulsar el botón principal; en el Banco: reconocer</translation>
    </message>
    <message>
        <source>Stop this device; close a question with the safe answer</source>
        <translation>Detener este dispositivo; cerrar una pregunta con la respuesta segura</translation>
    </message>
    <message>
        <source>The guide, opened at what is on the screen</source>
        <translation>La guía, abierta por lo que hay en la pantalla</translation>
    </message>
    <message>
        <source>To the scan field (Bench, Records)</source>
        <translation>Al campo de lectura (Banco, Registros)</translation>
    </message>
    <message>
        <source>Find (Help, Records, Cloud, Monitors)</source>
        <translation>Buscar (Ayuda, Registros, Nube, Monitores)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Set aside; on the Bench then a reason, 1 to 8</source>
        <translation>Apartar; en el Banco, después un motivo, de 1 a 8</translation>
    </message>
    <message>
        <source>Print the label again</source>
        <translation>Imprimir la etiqueta otra vez</translation>
    </message>
    <message>
        <source>Next customer (Bench)</source>
        <translation>Cliente siguiente (Banco)</translation>
    </message>
    <message>
        <source>Pause and go on (Bench)</source>
        <translation>Pausar y continuar (Banco)</translation>
    </message>
    <message>
        <source>End the shift (Bench)</source>
        <translation>Terminar el turno (Banco)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation>Bloquear y desbloquear</translation>
    </message>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Las páginas de la barra lateral, desde arriba</translation>
    </message>
    <message>
        <source>Send the call (Cloud)</source>
        <translation>Enviar la llamada (Nube)</translation>
    </message>
    <message>
        <source>Back (Help)</source>
        <translation>Atrás (Ayuda)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Blue, blinking</source>
        <translation>Azul, parpadea</translation>
    </message>
    <message>
        <source>Listening mode: the device waits for us. Hold SETUP 3 s to get there.</source>
        <translation>Modo de escucha: el dispositivo nos espera. Mantenga pulsado SETUP 3 s para llegar ahí.</translation>
    </message>
    <message>
        <source>Green, blinking</source>
        <translation>Verde, parpadea</translation>
    </message>
    <message>
        <source>Joining the Wi-Fi.</source>
        <translation>Conectándose a la Wi-Fi.</translation>
    </message>
    <message>
        <source>Cyan, blinking</source>
        <translation>Cian, parpadea</translation>
    </message>
    <message>
        <source>Joining the cloud.</source>
        <translation>Conectándose a la nube.</translation>
    </message>
    <message>
        <source>Cyan, breathing</source>
        <translation>Cian, respira</translation>
    </message>
    <message>
        <source>Connected to the cloud: all is well.</source>
        <translation>Conectado a la nube: todo va bien.</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Updating itself. Leave it plugged in.</source>
        <translation>Se está actualizando. Déjelo conectado.</translation>
    </message>
    <message>
        <source>Yellow, blinking</source>
        <translation>Amarilla, parpadea</translation>
    </message>
    <message>
        <source>Waiting for firmware. Press RESET.</source>
        <translation>Espera firmware. Pulse RESET.</translation>
    </message>
    <message>
        <source>White, breathing</source>
        <translation>Blanca, respira</translation>
    </message>
    <message>
        <source>Its Wi-Fi is switched off.</source>
        <translation>Su Wi-Fi está apagada.</translation>
    </message>
    <message>
        <source>Red, blinking</source>
        <translation>Roja, parpadea</translation>
    </message>
    <message>
        <source>The device's own program has crashed. Set it aside.</source>
        <translation>El programa propio del dispositivo ha fallado. Apártelo.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>About Station {0}</source>
        <translation>Acerca de Station {0}</translation>
    </message>
    <message>
        <source>Station provisions and claims Particle Photon and P1 devices, and tells the truth about each.</source>
        <translation>Station prepara y reclama dispositivos Particle Photon y P1, y dice la verdad sobre cada uno.</translation>
    </message>
    <message>
        <source>What the acceptance kit has not been run with is proven on the simulated bench alone.</source>
        <translation>Lo que no se ha ejecutado con el kit de aceptación está probado solo en el banco simulado.</translation>
    </message>
    <message>
        <source>Photon and P1 are at the end of their life; the last Device OS for them is 3.3.1.</source>
        <translation>Photon y P1 están al final de su vida; el último Device OS para ellos es 3.3.1.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué está hecha</translation>
    </message>
    <message>
        <source>Typefaces: Inter and JetBrains Mono (SIL Open Font License). Icons: [Lucide]({0}) (ISC, in part MIT). Window: Qt by PySide6 (LGPL). A name below opens the licence's text.</source>
        <translation>Tipos de letra: Inter y JetBrains Mono (SIL Open Font License). Iconos: [Lucide]({0}) (ISC, en parte MIT). Ventana: Qt mediante PySide6 (LGPL). Un nombre de abajo abre el texto de la licencia.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Left as it was.</source>
        <translation>Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Choose a slot first: its number, then Enter.</source>
        <translation>Elija primero un puesto: su número y luego Intro.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Unlock Station</source>
        <translation>Desbloquear Station</translation>
    </message>
    <message>
        <source>The engineer's PIN</source>
        <translation>El PIN del ingeniero</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Dejarla bloqueada</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>For the engineer</source>
        <translation>Para el ingeniero</translation>
    </message>
    <message>
        <source>Settings, cloud tools and releases are locked. Units in work go on.</source>
        <translation>Los ajustes, las herramientas de la nube y las liberaciones están bloqueados. Las unidades en curso continúan.</translation>
    </message>
</context>
<context>
    <name>PortBar</name>
    <message>
        <source>Port or stream</source>
        <translation>Puerto o flujo</translation>
    </message>
    <message>
        <source>Rate in baud</source>
        <translation>Velocidad en baudios</translation>
    </message>
    <message>
        <source>{0} baud</source>
        <translation>{0} baudios</translation>
    </message>
    <message>
        <source>Other ports too</source>
        <translation>También otros puertos</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Cloud events of product {0}</source>
        <translation>Eventos de la nube del producto {0}</translation>
    </message>
    <message>
        <source>Cloud events of my devices</source>
        <translation>Eventos de la nube de mis dispositivos</translation>
    </message>
</context>
<context>
    <name>PortTest</name>
    <message>
        <source>Test it: is a device seen?</source>
        <translation>Probarlo: ¿se ve un dispositivo?</translation>
    </message>
    <message>
        <source>No device is seen. Plug one in by a cable that carries data.</source>
        <translation>No se ve ningún dispositivo. Conecte uno con un cable que lleve datos.</translation>
    </message>
    <message>
        <source>Devices seen: {0} ({1})</source>
        <translation>Dispositivos vistos: {0} ({1})</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>{0} of {1} kB · usually about {2} s</source>
        <translation>{0} de {1} kB · normalmente unos {2} s</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>The cloud asks</source>
        <translation>La nube pregunta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Look this computer over</source>
        <translation>Revisar este ordenador</translation>
    </message>
    <message>
        <source>All of it can be changed later in Settings; what was left for later is done there, too. Other stations can be set up the same by a file: station setup --export.</source>
        <translation>Todo se puede cambiar después en Ajustes; lo que se dejó para después también se hace allí. Otras estaciones se preparan igual con un archivo: station setup --export.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Still needed: {0}</source>
        <translation>Aún hace falta: {0}</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>sin mirar</translation>
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
        <translation>Receta</translation>
    </message>
    <message>
        <source>A recipe says what the bench makes of each device: its product, its owner, its Wi-Fi. Without one the bench uses this station's account, and a customer of its own for each device.</source>
        <translation>Una receta dice qué hace el banco de cada dispositivo: su producto, su propietario, su Wi-Fi. Sin receta, el banco usa la cuenta de esta estación y un cliente propio para cada dispositivo.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir …</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Crear una …</translation>
    </message>
    <message>
        <source>It can be used: {0}, product {1}.</source>
        <translation>Se puede usar: {0}, producto {1}.</translation>
    </message>
    <message>
        <source>Choose the recipe</source>
        <translation>Elegir la receta</translation>
    </message>
    <message>
        <source>No recipe chosen yet</source>
        <translation>Aún no se ha elegido ninguna receta</translation>
    </message>
</context>
<context>
    <name>RecipeDesk</name>
    <message>
        <source>Kept: {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Keep the recipe</source>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Abrir una receta</translation>
    </message>
    <message>
        <source>Drop the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>What was filled in is lost. The file stays as it is.</source>
        <translation>Lo que se rellenó se pierde. El archivo queda como está.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>RecipeFields</name>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>A recipe says what a batch of devices becomes. It is a file that can be copied and kept; no secret stands in it.</source>
        <translation>Una receta dice en qué se convierte un lote de dispositivos. Es un archivo que se puede copiar y guardar; no contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Form of the file: version {0}</source>
        <translation>Formato del archivo: versión {0}</translation>
    </message>
    <message>
        <source>A new recipe, not kept in a file yet</source>
        <translation>Una receta nueva, aún sin guardar en un archivo</translation>
    </message>
    <message>
        <source>Four questions, to advise you; the answers are not kept</source>
        <translation>Cuatro preguntas para aconsejarle; las respuestas no se guardan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir …</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Enterprise Wi-Fi</source>
        <translation>Wi-Fi de empresa</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Nombre de la receta</translation>
    </message>
    <message>
        <source>must stand</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>Product (its number or slug)</source>
        <translation>Producto (su número o slug)</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Cloud address</source>
        <translation>Dirección de la nube</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>ID de cliente OAuth</translation>
    </message>
    <message>
        <source>needed for customers</source>
        <translation>necesario para clientes</translation>
    </message>
    <message>
        <source>Account's e-mail</source>
        <translation>Correo de la cuenta</translation>
    </message>
    <message>
        <source>to log in with its password</source>
        <translation>para iniciar sesión con su contraseña</translation>
    </message>
    <message>
        <source>One customer for all devices</source>
        <translation>Un cliente para todos los dispositivos</translation>
    </message>
    <message>
        <source>else as chosen below</source>
        <translation>si no, como se elija abajo</translation>
    </message>
    <message>
        <source>Each device's customer</source>
        <translation>El cliente de cada dispositivo</translation>
    </message>
    <message>
        <source>Devices that are ours already</source>
        <translation>Dispositivos que ya son nuestros</translation>
    </message>
    <message>
        <source>A device that came on-line without an owner is claimed by the cloud</source>
        <translation>La nube reclama un dispositivo que se conectó sin propietario</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Nombre de la Wi-Fi (SSID)</translation>
    </message>
    <message>
        <source>else it is asked</source>
        <translation>si no, se pregunta</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Red oculta</translation>
    </message>
    <message>
        <source>The device keeps the Wi-Fi it has</source>
        <translation>El dispositivo conserva la Wi-Fi que tiene</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>User name (PEAP)</source>
        <translation>Nombre de usuario (PEAP)</translation>
    </message>
    <message>
        <source>Outer identity</source>
        <translation>Identidad externa</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>a file in PEM (EAP-TLS)</source>
        <translation>un archivo en PEM (EAP-TLS)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Certificado raíz</translation>
    </message>
    <message>
        <source>a file in PEM</source>
        <translation>un archivo en PEM</translation>
    </message>
    <message>
        <source>Way to the device</source>
        <translation>Vía hasta el dispositivo</translation>
    </message>
    <message>
        <source>How the devices' own Wi-Fi is called</source>
        <translation>Cómo se llama la Wi-Fi propia de los dispositivos</translation>
    </message>
    <message>
        <source>Label template</source>
        <translation>Plantilla de etiqueta</translation>
    </message>
    <message>
        <source>left out, no label is printed</source>
        <translation>si se omite, no se imprime ninguna etiqueta</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>a file, raw://host:port, or a printer's name</source>
        <translation>un archivo, raw://host:port o el nombre de una impresora</translation>
    </message>
    <message>
        <source>The stuck label is scanned before a unit is done</source>
        <translation>La etiqueta pegada se escanea antes de dar una unidad por hecha</translation>
    </message>
    <message>
        <source>Units a shift should make</source>
        <translation>Unidades que debe hacer un turno</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>no hay ninguno fijado</translation>
    </message>
    <message>
        <source>Asked at the bench</source>
        <translation>Se pregunta en el banco</translation>
    </message>
    <message>
        <source>A random name, one for each device</source>
        <translation>Un nombre al azar, uno por dispositivo</translation>
    </message>
    <message>
        <source>Read from the device's slip</source>
        <translation>Se lee de la hoja del dispositivo</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Released first</source>
        <translation>Se libera antes</translation>
    </message>
    <message>
        <source>USB cable</source>
        <translation>Cable USB</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi</source>
        <translation>La Wi-Fi propia del dispositivo</translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Copying the record…</source>
        <translation>Copiando el registro…</translation>
    </message>
    <message>
        <source>Exporting · {0} entries</source>
        <translation>Exportando · {0} entradas</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Erased. The chain still verifies.</source>
        <translation>Borrado. La cadena sigue verificándose.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Save the shift report</source>
        <translation>Guardar el informe del turno</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON lines</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Copy of the record</source>
        <translation>Copia del registro</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>Hacer copia del registro</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
</context>
<context>
    <name>RecordsDriver</name>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>This unit never said who it is.</source>
        <translation>Esta unidad nunca dijo quién es.</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Filters, actions</source>
        <translation>Filtros, acciones</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”. Try the last 6 characters of the device ID.</source>
        <translation>Nada coincide con «{0}». Pruebe con los últimos 6 caracteres del ID de dispositivo.</translation>
    </message>
    <message>
        <source>Nothing matches. Choose fewer conditions, or a longer time.</source>
        <translation>Nada coincide. Elija menos condiciones o un periodo más largo.</translation>
    </message>
    <message>
        <source>Nothing yet. Units appear here as they finish.</source>
        <translation>Aún no hay nada. Las unidades aparecen aquí a medida que terminan.</translation>
    </message>
    <message>
        <source>Nothing yet today. Units appear here as they finish.</source>
        <translation>Hoy aún no hay nada. Las unidades aparecen aquí a medida que terminan.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Answer this first. Your scan was not used.</source>
        <translation>Responda primero a esto. Su lectura no se usó.</translation>
    </message>
</context>
<context>
    <name>ReleaseDriver</name>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>You did that by hand.</source>
        <translation>Lo hizo usted a mano.</translation>
    </message>
    <message>
        <source>Released. Nothing remains.</source>
        <translation>Liberado. No queda nada.</translation>
    </message>
    <message>
        <source>Not released: what is still open below remains. Look it up again.</source>
        <translation>No liberado: lo que sigue abierto abajo permanece. Búsquelo otra vez.</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>Look it up</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>The one at the cable</source>
        <translation>El que está en el cable</translation>
    </message>
    <message>
        <source>What will be undone, in this order</source>
        <translation>Lo que se deshará, en este orden</translation>
    </message>
    <message>
        <source>I did that by hand</source>
        <translation>Lo hice a mano</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Copiar la carta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Liberar …</translation>
    </message>
    <message>
        <source>Release a device</source>
        <translation>Liberar un dispositivo</translation>
    </message>
    <message>
        <source>Find out where a device is and whose, and free it step by step.</source>
        <translation>Averigüe dónde está un dispositivo y de quién es, y libérelo paso a paso.</translation>
    </message>
    <message>
        <source>What to ask whoever can free it</source>
        <translation>Qué pedir a quien pueda liberarlo</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Which secret</source>
        <translation>Qué secreto</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>ID de cliente OAuth</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Frase de contraseña hasta ahora</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>El nuevo</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>El mismo otra vez</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
    <message>
        <source>At least {0} characters</source>
        <translation>Al menos {0} caracteres</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es el mismo</translation>
    </message>
</context>
<context>
    <name>ReplyActions</name>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>Copiar CSV</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>No guardado: {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Save the reply</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>As it came (*)</source>
        <translation>Tal como llegó (*)</translation>
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
        <translation>sin token</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>The reply as JSON</source>
        <translation>La respuesta como JSON</translation>
    </message>
    <message>
        <source>The reply as it came</source>
        <translation>La respuesta tal como llegó</translation>
    </message>
    <message>
        <source>Fill in the form, then Ctrl+Enter.</source>
        <translation>Rellene el formulario y pulse Ctrl+Intro.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>A file: Save… keeps it.</source>
        <translation>Un archivo: Guardar… lo conserva.</translation>
    </message>
    <message>
        <source>The reply has no text.</source>
        <translation>La respuesta no tiene texto.</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Method and path</source>
        <translation>Método y ruta</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The request as a program</source>
        <translation>La petición como programa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The token stands in</source>
        <translation>El token va en</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Unsafe, to learn from: {0}</source>
        <translation>Inseguro, solo para aprender: {0}</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>To the drills</source>
        <translation>A los ejercicios</translation>
    </message>
    <message>
        <source>Passed: {0} of {1} points</source>
        <translation>Superado: {0} de {1} puntos</translation>
    </message>
    <message>
        <source>Not passed yet: {0} of {1} points</source>
        <translation>Aún no superado: {0} de {1} puntos</translation>
    </message>
    <message>
        <source>Time: {0}, practised {1}</source>
        <translation>Tiempo: {0}, con práctica {1}</translation>
    </message>
    <message>
        <source>The trouble was named</source>
        <translation>Se nombró el problema</translation>
    </message>
    <message>
        <source>The right thing was done</source>
        <translation>Se hizo lo correcto</translation>
    </message>
    <message>
        <source>Taken off for needless acts: {0}</source>
        <translation>Descontado por actos innecesarios: {0}</translation>
    </message>
    <message>
        <source>Taken off for the hint</source>
        <translation>Descontado por la pista</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>What it was, and what helps</source>
        <translation>Qué era y qué ayuda</translation>
    </message>
</context>
<context>
    <name>RoundsDriver</name>
    <message>
        <source>{0} rows of the list are left out. {1}</source>
        <translation>Se omiten {0} filas de la lista. {1}</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>No entregado.</translation>
    </message>
    <message>
        <source>…{0} has its code and its Wi-Fi.</source>
        <translation>…{0} tiene su código y su Wi-Fi.</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Where you are</source>
        <translation>Dónde está usted</translation>
    </message>
    <message>
        <source>1 Announce</source>
        <translation>1 Anunciar</translation>
    </message>
    <message>
        <source>2 Hand over</source>
        <translation>2 Entregar</translation>
    </message>
    <message>
        <source>3 Confirm</source>
        <translation>3 Confirmar</translation>
    </message>
    <message>
        <source>An engineer announces a round and ends it: F12 unlocks. Handing over and confirming are for everybody.</source>
        <translation>Una ronda la anuncia y la termina un ingeniero: F12 desbloquea. Entregar y confirmar es para todos.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>End the round …</source>
        <translation>Terminar la ronda …</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>No hay ninguna ronda abierta.</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Anunciar</translation>
    </message>
    <message>
        <source>Hand over by cable</source>
        <translation>Entregar por cable</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Offline round</source>
        <translation>Ronda sin conexión</translation>
    </message>
    <message>
        <source>For devices where there is no internet: codes now, hand over there.</source>
        <translation>Para dispositivos donde no hay internet: los códigos ahora, la entrega allí.</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan a unit label or a command card</source>
        <translation>Escanee la etiqueta de una unidad o una tarjeta de órdenes</translation>
    </message>
    <message>
        <source>Scan field</source>
        <translation>Campo de lectura</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Aún no se ha escaneado nada</translation>
    </message>
    <message>
        <source>Last: {0}</source>
        <translation>Última: {0}</translation>
    </message>
</context>
<context>
    <name>ScanReader</name>
    <message>
        <source>Left as it was.</source>
        <translation>Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>No se preguntó nada.</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Scan any card, badge or label now: it is read and shown, and nothing is done. A scanner types by itself, as a keyboard does; it must send Enter at the end.</source>
        <translation>Escanee ahora cualquier tarjeta, credencial o etiqueta: se lee y se muestra, y no se hace nada. Un escáner escribe por sí mismo, como un teclado; debe enviar Intro al final.</translation>
    </message>
    <message>
        <source>Scan here</source>
        <translation>Escanee aquí</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard layout than this computer's. Set the same in both.</source>
        <translation>El escáner escribe para otra distribución de teclado que la de este ordenador. Ponga la misma en ambos.</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Leído: {0}</translation>
    </message>
    <message>
        <source>That was typed by hand, or by a slow scanner. Set the scanner to send without pauses between its signs.</source>
        <translation>Eso se escribió a mano, o con un escáner lento. Ajuste el escáner para que envíe sin pausas entre los signos.</translation>
    </message>
    <message>
        <source>a command card</source>
        <translation>una tarjeta de orden</translation>
    </message>
    <message>
        <source>slot {0}</source>
        <translation>el puesto {0}</translation>
    </message>
    <message>
        <source>the badge of {0}</source>
        <translation>la credencial de {0}</translation>
    </message>
    <message>
        <source>the label of {0}</source>
        <translation>la etiqueta de {0}</translation>
    </message>
    <message>
        <source>{0}, which is nothing of Station's</source>
        <translation>{0}, que no es nada de Station</translation>
    </message>
</context>
<context>
    <name>ScopesField</name>
    <message>
        <source>Find a scope</source>
        <translation>Buscar un permiso</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} elegidos</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Device ID's end, serial, customer, code, or a day as 2026-01-31</source>
        <translation>Final del ID de dispositivo, número de serie, cliente, código, o un día como 2026-01-31</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>Buscar unidades</translation>
    </message>
    <message>
        <source>Find units (F3). {0}</source>
        <translation>Buscar unidades (F3). {0}</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show or hide: {0}</source>
        <translation>Mostrar u ocultar: {0}</translation>
    </message>
</context>
<context>
    <name>SecretsDesk</name>
    <message>
        <source>Forget this secret?</source>
        <translation>¿Olvidar este secreto?</translation>
    </message>
    <message>
        <source>{0} for {1}. Whatever needs it asks for it again; a token is revoked at the cloud too.</source>
        <translation>{0} para {1}. Lo que lo necesite lo pedirá de nuevo; un token se revoca también en la nube.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
</context>
<context>
    <name>SecretsForm</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Tokens, client secrets, Wi-Fi passwords, and claim codes that must outlive a power cut. They stand in no log, no record and no export.</source>
        <translation>Tokens, secretos de cliente OAuth, contraseñas de Wi-Fi y códigos de reclamación que deben sobrevivir a un corte de luz. No están en ningún log, registro ni exportación.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>El mismo otra vez</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la bóveda</translation>
    </message>
    <message>
        <source>Kept in this computer's key store.</source>
        <translation>Guardados en el almacén de claves de este ordenador.</translation>
    </message>
    <message>
        <source>Nothing to do: it opens with your log-in to this computer.</source>
        <translation>Nada que hacer: se abre con su inicio de sesión en este ordenador.</translation>
    </message>
    <message>
        <source>Kept nowhere: only in memory, until Station closes.</source>
        <translation>No se guardan en ningún sitio: solo en memoria, hasta que se cierre Station.</translation>
    </message>
    <message>
        <source>This computer has no key store. A vault keeps secrets in one encrypted file, under a passphrase of your own that is asked for once at each start. Nobody can open it without the passphrase: write it down where you keep such things.</source>
        <translation>Este ordenador no tiene almacén de claves. Una bóveda guarda los secretos en un archivo cifrado, con una frase de contraseña propia que se pide una vez en cada inicio. Nadie puede abrirla sin la frase de contraseña: anótela donde suela guardar esas cosas.</translation>
    </message>
    <message>
        <source>Kept in the vault, which is locked.</source>
        <translation>Guardados en la bóveda, que está cerrada.</translation>
    </message>
    <message>
        <source>Open it once for this start.</source>
        <translation>Ábrala una vez para este inicio.</translation>
    </message>
    <message>
        <source>Kept in the vault, which is open.</source>
        <translation>Guardados en la bóveda, que está abierta.</translation>
    </message>
    <message>
        <source>It locks itself when Station closes.</source>
        <translation>Se cierra sola al cerrar Station.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Crear la bóveda</translation>
    </message>
    <message>
        <source>At least {0} characters</source>
        <translation>Al menos {0} caracteres</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es el mismo</translation>
    </message>
</context>
<context>
    <name>SecretsSection</name>
    <message>
        <source>Move to the key store</source>
        <translation>Pasar al almacén de claves</translation>
    </message>
    <message>
        <source>Which there are</source>
        <translation>Cuáles hay</translation>
    </message>
    <message>
        <source>A new one for an old one</source>
        <translation>Uno nuevo por uno antiguo</translation>
    </message>
    <message>
        <source>The cloud is asked with the new one first. Only then is the old one given up; an old token is revoked.</source>
        <translation>Primero se pregunta a la nube con el nuevo. Solo entonces se deja el antiguo; un token antiguo se revoca.</translation>
    </message>
    <message>
        <source>Move to the vault</source>
        <translation>Pasar a la bóveda</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>Secreto del cliente OAuth</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Token de la cuenta</translation>
    </message>
    <message>
        <source>Old account token (not revoked)</source>
        <translation>Token antiguo de la cuenta (sin revocar)</translation>
    </message>
    <message>
        <source>Account password</source>
        <translation>Contraseña de la cuenta</translation>
    </message>
    <message>
        <source>Wi-Fi password</source>
        <translation>Contraseña de la Wi-Fi</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Frase de contraseña de la bóveda</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>en el almacén de claves</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>en la bóveda</translation>
    </message>
    <message>
        <source>in the vault, which is locked</source>
        <translation>en la bóveda, que está cerrada</translation>
    </message>
    <message>
        <source>in memory, until Station closes</source>
        <translation>en memoria, hasta que se cierre Station</translation>
    </message>
    <message>
        <source>given to this start, kept nowhere</source>
        <translation>dado para este inicio, no se guarda</translation>
    </message>
    <message>
        <source>{0}, since {1}</source>
        <translation>{0}, desde {1}</translation>
    </message>
    <message>
        <source>{0}, good until {1}</source>
        <translation>{0}, vale hasta {1}</translation>
    </message>
</context>
<context>
    <name>SectionShelf</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Slots</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Account and product</source>
        <translation>Cuenta y producto</translation>
    </message>
    <message>
        <source>The cloud address and the product are needed</source>
        <translation>Hacen falta la dirección de la nube y el producto</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>pass</source>
        <translation>apto</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>Slot {0}, {1}, {2}</source>
        <translation>Puesto {0}, {1}, {2}</translation>
    </message>
</context>
<context>
    <name>SlotsDesk</name>
    <message>
        <source>Two devices came at once. Unplug them, then plug in one at a time.</source>
        <translation>Llegaron dos dispositivos a la vez. Desconéctelos y conecte uno cada vez.</translation>
    </message>
    <message>
        <source>Learnt: {0}. Each slot has a number now.</source>
        <translation>Aprendidos: {0}. Cada puesto tiene ahora un número.</translation>
    </message>
    <message>
        <source>Forget slot {0}?</source>
        <translation>¿Olvidar el puesto {0}?</translation>
    </message>
    <message>
        <source>Devices plugged in there are not touched any more. What was done there stays in the record, and the socket can be taught again.</source>
        <translation>Los dispositivos que se conecten ahí ya no se tocan. Lo que se hizo ahí queda en el registro, y la toma se puede volver a enseñar.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>SlotsForm</name>
    <message>
        <source>Slots</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>A slot is a socket of your fixture. Plug one device into each socket; we learn them one by one, in the order you plug them.</source>
        <translation>Un puesto es una toma de su montaje. Conecte un dispositivo en cada toma; las aprendemos una a una, en el orden en que los conecte.</translation>
    </message>
    <message>
        <source>Start learning</source>
        <translation>Empezar a aprender</translation>
    </message>
    <message>
        <source>Name of the chosen slot</source>
        <translation>Nombre del puesto elegido</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Taught slots: drag them, or move the chosen</source>
        <translation>Puestos enseñados: arrástrelos o mueva el elegido</translation>
    </message>
    <message>
        <source>Plugged in, and not taught yet</source>
        <translation>Conectado y aún sin enseñar</translation>
    </message>
    <message>
        <source>As usual ({0})</source>
        <translation>Lo habitual ({0})</translation>
    </message>
    <message>
        <source>Stop learning</source>
        <translation>Dejar de aprender</translation>
    </message>
    <message>
        <source>Learning. Plug the next device into the next socket. Learnt: {0}</source>
        <translation>Aprendiendo. Conecte el siguiente dispositivo en la siguiente toma. Aprendidos: {0}</translation>
    </message>
    <message>
        <source>Columns of the fixture</source>
        <translation>Columnas del montaje</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>Taught slots, in the order they stand</source>
        <translation>Puestos enseñados, en el orden en que están</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Teach {0}</source>
        <translation>Enseñar {0}</translation>
    </message>
    <message>
        <source>nothing plugged in</source>
        <translation>nada conectado</translation>
    </message>
    <message>
        <source>{0} · socket {1} · {2}</source>
        <translation>{0} · toma {1} · {2}</translation>
    </message>
</context>
<context>
    <name>SoundsForm</name>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Two signals: PASS is high and short, once. FAIL is low, twice, and again every 8 s until it is acknowledged. Whatever is heard is seen, too.</source>
        <translation>Dos señales: APTO es aguda y corta, una vez. FALLO es grave, dos veces, y se repite cada 8 s hasta que se reconoce. Todo lo que se oye también se ve.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Play PASS</source>
        <translation>Reproducir APTO</translation>
    </message>
    <message>
        <source>Play FAIL</source>
        <translation>Reproducir FALLO</translation>
    </message>
    <message>
        <source>Sounds are off. FAIL shows by a flash of the call-out.</source>
        <translation>Los sonidos están apagados. FALLO se muestra con un destello del aviso.</translation>
    </message>
    <message>
        <source>Playing. Not heard? Look at the computer's own volume.</source>
        <translation>Sonando. ¿No se oye? Revise el volumen del propio ordenador.</translation>
    </message>
    <message>
        <source>This computer cannot be heard. FAIL shows by a flash of the call-out.</source>
        <translation>Este ordenador no se puede oír. FALLO se muestra con un destello del aviso.</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>All on one time line</source>
        <translation>Todos en una línea de tiempo</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>No batch: every unit is taken as the recipe says.</source>
        <translation>Sin lote: cada unidad se trata como dice la receta.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name</source>
        <translation>Escanee una credencial o escriba un nombre</translation>
    </message>
    <message>
        <source>Take every port as a slot, taught or not</source>
        <translation>Tomar cada puerto como puesto, enseñado o no</translation>
    </message>
    <message>
        <source>Start the bench</source>
        <translation>Iniciar el banco</translation>
    </message>
    <message>
        <source>Choose the recipe …</source>
        <translation>Elegir la receta …</translation>
    </message>
    <message>
        <source>Batch from a file …</source>
        <translation>Lote desde un archivo …</translation>
    </message>
    <message>
        <source>Teach slots …</source>
        <translation>Enseñar puestos …</translation>
    </message>
    <message>
        <source>Open the vault …</source>
        <translation>Abrir la bóveda …</translation>
    </message>
    <message>
        <source>No recipe is chosen: it says what the units should become.</source>
        <translation>No hay ninguna receta elegida: dice en qué deben convertirse las unidades.</translation>
    </message>
    <message>
        <source>No slots yet. Plug one device into each socket; we learn them one by one.</source>
        <translation>Aún no hay puestos. Conecte un dispositivo en cada toma; los aprendemos uno a uno.</translation>
    </message>
    <message>
        <source>1 slot ready</source>
        <translation>1 puesto listo</translation>
    </message>
    <message>
        <source>{0} slots ready</source>
        <translation>{0} puestos listos</translation>
    </message>
    <message>
        <source>Codes are kept in this computer's key store.</source>
        <translation>Los códigos se guardan en el almacén de claves de este ordenador.</translation>
    </message>
    <message>
        <source>The vault is open: codes are kept in it.</source>
        <translation>La bóveda está abierta: los códigos se guardan en ella.</translation>
    </message>
    <message>
        <source>The vault is locked: open it, so that codes outlive a power cut.</source>
        <translation>La bóveda está cerrada: ábrala para que los códigos sobrevivan a un corte de luz.</translation>
    </message>
    <message>
        <source>No key store and no vault: claim codes do not outlive a power cut.</source>
        <translation>Sin almacén de claves ni bóveda: los códigos de reclamación no sobreviven a un corte de luz.</translation>
    </message>
    <message>
        <source>Make a vault …</source>
        <translation>Crear una bóveda …</translation>
    </message>
    <message>
        <source>Looking at every row …</source>
        <translation>Mirando cada fila …</translation>
    </message>
    <message>
        <source>Leave the batch</source>
        <translation>Quitar el lote</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} rows can be met</source>
        <translation>{0}: se pueden cumplir {1} de {2} filas</translation>
    </message>
    <message>
        <source>Start the shift</source>
        <translation>Empezar el turno</translation>
    </message>
    <message>
        <source>Each slot begins by itself when a unit is plugged in.</source>
        <translation>Cada puesto empieza por sí solo cuando se conecta una unidad.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Choose the recipe</source>
        <translation>Elegir la receta</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>Elija el lote</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New device</source>
        <translation>Dispositivo nuevo</translation>
    </message>
    <message>
        <source>Set up one device: its Wi-Fi, its product, its owner.</source>
        <translation>Prepare un dispositivo: su Wi-Fi, su producto, su propietario.</translation>
    </message>
    <message>
        <source>How do we reach it?</source>
        <translation>¿Cómo lo alcanzamos?</translation>
    </message>
    <message>
        <source>Reach it by</source>
        <translation>Alcanzarlo por</translation>
    </message>
    <message>
        <source>USB cable</source>
        <translation>Cable USB</translation>
    </message>
    <message>
        <source>Device's own Wi-Fi</source>
        <translation>Wi-Fi propia del dispositivo</translation>
    </message>
    <message>
        <source>Several devices are plugged in. Which one?</source>
        <translation>Hay varios dispositivos conectados. ¿Cuál?</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>Puerto USB</translation>
    </message>
    <message>
        <source>Who will own it?</source>
        <translation>¿De quién será?</translation>
    </message>
    <message>
        <source>Something else?</source>
        <translation>¿Algo más?</translation>
    </message>
    <message>
        <source>Ready. Hold SETUP on the device for 3 s until its light blinks blue.</source>
        <translation>Listo. Mantenga pulsado SETUP 3 s en el dispositivo hasta que su luz parpadee en azul.</translation>
    </message>
    <message>
        <source>No device is plugged in yet. Plug one in by USB, then hold SETUP for 3 s until its light blinks blue. You can start now; we wait for it.</source>
        <translation>Aún no hay ningún dispositivo conectado. Conecte uno por USB y mantenga pulsado SETUP 3 s hasta que su luz parpadee en azul. Puede empezar ya; lo esperamos.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 device</source>
        <translation>1 dispositivo</translation>
    </message>
    <message>
        <source>{0} devices</source>
        <translation>{0} dispositivos</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Account and product</source>
        <translation>Cuenta y producto</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Impresora de etiquetas</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Engineer's PIN</source>
        <translation>PIN del ingeniero</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cards of the first run</source>
        <translation>Tarjetas del primer inicio</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>para después</translation>
    </message>
    <message>
        <source>done, not tested</source>
        <translation>hecho, sin probar</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>probado</translation>
    </message>
</context>
<context>
    <name>StepRows</name>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Set up one device</source>
        <translation>Preparar un dispositivo</translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>slot {0}</source>
        <translation>el puesto {0}</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Ejecución {0}</translation>
    </message>
    <message>
        <source>Beside any run</source>
        <translation>Fuera de toda ejecución</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>tras {0}</translation>
    </message>
    <message>
        <source>The truth changed: {0}, no longer {1}</source>
        <translation>La verdad cambió: {0}, ya no {1}</translation>
    </message>
    <message>
        <source>what it was</source>
        <translation>lo que era</translation>
    </message>
    <message>
        <source>Found out after the unit had left.</source>
        <translation>Se supo cuando la unidad ya se había ido.</translation>
    </message>
    <message>
        <source>{0}: begun, its end is not written</source>
        <translation>{0}: empezado, su final no está escrito</translation>
    </message>
    <message>
        <source>Power or program ended here.</source>
        <translation>Aquí se cortó la luz o terminó el programa.</translation>
    </message>
    <message>
        <source>nobody signed on</source>
        <translation>nadie se había identificado</translation>
    </message>
    <message>
        <source>Acknowledged by {0}</source>
        <translation>Reconocido por {0}</translation>
    </message>
    <message>
        <source>Set aside by {0}: {1}</source>
        <translation>Apartada por {0}: {1}</translation>
    </message>
    <message>
        <source>Label {0} printed: {1}</source>
        <translation>Etiqueta {0} impresa: {1}</translation>
    </message>
    <message>
        <source>Label {0} is void</source>
        <translation>La etiqueta {0} no vale</translation>
    </message>
    <message>
        <source>A person's name was erased</source>
        <translation>Se borró el nombre de una persona</translation>
    </message>
    <message>
        <source>Label {0} scanned back: it matches</source>
        <translation>Etiqueta {0} leída de vuelta: coincide</translation>
    </message>
    <message>
        <source>Label {0} scanned back: it is another unit's</source>
        <translation>Etiqueta {0} leída de vuelta: es de otra unidad</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>Imprimir la etiqueta</translation>
    </message>
    <message>
        <source>Write name and notes in the cloud</source>
        <translation>Escribir nombre y notas en la nube</translation>
    </message>
    <message>
        <source>Release: overwrite its claim code</source>
        <translation>Liberar: sobrescribir su código de reclamación</translation>
    </message>
    <message>
        <source>Release: unclaim it</source>
        <translation>Liberar: anular su reclamación</translation>
    </message>
    <message>
        <source>Release: lift the mark for development</source>
        <translation>Liberar: quitar la marca de desarrollo</translation>
    </message>
    <message>
        <source>Release: remove it from the product</source>
        <translation>Liberar: quitarlo del producto</translation>
    </message>
    <message>
        <source>Release: forget its Wi-Fi</source>
        <translation>Liberar: olvidar su Wi-Fi</translation>
    </message>
    <message>
        <source>Release: delete the customer</source>
        <translation>Liberar: borrar el cliente</translation>
    </message>
    <message>
        <source>Release: its label is void</source>
        <translation>Liberar: su etiqueta no vale</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Unit story</source>
        <translation>Historia de la unidad</translation>
    </message>
    <message>
        <source>Choose a unit: its whole story is told here.</source>
        <translation>Elija una unidad: aquí se cuenta toda su historia.</translation>
    </message>
    <message>
        <source>What happened to the unit</source>
        <translation>Qué ocurrió con la unidad</translation>
    </message>
</context>
<context>
    <name>StreamLine</name>
    <message>
        <source>paused · {0} new</source>
        <translation>en pausa · {0} nuevos</translation>
    </message>
    <message>
        <source>1 gap: events in it are lost</source>
        <translation>1 hueco: se perdieron sus eventos</translation>
    </message>
    <message>
        <source>{0} gaps: events in them are lost</source>
        <translation>{0} huecos: se perdieron sus eventos</translation>
    </message>
    <message>
        <source>Not followed. Follow shows events as they come.</source>
        <translation>Sin seguir. Seguir muestra los eventos a medida que llegan.</translation>
    </message>
    <message>
        <source>{0}; opening again in {1} s</source>
        <translation>{0}; se abre otra vez en {1} s</translation>
    </message>
    <message>
        <source>Opening the stream, usually 1 to 3 s</source>
        <translation>Abriendo el flujo, normalmente de 1 a 3 s</translation>
    </message>
    <message>
        <source>Silent: no sign for 30 s</source>
        <translation>En silencio: ninguna señal desde hace 30 s</translation>
    </message>
    <message>
        <source>The stream is closed</source>
        <translation>El flujo está cerrado</translation>
    </message>
    <message>
        <source>The cloud does not open this stream.</source>
        <translation>La nube no abre este flujo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Live, and quiet. Events appear when a device speaks.</source>
        <translation>En directo y en calma. Los eventos aparecen cuando habla un dispositivo.</translation>
    </message>
    <message>
        <source>Live · 1 event</source>
        <translation>En directo · 1 evento</translation>
    </message>
    <message>
        <source>Live · {0} events</source>
        <translation>En directo · {0} eventos</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>The reply's rows</source>
        <translation>Las filas de la respuesta</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrar las filas</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} filas</translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation>{0} de {1} filas</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Show or hide: {0}</source>
        <translation>Mostrar u ocultar: {0}</translation>
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
        <translation>normalmente {0} s</translation>
    </message>
    <message>
        <source>gives up at {0} s</source>
        <translation>desiste a los {0} s</translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>Puesto {0}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>{0} d ago</source>
        <translation>hace {0} d</translation>
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
        <translation>De quién es el token</translation>
    </message>
    <message>
        <source>Whose token: the customer's name</source>
        <translation>De quién es el token: nombre del cliente</translation>
    </message>
    <message>
        <source>The narrowest at hand</source>
        <translation>El más limitado a mano</translation>
    </message>
    <message>
        <source>None: this call needs no token</source>
        <translation>Ninguno: esta llamada no necesita token</translation>
    </message>
    <message>
        <source> · none at hand</source>
        <translation> · ninguno a mano</translation>
    </message>
    <message>
        <source>{0} · nobody knows whether it may</source>
        <translation>{0} · nadie sabe si puede</translation>
    </message>
    <message>
        <source>{0} · may not make this call</source>
        <translation>{0} · no puede hacer esta llamada</translation>
    </message>
    <message>
        <source>The service may refuse it.</source>
        <translation>El servicio puede rechazarla.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Filter the lines</source>
        <translation>Filtrar las líneas</translation>
    </message>
    <message>
        <source>Filter: words, -words</source>
        <translation>Filtro: palabras, -palabras</translation>
    </message>
    <message>
        <source>Find in the lines</source>
        <translation>Buscar en las líneas</translation>
    </message>
    <message>
        <source>Find (F3)</source>
        <translation>Buscar (F3)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Lines as</source>
        <translation>Líneas como</translation>
    </message>
    <message>
        <source>One time line</source>
        <translation>Una línea de tiempo</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Stay at the newest</source>
        <translation>Seguir lo más nuevo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Log to a file…</source>
        <translation>Guardar log en un archivo…</translation>
    </message>
    <message>
        <source>Go on · {0} new</source>
        <translation>Continuar · {0} nuevas</translation>
    </message>
    <message>
        <source>End the log</source>
        <translation>Terminar el log</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>TrainingStrip</name>
    <message>
        <source>Now say what is wrong, to end the drill.</source>
        <translation>Diga ahora qué está mal, para terminar el ejercicio.</translation>
    </message>
    <message>
        <source>Simulated bench: nothing here is real.</source>
        <translation>Banco simulado: aquí nada es real.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué está mal?</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Give the drill up</source>
        <translation>Abandonar el ejercicio</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Terminar la formación</translation>
    </message>
    <message>
        <source>What is wrong? Choose …</source>
        <translation>¿Qué está mal? Elija …</translation>
    </message>
    <message>
        <source>{0} · practised {1}</source>
        <translation>{0} · con práctica {1}</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>FORMACIÓN</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Use the {0}</source>
        <translation>Usar {0}</translation>
    </message>
</context>
<context>
    <name>UnitsList</name>
    <message>
        <source>Devices of the round</source>
        <translation>Dispositivos de la ronda</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Code's time</source>
        <translation>Tiempo del código</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>UnitsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>UnitsTable</name>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unidad</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} unidades</translation>
    </message>
</context>
<context>
    <name>Untaught</name>
    <message>
        <source>Not a slot, and not touched: {0}</source>
        <translation>No es un puesto y no se toca: {0}</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>A bundle, or a folder with bundles</source>
        <translation>Un paquete, o una carpeta con paquetes</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Carpeta …</translation>
    </message>
    <message>
        <source>Look what it brings</source>
        <translation>Ver qué trae</translation>
    </message>
    <message>
        <source>Install it …</source>
        <translation>Instalarlo …</translation>
    </message>
    <message>
        <source>Back to the version before …</source>
        <translation>Volver a la versión anterior …</translation>
    </message>
    <message>
        <source>A device is in work: no update until it has ended.</source>
        <translation>Hay un dispositivo en curso: no hay actualización hasta que termine.</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
    <message>
        <source>It runs from its source; git brings a newer one.</source>
        <translation>Corre desde sus fuentes; git trae una más nueva.</translation>
    </message>
    <message>
        <source>It is installed as a package.</source>
        <translation>Está instalada como paquete.</translation>
    </message>
    <message>
        <source>It is a folder of its own.</source>
        <translation>Es una carpeta propia.</translation>
    </message>
    <message>
        <source>A set-up program installed it, and brings a newer one.</source>
        <translation>La instaló un programa de instalación, y él trae una más nueva.</translation>
    </message>
    <message>
        <source>Station {0}. {1}</source>
        <translation>Station {0}. {1}</translation>
    </message>
    <message>
        <source>no key: it takes no update</source>
        <translation>ninguna clave: no admite actualizaciones</translation>
    </message>
    <message>
        <source>Updates for {0}, signed by: {1}.</source>
        <translation>Actualizaciones para {0}, firmadas por: {1}.</translation>
    </message>
    <message>
        <source>It was built from {0}.</source>
        <translation>Se creó a partir de {0}.</translation>
    </message>
    <message>
        <source>Back to {0} …</source>
        <translation>Volver a {0} …</translation>
    </message>
    <message>
        <source>It brings Station {0} ({1} MB).</source>
        <translation>Trae Station {0} ({1} MB).</translation>
    </message>
    <message>
        <source>Fetching the bundle …</source>
        <translation>Se trae el paquete …</translation>
    </message>
    <message>
        <source>Proving each byte of it …</source>
        <translation>Se comprueba cada byte …</translation>
    </message>
    <message>
        <source>Unpacking it beside this version …</source>
        <translation>Se desempaqueta junto a esta versión …</translation>
    </message>
    <message>
        <source>Trying whether it starts …</source>
        <translation>Se prueba si se inicia …</translation>
    </message>
    <message>
        <source>Putting it in place …</source>
        <translation>Se pone en su lugar …</translation>
    </message>
    <message>
        <source>Station {0} is in place.</source>
        <translation>Station {0} está en su lugar.</translation>
    </message>
    <message>
        <source>Close Station now; the next start runs it.</source>
        <translation>Cierre Station ahora; el próximo inicio abre la nueva.</translation>
    </message>
    <message>
        <source>Close Station</source>
        <translation>Cerrar Station</translation>
    </message>
    <message>
        <source>One moment: each byte is looked at …</source>
        <translation>Un momento: se mira cada byte …</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Choose an update</source>
        <translation>Elegir una actualización</translation>
    </message>
    <message>
        <source>Choose a folder with updates</source>
        <translation>Elegir una carpeta con actualizaciones</translation>
    </message>
    <message>
        <source>Install Station {0}?</source>
        <translation>¿Instalar Station {0}?</translation>
    </message>
    <message>
        <source>No shift may run meanwhile. This version is kept for the way back.</source>
        <translation>Mientras tanto no puede haber ningún turno. Esta versión se guarda para la vuelta atrás.</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>Instalarla</translation>
    </message>
    <message>
        <source>Back to Station {0}?</source>
        <translation>¿Volver a Station {0}?</translation>
    </message>
    <message>
        <source>No shift may run meanwhile. This version is kept in its turn.</source>
        <translation>Mientras tanto no puede haber ningún turno. Esta versión se guarda a su vez.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>may be left out</source>
        <translation>se puede omitir</translation>
    </message>
    <message>
        <source>Over {0} bytes: older devices cut it.</source>
        <translation>Más de {0} bytes: los dispositivos antiguos lo cortan.</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>The vault of secrets</source>
        <translation>La bóveda de secretos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>VerbDialog</name>
    <message>
        <source>A Wi-Fi for the device</source>
        <translation>Una Wi-Fi para el dispositivo</translation>
    </message>
    <message>
        <source>A claim code for it</source>
        <translation>Un código de reclamación para él</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give it to the device</source>
        <translation>Dárselo al dispositivo</translation>
    </message>
    <message>
        <source>As the device sees it</source>
        <translation>Como la ve el dispositivo</translation>
    </message>
    <message>
        <source>None (open)</source>
        <translation>Ninguna (abierta)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Nombre de la Wi-Fi (SSID)</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Red oculta</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>Código de reclamación</translation>
    </message>
</context>
<context>
    <name>VitalsPanel</name>
    <message>
        <source>{0} values, least {1}, most {2}, last {3}</source>
        <translation>{0} valores, mínimo {1}, máximo {2}, último {3}</translation>
    </message>
</context>
<context>
    <name>VitalsPlot</name>
    <message>
        <source>Signal strength</source>
        <translation>Intensidad de la señal</translation>
    </message>
    <message>
        <source>Signal quality</source>
        <translation>Calidad de la señal</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Memoria usada</translation>
    </message>
    <message>
        <source>Up since the last reset</source>
        <translation>Encendido desde el último reinicio</translation>
    </message>
    <message>
        <source>Disconnects from the cloud</source>
        <translation>Desconexiones de la nube</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>No vitals in this time. Choose an earlier beginning.</source>
        <translation>No hay signos vitales en este periodo. Elija un comienzo anterior.</translation>
    </message>
    <message>
        <source>Not told in this time: {0}.</source>
        <translation>No se informó en este periodo: {0}.</translation>
    </message>
</context>
<context>
    <name>WaitNote</name>
    <message>
        <source>How much is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
    <message>
        <source>goes on in {0} s</source>
        <translation>sigue en {0} s</translation>
    </message>
    <message>
        <source>{0} s so far</source>
        <translation>{0} s hasta ahora</translation>
    </message>
</context>
<context>
    <name>WayCards</name>
    <message>
        <source>USB cable</source>
        <translation>Cable USB</translation>
    </message>
    <message>
        <source>In listening mode. The usual way.</source>
        <translation>En modo de escucha. La vía habitual.</translation>
    </message>
    <message>
        <source>Over the air</source>
        <translation>Por el aire</translation>
    </message>
    <message>
        <source>The device is on line. Needs the cloud.</source>
        <translation>El dispositivo está en línea. Necesita la nube.</translation>
    </message>
    <message>
        <source>USB, DFU</source>
        <translation>USB, DFU</translation>
    </message>
    <message>
        <source>For one that does not start any more.</source>
        <translation>Para uno que ya no arranca.</translation>
    </message>
    <message>
        <source>Which device</source>
        <translation>Qué dispositivo</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID de dispositivo</translation>
    </message>
    <message>
        <source>Device ID, 24 hex digits</source>
        <translation>ID de dispositivo, 24 cifras hexadecimales</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until the light blinks blue.</source>
        <translation>Mantenga pulsado SETUP 3 s hasta que la luz parpadee en azul.</translation>
    </message>
    <message>
        <source>The cloud sends it; the device tells what it runs when it is back.</source>
        <translation>Lo envía la nube; el dispositivo dice qué ejecuta cuando vuelve.</translation>
    </message>
    <message>
        <source>Hold RESET and SETUP, let go of RESET, let go of SETUP when it blinks yellow.</source>
        <translation>Mantenga pulsados RESET y SETUP, suelte RESET y suelte SETUP cuando parpadee en amarillo.</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Training …</source>
        <translation>Formación …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>WelcomeDesk</name>
    <message>
        <source>The cloud address and the product are needed</source>
        <translation>Hacen falta la dirección de la nube y el producto</translation>
    </message>
    <message>
        <source>An account, and a word about the PIN, are still needed</source>
        <translation>Aún faltan una cuenta y decidir sobre el PIN</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Welcome to Station · {0} of {1}</source>
        <translation>Bienvenida a Station · {0} de {1}</translation>
    </message>
    <message>
        <source>What you choose is kept at once; any card can be left for later.</source>
        <translation>Lo que elija se guarda enseguida; cualquier tarjeta puede dejarse para después.</translation>
    </message>
    <message>
        <source>The first run is not finished yet. An engineer goes on with it.</source>
        <translation>El primer inicio aún no ha terminado. Lo continúa un ingeniero.</translation>
    </message>
    <message>
        <source>This station is being set up</source>
        <translation>Se está preparando esta estación</translation>
    </message>
</context>
<context>
    <name>WifiBox</name>
    <message>
        <source>2.4 GHz only: the device cannot see 5 GHz networks.</source>
        <translation>Solo 2,4 GHz: el dispositivo no ve redes de 5 GHz.</translation>
    </message>
    <message>
        <source>8–63 characters</source>
        <translation>8–63 caracteres</translation>
    </message>
    <message>
        <source>An open network takes no password.</source>
        <translation>Una red abierta no lleva contraseña.</translation>
    </message>
    <message>
        <source>{0} characters ✓</source>
        <translation>{0} caracteres ✓</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Hace falta una contraseña.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>What is undone</source>
        <translation>Qué se deshace</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Unclaim only</source>
        <translation>Solo anular la reclamación</translation>
    </message>
    <message>
        <source>Remove only</source>
        <translation>Solo quitar</translation>
    </message>
    <message>
        <source>Forget its Wi-Fi</source>
        <translation>Olvidar su Wi-Fi</translation>
    </message>
    <message>
        <source>Delete the customer</source>
        <translation>Borrar el cliente</translation>
    </message>
</context>
<context>
    <name>_BarButton</name>
    <message>
        <source>Theme: {0}. Press for the next</source>
        <translation>Tema: {0}. Pulse para el siguiente</translation>
    </message>
</context>
<context>
    <name>_DoneLine</name>
    <message>
        <source>Done: {0}</source>
        <translation>Hecho: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Slots {0}</source>
        <translation>Puestos {0}</translation>
    </message>
</context>
<context>
    <name>_KeptRow</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Mostrar {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>Copiar {0}</translation>
    </message>
    <message>
        <source>Leaves the clipboard again after 30 s</source>
        <translation>Se quita del portapapeles a los 30 s</translation>
    </message>
    <message>
        <source>Put it into the key store</source>
        <translation>Guardarlo en el almacén de claves</translation>
    </message>
    <message>
        <source>Put {0} into the key store</source>
        <translation>Guardar {0} en el almacén de claves</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide {0}</source>
        <translation>Ocultar {0}</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Time taken of the usual time</source>
        <translation>Tiempo empleado del tiempo habitual</translation>
    </message>
    <message>
        <source>{0} s so far · taking longer than usual; we stop at {1} s</source>
        <translation>{0} s hasta ahora · tarda más de lo habitual; lo detenemos a los {1} s</translation>
    </message>
    <message>
        <source>{0} s so far · {1} · we stop and tell you why after {2} s</source>
        <translation>{0} s hasta ahora · {1} · tras {2} s lo detenemos y le decimos por qué</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
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
        <translation>Tarjeta {0}: {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>OFF</source>
        <translation>APAGADO</translation>
    </message>
    <message>
        <source>FREE</source>
        <translation>LIBRE</translation>
    </message>
    <message>
        <source>LOAD</source>
        <translation>CARGAR</translation>
    </message>
    <message>
        <source>WORKING</source>
        <translation>EN CURSO</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>RESPONDA</translation>
    </message>
    <message>
        <source>SLOW</source>
        <translation>LENTO</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>APTO</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>NOT SURE</source>
        <translation>DUDOSO</translation>
    </message>
    <message>
        <source>SET ASIDE</source>
        <translation>APARTADO</translation>
    </message>
    <message>
        <source>SCAN IT</source>
        <translation>ESCANEAR</translation>
    </message>
    <message>
        <source>WAITS</source>
        <translation>ESPERA</translation>
    </message>
    <message>
        <source>next</source>
        <translation>después</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>probado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anunciado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>en duda</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>por detrás de</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contraste</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente OAuth</translation>
    </message>
    <message>
        <source>api-user</source>
        <translation>usuario de API</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s</source>
        <translation>Mantener SETUP 3 s</translation>
    </message>
    <message>
        <source>Press RESET</source>
        <translation>Pulsar RESET</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translation>Conectar el cable</translation>
    </message>
    <message>
        <source>Switch the access point on</source>
        <translation>Encender el punto de acceso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>  {0}{1}Station takes</source>
        <translation>  {0}{1}Station toma</translation>
    </message>
    <message>
        <source> (now {0})</source>
        <translation> (ahora {0})</translation>
    </message>
    <message>
        <source> (serial number {0})</source>
        <translation> (número de serie {0})</translation>
    </message>
    <message>
        <source> A product's device answers to {0}.</source>
        <translation> Un dispositivo de producto responde a {0}.</translation>
    </message>
    <message>
        <source> It stays in the product.</source>
        <translation> Sigue en el producto.</translation>
    </message>
    <message>
        <source> Perhaps {0}.</source>
        <translation> Quizá {0}.</translation>
    </message>
    <message>
        <source> and does not end</source>
        <translation> y no caduca</translation>
    </message>
    <message>
        <source> as the system's own user</source>
        <translation> como el propio usuario del sistema</translation>
    </message>
    <message>
        <source> by the group {0}</source>
        <translation> por el grupo {0}</translation>
    </message>
    <message>
        <source> for {0} days</source>
        <translation> durante {0} días</translation>
    </message>
    <message>
        <source> for {0} min</source>
        <translation> durante {0} min</translation>
    </message>
    <message>
        <source>"raw" gives the bare value as text</source>
        <translation>"raw" da el valor desnudo como texto</translation>
    </message>
    <message>
        <source># Acceptance: {0} with Device OS {1}, {2}</source>
        <translation># Aceptación: {0} con Device OS {1}, {2}</translation>
    </message>
    <message>
        <source>## How long it took, in seconds</source>
        <translation>## Cuánto tardó, en segundos</translation>
    </message>
    <message>
        <source>## Not compared</source>
        <translation>## Sin comparar</translation>
    </message>
    <message>
        <source>## What was held against each other</source>
        <translation>## Lo que se comparó</translation>
    </message>
    <message>
        <source>## Where they part</source>
        <translation>## Dónde se separan</translation>
    </message>
    <message>
        <source>(*.ino *.cpp *.c *.h *.hpp)</source>
        <translation>(*.ino *.cpp *.c *.h *.hpp)</translation>
    </message>
    <message>
        <source>(claim code)</source>
        <translation>(código de reclamación)</translation>
    </message>
    <message>
        <source>(nested too deep to be shown)</source>
        <translation>(demasiado anidado para mostrarlo)</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(sin respuesta)</translation>
    </message>
    <message>
        <source>(private key)</source>
        <translation>(clave privada)</translation>
    </message>
    <message>
        <source>(somebody's name)</source>
        <translation>(el nombre de alguien)</translation>
    </message>
    <message>
        <source>**A rehearsal.** The unit was a simulated one: {0} agree, {1} differ. It proves nothing of hardware.</source>
        <translation>**Un ensayo.** La unidad era simulada: {0} coinciden, {1} difieren. No prueba nada del hardware.</translation>
    </message>
    <message>
        <source>**Clean.** All {0} exchanges agree with the simulated bench.</source>
        <translation>**Limpia.** Los {0} intercambios coinciden con el banco simulado.</translation>
    </message>
    <message>
        <source>**Not clean.** {0} exchanges agree, {1} differ.</source>
        <translation>**No está limpia.** {0} intercambios coinciden, {1} difieren.</translation>
    </message>
    <message>
        <source>, asked with {0}</source>
        <translation>, preguntada con {0}</translation>
    </message>
    <message>
        <source>, halved since the cloud asked for less</source>
        <translation>, reducida a la mitad desde que la nube pidió menos</translation>
    </message>
    <message>
        <source>, issued by {0}</source>
        <translation>, emitido por {0}</translation>
    </message>
    <message>
        <source>, on the device</source>
        <translation>, en el dispositivo</translation>
    </message>
    <message>
        <source>, or an API user's with the scope {0}</source>
        <translation>, o el de un usuario de API con el permiso {0}</translation>
    </message>
    <message>
        <source>- Device `{0}`, Station {1}</source>
        <translation>- Dispositivo `{0}`, Station {1}</translation>
    </message>
    <message>
        <source>- Verdict of the simulated one: {0} {1}</source>
        <translation>- Veredicto de la simulada: {0} {1}</translation>
    </message>
    <message>
        <source>- Verdict of the unit: {0} {1}</source>
        <translation>- Veredicto de la unidad: {0} {1}</translation>
    </message>
    <message>
        <source>0 (off) to 4</source>
        <translation>0 (apagado) a 4</translation>
    </message>
    <message>
        <source>0 is for ever: whoever finds such a token may use it for ever</source>
        <translation>0 es para siempre: quien encuentre ese token podrá usarlo para siempre</translation>
    </message>
    <message>
        <source>1 begins, 0 ends</source>
        <translation>1 empieza, 0 termina</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 dispositivo</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>1, 3 or 5</source>
        <translation>1, 3 o 5</translation>
    </message>
    <message>
        <source>1.0, 1.25, 1.5 or 2.0</source>
        <translation>1.0, 1.25, 1.5 o 2.0</translation>
    </message>
    <message>
        <source>14400 baud puts a device into DFU: it would stop its work and wait for firmware.</source>
        <translation>14400 baudios pone el dispositivo en DFU: dejaría su trabajo y esperaría firmware.</translation>
    </message>
    <message>
        <source>18 to 21 digits that begin with 89</source>
        <translation>18 a 21 cifras que empiezan por 89</translation>
    </message>
    <message>
        <source>192.168.0.1 is free for a device's own network.</source>
        <translation>192.168.0.1 está libre para la red propia de un dispositivo.</translation>
    </message>
    <message>
        <source>24 hex digits, or what its label says</source>
        <translation>24 cifras hexadecimales, o lo que dice su etiqueta</translation>
    </message>
    <message>
        <source>25 when left out</source>
        <translation>25 si se omite</translation>
    </message>
    <message>
        <source>28800 baud puts a device into listening mode: it would leave the cloud.</source>
        <translation>28800 baudios pone el dispositivo en modo de escucha: dejaría la nube.</translation>
    </message>
    <message>
        <source>5 to 58</source>
        <translation>5 a 58</translation>
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
        <translation>60 si se omite</translation>
    </message>
    <message>
        <source>8 to 63, or 64 hex digits</source>
        <translation>8 a 63, o 64 cifras hexadecimales</translation>
    </message>
    <message>
        <source>90 days, or as asked</source>
        <translation>90 días, o lo que se pida</translation>
    </message>
    <message>
        <source>; its network is chosen by hand</source>
        <translation>; su red se elige a mano</translation>
    </message>
    <message>
        <source>; with a second one its own network stays</source>
        <translation>; con un segundo se conserva su propia red</translation>
    </message>
    <message>
        <source>A SoM</source>
        <translation>A SoM</translation>
    </message>
    <message>
        <source>A bench</source>
        <translation>Un banco</translation>
    </message>
    <message>
        <source>A bootloader is not written by DFU.</source>
        <translation>Un cargador de arranque no se escribe por DFU.</translation>
    </message>
    <message>
        <source>A bundle for an engineer</source>
        <translation>Un paquete para un ingeniero</translation>
    </message>
    <message>
        <source>A call that nobody answers proves nothing of it.</source>
        <translation>Una llamada a la que nadie responde no prueba nada de él.</translation>
    </message>
    <message>
        <source>A certificate is no .{0}.</source>
        <translation>Un certificado no es un .{0}.</translation>
    </message>
    <message>
        <source>A claim code alone may not bring a device into the product: Station always imports it first.</source>
        <translation>Un código de reclamación por sí solo puede no meter un dispositivo en el producto: Station siempre lo importa primero.</translation>
    </message>
    <message>
        <source>A claim code is ready; it is good for one hour.</source>
        <translation>Hay un código de reclamación listo; vale una hora.</translation>
    </message>
    <message>
        <source>A claim for a customer takes all of it.</source>
        <translation>Una reclamación para un cliente lo requiere todo.</translation>
    </message>
    <message>
        <source>A client's secret is no token, but it makes tokens for every customer of its product: guard it most of all.</source>
        <translation>El secreto de un cliente OAuth no es un token, pero crea tokens para cada cliente de su producto: guárdelo más que nada.</translation>
    </message>
    <message>
        <source>A code that makes one device of the product the customer's. Good for an hour, once.</source>
        <translation>Un código que da un dispositivo del producto al cliente. Vale una hora y una vez.</translation>
    </message>
    <message>
        <source>A code that makes one device the account's own. Good for an hour, once.</source>
        <translation>Un código que da un dispositivo a la propia cuenta. Vale una hora y una vez.</translation>
    </message>
    <message>
        <source>A customer, by claim code</source>
        <translation>Un cliente, por código de reclamación</translation>
    </message>
    <message>
        <source>A customer, device online</source>
        <translation>Un cliente, dispositivo en línea</translation>
    </message>
    <message>
        <source>A customer, once the device is on-line</source>
        <translation>Un cliente, una vez en línea el dispositivo</translation>
    </message>
    <message>
        <source>A destroyed key can still be read in {0}.</source>
        <translation>Aún se puede leer una clave destruida en {0}.</translation>
    </message>
    <message>
        <source>A development device gets no updates of the fleet.</source>
        <translation>Un dispositivo de desarrollo no recibe actualizaciones de la flota.</translation>
    </message>
    <message>
        <source>A device ID has 24 hex digits.</source>
        <translation>Un ID de dispositivo tiene 24 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>A device as its product sees it: owner, quarantine, firmware, last connection.</source>
        <translation>Un dispositivo como lo ve su producto: propietario, cuarentena, firmware, última conexión.</translation>
    </message>
    <message>
        <source>A device came back from the field. Claim it for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7.</source>
        <translation>Un dispositivo volvió del campo. Reclámelo para ada@example.com, en Guiado por USB. Wi-Fi: Factory, contraseña factory-floor-7.</translation>
    </message>
    <message>
        <source>A device in the product counts towards your plan; claiming does not.</source>
        <translation>Un dispositivo en el producto cuenta para su plan; reclamarlo no.</translation>
    </message>
    <message>
        <source>A device lies at the cable. Its light is not blue. Start it in Guided: USB, a customer by claim code. Wi-Fi: Factory, password factory-floor-7. Customer: ada@example.com.</source>
        <translation>Hay un dispositivo en el cable. Su luz no es azul. Empiécelo en Guiado: USB, un cliente por código de reclamación. Wi-Fi: Factory, contraseña factory-floor-7. Cliente: ada@example.com.</translation>
    </message>
    <message>
        <source>A device of the product is asked; its answer comes as an event.</source>
        <translation>Se pregunta a un dispositivo del producto; su respuesta llega como evento.</translation>
    </message>
    <message>
        <source>A device on its own Wi-Fi answers at 192.168.0.1.</source>
        <translation>Un dispositivo en su propia Wi-Fi responde en 192.168.0.1.</translation>
    </message>
    <message>
        <source>A device that is not ours is never forced. Station names the bin.</source>
        <translation>Un dispositivo que no es nuestro nunca se fuerza. Station indica la caja.</translation>
    </message>
    <message>
        <source>A drill of the training cannot be used.</source>
        <translation>Un ejercicio de la formación no se puede usar.</translation>
    </message>
    <message>
        <source>A live unit ({0}) is claimed in product {1} at {2}, with your account, as for a shift.</source>
        <translation>Se reclama una unidad real ({0}) en el producto {1} en {2}, con su cuenta, como en un turno.</translation>
    </message>
    <message>
        <source>A member of the team with fewer rights: reads, or a little more.</source>
        <translation>Un miembro del equipo con menos derechos: lee, o poco más.</translation>
    </message>
    <message>
        <source>A month back at most, as JSON or CSV; drawn as lines over time.</source>
        <translation>Un mes atrás como mucho, en JSON o CSV; dibujado como líneas en el tiempo.</translation>
    </message>
    <message>
        <source>A name or an e-mail address of your own system. The cloud writes it in small.</source>
        <translation>Un nombre o una dirección de correo de su propio sistema. La nube lo escribe en minúsculas.</translation>
    </message>
    <message>
        <source>A newer Station made this update; this one cannot read it.</source>
        <translation>Una Station más nueva hizo esta actualización; esta no puede leerla.</translation>
    </message>
    <message>
        <source>A newer Station wrote these settings: {0}</source>
        <translation>Estos ajustes los escribió una versión más nueva de Station: {0}</translation>
    </message>
    <message>
        <source>A newer Station wrote this record.</source>
        <translation>Una Station más nueva escribió este registro.</translation>
    </message>
    <message>
        <source>A passphrase has at least {0} characters.</source>
        <translation>Una frase de contraseña tiene al menos {0} caracteres.</translation>
    </message>
    <message>
        <source>A person says so.</source>
        <translation>Lo dice una persona.</translation>
    </message>
    <message>
        <source>A phone app that acts as the customer finds no device of theirs this way.</source>
        <translation>Una app de teléfono que actúa como el cliente no encuentra así ningún dispositivo suyo.</translation>
    </message>
    <message>
        <source>A product device without an owner. Particle advises this.</source>
        <translation>Un dispositivo de producto sin propietario. Lo aconseja Particle.</translation>
    </message>
    <message>
        <source>A product token acts in its own product only.</source>
        <translation>Un token de producto solo actúa en su propio producto.</translation>
    </message>
    <message>
        <source>A product's client: a token for that product, for as long as you say.</source>
        <translation>El cliente OAuth de un producto: un token para ese producto, por el tiempo que usted diga.</translation>
    </message>
    <message>
        <source>A programme's account in a whole organization; its token is shown once.</source>
        <translation>La cuenta de un programa en toda una organización; su token se muestra una vez.</translation>
    </message>
    <message>
        <source>A programme's account in one product, with the scopes chosen; its token never expires and is shown once.</source>
        <translation>La cuenta de un programa en un producto, con los permisos elegidos; su token no caduca nunca y se muestra una vez.</translation>
    </message>
    <message>
        <source>A proxy that opens TLS, or somebody in between, stands before the cloud.</source>
        <translation>Delante de la nube hay un proxy que abre TLS o alguien en medio.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>A question has no answer.</source>
        <translation>Una pregunta no tiene respuesta.</translation>
    </message>
    <message>
        <source>A round of the recipe {0} is open.</source>
        <translation>Hay una ronda abierta de la receta {0}.</translation>
    </message>
    <message>
        <source>A secret is needed and was not given.</source>
        <translation>Hace falta un secreto y no se dio.</translation>
    </message>
    <message>
        <source>A short life: an hour for a bench. A token that lives for ever serves whoever finds it for ever.</source>
        <translation>Una vida corta: una hora para un banco. Un token que vive siempre sirve siempre a quien lo encuentre.</translation>
    </message>
    <message>
        <source>A slot needs a name.</source>
        <translation>Un puesto necesita un nombre.</translation>
    </message>
    <message>
        <source>A step took longer than it may.</source>
        <translation>Un paso tardó más de lo permitido.</translation>
    </message>
    <message>
        <source>A token for everything in one product, from the product's own client.</source>
        <translation>Un token para todo lo de un producto, del cliente OAuth del propio producto.</translation>
    </message>
    <message>
        <source>A token for what one customer of the product may do.</source>
        <translation>Un token para lo que puede hacer un cliente del producto.</translation>
    </message>
    <message>
        <source>A token in the address is written down by every proxy and server on the way, and in histories; the service may refuse it.</source>
        <translation>Un token en la dirección lo escribe cada proxy y servidor del camino, y los historiales; el servicio puede rechazarlo.</translation>
    </message>
    <message>
        <source>A token in the body is written down wherever bodies are: by proxies, in traces, in bug reports.</source>
        <translation>Un token en el cuerpo queda escrito donde se escriben los cuerpos: en proxies, en trazas, en informes de errores.</translation>
    </message>
    <message>
        <source>A token in the body needs a body that is a form.</source>
        <translation>Un token en el cuerpo necesita un cuerpo que sea un formulario.</translation>
    </message>
    <message>
        <source>A token that was made with a one-time code needs none any more: guard it like a password.</source>
        <translation>Un token hecho con un código de un solo uso ya no necesita ninguno: guárdelo como una contraseña.</translation>
    </message>
    <message>
        <source>A unit needs about {0} calls: enough for {1} units an hour.</source>
        <translation>Una unidad necesita unas {0} llamadas: basta para {1} unidades por hora.</translation>
    </message>
    <message>
        <source>A unit that arrives with an owner keeps it, and is set aside.</source>
        <translation>Una unidad que llega con propietario lo conserva y se aparta.</translation>
    </message>
    <message>
        <source>A value holds a character that cannot be sent.</source>
        <translation>Un valor contiene un carácter que no se puede enviar.</translation>
    </message>
    <message>
        <source>A verdict is then seen, and not heard.</source>
        <translation>Así, un veredicto se ve pero no se oye.</translation>
    </message>
    <message>
        <source>A wrong password</source>
        <translation>Una contraseña incorrecta</translation>
    </message>
    <message>
        <source>A {0} token may not make this call.</source>
        <translation>Un token de {0} no puede hacer esta llamada.</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuario de API</translation>
    </message>
    <message>
        <source>API user's token</source>
        <translation>token de usuario de API</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Usuarios de API</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Account claim code</source>
        <translation>Código de reclamación de la cuenta</translation>
    </message>
    <message>
        <source>Activate a SIM: in the console</source>
        <translation>Activar una SIM: en la consola</translation>
    </message>
    <message>
        <source>Add it to the product</source>
        <translation>Añadirlo al producto</translation>
    </message>
    <message>
        <source>Add one row a unit.</source>
        <translation>Añada una fila por unidad.</translation>
    </message>
    <message>
        <source>Add the answer to the recipe or the command.</source>
        <translation>Añada la respuesta a la receta o a la orden.</translation>
    </message>
    <message>
        <source>Add the device to the product</source>
        <translation>Añadir el dispositivo al producto</translation>
    </message>
    <message>
        <source>Add this user to the group of printers.</source>
        <translation>Añada este usuario al grupo de impresoras.</translation>
    </message>
    <message>
        <source>Adding the device to the product</source>
        <translation>Añadir el dispositivo al producto</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>All devices that the token's user or customer owns, the last connected first.</source>
        <translation>Todos los dispositivos del usuario o cliente del token, primero el último conectado.</translation>
    </message>
    <message>
        <source>All of them lie whole in {0}.</source>
        <translation>Todos están íntegros en {0}.</translation>
    </message>
    <message>
        <source>All parts that it needs are there.</source>
        <translation>Están todas las partes que necesita.</translation>
    </message>
    <message>
        <source>All slots working · nothing to do</source>
        <translation>Todos los puestos en curso · nada que hacer</translation>
    </message>
    <message>
        <source>All {0} bytes are whole.</source>
        <translation>Los {0} bytes están íntegros.</translation>
    </message>
    <message>
        <source>Also drop the {0} that are not proven yet</source>
        <translation>Descartar también los {0} que aún no están probados</translation>
    </message>
    <message>
        <source>An API user: a programme, in one product or organization, with the scopes you choose and nothing else; loose devices are out of its reach.</source>
        <translation>Un usuario de API: un programa, en un producto u organización, con los permisos que usted elija y nada más; los dispositivos sueltos quedan fuera de su alcance.</translation>
    </message>
    <message>
        <source>An account's token is needed for this, and none was given.</source>
        <translation>Para esto hace falta el token de una cuenta y no se dio ninguno.</translation>
    </message>
    <message>
        <source>An earlier Station did not bring this computer back to its own network.</source>
        <translation>Una sesión anterior de Station no devolvió este ordenador a su propia red.</translation>
    </message>
    <message>
        <source>An enterprise network needs a sign-in method.</source>
        <translation>Una red de empresa necesita un método de inicio de sesión.</translation>
    </message>
    <message>
        <source>An event of over {0} KB was left out.</source>
        <translation>Se omitió un evento de más de {0} KB.</translation>
    </message>
    <message>
        <source>An old driver serves {0}: {1}.</source>
        <translation>Un controlador antiguo atiende {0}: {1}.</translation>
    </message>
    <message>
        <source>An older version comes back by station update --back, nothing else.</source>
        <translation>Una versión anterior vuelve con station update --back, y con nada más.</translation>
    </message>
    <message>
        <source>An open network cannot be given by USB on this Device OS.</source>
        <translation>En este Device OS no se puede dar una red abierta por USB.</translation>
    </message>
    <message>
        <source>An open network takes no password.</source>
        <translation>Una red abierta no lleva contraseña.</translation>
    </message>
    <message>
        <source>Announce it again where there is internet, then hand it over once more.</source>
        <translation>Anúncielo otra vez donde haya internet y entréguelo de nuevo.</translation>
    </message>
    <message>
        <source>Announce it again where there is internet: it gets a new code.</source>
        <translation>Anúncielo otra vez donde haya internet: recibirá un código nuevo.</translation>
    </message>
    <message>
        <source>Announce one where there is internet.</source>
        <translation>Anuncie uno donde haya internet.</translation>
    </message>
    <message>
        <source>Another Station is open here: process {0}.</source>
        <translation>Hay otra Station abierta aquí: proceso {0}.</translation>
    </message>
    <message>
        <source>Another Station uses this computer's Wi-Fi adapter.</source>
        <translation>Otra sesión de Station usa el adaptador Wi-Fi de este ordenador.</translation>
    </message>
    <message>
        <source>Another Station uses {0}.</source>
        <translation>Otra sesión de Station usa {0}.</translation>
    </message>
    <message>
        <source>Another Station writes into this record.</source>
        <translation>Otra sesión de Station escribe en este registro.</translation>
    </message>
    <message>
        <source>Another device answers on this port now.</source>
        <translation>Ahora responde otro dispositivo en este puerto.</translation>
    </message>
    <message>
        <source>Another program has the port. We wait until it is free.</source>
        <translation>Otro programa tiene el puerto. Esperamos a que quede libre.</translation>
    </message>
    <message>
        <source>Another program holds the list of secrets: {0}</source>
        <translation>Otro programa retiene la lista de secretos: {0}</translation>
    </message>
    <message>
        <source>Another program holds the record {0}.</source>
        <translation>Otro programa tiene el registro {0}.</translation>
    </message>
    <message>
        <source>Another program holds the vault: {0}</source>
        <translation>Otro programa tiene la bóveda: {0}</translation>
    </message>
    <message>
        <source>Another program uses the port.</source>
        <translation>Otro programa usa el puerto.</translation>
    </message>
    <message>
        <source>Another program uses {0}.</source>
        <translation>Otro programa usa {0}.</translation>
    </message>
    <message>
        <source>Another program works with Station's files: {0}.</source>
        <translation>Otro programa trabaja con los archivos de Station: {0}.</translation>
    </message>
    <message>
        <source>Another slot is named {0} already.</source>
        <translation>Otro puesto ya se llama {0}.</translation>
    </message>
    <message>
        <source>Another station works on this device.</source>
        <translation>Otra estación trabaja con este dispositivo.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Approve from quarantine</source>
        <translation>Admitir desde la cuarentena</translation>
    </message>
    <message>
        <source>Argon</source>
        <translation>Argon</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <source>As device</source>
        <translation>Como dispositivo</translation>
    </message>
    <message>
        <source>As root: apt install the .deb of the version before; its bundle is not kept here.</source>
        <translation>Como root: apt install el .deb de la versión anterior; su paquete no se guarda aquí.</translation>
    </message>
    <message>
        <source>As root: apt install the .deb that lies in the bundle.</source>
        <translation>Como root: apt install el .deb que está en el paquete.</translation>
    </message>
    <message>
        <source>As root: dpkg --configure -a, then look with station --version.</source>
        <translation>Como root: dpkg --configure -a; luego mire con station --version.</translation>
    </message>
    <message>
        <source>As the device sees it</source>
        <translation>Como la ve el dispositivo</translation>
    </message>
    <message>
        <source>Ask IT to open TCP 5683 outgoing, then try again.</source>
        <translation>Pida a informática que abra TCP 5683 de salida y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Ask for new vitals</source>
        <translation>Pedir nuevos signos vitales</translation>
    </message>
    <message>
        <source>Ask for new vitals (product)</source>
        <translation>Pedir nuevos signos vitales (producto)</translation>
    </message>
    <message>
        <source>Ask its owner for it</source>
        <translation>Pedirlo a su propietario</translation>
    </message>
    <message>
        <source>Ask the device by cable: station device info.</source>
        <translation>Pregunte al dispositivo por cable: station device info.</translation>
    </message>
    <message>
        <source>Ask the owner to release it, or put it into the RED bin.</source>
        <translation>Pida al propietario que lo libere o póngalo en la caja ROJA.</translation>
    </message>
    <message>
        <source>Ask the present owner to release it, then try again.</source>
        <translation>Pida al propietario actual que lo libere y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Ask the present owner to release it; then import it again.</source>
        <translation>Pida al propietario actual que lo libere; luego impórtelo otra vez.</translation>
    </message>
    <message>
        <source>Ask who removed it before trying again.</source>
        <translation>Pregunte quién lo quitó antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Asking about the token</source>
        <translation>Preguntar por el token</translation>
    </message>
    <message>
        <source>Asking again ({0} of {1}).</source>
        <translation>Se pregunta otra vez ({0} de {1}).</translation>
    </message>
    <message>
        <source>Asking the cloud about the device.</source>
        <translation>Se pregunta a la nube por el dispositivo.</translation>
    </message>
    <message>
        <source>Asking the device who it is and what it has.</source>
        <translation>Se pregunta al dispositivo quién es y qué tiene.</translation>
    </message>
    <message>
        <source>Asking who we are</source>
        <translation>Preguntar quiénes somos</translation>
    </message>
    <message>
        <source>Asks a device in listening mode who it is, and what runs on it.</source>
        <translation>Pregunta a un dispositivo en modo de escucha quién es y qué ejecuta.</translation>
    </message>
    <message>
        <source>Asks the cloud again</source>
        <translation>Pregunta otra vez a la nube</translation>
    </message>
    <message>
        <source>Asks the cloud where it is.</source>
        <translation>Pregunta a la nube dónde está.</translation>
    </message>
    <message>
        <source>Asks the device again</source>
        <translation>Pregunta otra vez al dispositivo</translation>
    </message>
    <message>
        <source>Asks the device at the cable who it is.</source>
        <translation>Pregunta al dispositivo del cable quién es.</translation>
    </message>
    <message>
        <source>Asks the network; the answer may come later: ask again after the time it names.</source>
        <translation>Pregunta a la red; la respuesta puede venir después: pregunte otra vez pasado el tiempo que indica.</translation>
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
        <translation>De vuelta en la red propia de este ordenador</translation>
    </message>
    <message>
        <source>Back on {0}</source>
        <translation>De vuelta en {0}</translation>
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
        <translation>Antes de crear un código de reclamación comprobamos que el dispositivo no sea de nadie más.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Belongs to somebody outside the product's team.</source>
        <translation>Pertenece a alguien ajeno al equipo del producto.</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
    <message>
        <source>Boron</source>
        <translation>Boron</translation>
    </message>
    <message>
        <source>Both typefaces are here.</source>
        <translation>Los dos tipos de letra están aquí.</translation>
    </message>
    <message>
        <source>Breathing: try again, we look anew. Blinking: ask IT to open TCP 5683 outgoing.</source>
        <translation>Si respira: vuelva a intentarlo y miramos de nuevo. Si parpadea: pida a informática que abra TCP 5683 de salida.</translation>
    </message>
    <message>
        <source>Bring it back as it was, or end the round.</source>
        <translation>Déjela como estaba o termine la ronda.</translation>
    </message>
    <message>
        <source>Bring it nearer, or choose a 2.4 GHz network.</source>
        <translation>Acérquelo o elija una red de 2,4 GHz.</translation>
    </message>
    <message>
        <source>Bring it nearer; a hidden network: {0}</source>
        <translation>Acérquelo; una red oculta: {0}</translation>
    </message>
    <message>
        <source>Bring it up to date: station ledger upgrade, or start the bench once.</source>
        <translation>Actualícelo: station ledger upgrade, o inicie el banco una vez.</translation>
    </message>
    <message>
        <source>By USB a device does not tell which networks it sees.</source>
        <translation>Por USB un dispositivo no dice qué redes ve.</translation>
    </message>
    <message>
        <source>C was not answered</source>
        <translation>C no tuvo respuesta</translation>
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
        <translation>Llamar a una función</translation>
    </message>
    <message>
        <source>Certificate of training</source>
        <translation>Certificado de formación</translation>
    </message>
    <message>
        <source>Change an API user</source>
        <translation>Cambiar un usuario de API</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>Cambiar el tema</translation>
    </message>
    <message>
        <source>Change {0}?</source>
        <translation>¿Cambiar {0}?</translation>
    </message>
    <message>
        <source>Check again; the same again: look at it by hand.</source>
        <translation>Compruebe otra vez; si sigue igual, mírelo a mano.</translation>
    </message>
    <message>
        <source>Check cable and port, then try again.</source>
        <translation>Revise el cable y el puerto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check cable and port; then press RESET and hold SETUP 3 s.</source>
        <translation>Compruebe cable y puerto; luego pulse RESET y mantenga pulsado SETUP 3 s.</translation>
    </message>
    <message>
        <source>Check it, or give the device id.</source>
        <translation>Compruébelo o dé el ID de dispositivo.</translation>
    </message>
    <message>
        <source>Check its power supply and signal.</source>
        <translation>Revise su alimentación y su señal.</translation>
    </message>
    <message>
        <source>Check paper and cable of the printer, then F7.</source>
        <translation>Revise el papel y el cable de la impresora; luego F7.</translation>
    </message>
    <message>
        <source>Check that its folder is there and may be written.</source>
        <translation>Compruebe que su carpeta está y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Check the ID; a device of somebody else is released by its owner.</source>
        <translation>Revise el ID; un dispositivo ajeno lo libera su propietario.</translation>
    </message>
    <message>
        <source>Check the antenna.</source>
        <translation>Revise la antena.</translation>
    </message>
    <message>
        <source>Check the cable or Wi-Fi of this computer, then its DNS server.</source>
        <translation>Revise el cable o la Wi-Fi de este ordenador y luego su servidor DNS.</translation>
    </message>
    <message>
        <source>Check the cable or Wi-Fi of this computer, then try again.</source>
        <translation>Revise el cable o la Wi-Fi de este ordenador y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the id; a device of somebody else is not shown.</source>
        <translation>Compruebe el ID; un dispositivo de otra persona no se muestra.</translation>
    </message>
    <message>
        <source>Check the list for the two rows.</source>
        <translation>Busque las dos filas en la lista.</translation>
    </message>
    <message>
        <source>Check the password and that the network has 2.4 GHz, then try again.</source>
        <translation>Compruebe la contraseña y que la red tenga 2,4 GHz, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Check the password. Is it 2.4 GHz and in range?</source>
        <translation>Revise la contraseña. ¿Es de 2,4 GHz y está al alcance?</translation>
    </message>
    <message>
        <source>Check the printer's address and whether it is on, then F7.</source>
        <translation>Revise la dirección de la impresora y si está encendida; luego F7.</translation>
    </message>
    <message>
        <source>Check the site's internet line.</source>
        <translation>Compruebe la línea de internet del sitio.</translation>
    </message>
    <message>
        <source>Choose Nobody: an unclaimed product device.</source>
        <translation>Elija Nadie: un dispositivo de producto sin reclamar.</translation>
    </message>
    <message>
        <source>Choose One account of ours, or move the webhooks to the product.</source>
        <translation>Elija Una cuenta nuestra o mueva los webhooks al producto.</translation>
    </message>
    <message>
        <source>Choose a .bin file that was built for this device.</source>
        <translation>Elija un archivo .bin creado para este dispositivo.</translation>
    </message>
    <message>
        <source>Choose a customer once the device is on-line.</source>
        <translation>Elija un cliente una vez en línea el dispositivo.</translation>
    </message>
    <message>
        <source>Choose a customer, by claim code or once on-line.</source>
        <translation>Elija un cliente, por código de reclamación o una vez en línea.</translation>
    </message>
    <message>
        <source>Choose a file that is there and may be read.</source>
        <translation>Elija un archivo que exista y se pueda leer.</translation>
    </message>
    <message>
        <source>Choose a slot at work to stop it.</source>
        <translation>Elija un puesto en curso para detenerlo.</translation>
    </message>
    <message>
        <source>Choose a smaller build.</source>
        <translation>Elija una compilación más pequeña.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elija otra carpeta o haga sitio en el disco.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Elija otra carpeta, o haga sitio.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another product, or another device.</source>
        <translation>Elija otro producto u otro dispositivo.</translation>
    </message>
    <message>
        <source>Choose one of those that it has.</source>
        <translation>Elija una de las que tiene.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Elija uno de {0}.</translation>
    </message>
    <message>
        <source>Choose one that station cloud --list shows.</source>
        <translation>Elija una de las que muestra station cloud --list.</translation>
    </message>
    <message>
        <source>Choose the Wi-Fi</source>
        <translation>Elegir la Wi-Fi</translation>
    </message>
    <message>
        <source>Choose the device's own Wi-Fi in the Wi-Fi menu</source>
        <translation>Elija la Wi-Fi propia del dispositivo en el menú Wi-Fi</translation>
    </message>
    <message>
        <source>Choose the file built for this board.</source>
        <translation>Elija el archivo creado para esta placa.</translation>
    </message>
    <message>
        <source>Choose the network in the Wi-Fi menu, or ask an administrator.</source>
        <translation>Elija la red en el menú Wi-Fi o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>Choose this computer's own network in the Wi-Fi menu</source>
        <translation>Elija la red propia de este ordenador en el menú Wi-Fi</translation>
    </message>
    <message>
        <source>Choose unclaimed product devices in the recipe.</source>
        <translation>Elija en la receta dispositivos de producto sin reclamar.</translation>
    </message>
    <message>
        <source>Choose your network in the Wi-Fi menu, or station wifi leave.</source>
        <translation>Elija su red en el menú Wi-Fi, o station wifi leave.</translation>
    </message>
    <message>
        <source>Choose your network in the Wi-Fi menu.</source>
        <translation>Elija su red en el menú Wi-Fi.</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu, then try again.</source>
        <translation>Elija {0} en el menú Wi-Fi y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu.</source>
        <translation>Elija {0} en el menú Wi-Fi.</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu; we notice</source>
        <translation>Elija {0} en el menú Wi-Fi; lo detectamos</translation>
    </message>
    <message>
        <source>Claim a device</source>
        <translation>Reclamar un dispositivo</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>Código de reclamación</translation>
    </message>
    <message>
        <source>Claim for</source>
        <translation>Reclamar para</translation>
    </message>
    <message>
        <source>Claim the device for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7. Somebody has swept the floor and moved some plugs.</source>
        <translation>Reclame el dispositivo para ada@example.com, en Guiado por USB. Wi-Fi: Factory, contraseña factory-floor-7. Alguien ha barrido el suelo y movido enchufes.</translation>
    </message>
    <message>
        <source>Claim the device for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7. The bench is full, and elbows are many.</source>
        <translation>Reclame el dispositivo para ada@example.com, en Guiado por USB. Wi-Fi: Factory, contraseña factory-floor-7. La mesa está llena y hay muchos codos.</translation>
    </message>
    <message>
        <source>Claim the device for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7. While it is handed over the fire alarm rings: you are back after an hour.</source>
        <translation>Reclame el dispositivo para ada@example.com, en Guiado por USB. Wi-Fi: Factory, contraseña factory-floor-7. Durante la entrega suena la alarma de incendio: usted vuelve al cabo de una hora.</translation>
    </message>
    <message>
        <source>Claimed for the account.</source>
        <translation>Reclamado para la cuenta.</translation>
    </message>
    <message>
        <source>Claiming</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Claiming gains nothing here: unclaimed product devices are simpler, cost 2 calls of the cloud a unit instead of 4 to 5, and cannot expire.</source>
        <translation>Reclamar no aporta nada aquí: los dispositivos de producto sin reclamar son más sencillos, cuestan 2 llamadas a la nube por unidad en lugar de 4 o 5 y no pueden caducar.</translation>
    </message>
    <message>
        <source>Claiming the device</source>
        <translation>Reclamar el dispositivo</translation>
    </message>
    <message>
        <source>Claims by REST</source>
        <translation>Reclama por REST</translation>
    </message>
    <message>
        <source>Click the Wi-Fi sign at the lower right of the screen.</source>
        <translation>Haga clic en el símbolo Wi-Fi abajo a la derecha de la pantalla.</translation>
    </message>
    <message>
        <source>Click the Wi-Fi sign at the upper right of the screen.</source>
        <translation>Haga clic en el símbolo Wi-Fi arriba a la derecha de la pantalla.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente OAuth</translation>
    </message>
    <message>
        <source>Clients of the account itself. They cannot make product tokens.</source>
        <translation>Clientes OAuth de la propia cuenta. No pueden crear tokens de producto.</translation>
    </message>
    <message>
        <source>Close it, if it is not meant to run.</source>
        <translation>Ciérrelo si no debe estar en marcha.</translation>
    </message>
    <message>
        <source>Close it, then F7.</source>
        <translation>Ciérrelo y pulse F7.</translation>
    </message>
    <message>
        <source>Close it, then update.</source>
        <translation>Ciérrela y luego actualice.</translation>
    </message>
    <message>
        <source>Close that program, then check again.</source>
        <translation>Cierre ese programa y compruebe otra vez.</translation>
    </message>
    <message>
        <source>Close the other Station, or choose another record.</source>
        <translation>Cierre la otra sesión de Station o elija otro registro.</translation>
    </message>
    <message>
        <source>Close the other Station, or plug in a second adapter.</source>
        <translation>Cierre la otra sesión de Station o conecte un segundo adaptador.</translation>
    </message>
    <message>
        <source>Close the other serial program, then try again.</source>
        <translation>Cierre el otro programa de puerto serie y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Close what has it open; then begin again.</source>
        <translation>Cierre lo que lo tiene abierto; luego empiece otra vez.</translation>
    </message>
    <message>
        <source>Close whatever reads the record; then erase the name again.</source>
        <translation>Cierre lo que lea el registro; luego borre el nombre otra vez.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Cloud OK</source>
        <translation>Nube OK</translation>
    </message>
    <message>
        <source>Cloud address</source>
        <translation>Dirección de la nube</translation>
    </message>
    <message>
        <source>Cloud in trouble</source>
        <translation>Nube con problemas</translation>
    </message>
    <message>
        <source>Cloud not asked yet</source>
        <translation>Nube aún sin consultar</translation>
    </message>
    <message>
        <source>Codes that nobody got are forgotten on this computer. {0} codes are still live.</source>
        <translation>Los códigos que nadie recibió se olvidan en este ordenador. {0} códigos siguen vigentes.</translation>
    </message>
    <message>
        <source>Codes, records and reports are dated by it; far off, TLS fails.</source>
        <translation>Con él se fechan códigos, registros e informes; muy desviado, TLS falla.</translation>
    </message>
    <message>
        <source>Column {0}, "{1}", is not known and not used.</source>
        <translation>La columna {0}, "{1}", no se conoce y no se usa.</translation>
    </message>
    <message>
        <source>Columns {0} both hold the {1}.</source>
        <translation>Las columnas {0} contienen ambas: {1}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Compare it; format the column as text.</source>
        <translation>Compárelo; dé a la columna formato de texto.</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Compilar</translation>
    </message>
    <message>
        <source>Compiles sources for the device, or takes a binary, and sends it over the air.</source>
        <translation>Compila fuentes para el dispositivo, o toma un binario, y lo envía por el aire.</translation>
    </message>
    <message>
        <source>Compiles sources without flashing them; errors are told line by line.</source>
        <translation>Compila fuentes sin grabarlas; los errores se dicen línea a línea.</translation>
    </message>
    <message>
        <source>Confirm owner</source>
        <translation>Confirmar propietario</translation>
    </message>
    <message>
        <source>Confirm the owner</source>
        <translation>Confirmar el propietario</translation>
    </message>
    <message>
        <source>Connected at {0}.</source>
        <translation>Conectado a las {0}.</translation>
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
        <translation>Copie el ID de dispositivo del dispositivo o de su etiqueta.</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Corrija una de las dos.</translation>
    </message>
    <message>
        <source>Correct one of the two; neither is worked on.</source>
        <translation>Corrija una de las dos; no se trabaja con ninguna.</translation>
    </message>
    <message>
        <source>Correct or remove the settings file that is named.</source>
        <translation>Corrija o quite el archivo de ajustes indicado.</translation>
    </message>
    <message>
        <source>Correct the Wi-Fi name or the password's length.</source>
        <translation>Corrija el nombre de la Wi-Fi o la longitud de la contraseña.</translation>
    </message>
    <message>
        <source>Correct the customer's name, then try again.</source>
        <translation>Corrija el nombre del cliente y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Correct the line that is named.</source>
        <translation>Corrija la línea indicada.</translation>
    </message>
    <message>
        <source>Correct the line, or leave it out.</source>
        <translation>Corrija la línea o quítela.</translation>
    </message>
    <message>
        <source>Correct the lines that are named.</source>
        <translation>Corrija las líneas indicadas.</translation>
    </message>
    <message>
        <source>Correct the parameter that is named.</source>
        <translation>Corrija el parámetro indicado.</translation>
    </message>
    <message>
        <source>Correct the product in the recipe, or the client's product.</source>
        <translation>Corrija el producto en la receta o el producto del cliente OAuth.</translation>
    </message>
    <message>
        <source>Correct the row that is named.</source>
        <translation>Corrija la fila indicada.</translation>
    </message>
    <message>
        <source>Correct what is named, and look again with --check.</source>
        <translation>Corrija lo que se indica, y mire otra vez con --check.</translation>
    </message>
    <message>
        <source>Create a client</source>
        <translation>Crear un cliente OAuth</translation>
    </message>
    <message>
        <source>Create a customer</source>
        <translation>Crear un cliente</translation>
    </message>
    <message>
        <source>Create a product</source>
        <translation>Crear un producto</translation>
    </message>
    <message>
        <source>Create a product in it</source>
        <translation>Crear un producto en ella</translation>
    </message>
    <message>
        <source>Create an API user</source>
        <translation>Crear un usuario de API</translation>
    </message>
    <message>
        <source>Create an account client</source>
        <translation>Crear un cliente OAuth de la cuenta</translation>
    </message>
    <message>
        <source>Create an organization's API user</source>
        <translation>Crear un usuario de API de una organización</translation>
    </message>
    <message>
        <source>Ctrl+1 …</source>
        <translation>Ctrl+1 …</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer made.</source>
        <translation>Cliente creado.</translation>
    </message>
    <message>
        <source>Customer token</source>
        <translation>Token de cliente</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data used by a SIM</source>
        <translation>Datos usados por una SIM</translation>
    </message>
    <message>
        <source>Data used by a product</source>
        <translation>Datos usados por un producto</translation>
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
        <translation>Borrar un cliente OAuth</translation>
    </message>
    <message>
        <source>Delete a customer</source>
        <translation>Borrar un cliente</translation>
    </message>
    <message>
        <source>Delete a product: in the console</source>
        <translation>Borrar un producto: en la consola</translation>
    </message>
    <message>
        <source>Delete a token</source>
        <translation>Borrar un token</translation>
    </message>
    <message>
        <source>Delete all tokens</source>
        <translation>Borrar todos los tokens</translation>
    </message>
    <message>
        <source>Delete an API user</source>
        <translation>Borrar un usuario de API</translation>
    </message>
    <message>
        <source>Delete an account client</source>
        <translation>Borrar un cliente OAuth de la cuenta</translation>
    </message>
    <message>
        <source>Delete an organization's API user</source>
        <translation>Borrar un usuario de API de una organización</translation>
    </message>
    <message>
        <source>Delete it: tokens.delete-current for the one in use. The service says yes also to a token that does not exist; tokens.current tells whether it is gone.</source>
        <translation>Bórrelo: tokens.delete-current para el que está en uso. El servicio dice que sí también a un token que no existe; tokens.current dice si ya no está.</translation>
    </message>
    <message>
        <source>Delete the customer {0}, if nothing else is owned by it.</source>
        <translation>Borrar el cliente {0}, si no posee nada más.</translation>
    </message>
    <message>
        <source>Delete the token in use</source>
        <translation>Borrar el token en uso</translation>
    </message>
    <message>
        <source>Deletes a client of the account.</source>
        <translation>Borra un cliente OAuth de la cuenta.</translation>
    </message>
    <message>
        <source>Deletes a client of the product.</source>
        <translation>Borra un cliente OAuth del producto.</translation>
    </message>
    <message>
        <source>Deletes it with its token.</source>
        <translation>Lo borra con su token.</translation>
    </message>
    <message>
        <source>Deletes the customer.</source>
        <translation>Borra el cliente.</translation>
    </message>
    <message>
        <source>Deny from quarantine</source>
        <translation>Rechazar desde la cuarentena</translation>
    </message>
    <message>
        <source>Describing the device</source>
        <translation>Describir el dispositivo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID de dispositivo</translation>
    </message>
    <message>
        <source>Device ID or serial number</source>
        <translation>ID de dispositivo o número de serie</translation>
    </message>
    <message>
        <source>Device ID, serial number, or a scanned label</source>
        <translation>ID de dispositivo, número de serie o una etiqueta escaneada</translation>
    </message>
    <message>
        <source>Device OS 6.0 and newer takes no firmware by serial.</source>
        <translation>Device OS 6.0 y posteriores no admiten firmware por el puerto serie.</translation>
    </message>
    <message>
        <source>Device OS is read</source>
        <translation>Se ha leído Device OS</translation>
    </message>
    <message>
        <source>Device OS version</source>
        <translation>Versión de Device OS</translation>
    </message>
    <message>
        <source>Device OS versions</source>
        <translation>Versiones de Device OS</translation>
    </message>
    <message>
        <source>Device OS {0}</source>
        <translation>Device OS {0}</translation>
    </message>
    <message>
        <source>Device OS {0} cannot be given an open network by USB.</source>
        <translation>A Device OS {0} no se le puede dar una red abierta por USB.</translation>
    </message>
    <message>
        <source>Device OS {0} takes no claim code by USB (0.6.0 does).</source>
        <translation>Device OS {0} no admite código de reclamación por USB (0.6.0 sí).</translation>
    </message>
    <message>
        <source>Device OS {0}.</source>
        <translation>Device OS {0}.</translation>
    </message>
    <message>
        <source>Device in your hand</source>
        <translation>Dispositivo en mano</translation>
    </message>
    <message>
        <source>Device information</source>
        <translation>Información del dispositivo</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Nombre del dispositivo</translation>
    </message>
    <message>
        <source>Device protection forbids it.</source>
        <translation>La protección de dispositivos lo prohíbe.</translation>
    </message>
    <message>
        <source>Device protection is on, so its console is off.</source>
        <translation>La protección del dispositivo está activa, así que su consola está apagada.</translation>
    </message>
    <message>
        <source>Device …{0} is in {1} and has no owner, as wished.</source>
        <translation>El dispositivo …{0} está en {1} y no tiene propietario, como se quería.</translation>
    </message>
    <message>
        <source>Device: {0}</source>
        <translation>Dispositivo: {0}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Estado del dispositivo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Disconnected</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Do not ship; find out who took it.</source>
        <translation>No lo envíe; averigüe quién se lo quedó.</translation>
    </message>
    <message>
        <source>Do the steps that are listed, then release it again.</source>
        <translation>Haga los pasos indicados y libérelo otra vez.</translation>
    </message>
    <message>
        <source>Do units arrive here with an owner already?</source>
        <translation>¿Llegan aquí unidades que ya tienen propietario?</translation>
    </message>
    <message>
        <source>Do webhooks live in one person's sandbox?</source>
        <translation>¿Están los webhooks en el sandbox de una persona?</translation>
    </message>
    <message>
        <source>Do what the round's list says of it.</source>
        <translation>Haga lo que dice de él la lista de la ronda.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Does a phone app call the cloud as the customer?</source>
        <translation>¿Llama una app de teléfono a la nube en nombre del cliente?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done, but not written into the record: {0} {1}</source>
        <translation>Hecho, pero no escrito en el registro: {0} {1}</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>E SoM X</source>
        <translation>E SoM X</translation>
    </message>
    <message>
        <source>EAP type</source>
        <translation>tipo EAP</translation>
    </message>
    <message>
        <source>EAP-TLS needs a {0}.</source>
        <translation>EAP-TLS necesita: {0}.</translation>
    </message>
    <message>
        <source>Each is read back and compared first; then nothing is left in the key store.</source>
        <translation>Cada uno se relee y compara primero; luego no queda nada en el almacén de claves.</translation>
    </message>
    <message>
        <source>Each is read back and compared first; then the vault is removed.</source>
        <translation>Cada uno se relee y compara primero; luego se elimina la bóveda.</translation>
    </message>
    <message>
        <source>Each unit makes several calls, and waits for them.</source>
        <translation>Cada unidad hace varias llamadas y las espera.</translation>
    </message>
    <message>
        <source>Either there is no such device, or it is not this token's.{0}</source>
        <translation>O no existe ese dispositivo o no es de este token.{0}</translation>
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
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>End it first: station round end.</source>
        <translation>Termínela primero: station round end.</translation>
    </message>
    <message>
        <source>End the round?</source>
        <translation>¿Terminar la ronda?</translation>
    </message>
    <message>
        <source>End the shift, then update.</source>
        <translation>Termine el turno y luego actualice.</translation>
    </message>
    <message>
        <source>Ending the token</source>
        <translation>Revocar el token</translation>
    </message>
    <message>
        <source>Ends listening mode: the device connects with what it has.</source>
        <translation>Termina el modo de escucha: el dispositivo se conecta con lo que tiene.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter it again; after each wrong one the wait is longer.</source>
        <translation>Introdúzcalo otra vez; tras cada error la espera es más larga.</translation>
    </message>
    <message>
        <source>Enter it again; nobody can open the vault without it.</source>
        <translation>Introdúzcala otra vez; nadie puede abrir la bóveda sin ella.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Entry {0} {1}.</source>
        <translation>La entrada {0} {1}.</translation>
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
        <translation>Nombre del evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events of a device</source>
        <translation>Eventos de un dispositivo</translation>
    </message>
    <message>
        <source>Events of a product</source>
        <translation>Eventos de un producto</translation>
    </message>
    <message>
        <source>Events of a product's device</source>
        <translation>Eventos de un dispositivo del producto</translation>
    </message>
    <message>
        <source>Events of my devices</source>
        <translation>Eventos de mis dispositivos</translation>
    </message>
    <message>
        <source>Every flag</source>
        <translation>Todas las opciones</translation>
    </message>
    <message>
        <source>Every programme and person using this account must log in again, Station too.</source>
        <translation>Todo programa y toda persona que use esta cuenta debe iniciar sesión otra vez, también Station.</translation>
    </message>
    <message>
        <source>Everybody behind the same address shares it: other computers, scripts, people.</source>
        <translation>Todos los que están tras la misma dirección lo comparten: otros ordenadores, scripts, personas.</translation>
    </message>
    <message>
        <source>Everything the product's devices publish, as it happens.</source>
        <translation>Todo lo que publican los dispositivos del producto, según ocurre.</translation>
    </message>
    <message>
        <source>F9 goes on</source>
        <translation>F9 continúa</translation>
    </message>
    <message>
        <source>Fetch a binary</source>
        <translation>Obtener un binario</translation>
    </message>
    <message>
        <source>Fetch or build the file again.</source>
        <translation>Obtenga o cree el archivo otra vez.</translation>
    </message>
    <message>
        <source>Fetches a new claim code</source>
        <translation>Obtiene un código de reclamación nuevo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Fill in one of the two.</source>
        <translation>Rellene uno de los dos.</translation>
    </message>
    <message>
        <source>Fill in the customer.</source>
        <translation>Rellene el cliente.</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Firmware of a product</source>
        <translation>Firmware de un producto</translation>
    </message>
    <message>
        <source>Flash a program</source>
        <translation>Grabar un programa</translation>
    </message>
    <message>
        <source>Flash it again; the same again: set it aside.</source>
        <translation>Grábelo otra vez; si se repite: apártelo.</translation>
    </message>
    <message>
        <source>Flash it by cable.</source>
        <translation>Grábelo por cable.</translation>
    </message>
    <message>
        <source>Flash it over the air or by USB DFU.</source>
        <translation>Grábelo por el aire o por USB DFU.</translation>
    </message>
    <message>
        <source>Flash set-up firmware, or use another recipe.</source>
        <translation>Grabe un firmware de preparación o use otra receta.</translation>
    </message>
    <message>
        <source>Flash the system parts that it names first.</source>
        <translation>Grabe antes las partes de sistema que indica.</translation>
    </message>
    <message>
        <source>For about 30–60 s this computer leaves {0} for {1}, twice. It comes back by itself. Hold SETUP on the device for 3 s until its light blinks blue.</source>
        <translation>Durante unos 30–60 s este ordenador deja {0} por {1}, dos veces. Vuelve por sí solo. Mantenga pulsado SETUP en el dispositivo 3 s hasta que su luz parpadee en azul.</translation>
    </message>
    <message>
        <source>For about 30–60 s this computer leaves {0} for {1}. It comes back by itself.</source>
        <translation>Durante unos 30–60 s este ordenador deja {0} por {1}. Vuelve por sí solo.</translation>
    </message>
    <message>
        <source>For all devices</source>
        <translation>Para todos los dispositivos</translation>
    </message>
    <message>
        <source>For customers who log in themselves.</source>
        <translation>Para clientes que inician sesión ellos mismos.</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>Para desarrolladores</translation>
    </message>
    <message>
        <source>For development</source>
        <translation>Para desarrollo</translation>
    </message>
    <message>
        <source>For development. You own the device yourself.</source>
        <translation>Para desarrollo. El propietario del dispositivo es usted.</translation>
    </message>
    <message>
        <source>For engineers</source>
        <translation>Para ingenieros</translation>
    </message>
    <message>
        <source>For one public address</source>
        <translation>Por una dirección pública</translation>
    </message>
    <message>
        <source>For operators</source>
        <translation>Para operadores</translation>
    </message>
    <message>
        <source>For product {0}, firmware version {1}.</source>
        <translation>Para el producto {0}, versión de firmware {1}.</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>Para técnicos</translation>
    </message>
    <message>
        <source>For {0}, as the device is.</source>
        <translation>Para {0}, como es el dispositivo.</translation>
    </message>
    <message>
        <source>For {0}; no device is asked yet.</source>
        <translation>Para {0}; aún no se ha preguntado a ningún dispositivo.</translation>
    </message>
    <message>
        <source>Form body</source>
        <translation>Cuerpo de formulario</translation>
    </message>
    <message>
        <source>Form of the reply</source>
        <translation>Forma de la respuesta</translation>
    </message>
    <message>
        <source>Format the column as text.</source>
        <translation>Dé a la columna formato de texto.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From Device OS 4.0 on nothing holds a unit back that powers on before it is in the product.</source>
        <translation>Desde Device OS 4.0 nada retiene una unidad que se enciende antes de estar en el producto.</translation>
    </message>
    <message>
        <source>From then on the passphrase is asked for once at each start.</source>
        <translation>Desde entonces se pide la frase de contraseña una vez en cada inicio.</translation>
    </message>
    <message>
        <source>From then on they open with your log-in to this computer, without a passphrase.</source>
        <translation>Desde entonces se abren con su inicio de sesión en este ordenador, sin frase de contraseña.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Get a claim code</source>
        <translation>Obtener un código de reclamación</translation>
    </message>
    <message>
        <source>Get a variable</source>
        <translation>Leer una variable</translation>
    </message>
    <message>
        <source>Get the right one, test it, then replace the old one again.</source>
        <translation>Consiga el correcto, pruébelo y sustituya el antiguo otra vez.</translation>
    </message>
    <message>
        <source>Get the whole bundle of a newer version from whoever released it.</source>
        <translation>Pida el paquete entero de una versión más nueva a quien la publicó.</translation>
    </message>
    <message>
        <source>Getting a claim code</source>
        <translation>Obtener un código de reclamación</translation>
    </message>
    <message>
        <source>Getting a new token.</source>
        <translation>Se pide un token nuevo.</translation>
    </message>
    <message>
        <source>Getting the customer's token</source>
        <translation>Obtener el token del cliente</translation>
    </message>
    <message>
        <source>Getting the product token</source>
        <translation>Obtener el token de producto</translation>
    </message>
    <message>
        <source>Give a token of the account instead.</source>
        <translation>Dé en su lugar un token de la cuenta.</translation>
    </message>
    <message>
        <source>Give a token that may, or have an engineer widen this one's scope.</source>
        <translation>Dé un token que pueda, o haga que un ingeniero amplíe los permisos de este.</translation>
    </message>
    <message>
        <source>Give it a Wi-Fi</source>
        <translation>Darle una Wi-Fi</translation>
    </message>
    <message>
        <source>Give it through the key store or its STATION_SECRET variable.</source>
        <translation>Delo en el almacén de claves o en su variable STATION_SECRET.</translation>
    </message>
    <message>
        <source>Give it {0}.</source>
        <translation>Dele {0}.</translation>
    </message>
    <message>
        <source>Give its one-time code.</source>
        <translation>Dé su código de un solo uso.</translation>
    </message>
    <message>
        <source>Give the 24 digits of its id, or log in.</source>
        <translation>Dé las 24 cifras de su ID o inicie sesión.</translation>
    </message>
    <message>
        <source>Give the PIN by STATION_SECRET_PIN, or have the engineer do it.</source>
        <translation>Dé el PIN con STATION_SECRET_PIN o pida al ingeniero que lo haga.</translation>
    </message>
    <message>
        <source>Give the product's client and its secret.</source>
        <translation>Dé el cliente OAuth del producto y su secreto.</translation>
    </message>
    <message>
        <source>Give this network by USB.</source>
        <translation>Dé esta red por USB.</translation>
    </message>
    <message>
        <source>Give this user the folder, or make room.</source>
        <translation>Dé la carpeta a este usuario o haga sitio.</translation>
    </message>
    <message>
        <source>Gives a device of the product a name.</source>
        <translation>Da un nombre a un dispositivo del producto.</translation>
    </message>
    <message>
        <source>Gives the Wi-Fi once more</source>
        <translation>Da la Wi-Fi una vez más</translation>
    </message>
    <message>
        <source>Gives the device another name.</source>
        <translation>Da otro nombre al dispositivo.</translation>
    </message>
    <message>
        <source>Gives up a device of the token's own user or customer.</source>
        <translation>Renuncia a un dispositivo del usuario o cliente del token.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on in the window.</source>
        <translation>Continúe en la ventana.</translation>
    </message>
    <message>
        <source>Goes to the device once more</source>
        <translation>Va otra vez al dispositivo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Guiado</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand over to the device</source>
        <translation>Entregar al dispositivo</translation>
    </message>
    <message>
        <source>Handing a claim code to a {0} is not published: only Photon and P1 are known to take one.</source>
        <translation>No está publicado cómo entregar un código de reclamación a un {0}: solo se sabe que lo admiten Photon y P1.</translation>
    </message>
    <message>
        <source>Handle these devices one at a time.</source>
        <translation>Trate estos dispositivos de uno en uno.</translation>
    </message>
    <message>
        <source>Has {0} digits; an IMEI has 15, an ICCID 18 to 21 and begins with 89.</source>
        <translation>Tiene {0} cifras; un IMEI tiene 15; un ICCID, de 18 a 21, y empieza por 89.</translation>
    </message>
    <message>
        <source>Has {0} hex digits; a device id has 24.</source>
        <translation>Tiene {0} cifras hexadecimales; un ID de dispositivo tiene 24.</translation>
    </message>
    <message>
        <source>Have an engineer approve it, then try again.</source>
        <translation>Haga que un ingeniero lo admita y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Have an engineer check it; we stopped, to avoid a lock-out.</source>
        <translation>Haga que un ingeniero lo revise; paramos para evitar un bloqueo.</translation>
    </message>
    <message>
        <source>Have an engineer check the proxy's certificate on this computer.</source>
        <translation>Haga que un ingeniero revise el certificado del proxy en este ordenador.</translation>
    </message>
    <message>
        <source>Have an engineer check which token made the code.</source>
        <translation>Haga que un ingeniero revise qué token creó el código.</translation>
    </message>
    <message>
        <source>Have an engineer choose a token that may.</source>
        <translation>Haga que un ingeniero elija un token que pueda.</translation>
    </message>
    <message>
        <source>Have an engineer lift the denial.</source>
        <translation>Haga que un ingeniero levante el rechazo.</translation>
    </message>
    <message>
        <source>Have an engineer look at the file that is named.</source>
        <translation>Haga que un ingeniero mire el archivo indicado.</translation>
    </message>
    <message>
        <source>Have an engineer look at the record store.</source>
        <translation>Haga que un ingeniero mire el almacén del registro.</translation>
    </message>
    <message>
        <source>Have an engineer raise the plan or remove devices.</source>
        <translation>Haga que un ingeniero amplíe el plan o quite dispositivos.</translation>
    </message>
    <message>
        <source>Have an engineer release it, then try again.</source>
        <translation>Haga que un ingeniero lo libere y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Have your IT install the proxy's certificate on this computer, or let the host pass.</source>
        <translation>Pida a informática que instale el certificado del proxy en este ordenador o que deje pasar el host.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Headers of the cloud: they are its host's own.</source>
        <translation>Cabeceras de la nube: son de su servidor.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Red oculta</translation>
    </message>
    <message>
        <source>History of vitals</source>
        <translation>Historial de signos vitales</translation>
    </message>
    <message>
        <source>History of vitals (product)</source>
        <translation>Historial de signos vitales (producto)</translation>
    </message>
    <message>
        <source>Hold RESET and SETUP, let go of RESET, let go of SETUP when it blinks yellow.</source>
        <translation>Mantenga pulsados RESET y SETUP, suelte RESET y suelte SETUP cuando parpadee en amarillo.</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until it blinks blue, then check it again.</source>
        <translation>Mantenga pulsado SETUP 3 s hasta que parpadee en azul y compruébelo otra vez.</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until it blinks blue, then try again.</source>
        <translation>Mantenga pulsado SETUP 3 s hasta que parpadee en azul y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until the light blinks blue, then try again.</source>
        <translation>Mantenga pulsado SETUP 3 s hasta que la luz parpadee en azul y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until the light blinks blue. We go on by ourselves.</source>
        <translation>Mantenga pulsado SETUP 3 s hasta que la luz parpadee en azul. Seguimos por nosotros mismos.</translation>
    </message>
    <message>
        <source>Hold SETUP for 3 s until the light blinks blue. Does it blink?</source>
        <translation>Mantenga pulsado SETUP 3 s hasta que la luz parpadee en azul. ¿Parpadea?</translation>
    </message>
    <message>
        <source>Hold SETUP for 3 s. This computer goes to the device's own Wi-Fi, asks who it is, and comes back by itself.</source>
        <translation>Mantenga pulsado SETUP 3 s. Este ordenador va a la Wi-Fi propia del dispositivo, le pregunta quién es y vuelve por sí solo.</translation>
    </message>
    <message>
        <source>Hold SETUP while you press RESET, until it blinks yellow; try again.</source>
        <translation>Mantenga pulsado SETUP mientras pulsa RESET, hasta que parpadee en amarillo; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Hold SETUP, press RESET shortly, let SETUP go at magenta; then hold SETUP 3 s.</source>
        <translation>Mantenga pulsado SETUP, pulse RESET brevemente, suelte SETUP en magenta; luego mantenga pulsado SETUP 3 s.</translation>
    </message>
    <message>
        <source>Host: {0}</source>
        <translation>Host: {0}</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>Cómo viaja</translation>
    </message>
    <message>
        <source>How long is a claim code good? Then the device must listen once more.</source>
        <translation>¿Cuánto vale un código de reclamación? Entonces el dispositivo debe escuchar otra vez.</translation>
    </message>
    <message>
        <source>How much a site may ask</source>
        <translation>Cuánto puede preguntar un sitio</translation>
    </message>
    <message>
        <source>How shall the device get into listening mode?</source>
        <translation>¿Cómo debe entrar el dispositivo en modo de escucha?</translation>
    </message>
    <message>
        <source>How the light blinks: look at it.</source>
        <translation>Cómo parpadea la luz: mírela.</translation>
    </message>
    <message>
        <source>How to read the tables</source>
        <translation>Cómo leer las tablas</translation>
    </message>
    <message>
        <source>How tokens are kept safe</source>
        <translation>Cómo se guardan seguros los tokens</translation>
    </message>
    <message>
        <source>I hold SETUP until it blinks blue</source>
        <translation>Mantengo pulsado SETUP hasta que parpadee en azul</translation>
    </message>
    <message>
        <source>ISO 8601, at most 30 days ago</source>
        <translation>ISO 8601, hace 30 días como mucho</translation>
    </message>
    <message>
        <source>ISO 8601, not included</source>
        <translation>ISO 8601, no incluido</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Identify the device</source>
        <translation>Identificar el dispositivo</translation>
    </message>
    <message>
        <source>Import devices</source>
        <translation>Importar dispositivos</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Impórtelo otra vez.</translation>
    </message>
    <message>
        <source>Import it into a product with protection.</source>
        <translation>Impórtelo en un producto con protección.</translation>
    </message>
    <message>
        <source>Import the batch before its units are powered.</source>
        <translation>Importe el lote antes de encender sus unidades.</translation>
    </message>
    <message>
        <source>Import the same list again.</source>
        <translation>Importe la misma lista otra vez.</translation>
    </message>
    <message>
        <source>Importing {0} of {1} devices.</source>
        <translation>Se importan {0} de {1} dispositivos.</translation>
    </message>
    <message>
        <source>In a form body (--token-style form): {0}</source>
        <translation>En un cuerpo de formulario (--token-style form): {0}</translation>
    </message>
    <message>
        <source>In a training the cloud is the simulated one.</source>
        <translation>En una formación la nube es la simulada.</translation>
    </message>
    <message>
        <source>In product {0}?</source>
        <translation>¿En el producto {0}?</translation>
    </message>
    <message>
        <source>In the Authorization header, unless one call is told otherwise.</source>
        <translation>En la cabecera Authorization, salvo que a una llamada se le diga otra cosa.</translation>
    </message>
    <message>
        <source>In the address (--token-style query): {0}</source>
        <translation>En la dirección (--token-style query): {0}</translation>
    </message>
    <message>
        <source>In the product: {0}.</source>
        <translation>En el producto: {0}.</translation>
    </message>
    <message>
        <source>In the system's key store, in memory until Station is closed, or in a variable of the environment, which Station takes out at once.</source>
        <translation>En el almacén de claves del sistema, en memoria hasta que se cierre Station, o en una variable de entorno, que Station quita al instante.</translation>
    </message>
    <message>
        <source>Inspect the token</source>
        <translation>Inspeccionar el token</translation>
    </message>
    <message>
        <source>Install Station anew.</source>
        <translation>Instale Station de nuevo.</translation>
    </message>
    <message>
        <source>Install Station with its window.</source>
        <translation>Instale Station con su ventana.</translation>
    </message>
    <message>
        <source>Install it: sudo apt install dfu-util, or brew install dfu-util.</source>
        <translation>Instálelo: sudo apt install dfu-util, o brew install dfu-util.</translation>
    </message>
    <message>
        <source>Install libxcb-cursor0 and libegl1 of the system.</source>
        <translation>Instale libxcb-cursor0 y libegl1 del sistema.</translation>
    </message>
    <message>
        <source>Install pipewire-bin or alsa-utils.</source>
        <translation>Instale pipewire-bin o alsa-utils.</translation>
    </message>
    <message>
        <source>Install the rule, then plug the device in again.</source>
        <translation>Instale la regla y vuelva a conectar el dispositivo.</translation>
    </message>
    <message>
        <source>Install the udev rule, then plug the device in again.</source>
        <translation>Instale la regla udev y vuelva a conectar el dispositivo.</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Invite a member: in the console</source>
        <translation>Invitar a un miembro: en la consola</translation>
    </message>
    <message>
        <source>Is in the product now.</source>
        <translation>Ya está en el producto.</translation>
    </message>
    <message>
        <source>Is it paused, or out of paper? Then F7.</source>
        <translation>¿Está en pausa o sin papel? Luego F7.</translation>
    </message>
    <message>
        <source>Is no device id, serial number, IMEI or ICCID.</source>
        <translation>No es ID de dispositivo, número de serie, IMEI ni ICCID.</translation>
    </message>
    <message>
        <source>Is on line {0} already.</source>
        <translation>Ya está en la línea {0}.</translation>
    </message>
    <message>
        <source>Is the SIM connected</source>
        <translation>Está conectada la SIM</translation>
    </message>
    <message>
        <source>Is the light blinking blue? Move closer, then try again.</source>
        <translation>¿La luz parpadea en azul? Acérquese y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Is the stick or network there?</source>
        <translation>¿Está conectada la memoria, o la red?</translation>
    </message>
    <message>
        <source>It begins with the first unit on the bench; or name another file.</source>
        <translation>Empieza con la primera unidad en el banco; o indique otro archivo.</translation>
    </message>
    <message>
        <source>It belongs to {0} already.</source>
        <translation>Ya pertenece a {0}.</translation>
    </message>
    <message>
        <source>It belongs to {0}, a customer of the product.</source>
        <translation>Pertenece a {0}, un cliente del producto.</translation>
    </message>
    <message>
        <source>It belongs to {0}, our own account.</source>
        <translation>Pertenece a {0}, nuestra propia cuenta.</translation>
    </message>
    <message>
        <source>It belongs to {0}, who is neither a customer nor an account of ours.</source>
        <translation>Pertenece a {0}, que no es cliente ni cuenta nuestra.</translation>
    </message>
    <message>
        <source>It belongs to {0}; the recipe lets us unclaim it first.</source>
        <translation>Pertenece a {0}; la receta permite anular antes su reclamación.</translation>
    </message>
    <message>
        <source>It brings {0}; this is {1}.</source>
        <translation>Trae {0}; esta es {1}.</translation>
    </message>
    <message>
        <source>It came back to listening mode: the Wi-Fi did not take it.</source>
        <translation>Volvió al modo de escucha: la Wi-Fi no lo aceptó.</translation>
    </message>
    <message>
        <source>It cannot be taken out: {0}.</source>
        <translation>No se puede sacar: {0}.</translation>
    </message>
    <message>
        <source>It cannot be unpacked beside {0}: {1}</source>
        <translation>No se puede desempaquetar junto a {0}: {1}</translation>
    </message>
    <message>
        <source>It counts for each user.</source>
        <translation>Cuenta para cada usuario.</translation>
    </message>
    <message>
        <source>It counts for everybody behind this public address together.</source>
        <translation>Cuenta para todos los que están tras esta dirección pública en conjunto.</translation>
    </message>
    <message>
        <source>It does not listen</source>
        <translation>No escucha</translation>
    </message>
    <message>
        <source>It does not tell.</source>
        <translation>No lo dice.</translation>
    </message>
    <message>
        <source>It forgets every Wi-Fi it knows.</source>
        <translation>Olvida toda Wi-Fi que conoce.</translation>
    </message>
    <message>
        <source>It goes on when the vault is opened.</source>
        <translation>Sigue cuando se abra la bóveda.</translation>
    </message>
    <message>
        <source>It has its claim code and may still become its customer's within the hour.</source>
        <translation>Tiene su código de reclamación y aún puede pasar a ser de su cliente dentro de la hora.</translation>
    </message>
    <message>
        <source>It has no power, or sleeps.</source>
        <translation>No tiene corriente, o duerme.</translation>
    </message>
    <message>
        <source>It has the Wi-Fi. Breathing: it is connected; blinking: it does not reach the cloud.</source>
        <translation>Tiene la Wi-Fi. Si la luz respira, está conectado; si parpadea, no alcanza la nube.</translation>
    </message>
    <message>
        <source>It has {0} bytes; the device has room for {1}.</source>
        <translation>Tiene {0} bytes; el dispositivo tiene sitio para {1}.</translation>
    </message>
    <message>
        <source>It is back. Hold SETUP 3 s until it blinks blue: then it says what it runs.</source>
        <translation>Ha vuelto. Mantenga pulsado SETUP 3 s hasta que parpadee en azul: entonces dice qué ejecuta.</translation>
    </message>
    <message>
        <source>It is confirmed already; there is nothing to hand over.</source>
        <translation>Ya está confirmado; no hay nada que entregar.</translation>
    </message>
    <message>
        <source>It is connected to the cloud.</source>
        <translation>Está conectado a la nube.</translation>
    </message>
    <message>
        <source>It is for {0}; this is {1}.</source>
        <translation>Es para {0}; esto es {1}.</translation>
    </message>
    <message>
        <source>It is in another product of ours, {0} ({1}).</source>
        <translation>Está en otro producto nuestro, {0} ({1}).</translation>
    </message>
    <message>
        <source>It is in no product.</source>
        <translation>No está en ningún producto.</translation>
    </message>
    <message>
        <source>It is in our product {0} ({1}).</source>
        <translation>Está en nuestro producto {0} ({1}).</translation>
    </message>
    <message>
        <source>It is in product {0}, which is not ours.</source>
        <translation>Está en el producto {0}, que no es nuestro.</translation>
    </message>
    <message>
        <source>It is in the product already, and nobody owns it.</source>
        <translation>Ya está en el producto y no tiene propietario.</translation>
    </message>
    <message>
        <source>It is in the product's quarantine; being on this list approves it.</source>
        <translation>Está en la cuarentena del producto; figurar en esta lista lo aprueba.</translation>
    </message>
    <message>
        <source>It is looking for its Wi-Fi.</source>
        <translation>Busca su Wi-Fi.</translation>
    </message>
    <message>
        <source>It is not in our product; it was not looked for elsewhere</source>
        <translation>No está en nuestro producto; no se buscó en otros sitios</translation>
    </message>
    <message>
        <source>It is not marked for development.</source>
        <translation>No está marcado para desarrollo.</translation>
    </message>
    <message>
        <source>It is not plugged into this computer.</source>
        <translation>No está conectado a este ordenador.</translation>
    </message>
    <message>
        <source>It is nowhere that we can see: in no product of ours, and not in our account.</source>
        <translation>No está en ningún sitio que podamos ver: en ningún producto nuestro ni en nuestra cuenta.</translation>
    </message>
    <message>
        <source>It is plugged in at {0} and is not in listening mode.</source>
        <translation>Está conectado en {0} y no está en modo de escucha.</translation>
    </message>
    <message>
        <source>It is plugged in at {0} and listens.</source>
        <translation>Está conectado en {0} y escucha.</translation>
    </message>
    <message>
        <source>It is plugged in at {0} and listens; its own flag says {1}, which proves nothing.</source>
        <translation>Está conectado en {0} y escucha; su propia marca dice {1}, lo que no prueba nada.</translation>
    </message>
    <message>
        <source>It is signed by the key {0}, which is not known here.</source>
        <translation>Está firmado con la clave {0}, que aquí no se conoce.</translation>
    </message>
    <message>
        <source>It is updating itself.</source>
        <translation>Se está actualizando.</translation>
    </message>
    <message>
        <source>It is written, and the device restarts.</source>
        <translation>Está escrito y el dispositivo se reinicia.</translation>
    </message>
    <message>
        <source>It is {0}, which a Photon or P1 does not take.</source>
        <translation>Es {0}, que un Photon o P1 no admite.</translation>
    </message>
    <message>
        <source>It leaves {0}. Nobody owns it. Firmware stays.</source>
        <translation>Sale de {0}. Nadie es su propietario. El firmware se queda.</translation>
    </message>
    <message>
        <source>It lets this user open devices, and keeps ModemManager from typing into them.</source>
        <translation>Permite a este usuario abrir dispositivos y evita que ModemManager escriba en ellos.</translation>
    </message>
    <message>
        <source>It listens, and its answers do not come through this cable.</source>
        <translation>Escucha, y sus respuestas no llegan por este cable.</translation>
    </message>
    <message>
        <source>It needs no other part.</source>
        <translation>No necesita ninguna otra parte.</translation>
    </message>
    <message>
        <source>It needs {0}.</source>
        <translation>Necesita {0}.</translation>
    </message>
    <message>
        <source>It needs {0}; the device has {1}.</source>
        <translation>Necesita {0}; el dispositivo tiene {1}.</translation>
    </message>
    <message>
        <source>It replaces the device's {0}.</source>
        <translation>Sustituye en el dispositivo: {0}.</translation>
    </message>
    <message>
        <source>It says the same as row {0}.</source>
        <translation>Dice lo mismo que la fila {0}.</translation>
    </message>
    <message>
        <source>It stays in the product.</source>
        <translation>Se queda en el producto.</translation>
    </message>
    <message>
        <source>It still looks for its Wi-Fi.</source>
        <translation>Aún busca su Wi-Fi.</translation>
    </message>
    <message>
        <source>It takes a {0} token</source>
        <translation>Requiere un token de {0}</translation>
    </message>
    <message>
        <source>It takes an API user's token</source>
        <translation>Requiere el token de un usuario de API</translation>
    </message>
    <message>
        <source>It takes one to deliver by a device's own Wi-Fi; by USB none is needed.</source>
        <translation>Hace falta uno para entregar por la Wi-Fi propia de un dispositivo; por USB no se necesita.</translation>
    </message>
    <message>
        <source>It tells of several units.</source>
        <translation>Habla de varias unidades.</translation>
    </message>
    <message>
        <source>It tells of {0} devices; one is wanted.</source>
        <translation>Habla de {0} dispositivos; se quiere uno.</translation>
    </message>
    <message>
        <source>It types into the console, and the device may take its letters for commands.</source>
        <translation>Escribe en la consola, y el dispositivo puede tomar sus letras por órdenes.</translation>
    </message>
    <message>
        <source>It waits for firmware.</source>
        <translation>Espera firmware.</translation>
    </message>
    <message>
        <source>It wants a pause of {0} s.</source>
        <translation>Quiere una pausa de {0} s.</translation>
    </message>
    <message>
        <source>It wants {0} at least; update to that one first.</source>
        <translation>Quiere al menos {0}; actualice antes a esa.</translation>
    </message>
    <message>
        <source>It was not done; doing it once more.</source>
        <translation>No se hizo; se hace una vez más.</translation>
    </message>
    <message>
        <source>It was not promised to anybody.</source>
        <translation>No se prometió a nadie.</translation>
    </message>
    <message>
        <source>It was told to leave listening mode.</source>
        <translation>Se le ordenó salir del modo de escucha.</translation>
    </message>
    <message>
        <source>Its Wi-Fi is switched off by its own program.</source>
        <translation>Su propio programa ha apagado la Wi-Fi.</translation>
    </message>
    <message>
        <source>Its claim code is no longer in this computer's store.</source>
        <translation>Su código de reclamación ya no está en el almacén de este ordenador.</translation>
    </message>
    <message>
        <source>Its claim code was made; none is left on the device.</source>
        <translation>Su código de reclamación se creó; no queda ninguno en el dispositivo.</translation>
    </message>
    <message>
        <source>Its claim code's hour was over before it connected.</source>
        <translation>La hora de su código de reclamación pasó antes de que se conectara.</translation>
    </message>
    <message>
        <source>Its claim code's hour was over before it was handed over.</source>
        <translation>La hora de su código de reclamación pasó antes de entregarlo.</translation>
    </message>
    <message>
        <source>Its client ID and product are needed to test it.</source>
        <translation>Para probarlo hacen falta su ID de cliente OAuth y su producto.</translation>
    </message>
    <message>
        <source>Its code was not fetched yet.</source>
        <translation>Su código aún no se ha obtenido.</translation>
    </message>
    <message>
        <source>Its internet may be away.</source>
        <translation>Puede que no tenga internet.</translation>
    </message>
    <message>
        <source>Its manifest cannot be read.</source>
        <translation>Su manifiesto no se puede leer.</translation>
    </message>
    <message>
        <source>Its manifest names what cannot be.</source>
        <translation>Su manifiesto nombra lo que no puede ser.</translation>
    </message>
    <message>
        <source>Its own program talks at the port: it is not in listening mode.</source>
        <translation>Su propio programa habla por el puerto: no está en modo de escucha.</translation>
    </message>
    <message>
        <source>Its owner loses the device. It stays in the product.</source>
        <translation>Su propietario pierde el dispositivo. Sigue en el producto.</translation>
    </message>
    <message>
        <source>Its owner loses the device; program and Wi-Fi stay on it.</source>
        <translation>Su propietario pierde el dispositivo; el programa y la Wi-Fi se quedan en él.</translation>
    </message>
    <message>
        <source>Its program has crashed, or its keys were refused.</source>
        <translation>Su programa ha fallado o sus claves fueron rechazadas.</translation>
    </message>
    <message>
        <source>Its program has crashed.</source>
        <translation>Su programa ha fallado.</translation>
    </message>
    <message>
        <source>Its program has {0} bytes; {1} were signed.</source>
        <translation>Su programa tiene {0} bytes; se firmaron {1}.</translation>
    </message>
    <message>
        <source>Its program runs, without Wi-Fi.</source>
        <translation>Su programa corre, sin Wi-Fi.</translation>
    </message>
    <message>
        <source>Its signature is not right: it was changed on its way.</source>
        <translation>Su firma no es correcta: se cambió por el camino.</translation>
    </message>
    <message>
        <source>JSON, or CSV for a spreadsheet</source>
        <translation>JSON, o CSV para una hoja de cálculo</translation>
    </message>
    <message>
        <source>JetBrains Mono</source>
        <translation>JetBrains Mono</translation>
    </message>
    <message>
        <source>Join the device's own Wi-Fi</source>
        <translation>Conectarse a la Wi-Fi propia del dispositivo</translation>
    </message>
    <message>
        <source>Join the group {0}, then log out and in.</source>
        <translation>Entre en el grupo {0}, luego cierre la sesión y ábrala otra vez.</translation>
    </message>
    <message>
        <source>Join {0}</source>
        <translation>Conectarse a {0}</translation>
    </message>
    <message>
        <source>Joining Wi-Fi</source>
        <translation>Entrando en la Wi-Fi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep Station on a disk of Linux (ext4, btrfs, xfs), where you may write.</source>
        <translation>Tenga Station en un disco de Linux (ext4, btrfs, xfs) donde usted pueda escribir.</translation>
    </message>
    <message>
        <source>Keep all as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Keep all lines from now on in</source>
        <translation>Guardar desde ahora todas las líneas en</translation>
    </message>
    <message>
        <source>Keep it, or set it aside.</source>
        <translation>Consérvelo o apártelo.</translation>
    </message>
    <message>
        <source>Keep one with --trace FILE, from the beginning of one device to its end.</source>
        <translation>Guarde una con --trace FILE, desde el principio de un dispositivo hasta su final.</translation>
    </message>
    <message>
        <source>Keep the bundle for whoever released it; go on with this version.</source>
        <translation>Guarde el paquete para quien lo publicó; siga con esta versión.</translation>
    </message>
    <message>
        <source>Keep the cable in. The light blinks blue while the device listens.</source>
        <translation>No quite el cable. La luz parpadea en azul mientras el dispositivo está a la escucha.</translation>
    </message>
    <message>
        <source>Keep the cable in. When all is well the light goes green, then cyan.</source>
        <translation>No quite el cable. Si todo va bien, la luz pasa a verde y luego a cian.</translation>
    </message>
    <message>
        <source>Keep the device near. Its light blinks blue while it listens.</source>
        <translation>Mantenga cerca el dispositivo. Su luz parpadea en azul mientras está a la escucha.</translation>
    </message>
    <message>
        <source>Keep the device near. When all is well its light goes green, then cyan.</source>
        <translation>Mantenga cerca el dispositivo. Si todo va bien, su luz pasa a verde y luego a cian.</translation>
    </message>
    <message>
        <source>Keep the device powered and near the Wi-Fi.</source>
        <translation>Mantenga el dispositivo encendido y cerca de la Wi-Fi.</translation>
    </message>
    <message>
        <source>Keeps a binary with the product; no device gets it before it is released.</source>
        <translation>Guarda un binario con el producto; ningún dispositivo lo recibe antes de publicarse.</translation>
    </message>
    <message>
        <source>Keeps a quarantined device out of the product for good.</source>
        <translation>Mantiene para siempre fuera del producto un dispositivo en cuarentena.</translation>
    </message>
    <message>
        <source>Keeps looking</source>
        <translation>Sigue mirando</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Label {0}</source>
        <translation>Etiqueta {0}</translation>
    </message>
    <message>
        <source>Label {0} is printed; the one before is void.</source>
        <translation>La etiqueta {0} está impresa; la anterior queda anulada.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Last vitals</source>
        <translation>Últimos signos vitales</translation>
    </message>
    <message>
        <source>Last vitals (product)</source>
        <translation>Últimos signos vitales (producto)</translation>
    </message>
    <message>
        <source>Leave it plugged in</source>
        <translation>Déjela conectada</translation>
    </message>
    <message>
        <source>Leave it plugged in, usually 1 to 5 min; then try again.</source>
        <translation>Déjelo conectado, normalmente de 1 a 5 min; luego vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Leave it plugged in; it usually takes 1 to 5 min.</source>
        <translation>Déjelo conectado; normalmente tarda de 1 a 5 min.</translation>
    </message>
    <message>
        <source>Leave it plugged in; usually 1 to 5 min. When it is not magenta any more, hold SETUP 3 s.</source>
        <translation>Déjelo conectado; suele tardar de 1 a 5 min. Cuando ya no esté magenta, mantenga pulsado SETUP 3 s.</translation>
    </message>
    <message>
        <source>Leave it to the other station.</source>
        <translation>Déjelo a la otra estación.</translation>
    </message>
    <message>
        <source>Leave listening</source>
        <translation>Salir de la escucha</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>Deje una de ellas.</translation>
    </message>
    <message>
        <source>Leave one plugged in alone.</source>
        <translation>Deje conectada una sola.</translation>
    </message>
    <message>
        <source>Leave the device plugged in and try again in a minute.</source>
        <translation>Deje el dispositivo conectado y vuelva a intentarlo en un minuto.</translation>
    </message>
    <message>
        <source>Leaving listening mode by the letter x: storing a network has done so.</source>
        <translation>Salir del modo de escucha con la letra x: lo ha hecho el guardar una red.</translation>
    </message>
    <message>
        <source>Let it connect to its Wi-Fi: Station then claims it without a code.</source>
        <translation>Deje que se conecte a su Wi-Fi: Station lo reclama entonces sin código.</translation>
    </message>
    <message>
        <source>Let it shout rainbows</source>
        <translation>Que brille en todos los colores</translation>
    </message>
    <message>
        <source>Let the recipe release what is ours, or release such units first.</source>
        <translation>Deje que la receta libere lo que es nuestro o libere antes esas unidades.</translation>
    </message>
    <message>
        <source>Let them finish, or end the shift; then train.</source>
        <translation>Deje que terminen, o termine el turno; luego practique.</translation>
    </message>
    <message>
        <source>Lets a quarantined device into the product, by importing it.</source>
        <translation>Deja entrar en el producto un dispositivo en cuarentena, importándolo.</translation>
    </message>
    <message>
        <source>Life in seconds</source>
        <translation>Duración en segundos</translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>Línea {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Línea {0}: {1}</translation>
    </message>
    <message>
        <source>List API users</source>
        <translation>Listar los usuarios de API</translation>
    </message>
    <message>
        <source>List SIMs</source>
        <translation>Listar las SIM</translation>
    </message>
    <message>
        <source>List a product's SIMs</source>
        <translation>Listar las SIM de un producto</translation>
    </message>
    <message>
        <source>List customers</source>
        <translation>Listar los clientes</translation>
    </message>
    <message>
        <source>List its products</source>
        <translation>Listar sus productos</translation>
    </message>
    <message>
        <source>List its team</source>
        <translation>Listar su equipo</translation>
    </message>
    <message>
        <source>List my devices</source>
        <translation>Listar mis dispositivos</translation>
    </message>
    <message>
        <source>List organizations</source>
        <translation>Listar las organizaciones</translation>
    </message>
    <message>
        <source>List products</source>
        <translation>Listar los productos</translation>
    </message>
    <message>
        <source>List the account's clients</source>
        <translation>Listar los clientes OAuth de la cuenta</translation>
    </message>
    <message>
        <source>List the product's clients</source>
        <translation>Listar los clientes OAuth del producto</translation>
    </message>
    <message>
        <source>List the product's devices</source>
        <translation>Listar los dispositivos del producto</translation>
    </message>
    <message>
        <source>List the team</source>
        <translation>Listar el equipo</translation>
    </message>
    <message>
        <source>Listening mode</source>
        <translation>Modo de escucha</translation>
    </message>
    <message>
        <source>Listening to the product</source>
        <translation>Escuchar el producto</translation>
    </message>
    <message>
        <source>Listing our organizations</source>
        <translation>Listar nuestras organizaciones</translation>
    </message>
    <message>
        <source>Listing our products</source>
        <translation>Listar nuestros productos</translation>
    </message>
    <message>
        <source>Listing the product's customers</source>
        <translation>Listar los clientes del producto</translation>
    </message>
    <message>
        <source>Listing the product's devices</source>
        <translation>Listar los dispositivos del producto</translation>
    </message>
    <message>
        <source>Little of the site's calls is left: {0}.</source>
        <translation>Quedan pocas llamadas de este sitio: {0}.</translation>
    </message>
    <message>
        <source>Load the next unit here</source>
        <translation>Cargue aquí la siguiente unidad</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Log in again before the shift.</source>
        <translation>Inicie sesión otra vez antes del turno.</translation>
    </message>
    <message>
        <source>Log in again; nothing is lost.</source>
        <translation>Inicie sesión otra vez; no se pierde nada.</translation>
    </message>
    <message>
        <source>Log out and in; a restart does it surely.</source>
        <translation>Cierre la sesión y ábrala; un reinicio lo hace seguro.</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Logging in with the second factor</source>
        <translation>Iniciar sesión con el segundo factor</translation>
    </message>
    <message>
        <source>Logs the account out everywhere.</source>
        <translation>Cierra la sesión de la cuenta en todas partes.</translation>
    </message>
    <message>
        <source>Logs the token out.</source>
        <translation>Cierra la sesión del token.</translation>
    </message>
    <message>
        <source>Look a device up</source>
        <translation>Buscar un dispositivo</translation>
    </message>
    <message>
        <source>Look at its queue, then F7.</source>
        <translation>Mire su cola y pulse F7.</translation>
    </message>
    <message>
        <source>Look at the light, then at the picture that Station shows.</source>
        <translation>Mire la luz y luego la imagen que muestra Station.</translation>
    </message>
    <message>
        <source>Look at the light: blue, try again; green or cyan, wait; off, check power.</source>
        <translation>Mire la luz: azul, vuelva a intentarlo; verde o cian, espere; apagada, revise la alimentación.</translation>
    </message>
    <message>
        <source>Look at the light: it is dark. What was done is kept.</source>
        <translation>Mire la luz: está apagada. Lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Look at the network or the stick, then try again.</source>
        <translation>Mire la red o la memoria e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>Busque una comilla sin cerrar.</translation>
    </message>
    <message>
        <source>Look it up; if another product has it, unclaim and remove it there first.</source>
        <translation>Búsquelo; si lo tiene otro producto, anule allí su reclamación y quítelo primero.</translation>
    </message>
    <message>
        <source>Look the device up</source>
        <translation>Buscar el dispositivo</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>Mirado</translation>
    </message>
    <message>
        <source>Looking in {0}.</source>
        <translation>Se busca en {0}.</translation>
    </message>
    <message>
        <source>Looking the device up for the account</source>
        <translation>Buscar el dispositivo para la cuenta</translation>
    </message>
    <message>
        <source>Looking the device up in the product</source>
        <translation>Buscar el dispositivo en el producto</translation>
    </message>
    <message>
        <source>Looking up serial number {0}.</source>
        <translation>Se busca el número de serie {0}.</translation>
    </message>
    <message>
        <source>Looking whether it was done.</source>
        <translation>Se mira si se hizo.</translation>
    </message>
    <message>
        <source>Looking whether the customer was made.</source>
        <translation>Se mira si se creó el cliente.</translation>
    </message>
    <message>
        <source>Looking which devices are in the product.</source>
        <translation>Se mira qué dispositivos hay en el producto.</translation>
    </message>
    <message>
        <source>Looks again</source>
        <translation>Mira otra vez</translation>
    </message>
    <message>
        <source>M SoM</source>
        <translation>M SoM</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>dirección MAC</translation>
    </message>
    <message>
        <source>Made by Station {0}.</source>
        <translation>Hecho por Station {0}.</translation>
    </message>
    <message>
        <source>Make a token that never expires?</source>
        <translation>¿Crear un token que no caduca nunca?</translation>
    </message>
    <message>
        <source>Make a vault in Settings, or by station vault make.</source>
        <translation>Cree una bóveda en Ajustes o con station vault make.</translation>
    </message>
    <message>
        <source>Make room before the next shift.</source>
        <translation>Haga sitio antes del próximo turno.</translation>
    </message>
    <message>
        <source>Make room now.</source>
        <translation>Haga sitio ahora.</translation>
    </message>
    <message>
        <source>Make room on its disk; then begin again.</source>
        <translation>Haga sitio en su disco; luego empiece otra vez.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Haga sitio allí.</translation>
    </message>
    <message>
        <source>Make room, or choose another place for the certificate.</source>
        <translation>Haga sitio, o elija otro lugar para el certificado.</translation>
    </message>
    <message>
        <source>Make room, or choose another place for the log; the monitor goes on.</source>
        <translation>Haga sitio o elija otro lugar para el log; el monitor continúa.</translation>
    </message>
    <message>
        <source>Make the customer known</source>
        <translation>Dar a conocer al cliente</translation>
    </message>
    <message>
        <source>Makes a client of the account; for product tokens create a product's.</source>
        <translation>Crea un cliente OAuth de la cuenta; para tokens de producto, cree uno del producto.</translation>
    </message>
    <message>
        <source>Makes a client of the product; its secret is shown once.</source>
        <translation>Crea un cliente OAuth del producto; su secreto se muestra una vez.</translation>
    </message>
    <message>
        <source>Makes a customer without a password; any unique text will do for a name.</source>
        <translation>Crea un cliente sin contraseña; como nombre sirve cualquier texto único.</translation>
    </message>
    <message>
        <source>Makes a device the token's own: the account's, or the customer's.</source>
        <translation>Hace que un dispositivo sea del token: de la cuenta o del cliente.</translation>
    </message>
    <message>
        <source>Makes a product in the sandbox. To delete one, open the console.</source>
        <translation>Crea un producto en la sandbox. Para borrar uno, abra la consola.</translation>
    </message>
    <message>
        <source>Makes a product of the organization. To delete one, open the console.</source>
        <translation>Crea un producto de la organización. Para borrar uno, abra la consola.</translation>
    </message>
    <message>
        <source>Making the customer</source>
        <translation>Crear el cliente</translation>
    </message>
    <message>
        <source>Mark for development</source>
        <translation>Marcar para desarrollo</translation>
    </message>
    <message>
        <source>Marking the device for development</source>
        <translation>Marcar el dispositivo para desarrollo</translation>
    </message>
    <message>
        <source>Marks of the training on the simulated bench; nothing of it happened to a real device.</source>
        <translation>Puntos de la formación en el banco simulado; nada de ello ocurrió a un dispositivo real.</translation>
    </message>
    <message>
        <source>May this computer leave its network for the device's?</source>
        <translation>¿Puede este ordenador dejar su red por la del dispositivo?</translation>
    </message>
    <message>
        <source>Meanwhile the device belongs to {0}.</source>
        <translation>Mientras tanto, el dispositivo pertenece a {0}.</translation>
    </message>
    <message>
        <source>Megabytes by day, all SIM cards.</source>
        <translation>Megabytes por día, todas las tarjetas SIM.</translation>
    </message>
    <message>
        <source>Megabytes by day.</source>
        <translation>Megabytes por día.</translation>
    </message>
    <message>
        <source>Members and roles: in the console</source>
        <translation>Miembros y roles: en la consola</translation>
    </message>
    <message>
        <source>Mend its file in resources/drills, or take the drill out.</source>
        <translation>Arregle su archivo en resources/drills, o quite el ejercicio.</translation>
    </message>
    <message>
        <source>Mend the way to the cloud first.</source>
        <translation>Arregle primero el camino a la nube.</translation>
    </message>
    <message>
        <source>Mobile secret</source>
        <translation>Secreto móvil</translation>
    </message>
    <message>
        <source>ModemManager holds the port for about 10 s.</source>
        <translation>ModemManager retiene el puerto unos 10 s.</translation>
    </message>
    <message>
        <source>ModemManager runs, and the udev rule keeps it away.</source>
        <translation>ModemManager corre, y la regla udev lo mantiene lejos.</translation>
    </message>
    <message>
        <source>ModemManager still holds {0}.</source>
        <translation>ModemManager aún retiene {0}.</translation>
    </message>
    <message>
        <source>ModemManager takes new devices for 10 s{0}.</source>
        <translation>ModemManager toma los dispositivos nuevos durante 10 s{0}.</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitores</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Move closer to the device, then try again.</source>
        <translation>Acérquese al dispositivo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Move the device or use another port; then set it aside.</source>
        <translation>Mueva el dispositivo o use otro puerto; luego apártelo.</translation>
    </message>
    <message>
        <source>Move the device to another USB port and try again.</source>
        <translation>Pase el dispositivo a otro puerto USB y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Moved from {0} to {1}: {2}, each read back and compared.</source>
        <translation>Pasados de {0} a {1}: {2}, cada uno releído y comparado.</translation>
    </message>
    <message>
        <source>Moving the secrets to {0} was cut off.</source>
        <translation>El paso de los secretos a {0} se interrumpió.</translation>
    </message>
    <message>
        <source>Must be on-line.</source>
        <translation>Debe estar en línea.</translation>
    </message>
    <message>
        <source>Must come on-line within the code's hour.</source>
        <translation>Debe ponerse en línea dentro de la hora del código.</translation>
    </message>
    <message>
        <source>My own account</source>
        <translation>Mi propia cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a CSV or XLSX file that may be read.</source>
        <translation>Indique un archivo CSV o XLSX que se pueda leer.</translation>
    </message>
    <message>
        <source>Name a device that can be announced.</source>
        <translation>Indique un dispositivo que se pueda anunciar.</translation>
    </message>
    <message>
        <source>Name a file as x.zpl.</source>
        <translation>Nombre un archivo como x.zpl.</translation>
    </message>
    <message>
        <source>Name a file that is not there yet.</source>
        <translation>Indique un archivo que aún no exista.</translation>
    </message>
    <message>
        <source>Name another folder by --out, or make room.</source>
        <translation>Indique otra carpeta con --out o haga sitio.</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>El nombre empieza por</translation>
    </message>
    <message>
        <source>Name it .pdf, .png or .html.</source>
        <translation>Llámelo .pdf, .png o .html.</translation>
    </message>
    <message>
        <source>Name its security; for an open network use the device's own Wi-Fi.</source>
        <translation>Indique su seguridad; para una red abierta use la Wi-Fi propia del dispositivo.</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Nombre de la Wi-Fi (SSID)</translation>
    </message>
    <message>
        <source>Name one by its ID, or a traveller file.</source>
        <translation>Indique uno por su ID, o un archivo de hoja de ruta.</translation>
    </message>
    <message>
        <source>Name one in the recipe or the traveller, or scan the next customer.</source>
        <translation>Indique uno en la receta o en la hoja de ruta, o escanee el cliente siguiente.</translation>
    </message>
    <message>
        <source>Name one in the recipe: [label] printer.</source>
        <translation>Indique una en la receta: [label] printer.</translation>
    </message>
    <message>
        <source>Name one port.</source>
        <translation>Indique un puerto.</translation>
    </message>
    <message>
        <source>Name the customer</source>
        <translation>Indicar el cliente</translation>
    </message>
    <message>
        <source>Name the customer whose token is to be used.</source>
        <translation>Indique el cliente cuyo token se debe usar.</translation>
    </message>
    <message>
        <source>Need not be on-line once it is in the product and the account is on its team.</source>
        <translation>No hace falta que esté en línea una vez que está en el producto y la cuenta está en su equipo.</translation>
    </message>
    <message>
        <source>Need not be on-line once it is in the product.</source>
        <translation>No hace falta que esté en línea una vez que está en el producto.</translation>
    </message>
    <message>
        <source>Need not be on-line to be done; we look all the same.</source>
        <translation>No hace falta que esté en línea para terminar; lo miramos de todos modos.</translation>
    </message>
    <message>
        <source>Neither a device ID nor a serial number stands here.</source>
        <translation>Aquí no hay ni ID de dispositivo ni número de serie.</translation>
    </message>
    <message>
        <source>Neither an account's token nor a product's client was given.</source>
        <translation>No se dio ni el token de una cuenta ni el cliente OAuth de un producto.</translation>
    </message>
    <message>
        <source>Neither our product nor our account shows this device.</source>
        <translation>Ni nuestro producto ni nuestra cuenta muestran este dispositivo.</translation>
    </message>
    <message>
        <source>NetworkManager does not run on this computer.</source>
        <translation>NetworkManager no está en marcha en este ordenador.</translation>
    </message>
    <message>
        <source>NetworkManager gives reason {0}</source>
        <translation>NetworkManager da el motivo {0}</translation>
    </message>
    <message>
        <source>NetworkManager was ended while it joined.</source>
        <translation>NetworkManager se cerró mientras se conectaba.</translation>
    </message>
    <message>
        <source>Networking is asleep or off.</source>
        <translation>La red está suspendida o apagada.</translation>
    </message>
    <message>
        <source>Never in an argument of a command, a source file, a recipe, a log, a picture or the report of an error. Station keeps none in its history.</source>
        <translation>Nunca en el argumento de una orden, un archivo fuente, una receta, un log, una imagen o el informe de un error. Station no guarda ninguno en su historial.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>Tokens nuevos</translation>
    </message>
    <message>
        <source>Next unit starts by itself</source>
        <translation>La siguiente unidad empieza por sí sola</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No ModemManager runs here.</source>
        <translation>Aquí no corre ningún ModemManager.</translation>
    </message>
    <message>
        <source>No Particle device is plugged in.</source>
        <translation>No hay ningún dispositivo Particle conectado.</translation>
    </message>
    <message>
        <source>No Photon network is in sight.</source>
        <translation>No hay ninguna red Photon a la vista.</translation>
    </message>
    <message>
        <source>No board is plugged in</source>
        <translation>No hay ninguna placa conectada</translation>
    </message>
    <message>
        <source>No board waits for firmware.</source>
        <translation>Ninguna placa espera firmware.</translation>
    </message>
    <message>
        <source>No claim code is needed.</source>
        <translation>No se necesita código de reclamación.</translation>
    </message>
    <message>
        <source>No confirmed unit is in a slot: no label.</source>
        <translation>No hay ninguna unidad confirmada en un puesto: sin etiqueta.</translation>
    </message>
    <message>
        <source>No customer is named for this device.</source>
        <translation>No se indica ningún cliente para este dispositivo.</translation>
    </message>
    <message>
        <source>No customer stands here, and the recipe takes it from the list.</source>
        <translation>Aquí no figura ningún cliente y la receta lo toma de la lista.</translation>
    </message>
    <message>
        <source>No device is seen at a cable.</source>
        <translation>No se ve ningún dispositivo en un cable.</translation>
    </message>
    <message>
        <source>No device is seen on this port.</source>
        <translation>No se ve ningún dispositivo en este puerto.</translation>
    </message>
    <message>
        <source>No device of our product has serial number {0}.</source>
        <translation>Ningún dispositivo de nuestro producto tiene el número de serie {0}.</translation>
    </message>
    <message>
        <source>No device was named.</source>
        <translation>No se indicó ningún dispositivo.</translation>
    </message>
    <message>
        <source>No line is an identifier.</source>
        <translation>Ninguna línea es un identificador.</translation>
    </message>
    <message>
        <source>No other Station works on this computer's record.</source>
        <translation>Ninguna otra sesión de Station trabaja con el registro de este ordenador.</translation>
    </message>
    <message>
        <source>No owner, as wished</source>
        <translation>Sin propietario, como se quería</translation>
    </message>
    <message>
        <source>No password, token, claim code or key is in it, and nobody's name. Station sends it nowhere.</source>
        <translation>No contiene contraseñas, tokens, códigos de reclamación ni claves, ni el nombre de nadie. Station no lo envía a ninguna parte.</translation>
    </message>
    <message>
        <source>No port is open: nothing was typed.</source>
        <translation>No hay ningún puerto abierto: no se escribió nada.</translation>
    </message>
    <message>
        <source>No printer is named.</source>
        <translation>No se indica ninguna impresora.</translation>
    </message>
    <message>
        <source>No printer {0} is known here.</source>
        <translation>Aquí no se conoce ninguna impresora {0}.</translation>
    </message>
    <message>
        <source>No proof yet</source>
        <translation>Aún sin prueba</translation>
    </message>
    <message>
        <source>No proxy is set.</source>
        <translation>No hay proxy puesto.</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>No hay ninguna ronda abierta.</translation>
    </message>
    <message>
        <source>No screen here: commands work, a window would not open.</source>
        <translation>Aquí no hay pantalla: las órdenes funcionan, una ventana no se abriría.</translation>
    </message>
    <message>
        <source>No sign of the device in the cloud for {0} s.</source>
        <translation>Ni rastro del dispositivo en la nube desde hace {0} s.</translation>
    </message>
    <message>
        <source>No sign of the device in the cloud.</source>
        <translation>Ni rastro del dispositivo en la nube.</translation>
    </message>
    <message>
        <source>No simulated bench runs with this cloud.</source>
        <translation>Con esta nube no hay ningún banco simulado en marcha.</translation>
    </message>
    <message>
        <source>No slot is called {0}.</source>
        <translation>Ningún puesto se llama {0}.</translation>
    </message>
    <message>
        <source>No slot is chosen.</source>
        <translation>No hay ningún puesto elegido.</translation>
    </message>
    <message>
        <source>No slot is taught on this computer.</source>
        <translation>No hay ningún puesto enseñado en este ordenador.</translation>
    </message>
    <message>
        <source>No slot waits to be acknowledged.</source>
        <translation>Ningún puesto espera que se le reconozca.</translation>
    </message>
    <message>
        <source>No token and no client's secret is at hand.</source>
        <translation>No hay a mano ni token ni secreto de cliente OAuth.</translation>
    </message>
    <message>
        <source>No token that was given may do this ({0}).</source>
        <translation>Ningún token de los dados puede hacer esto ({0}).</translation>
    </message>
    <message>
        <source>No {0} token was given, nor the secret to get one with.</source>
        <translation>No se dio ningún token de {0} ni el secreto para obtenerlo.</translation>
    </message>
    <message>
        <source>No {0} token was given.</source>
        <translation>No se dio ningún token de {0}.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nobody answered the question for rights in time.</source>
        <translation>Nadie respondió a tiempo a la petición de permisos.</translation>
    </message>
    <message>
        <source>Nobody answered: {0}</source>
        <translation>Nadie respondió: {0}</translation>
    </message>
    <message>
        <source>Nobody else owns it</source>
        <translation>No es propiedad de nadie más</translation>
    </message>
    <message>
        <source>Nobody gave the rights for it.</source>
        <translation>Nadie dio los permisos para ello.</translation>
    </message>
    <message>
        <source>Nobody is there to answer: {0}</source>
        <translation>No hay nadie para responder: {0}</translation>
    </message>
    <message>
        <source>Nobody needs this device to be claimed.</source>
        <translation>Nadie necesita que se reclame este dispositivo.</translation>
    </message>
    <message>
        <source>Nobody owns it.</source>
        <translation>No es de nadie.</translation>
    </message>
    <message>
        <source>Nobody: an unclaimed product device</source>
        <translation>Nadie: un dispositivo de producto sin reclamar</translation>
    </message>
    <message>
        <source>None (open)</source>
        <translation>Ninguna (abierta)</translation>
    </message>
    <message>
        <source>None of the lists that we may read has this device.</source>
        <translation>Ninguna de las listas que podemos leer tiene este dispositivo.</translation>
    </message>
    <message>
        <source>Not a unit of this bench, nor a command.</source>
        <translation>No es una unidad de este banco ni una orden.</translation>
    </message>
    <message>
        <source>Not all devices came into the product.</source>
        <translation>No todos los dispositivos entraron en el producto.</translation>
    </message>
    <message>
        <source>Not even a sign of life comes any more.</source>
        <translation>Ya no llega ni una señal de vida.</translation>
    </message>
    <message>
        <source>Not reached: {0}</source>
        <translation>No alcanzado: {0}</translation>
    </message>
    <message>
        <source>Not released; what remains: </source>
        <translation>No liberado; lo que queda: </translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>No guardado: {0}</translation>
    </message>
    <message>
        <source>Not yet seen on hardware.</source>
        <translation>Aún no visto en hardware.</translation>
    </message>
    <message>
        <source>Note that its label {0} is void.</source>
        <translation>Anotar que su etiqueta {0} no vale.</translation>
    </message>
    <message>
        <source>Noted in the record.</source>
        <translation>Anotado en el registro.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing came of it: {0}</source>
        <translation>No se logró nada: {0}</translation>
    </message>
    <message>
        <source>Nothing can be claimed while it is in trouble.</source>
        <translation>Mientras tenga problemas no se puede reclamar nada.</translation>
    </message>
    <message>
        <source>Nothing can be claimed without it.</source>
        <translation>Sin ella no se puede reclamar nada.</translation>
    </message>
    <message>
        <source>Nothing can be sent to a cloud that is not proven to be it.</source>
        <translation>No se puede enviar nada a una nube que no ha probado serlo.</translation>
    </message>
    <message>
        <source>Nothing is left in the key store.</source>
        <translation>No queda nada en el almacén de claves.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the device. Which of your answers does Station doubt?</source>
        <translation>Al dispositivo no le pasa nada. ¿De cuál de sus respuestas duda Station?</translation>
    </message>
    <message>
        <source>Nothing is wrong with this row.</source>
        <translation>Esta fila no tiene ningún error.</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”.</source>
        <translation>Nada coincide con «{0}».</translation>
    </message>
    <message>
        <source>Nothing on the device needs a newer one.</source>
        <translation>Nada en el dispositivo necesita uno más nuevo.</translation>
    </message>
    <message>
        <source>Nothing plays sounds here ({0} are missing).</source>
        <translation>Aquí nada reproduce sonidos (faltan {0}).</translation>
    </message>
    <message>
        <source>Nothing plugged in</source>
        <translation>Nada conectado</translation>
    </message>
    <message>
        <source>Nothing to do that to.</source>
        <translation>No hay nada a lo que aplicar eso.</translation>
    </message>
    <message>
        <source>Nothing to do: Station binds its talk to the Wi-Fi adapter. Else deliver by USB.</source>
        <translation>Nada que hacer: Station ata su conversación al adaptador Wi-Fi. Si no, entregue por USB.</translation>
    </message>
    <message>
        <source>Nothing to do; calls go on by themselves in a few minutes.</source>
        <translation>Nada que hacer; las llamadas siguen por sí solas en unos minutos.</translation>
    </message>
    <message>
        <source>Nothing to do; try again if it stays away.</source>
        <translation>Nada que hacer; vuelva a intentarlo si no regresa.</translation>
    </message>
    <message>
        <source>Nothing; it is left out.</source>
        <translation>Nada; se omite.</translation>
    </message>
    <message>
        <source>Notices of usage</source>
        <translation>Avisos de uso</translation>
    </message>
    <message>
        <source>Now it is magenta</source>
        <translation>Ahora está magenta</translation>
    </message>
    <message>
        <source>Now {0} answers here; {1} was begun with.</source>
        <translation>Ahora responde aquí {0}; se empezó con {1}.</translation>
    </message>
    <message>
        <source>Now {0} answers; {1} is meant.</source>
        <translation>Ahora responde {0}; se trata de {1}.</translation>
    </message>
    <message>
        <source>Now {0} is in this slot; {1} was begun with.</source>
        <translation>Ahora está {0} en este puesto; se empezó con {1}.</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>ID de cliente OAuth</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>Secreto del cliente OAuth</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>Clientes OAuth</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>On 5 GHz only, so of no use to the device: {0}.</source>
        <translation>Solo en 5 GHz, así que no le sirven al dispositivo: {0}.</translation>
    </message>
    <message>
        <source>On this system a set-up program brings the new version.</source>
        <translation>En este sistema, un programa de instalación trae la versión nueva.</translation>
    </message>
    <message>
        <source>One SIM card of the product.</source>
        <translation>Una tarjeta SIM del producto.</translation>
    </message>
    <message>
        <source>One account of ours</source>
        <translation>Una cuenta nuestra</translation>
    </message>
    <message>
        <source>One board is plugged in</source>
        <translation>Hay una placa conectada</translation>
    </message>
    <message>
        <source>One code, for this device alone, good for an hour. It is made only now.</source>
        <translation>Un código, solo para este dispositivo, válido una hora. Se crea ahora, no antes.</translation>
    </message>
    <message>
        <source>One organization.</source>
        <translation>Una organización.</translation>
    </message>
    <message>
        <source>One port is for one program: Station cannot open it meanwhile.</source>
        <translation>Un puerto es para un programa: entretanto Station no puede abrirlo.</translation>
    </message>
    <message>
        <source>One product by its number or slug.</source>
        <translation>Un producto por su número o slug.</translation>
    </message>
    <message>
        <source>Online for 30 s, and still no owner.</source>
        <translation>En línea desde hace 30 s y aún sin propietario.</translation>
    </message>
    <message>
        <source>Only Linux has udev rules.</source>
        <translation>Solo Linux tiene reglas udev.</translation>
    </message>
    <message>
        <source>Only a device that is in the product can be given to a customer of it.</source>
        <translation>Solo un dispositivo que está en el producto se puede dar a un cliente de este.</translation>
    </message>
    <message>
        <source>Only firmware by USB DFU needs it.</source>
        <translation>Solo lo necesita el firmware por USB DFU.</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>Only quarantined</source>
        <translation>Solo en cuarentena</translation>
    </message>
    <message>
        <source>Open Doctor, Fix, then log out and in.</source>
        <translation>Abra Diagnóstico, Arreglarlo; luego cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>Open it with its passphrase, once for this start.</source>
        <translation>Ábrala con su frase de contraseña, una vez para este inicio.</translation>
    </message>
    <message>
        <source>Open the settings, allow Location, come back.</source>
        <translation>Abra los ajustes, permita la ubicación y vuelva.</translation>
    </message>
    <message>
        <source>Open the system menu at the upper right of the screen, then Wi-Fi.</source>
        <translation>Abra el menú del sistema arriba a la derecha de la pantalla y luego Wi-Fi.</translation>
    </message>
    <message>
        <source>Open the vault of secrets, or give it through its STATION_SECRET variable.</source>
        <translation>Abra la bóveda de secretos o dé el secreto en su variable STATION_SECRET.</translation>
    </message>
    <message>
        <source>Opening a tty. name waits for a carrier that never comes.</source>
        <translation>Al abrir un nombre tty. se espera una portadora que nunca llega.</translation>
    </message>
    <message>
        <source>Opening it again in {0} s.</source>
        <translation>Se abre otra vez en {0} s.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organization information</source>
        <translation>Información de la organización</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Other Stations here open the vault again.</source>
        <translation>Otras Station de aquí abren la bóveda otra vez.</translation>
    </message>
    <message>
        <source>Other scopes; the old token ends and a new one is shown once.</source>
        <translation>Otros permisos; el token antiguo termina y se muestra uno nuevo una vez.</translation>
    </message>
    <message>
        <source>Otherwise secrets live until Station is closed, or come from the environment.</source>
        <translation>Si no, los secretos viven hasta que se cierra Station o vienen del entorno.</translation>
    </message>
    <message>
        <source>Our account, as a development device</source>
        <translation>Nuestra cuenta, como dispositivo de desarrollo</translation>
    </message>
    <message>
        <source>Over {0} labels are named like {1}.</source>
        <translation>Más de {0} etiquetas se llaman como {1}.</translation>
    </message>
    <message>
        <source>Overwrite the claim code that lies on it by one that nobody ever issued.</source>
        <translation>Sobrescribir el código de reclamación que tiene con uno que nadie emitió nunca.</translation>
    </message>
    <message>
        <source>Owner confirmed · take it out</source>
        <translation>Propietario confirmado · retírela</translation>
    </message>
    <message>
        <source>Owner {0}, product {1}, last session {2}.</source>
        <translation>Propietario {0}, producto {1}, última sesión {2}.</translation>
    </message>
    <message>
        <source>Owner: {0}.</source>
        <translation>Propietario: {0}.</translation>
    </message>
    <message>
        <source>P2 / Photon 2</source>
        <translation>P2 / Photon 2</translation>
    </message>
    <message>
        <source>PEAP needs a user name.</source>
        <translation>PEAP necesita un nombre de usuario.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page {0} of {1} is read.</source>
        <translation>Página {0} de {1} leída.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Particle boards</source>
        <translation>Placas Particle</translation>
    </message>
    <message>
        <source>Passed {0} · take it out, or F5</source>
        <translation>Apta {0} · retírela, o F5</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the Wi-Fi</source>
        <translation>Contraseña de la Wi-Fi</translation>
    </message>
    <message>
        <source>Paste a token of the account instead.</source>
        <translation>Pegue en su lugar un token de la cuenta.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused · starts when the bench goes on</source>
        <translation>En pausa · empieza cuando el banco continúe</translation>
    </message>
    <message>
        <source>Paused: units in work go on to their end; no new one begins.</source>
        <translation>En pausa: las unidades en curso siguen hasta su final; no empieza ninguna nueva.</translation>
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
        <translation>Planes y facturas: en la consola</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Plug a device in; if its light is on, change the cable.</source>
        <translation>Conecte un dispositivo; si su luz está encendida, cambie el cable.</translation>
    </message>
    <message>
        <source>Plug in a Wi-Fi adapter, or deliver by USB.</source>
        <translation>Conecte un adaptador Wi-Fi o entregue por USB.</translation>
    </message>
    <message>
        <source>Plug it in again and try again; what was done is kept.</source>
        <translation>Conéctelo otra vez y vuelva a intentarlo; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Plug it in and hold SETUP 3 s, so that its claim code can be overwritten; or keep it without power until {0}: till then it may claim itself.</source>
        <translation>Conéctelo y mantenga pulsado SETUP 3 s, para poder sobrescribir su código de reclamación; o téngalo sin corriente hasta {0}: hasta entonces puede reclamarse a sí mismo.</translation>
    </message>
    <message>
        <source>Plug it in by USB and hold SETUP for 3 s; then it tells us who it is.</source>
        <translation>Conéctelo por USB y mantenga pulsado SETUP 3 s; entonces nos dice quién es.</translation>
    </message>
    <message>
        <source>Plug it in. Its light is on and nothing is seen: take another cable, some only charge.</source>
        <translation>Conéctelo. Si tiene luz y no se ve nada: tome otro cable, algunos solo cargan.</translation>
    </message>
    <message>
        <source>Plug one device into each socket on the page Settings, Slots.</source>
        <translation>Conecte un dispositivo en cada toma en la página Ajustes, Puestos.</translation>
    </message>
    <message>
        <source>Plug the board in again.</source>
        <translation>Vuelva a conectar la placa.</translation>
    </message>
    <message>
        <source>Plug the next unit in here</source>
        <translation>Conecte aquí la siguiente unidad</translation>
    </message>
    <message>
        <source>Plug the printer in, then F7.</source>
        <translation>Conecte la impresora y pulse F7.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Press Pause on the printer, then F7.</source>
        <translation>Pulse Pausa en la impresora y luego F7.</translation>
    </message>
    <message>
        <source>Press RESET once and try again. The same again: set it aside.</source>
        <translation>Pulse RESET una vez y vuelva a intentarlo. Si se repite, apártelo.</translation>
    </message>
    <message>
        <source>Press RESET once on the device.</source>
        <translation>Pulse RESET una vez en el dispositivo.</translation>
    </message>
    <message>
        <source>Press RESET, hold SETUP 3 s, try again; again: set it aside.</source>
        <translation>Pulse RESET, mantenga pulsado SETUP 3 s y vuelva a intentarlo; si se repite: apártelo.</translation>
    </message>
    <message>
        <source>Press RESET, then hold SETUP 3 s until it blinks blue.</source>
        <translation>Pulse RESET y mantenga pulsado SETUP 3 s hasta que parpadee en azul.</translation>
    </message>
    <message>
        <source>Press RESET, then try again.</source>
        <translation>Pulse RESET y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Press RESET. If it stays yellow its firmware must be restored.</source>
        <translation>Pulse RESET. Si sigue amarillo, hay que restaurar su firmware.</translation>
    </message>
    <message>
        <source>Press RESET; if it stays yellow its firmware must be restored.</source>
        <translation>Pulse RESET; si sigue amarilla, hay que restaurar su firmware.</translation>
    </message>
    <message>
        <source>Printers: {0}.</source>
        <translation>Impresoras: {0}.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Product (its number or slug)</source>
        <translation>Producto (su número o slug)</translation>
    </message>
    <message>
        <source>Product claim code</source>
        <translation>Código de reclamación del producto</translation>
    </message>
    <message>
        <source>Product information</source>
        <translation>Información del producto</translation>
    </message>
    <message>
        <source>Product token</source>
        <translation>Token de producto</translation>
    </message>
    <message>
        <source>Product {0} says that it does not have it.</source>
        <translation>El producto {0} dice que no lo tiene.</translation>
    </message>
    <message>
        <source>Product {0}.</source>
        <translation>Producto {0}.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish to a product</source>
        <translation>Publicar a un producto</translation>
    </message>
    <message>
        <source>Publishes as the user or the customer: their devices that listen hear it.</source>
        <translation>Publica como el usuario o el cliente: lo oyen sus dispositivos que escuchan.</translation>
    </message>
    <message>
        <source>Publishes to all devices of the product that listen.</source>
        <translation>Publica a todos los dispositivos del producto que escuchan.</translation>
    </message>
    <message>
        <source>Pull the cable out and plug it in again. No better: use another cable or port.</source>
        <translation>Desconecte el cable y vuelva a conectarlo. Si no mejora: use otro cable o puerto.</translation>
    </message>
    <message>
        <source>Pull the device out and plug it in again.</source>
        <translation>Desconecte el dispositivo y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Put it back; or announce it where there is internet.</source>
        <translation>Devuélvalo a su sitio; o anúncielo donde haya internet.</translation>
    </message>
    <message>
        <source>Put it into the RED bin: its keys need repair.</source>
        <translation>Póngalo en la caja ROJA: hay que reparar sus claves.</translation>
    </message>
    <message>
        <source>Put paper in, then F7.</source>
        <translation>Ponga papel y pulse F7.</translation>
    </message>
    <message>
        <source>Put quotes around what holds commas.</source>
        <translation>Ponga entre comillas lo que contiene comas.</translation>
    </message>
    <message>
        <source>Put ribbon in, then F7.</source>
        <translation>Ponga cinta y pulse F7.</translation>
    </message>
    <message>
        <source>Put the first device back, or start anew with this one.</source>
        <translation>Vuelva a poner el primer dispositivo o empiece de nuevo con este.</translation>
    </message>
    <message>
        <source>Puts devices into the product: one, many, or a list. Looked over before anything is sent; each device's outcome is told.</source>
        <translation>Pone dispositivos en el producto: uno, muchos o una lista. Todo se revisa antes de enviarse; se dice qué fue de cada uno.</translation>
    </message>
    <message>
        <source>PySide6 is not installed.</source>
        <translation>PySide6 no está instalado.</translation>
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
        <translation>Qt dibuja en {0}.</translation>
    </message>
    <message>
        <source>Qt lacks {0}.</source>
        <translation>A Qt le falta {0}.</translation>
    </message>
    <message>
        <source>Qt {0} draws on {1}.</source>
        <translation>Qt {0} dibuja en {1}.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>RED bin</source>
        <translation>caja ROJA</translation>
    </message>
    <message>
        <source>Read the details; have an engineer check the account.</source>
        <translation>Lea los detalles; haga que un ingeniero revise la cuenta.</translation>
    </message>
    <message>
        <source>Read what will be lost; then agree with --yes.</source>
        <translation>Lea lo que se perderá; luego acepte con --yes.</translation>
    </message>
    <message>
        <source>Reading the product</source>
        <translation>Leer el producto</translation>
    </message>
    <message>
        <source>Reads our own record of it.</source>
        <translation>Lee nuestro propio registro de él.</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Record, ports and budget are shared in turns; the second is told who holds them.</source>
        <translation>El registro, los puertos y el cupo se comparten por turnos; al segundo se le dice quién los tiene.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Release a device</source>
        <translation>Liberar un dispositivo</translation>
    </message>
    <message>
        <source>Release firmware</source>
        <translation>Publicar firmware</translation>
    </message>
    <message>
        <source>Release it there first, or set it aside.</source>
        <translation>Libérelo antes allí o apártelo.</translation>
    </message>
    <message>
        <source>Release {0}?</source>
        <translation>¿Liberar {0}?</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove from the product</source>
        <translation>Quitar del producto</translation>
    </message>
    <message>
        <source>Remove it from {0}. Its firmware stays.</source>
        <translation>Quitarlo de {0}. Su firmware se queda.</translation>
    </message>
    <message>
        <source>Remove it in the Device Manager with its files, then plug the board in again.</source>
        <translation>Quítelo en el Administrador de dispositivos con sus archivos y vuelva a conectar la placa.</translation>
    </message>
    <message>
        <source>Remove {0} from its product?</source>
        <translation>¿Quitar {0} de su producto?</translation>
    </message>
    <message>
        <source>Removed from product {0}.</source>
        <translation>Quitado del producto {0}.</translation>
    </message>
    <message>
        <source>Removes the device from its product</source>
        <translation>Quita el dispositivo de su producto</translation>
    </message>
    <message>
        <source>Removing the device from the product</source>
        <translation>Quitar el dispositivo del producto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename a device</source>
        <translation>Cambiar el nombre de un dispositivo</translation>
    </message>
    <message>
        <source>Replaces the notes kept with a device.</source>
        <translation>Sustituye las notas de un dispositivo.</translation>
    </message>
    <message>
        <source>Replaces the notes kept with the device; its information shows them.</source>
        <translation>Sustituye las notas del dispositivo; su información las muestra.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Right already: ask your IT about the certificate.</source>
        <translation>Ya está bien: pregunte a su informática por el certificado.</translation>
    </message>
    <message>
        <source>Right when a phone app acts for the customer and the device is not on-line yet. Photon and P1.</source>
        <translation>Adecuado cuando una app de teléfono actúa por el cliente y el dispositivo aún no está en línea. Photon y P1.</translation>
    </message>
    <message>
        <source>Right when an engineer flashes it from a desktop. It gets no updates of the fleet.</source>
        <translation>Adecuado cuando un ingeniero lo graba desde un ordenador. No recibe actualizaciones de la flota.</translation>
    </message>
    <message>
        <source>Right when the customer is known and the device connects by itself: rework, a second chance, boards that take no claim code.</source>
        <translation>Adecuado cuando se conoce al cliente y el dispositivo se conecta solo: retrabajo, un segundo intento, placas que no admiten código de reclamación.</translation>
    </message>
    <message>
        <source>Right when the product's own server, webhooks and integrations do the work. The maker of the cloud advises it.</source>
        <translation>Adecuado cuando el servidor, los webhooks y las integraciones del propio producto hacen el trabajo. Lo aconseja el fabricante de la nube.</translation>
    </message>
    <message>
        <source>Right when webhooks live in one person's sandbox, or an older server lists the account's devices.</source>
        <translation>Adecuado cuando los webhooks están en el sandbox de una persona o un servidor antiguo lista los dispositivos de la cuenta.</translation>
    </message>
    <message>
        <source>Round of {0}, {1}: {2}.</source>
        <translation>Ronda de {0}, {1}: {2}.</translation>
    </message>
    <message>
        <source>Rounds without a network</source>
        <translation>Rondas sin red</translation>
    </message>
    <message>
        <source>Row {0} was met by another device already.</source>
        <translation>La fila {0} ya la ocupó otro dispositivo.</translation>
    </message>
    <message>
        <source>Rows on a page</source>
        <translation>Filas por página</translation>
    </message>
    <message>
        <source>Rows {0} and {1} name the same {2}.</source>
        <translation>Las filas {0} y {1} tienen el mismo {2}.</translation>
    </message>
    <message>
        <source>Run it again, or set it aside.</source>
        <translation>Ejecútelo otra vez o apártelo.</translation>
    </message>
    <message>
        <source>Run it: if it is somebody else's, the cloud refuses it then.</source>
        <translation>Ejecútela: si es de otra persona, la nube lo rechazará entonces.</translation>
    </message>
    <message>
        <source>Run the new one.</source>
        <translation>Abra la nueva.</translation>
    </message>
    <message>
        <source>Runs a function on a device in the product.</source>
        <translation>Ejecuta una función en un dispositivo del producto.</translation>
    </message>
    <message>
        <source>Runs a function on the device and gives the whole number it returns.</source>
        <translation>Ejecuta una función en el dispositivo y da el número entero que devuelve.</translation>
    </message>
    <message>
        <source>SIM information</source>
        <translation>Información de la SIM</translation>
    </message>
    <message>
        <source>SIM of a product</source>
        <translation>SIM de un producto</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Guárdelo otra vez.</translation>
    </message>
    <message>
        <source>Save it as CSV or XLSX.</source>
        <translation>Guárdelo como CSV o XLSX.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV again.</source>
        <translation>Guárdelo otra vez como XLSX o CSV.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV.</source>
        <translation>Guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Guardar las líneas</translation>
    </message>
    <message>
        <source>Saved in {0}.</source>
        <translation>Guardado en {0}.</translation>
    </message>
    <message>
        <source>Scan a reason card.</source>
        <translation>Escanee una tarjeta de motivo.</translation>
    </message>
    <message>
        <source>Scan or type the next customer.</source>
        <translation>Escanee o escriba el cliente siguiente.</translation>
    </message>
    <message>
        <source>Scan the label on this unit</source>
        <translation>Escanee la etiqueta de esta unidad</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>See station label printers.</source>
        <translation>Véase station label printers.</translation>
    </message>
    <message>
        <source>See that it has power and Wi-Fi; then try again.</source>
        <translation>Compruebe que tenga alimentación y Wi-Fi; luego vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>See what is said beside each; import the rest again.</source>
        <translation>Lea lo que se dice junto a cada uno; importe el resto otra vez.</translation>
    </message>
    <message>
        <source>See which there are by station secret state.</source>
        <translation>Vea cuáles hay con station secret state.</translation>
    </message>
    <message>
        <source>Seen on hardware: {0}.</source>
        <translation>Visto en hardware: {0}.</translation>
    </message>
    <message>
        <source>Send the token in the header: it is safer too.</source>
        <translation>Envíe el token en la cabecera: además es más seguro.</translation>
    </message>
    <message>
        <source>Send us the details: this is our mistake.</source>
        <translation>Envíenos los detalles: es un error nuestro.</translation>
    </message>
    <message>
        <source>Sends a program to one device of the product; mark it for development first.</source>
        <translation>Envía un programa a un dispositivo del producto; márquelo antes para desarrollo.</translation>
    </message>
    <message>
        <source>Sends a version to the product's devices, now and as they connect.</source>
        <translation>Envía una versión a los dispositivos del producto, ahora y según se conectan.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Serial numbers looked up</source>
        <translation>Números de serie buscados</translation>
    </message>
    <message>
        <source>Service agreements (organization)</source>
        <translation>Contratos de servicio (organización)</translation>
    </message>
    <message>
        <source>Service agreements (sandbox)</source>
        <translation>Contratos de servicio (sandbox)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Set a customer's password</source>
        <translation>Poner la contraseña de un cliente</translation>
    </message>
    <message>
        <source>Set aside: {0} · take it out</source>
        <translation>Apartada: {0} · retírela</translation>
    </message>
    <message>
        <source>Set both aside; do not re-stick.</source>
        <translation>Aparte ambos; no vuelva a pegarla.</translation>
    </message>
    <message>
        <source>Set it aside for an engineer.</source>
        <translation>Apártelo para un ingeniero.</translation>
    </message>
    <message>
        <source>Set it aside, or correct the list.</source>
        <translation>Apártelo o corrija la lista.</translation>
    </message>
    <message>
        <source>Set it aside; ask the cloud again later.</source>
        <translation>Apártelo; pregunte a la nube más tarde.</translation>
    </message>
    <message>
        <source>Set it aside; support needs its device ID.</source>
        <translation>Apártelo; el soporte necesita su ID de dispositivo.</translation>
    </message>
    <message>
        <source>Set the device aside; send us the crash report.</source>
        <translation>Aparte el dispositivo; envíenos el informe de fallo.</translation>
    </message>
    <message>
        <source>Set the device aside; the report lies at {0}.</source>
        <translation>Aparte el dispositivo; el informe está en {0}.</translation>
    </message>
    <message>
        <source>Setting up a station</source>
        <translation>Preparar una estación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several boards wait for firmware.</source>
        <translation>Varias placas esperan firmware.</translation>
    </message>
    <message>
        <source>Several devices are plugged in ({0}).</source>
        <translation>Hay varios dispositivos conectados ({0}).</translation>
    </message>
    <message>
        <source>Several devices are plugged in ({0}): name one by --port.</source>
        <translation>Hay varios dispositivos conectados ({0}): indique uno con --port.</translation>
    </message>
    <message>
        <source>Several devices are plugged in: name one by --port.</source>
        <translation>Hay varios dispositivos conectados: indique uno con --port.</translation>
    </message>
    <message>
        <source>Should blink blue</source>
        <translation>Debe parpadear en azul</translation>
    </message>
    <message>
        <source>Should blink green</source>
        <translation>Debe parpadear en verde</translation>
    </message>
    <message>
        <source>Should blink yellow</source>
        <translation>Debe parpadear en amarillo</translation>
    </message>
    <message>
        <source>Should breathe cyan</source>
        <translation>Debe respirar en cian</translation>
    </message>
    <message>
        <source>Sign in again, or give a token.</source>
        <translation>Inicie sesión otra vez o dé un token.</translation>
    </message>
    <message>
        <source>Simulated bench: nothing here is real.</source>
        <translation>Banco simulado: aquí nada es real.</translation>
    </message>
    <message>
        <source>Site budget</source>
        <translation>Cupo del sitio</translation>
    </message>
    <message>
        <source>Six-digit code of the account's second factor</source>
        <translation>Código de seis cifras del segundo factor de la cuenta</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Slot {0} acknowledged.</source>
        <translation>Puesto {0} reconocido.</translation>
    </message>
    <message>
        <source>Slot {0} holds no confirmed unit: no label.</source>
        <translation>El puesto {0} no tiene ninguna unidad confirmada: sin etiqueta.</translation>
    </message>
    <message>
        <source>Slot {0} is being stopped.</source>
        <translation>El puesto {0} se está deteniendo.</translation>
    </message>
    <message>
        <source>Slot {0} is chosen.</source>
        <translation>El puesto {0} está elegido.</translation>
    </message>
    <message>
        <source>Slot {0} is free in about {1} s</source>
        <translation>El puesto {0} queda libre en unos {1} s</translation>
    </message>
    <message>
        <source>Slot {0} is set aside: {1}.</source>
        <translation>El puesto {0} se aparta: {1}.</translation>
    </message>
    <message>
        <source>Slot {0} tries again.</source>
        <translation>El puesto {0} lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else's device</source>
        <translation>El dispositivo de otro</translation>
    </message>
    <message>
        <source>Somebody reads the record, so its log cannot be emptied of the key.</source>
        <translation>Alguien lee el registro, así que no se puede vaciar la clave de su log.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Sounds are played by {0}.</source>
        <translation>Los sonidos los reproduce {0}.</translation>
    </message>
    <message>
        <source>Split it: {0} are the most.</source>
        <translation>Divídalo: {0} es el máximo.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start WLAN AutoConfig.</source>
        <translation>Inicie WLAN AutoConfig.</translation>
    </message>
    <message>
        <source>Start it in safe mode: RESET+SETUP until magenta, then SETUP 3 s.</source>
        <translation>Arránquelo en modo seguro: RESET+SETUP hasta magenta, luego SETUP 3 s.</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Empieza por sí solo</translation>
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
        <translation>Station pide el modo de escucha por el cable, como se acordó.</translation>
    </message>
    <message>
        <source>Station does it by the cable; the device's program stops</source>
        <translation>Station lo hace por el cable; el programa del dispositivo se detiene</translation>
    </message>
    <message>
        <source>Station goes on by itself.</source>
        <translation>Station sigue por sí misma.</translation>
    </message>
    <message>
        <source>Station has a fault of its own.</source>
        <translation>Station tiene un fallo propio.</translation>
    </message>
    <message>
        <source>Station is written for 3.11 and newer.</source>
        <translation>Station está escrito para 3.11 y posteriores.</translation>
    </message>
    <message>
        <source>Station mends {0}; not {1}.</source>
        <translation>Station arregla {0}; no {1}.</translation>
    </message>
    <message>
        <source>Station never lets more than three be refused in a row.</source>
        <translation>Station nunca deja que se rechacen más de tres seguidos.</translation>
    </message>
    <message>
        <source>Station takes {0} of each and leaves the rest to them. All Station programmes of this computer keep one account of it; whoever would go over it waits, and is told how long.</source>
        <translation>Station toma {0} de cada uno y deja el resto a los demás. Todos los programas Station de este ordenador llevan una sola cuenta; quien vaya a pasarse espera, y se le dice cuánto.</translation>
    </message>
    <message>
        <source>Station talks</source>
        <translation>Station habla</translation>
    </message>
    <message>
        <source>Station talks with the device.</source>
        <translation>Station habla con el dispositivo.</translation>
    </message>
    <message>
        <source>Station's {0} cannot be written: {1} ({2}).</source>
        <translation>No se puede escribir en Station: {0}: {1} ({2}).</translation>
    </message>
    <message>
        <source>Still in work for slot {0}</source>
        <translation>Aún en curso para el puesto {0}</translation>
    </message>
    <message>
        <source>Still looking · slot may be freed</source>
        <translation>Aún se busca · el puesto puede liberarse</translation>
    </message>
    <message>
        <source>Stop the other program, then F7.</source>
        <translation>Detenga el otro programa y pulse F7.</translation>
    </message>
    <message>
        <source>Stopped: {0} of {1} devices were imported.</source>
        <translation>Detenido: se importaron {0} de {1} dispositivos.</translation>
    </message>
    <message>
        <source>Store a claim code</source>
        <translation>Guardar un código de reclamación</translation>
    </message>
    <message>
        <source>Stores a Wi-Fi on a device in listening mode; it leaves and joins it.</source>
        <translation>Guarda una Wi-Fi en un dispositivo en modo de escucha; este sale y se conecta a ella.</translation>
    </message>
    <message>
        <source>Stores a claim code on a device in listening mode.</source>
        <translation>Guarda un código de reclamación en un dispositivo en modo de escucha.</translation>
    </message>
    <message>
        <source>Streams opened</source>
        <translation>Flujos abiertos</translation>
    </message>
    <message>
        <source>Sulu</source>
        <translation>Sulu</translation>
    </message>
    <message>
        <source>Switch the device off and on, hold SETUP 3 s, try again.</source>
        <translation>Apague y encienda el dispositivo, mantenga pulsado SETUP 3 s y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Switch to the {0} token.</source>
        <translation>Cambie al token de {0}.</translation>
    </message>
    <message>
        <source>TLS is fine; the certificate is from {0}.</source>
        <translation>TLS está bien; el certificado es de {0}.</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>FORMACIÓN</translation>
    </message>
    <message>
        <source>TRAINING · simulated bench</source>
        <translation>FORMACIÓN · banco simulado</translation>
    </message>
    <message>
        <source>TRAINING · simulated bench, no real device</source>
        <translation>FORMACIÓN · banco simulado, ningún dispositivo real</translation>
    </message>
    <message>
        <source>Tachyon</source>
        <translation>Tachyon</translation>
    </message>
    <message>
        <source>Take four signs or more, without a blank at either end.</source>
        <translation>Use cuatro caracteres o más, sin espacio al principio ni al final.</translation>
    </message>
    <message>
        <source>Take it out; secrets go into each station's key store or vault.</source>
        <translation>Quítelo; los secretos van al almacén de claves o a la bóveda de cada estación.</translation>
    </message>
    <message>
        <source>Take the device out.</source>
        <translation>Retire el dispositivo.</translation>
    </message>
    <message>
        <source>Take the mark for development away in {0}.</source>
        <translation>Quitar la marca de desarrollo en {0}.</translation>
    </message>
    <message>
        <source>Take the row out to keep it there.</source>
        <translation>Quite la fila para dejarlo allí.</translation>
    </message>
    <message>
        <source>Take this unit out and load the next</source>
        <translation>Retire esta unidad y cargue la siguiente</translation>
    </message>
    <message>
        <source>Taken up again after an interruption.</source>
        <translation>Reanudado tras una interrupción.</translation>
    </message>
    <message>
        <source>Takes a device out of the fleet's updates, or puts it back.</source>
        <translation>Saca un dispositivo de las actualizaciones de la flota, o lo devuelve.</translation>
    </message>
    <message>
        <source>Takes a device out of the product. Unclaim it first, or it vanishes from your lists.</source>
        <translation>Saca un dispositivo del producto. Anule antes su reclamación, o desaparecerá de sus listas.</translation>
    </message>
    <message>
        <source>Takes the owner away; the device stays in the product.</source>
        <translation>Quita al propietario; el dispositivo sigue en el producto.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Ten refused in a row lock the site out for half an hour, whoever made them.</source>
        <translation>Diez rechazos seguidos bloquean el sitio media hora, los haya hecho quien los haya hecho.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>That is not the engineer's PIN.</source>
        <translation>Ese no es el PIN del ingeniero.</translation>
    </message>
    <message>
        <source>The Bench</source>
        <translation>El Banco</translation>
    </message>
    <message>
        <source>The SIM cards of the product.</source>
        <translation>Las tarjetas SIM del producto.</translation>
    </message>
    <message>
        <source>The WLAN service of Windows is off.</source>
        <translation>El servicio WLAN de Windows está apagado.</translation>
    </message>
    <message>
        <source>The Wi-Fi adapter {0} was pulled out.</source>
        <translation>Se desconectó el adaptador Wi-Fi {0}.</translation>
    </message>
    <message>
        <source>The Wi-Fi is stored</source>
        <translation>La Wi-Fi está guardada</translation>
    </message>
    <message>
        <source>The Wi-Fi name has {0} bytes; 1 to {1} fit.</source>
        <translation>El nombre de la Wi-Fi tiene {0} bytes; caben de 1 a {1}.</translation>
    </message>
    <message>
        <source>The Wi-Fi name or password cannot be right.</source>
        <translation>El nombre o la contraseña de la Wi-Fi no pueden ser correctos.</translation>
    </message>
    <message>
        <source>The Wi-Fi password has {0} bytes; it needs {1}.</source>
        <translation>La contraseña de la Wi-Fi tiene {0} bytes; necesita {1}.</translation>
    </message>
    <message>
        <source>The Wi-Fi {0} has a control character.</source>
        <translation>Wi-Fi: hay un carácter de control en: {0}.</translation>
    </message>
    <message>
        <source>The Wi-Fi {0} is stored; it leaves to join it.</source>
        <translation>La Wi-Fi {0} está guardada; sale para conectarse a ella.</translation>
    </message>
    <message>
        <source>The access point is down</source>
        <translation>El punto de acceso está apagado</translation>
    </message>
    <message>
        <source>The account must sign in again.</source>
        <translation>La cuenta debe iniciar sesión otra vez.</translation>
    </message>
    <message>
        <source>The account that owns all devices: the same for that account; keep it for work that nobody else may do.</source>
        <translation>La cuenta dueña de todos los dispositivos: lo mismo para esa cuenta; resérvela para lo que nadie más pueda hacer.</translation>
    </message>
    <message>
        <source>The account's e-mail is needed to test its password.</source>
        <translation>Para probar su contraseña hace falta el correo de la cuenta.</translation>
    </message>
    <message>
        <source>The account's own SIM cards.</source>
        <translation>Las tarjetas SIM de la propia cuenta.</translation>
    </message>
    <message>
        <source>The account's own products; those of an organization are listed with it.</source>
        <translation>Los productos de la propia cuenta; los de una organización se listan con ella.</translation>
    </message>
    <message>
        <source>The account's token ends in {0} h.</source>
        <translation>El token de la cuenta caduca en {0} h.</translation>
    </message>
    <message>
        <source>The bench</source>
        <translation>El banco</translation>
    </message>
    <message>
        <source>The bench cannot be made as wished: {0}</source>
        <translation>El banco no se puede crear como se quería: {0}</translation>
    </message>
    <message>
        <source>The bench goes on.</source>
        <translation>El banco continúa.</translation>
    </message>
    <message>
        <source>The bench has not begun yet.</source>
        <translation>El banco aún no ha empezado.</translation>
    </message>
    <message>
        <source>The bench is not running.</source>
        <translation>El banco no está en marcha.</translation>
    </message>
    <message>
        <source>The bench is paused</source>
        <translation>El banco está en pausa</translation>
    </message>
    <message>
        <source>The bundle cannot be written.</source>
        <translation>No se puede escribir el paquete.</translation>
    </message>
    <message>
        <source>The cable is pulled</source>
        <translation>El cable se ha soltado</translation>
    </message>
    <message>
        <source>The call cannot be made as it was asked for.</source>
        <translation>La llamada no se puede hacer como se pidió.</translation>
    </message>
    <message>
        <source>The call takes no token.</source>
        <translation>La llamada no admite token.</translation>
    </message>
    <message>
        <source>The call would destroy something, and nobody agreed to it.</source>
        <translation>La llamada destruiría algo y nadie dio su acuerdo.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not valid today: {1}.</source>
        <translation>El certificado de {0} no es válido hoy: {1}.</translation>
    </message>
    <message>
        <source>The certificate of {0}{1}, is not trusted: {2}.</source>
        <translation>El certificado de {0}{1} no es de confianza: {2}.</translation>
    </message>
    <message>
        <source>The certificate {0} cannot be read: {1}</source>
        <translation>El certificado {0} no se puede leer: {1}</translation>
    </message>
    <message>
        <source>The claim by REST was refused: {0}</source>
        <translation>La reclamación por REST fue rechazada: {0}</translation>
    </message>
    <message>
        <source>The claim code could not be taken back; it ends within the hour.</source>
        <translation>No se pudo retirar el código de reclamación; caduca dentro de la hora.</translation>
    </message>
    <message>
        <source>The claim code expired</source>
        <translation>El código de reclamación caducó</translation>
    </message>
    <message>
        <source>The claim code is handed over</source>
        <translation>El código de reclamación está entregado</translation>
    </message>
    <message>
        <source>The claim code is over an hour old.</source>
        <translation>El código de reclamación tiene más de una hora.</translation>
    </message>
    <message>
        <source>The claim code is ready</source>
        <translation>El código de reclamación está listo</translation>
    </message>
    <message>
        <source>The claim code is stored.</source>
        <translation>El código de reclamación está guardado.</translation>
    </message>
    <message>
        <source>The claim code made {0} min ago is still good.</source>
        <translation>El código de reclamación creado hace {0} min sigue siendo válido.</translation>
    </message>
    <message>
        <source>The claim code was made for the wrong account.</source>
        <translation>El código de reclamación se creó para la cuenta equivocada.</translation>
    </message>
    <message>
        <source>The claim code was taken back from the device.</source>
        <translation>El código de reclamación se retiró del dispositivo.</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>La nube</translation>
    </message>
    <message>
        <source>The cloud answered in a way we do not know.</source>
        <translation>La nube respondió de un modo que no conocemos.</translation>
    </message>
    <message>
        <source>The cloud answers only after {0} s.</source>
        <translation>La nube no responde hasta pasados {0} s.</translation>
    </message>
    <message>
        <source>The cloud answers with an error ({0}).</source>
        <translation>La nube responde con un error ({0}).</translation>
    </message>
    <message>
        <source>The cloud answers with errors.</source>
        <translation>La nube responde con errores.</translation>
    </message>
    <message>
        <source>The cloud called the device ID invalid; adding it once more.</source>
        <translation>La nube dio por no válido el ID de dispositivo; se añade una vez más.</translation>
    </message>
    <message>
        <source>The cloud cannot claim the device now ({0}).</source>
        <translation>La nube no puede reclamar el dispositivo ahora ({0}).</translation>
    </message>
    <message>
        <source>The cloud compiles it.</source>
        <translation>La nube lo compila.</translation>
    </message>
    <message>
        <source>The cloud counts calls for each public address.</source>
        <translation>La nube cuenta las llamadas por cada dirección pública.</translation>
    </message>
    <message>
        <source>The cloud did not accept the one-time code.</source>
        <translation>La nube no aceptó el código de un solo uso.</translation>
    </message>
    <message>
        <source>The cloud does not accept this customer.</source>
        <translation>La nube no acepta a este cliente.</translation>
    </message>
    <message>
        <source>The cloud does not add this device to the product.</source>
        <translation>La nube no añade este dispositivo al producto.</translation>
    </message>
    <message>
        <source>The cloud does not add {0} to product {1}.</source>
        <translation>La nube no añade {0} al producto {1}.</translation>
    </message>
    <message>
        <source>The cloud gave the claim code of {0} once more.</source>
        <translation>La nube dio otra vez el código de reclamación de {0}.</translation>
    </message>
    <message>
        <source>The cloud gives it away once it is online. No claim code is used.</source>
        <translation>La nube lo asigna una vez en línea. No se usa código de reclamación.</translation>
    </message>
    <message>
        <source>The cloud gives no claim codes for this product any more.</source>
        <translation>La nube ya no da códigos de reclamación para este producto.</translation>
    </message>
    <message>
        <source>The cloud gives no token for customer {0} ({1}).</source>
        <translation>La nube no da ningún token para el cliente {0} ({1}).</translation>
    </message>
    <message>
        <source>The cloud has deleted the customer {0}.</source>
        <translation>La nube ha borrado al cliente {0}.</translation>
    </message>
    <message>
        <source>The cloud has no such call.</source>
        <translation>La nube no tiene esa llamada.</translation>
    </message>
    <message>
        <source>The cloud is asked.</source>
        <translation>Se pregunta a la nube.</translation>
    </message>
    <message>
        <source>The cloud is known by its name alone.</source>
        <translation>La nube se conoce solo por su nombre.</translation>
    </message>
    <message>
        <source>The cloud is not reached: {0}</source>
        <translation>No se llega a la nube: {0}</translation>
    </message>
    <message>
        <source>The cloud is reached by the proxy {0} ({1}).</source>
        <translation>Se llega a la nube por el proxy {0} ({1}).</translation>
    </message>
    <message>
        <source>The cloud is reached in {0} ms.</source>
        <translation>Se llega a la nube en {0} ms.</translation>
    </message>
    <message>
        <source>The cloud knew at once that it is off line.</source>
        <translation>La nube supo enseguida que está fuera de línea.</translation>
    </message>
    <message>
        <source>The cloud knows no end of a client's secret: delete the old client in the console, and name the new one in recipes that hold the old.</source>
        <translation>La nube no conoce fin para el secreto de un cliente OAuth: borre el antiguo en la consola e indique el nuevo en las recetas que tengan el antiguo.</translation>
    </message>
    <message>
        <source>The cloud knows no serial number {0}.</source>
        <translation>La nube no conoce el número de serie {0}.</translation>
    </message>
    <message>
        <source>The cloud locked this site out; Station does not ask it {0}.</source>
        <translation>La nube bloqueó este sitio; Station no le pregunta {0}.</translation>
    </message>
    <message>
        <source>The cloud names no owner of it.</source>
        <translation>La nube no le nombra ningún propietario.</translation>
    </message>
    <message>
        <source>The cloud names the owner</source>
        <translation>La nube nombra al propietario</translation>
    </message>
    <message>
        <source>The cloud names the owner.</source>
        <translation>La nube nombra al propietario.</translation>
    </message>
    <message>
        <source>The cloud names the product</source>
        <translation>La nube nombra el producto</translation>
    </message>
    <message>
        <source>The cloud no longer accepts our token.</source>
        <translation>La nube ya no acepta nuestro token.</translation>
    </message>
    <message>
        <source>The cloud no longer accepts the {0} token.</source>
        <translation>La nube ya no acepta el token de {0}.</translation>
    </message>
    <message>
        <source>The cloud refused the call.</source>
        <translation>La nube rechazó la llamada.</translation>
    </message>
    <message>
        <source>The cloud refused the client ID or secret.</source>
        <translation>La nube rechazó el ID de cliente OAuth o su secreto.</translation>
    </message>
    <message>
        <source>The cloud refused this client or log-in; the same is not tried again {0}.</source>
        <translation>La nube rechazó este cliente OAuth o inicio de sesión; no se intenta lo mismo otra vez {0}.</translation>
    </message>
    <message>
        <source>The cloud refused {0} log-ins in a row; Station does not ask it {1}.</source>
        <translation>La nube rechazó {0} inicios de sesión seguidos; Station no le pregunta {1}.</translation>
    </message>
    <message>
        <source>The cloud refuses the device's keys.</source>
        <translation>La nube rechaza las claves del dispositivo.</translation>
    </message>
    <message>
        <source>The cloud said it added the device, but does not show it.</source>
        <translation>La nube dijo que añadió el dispositivo, pero no lo muestra.</translation>
    </message>
    <message>
        <source>The cloud says that {0} belongs to someone else.</source>
        <translation>La nube dice que {0} pertenece a otra persona.</translation>
    </message>
    <message>
        <source>The cloud says to look now.</source>
        <translation>La nube avisa de que hay que mirar ahora.</translation>
    </message>
    <message>
        <source>The cloud says where the device is</source>
        <translation>La nube dice dónde está el dispositivo</translation>
    </message>
    <message>
        <source>The cloud says yes also to a token that does not exist; inspect it to be sure.</source>
        <translation>La nube dice que sí también a un token que no existe; inspecciónelo para estar seguro.</translation>
    </message>
    <message>
        <source>The cloud sends it.</source>
        <translation>La nube lo envía.</translation>
    </message>
    <message>
        <source>The cloud shows no product {0} to this account.</source>
        <translation>La nube no muestra ningún producto {0} a esta cuenta.</translation>
    </message>
    <message>
        <source>The cloud shows no such product to this account.</source>
        <translation>La nube no muestra ese producto a esta cuenta.</translation>
    </message>
    <message>
        <source>The cloud signs {0} in by this password.</source>
        <translation>La nube inicia la sesión de {0} con esta contraseña.</translation>
    </message>
    <message>
        <source>The cloud takes fewer at once: {0} a call from now on.</source>
        <translation>La nube admite menos a la vez: {0} por llamada desde ahora.</translation>
    </message>
    <message>
        <source>The cloud takes it as {0}'s; it is good {1}.</source>
        <translation>La nube lo toma como de {0}; vale {1}.</translation>
    </message>
    <message>
        <source>The cloud waited {0} s for it and believes it on line.</source>
        <translation>La nube lo esperó {0} s y lo cree en línea.</translation>
    </message>
    <message>
        <source>The cloud was asked for {0} and told of {1}.</source>
        <translation>Se preguntó a la nube por {0} y habló de {1}.</translation>
    </message>
    <message>
        <source>The cloud's address cannot be used: {0} names no port.</source>
        <translation>La dirección de la nube no se puede usar: {0} no indica puerto.</translation>
    </message>
    <message>
        <source>The cloud's address cannot be used: {0}.</source>
        <translation>La dirección de la nube no se puede usar: {0}.</translation>
    </message>
    <message>
        <source>The cloud's event stream; the claim is proven by readings.</source>
        <translation>El flujo de eventos de la nube; la reclamación se prueba con lecturas.</translation>
    </message>
    <message>
        <source>The cloud's reply does not name it.</source>
        <translation>La respuesta de la nube no lo nombra.</translation>
    </message>
    <message>
        <source>The cloud's reply was lost.</source>
        <translation>La respuesta de la nube se perdió.</translation>
    </message>
    <message>
        <source>The cloud's {0} is no object but {1}.</source>
        <translation>De la nube, {0} no es un objeto, sino {1}.</translation>
    </message>
    <message>
        <source>The cloud's {0} is of an unknown form at {1}.</source>
        <translation>De la nube, {0} tiene una forma desconocida en {1}.</translation>
    </message>
    <message>
        <source>The customer exists.</source>
        <translation>El cliente existe.</translation>
    </message>
    <message>
        <source>The customer has {0} characters.</source>
        <translation>El cliente tiene {0} caracteres.</translation>
    </message>
    <message>
        <source>The customer is known to the cloud</source>
        <translation>La nube conoce al cliente</translation>
    </message>
    <message>
        <source>The customer owned this device before this run.</source>
        <translation>El cliente ya era propietario de este dispositivo antes de esta ejecución.</translation>
    </message>
    <message>
        <source>The customer owns this device already. Keep it as done?</source>
        <translation>El cliente ya es propietario de este dispositivo. ¿Darlo por hecho?</translation>
    </message>
    <message>
        <source>The customer {0} owns {1} too.</source>
        <translation>El cliente {0} también es propietario de {1}.</translation>
    </message>
    <message>
        <source>The customer, its devices, its tokens and the claim codes still open.</source>
        <translation>El cliente, sus dispositivos, sus tokens y los códigos de reclamación aún abiertos.</translation>
    </message>
    <message>
        <source>The device ID has {0} characters, not {1}.</source>
        <translation>El ID de dispositivo tiene {0} caracteres, no {1}.</translation>
    </message>
    <message>
        <source>The device ID holds "{0}" as character {1}.</source>
        <translation>El ID de dispositivo tiene "{0}" como carácter {1}.</translation>
    </message>
    <message>
        <source>The device answered in a way we do not know.</source>
        <translation>El dispositivo respondió de un modo que no conocemos.</translation>
    </message>
    <message>
        <source>The device answers in listening mode</source>
        <translation>El dispositivo responde en modo de escucha</translation>
    </message>
    <message>
        <source>The device asked again for the {0}.</source>
        <translation>El dispositivo volvió a preguntar: {0}.</translation>
    </message>
    <message>
        <source>The device belongs to another account.</source>
        <translation>El dispositivo pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>The device belongs to another customer of this product.</source>
        <translation>El dispositivo pertenece a otro cliente de este producto.</translation>
    </message>
    <message>
        <source>The device belongs to somebody outside the product's team.</source>
        <translation>El dispositivo es de alguien ajeno al equipo del producto.</translation>
    </message>
    <message>
        <source>The device belongs to {0} of this product.</source>
        <translation>El dispositivo pertenece a {0} de este producto.</translation>
    </message>
    <message>
        <source>The device belongs to {0}, ours too.</source>
        <translation>El dispositivo pertenece a {0}, también nuestro.</translation>
    </message>
    <message>
        <source>The device belongs to {0}.</source>
        <translation>El dispositivo pertenece a {0}.</translation>
    </message>
    <message>
        <source>The device belongs to {0}; it stays in the product.</source>
        <translation>El dispositivo pertenece a {0}; se queda en el producto.</translation>
    </message>
    <message>
        <source>The device cannot be asked any more: {0}</source>
        <translation>Ya no se puede preguntar al dispositivo: {0}</translation>
    </message>
    <message>
        <source>The device cannot join although others do.</source>
        <translation>El dispositivo no puede conectarse, aunque otros sí.</translation>
    </message>
    <message>
        <source>The device cannot join the Wi-Fi it has.</source>
        <translation>El dispositivo no puede conectarse a la Wi-Fi que tiene.</translation>
    </message>
    <message>
        <source>The device cannot use this network's security.</source>
        <translation>El dispositivo no puede usar la seguridad de esta red.</translation>
    </message>
    <message>
        <source>The device connected without presenting its code.</source>
        <translation>El dispositivo se conectó sin presentar su código.</translation>
    </message>
    <message>
        <source>The device connects again and again.</source>
        <translation>El dispositivo se conecta una y otra vez.</translation>
    </message>
    <message>
        <source>The device did not answer the cloud.</source>
        <translation>El dispositivo no respondió a la nube.</translation>
    </message>
    <message>
        <source>The device did not come back within {0} s.</source>
        <translation>El dispositivo no volvió en {0} s.</translation>
    </message>
    <message>
        <source>The device did not store the claim code.</source>
        <translation>El dispositivo no guardó el código de reclamación.</translation>
    </message>
    <message>
        <source>The device did not take the update.</source>
        <translation>El dispositivo no aceptó la actualización.</translation>
    </message>
    <message>
        <source>The device does not answer: it is not in listening mode.</source>
        <translation>El dispositivo no responde: no está en modo de escucha.</translation>
    </message>
    <message>
        <source>The device does not see the Wi-Fi network.</source>
        <translation>El dispositivo no ve la red Wi-Fi.</translation>
    </message>
    <message>
        <source>The device does not see {0}.</source>
        <translation>El dispositivo no ve {0}.</translation>
    </message>
    <message>
        <source>The device fell silent while it was told the Wi-Fi network.</source>
        <translation>El dispositivo enmudeció mientras se le indicaba la red Wi-Fi.</translation>
    </message>
    <message>
        <source>The device gets the claim code and the Wi-Fi, then goes online by itself.</source>
        <translation>El dispositivo recibe el código de reclamación y la Wi-Fi, y se pone en línea por sí solo.</translation>
    </message>
    <message>
        <source>The device has it, and restarts.</source>
        <translation>El dispositivo la tiene y se reinicia.</translation>
    </message>
    <message>
        <source>The device has no function or variable of this name.</source>
        <translation>El dispositivo no tiene ninguna función o variable con ese nombre.</translation>
    </message>
    <message>
        <source>The device has no memory left for the sign-in.</source>
        <translation>Al dispositivo no le queda memoria para el inicio de sesión.</translation>
    </message>
    <message>
        <source>The device has no {0} {1}.</source>
        <translation>El dispositivo no tiene {0} {1}.</translation>
    </message>
    <message>
        <source>The device has stored a code that nobody issued.</source>
        <translation>El dispositivo tiene guardado un código que nadie emitió.</translation>
    </message>
    <message>
        <source>The device hears the network too weakly.</source>
        <translation>El dispositivo recibe la red demasiado débil.</translation>
    </message>
    <message>
        <source>The device id behind a serial number; 50 an hour for each user.</source>
        <translation>El ID de dispositivo de un número de serie; 50 por hora y usuario.</translation>
    </message>
    <message>
        <source>The device is asked: usually under 1 s, up to 30 s if it sleeps.</source>
        <translation>Se pregunta al dispositivo: normalmente menos de 1 s, hasta 30 s si duerme.</translation>
    </message>
    <message>
        <source>The device is asked; its answer comes as an event, and as the new last vitals.</source>
        <translation>Se pregunta al dispositivo; su respuesta llega como evento y como últimos signos vitales.</translation>
    </message>
    <message>
        <source>The device is back and runs something else than was sent.</source>
        <translation>El dispositivo ha vuelto y ejecuta algo distinto de lo enviado.</translation>
    </message>
    <message>
        <source>The device is back and runs this application ({0}…).</source>
        <translation>El dispositivo ha vuelto y ejecuta esta aplicación ({0}…).</translation>
    </message>
    <message>
        <source>The device is back on line and runs this application ({0}).</source>
        <translation>El dispositivo está de nuevo en línea y ejecuta esta aplicación ({0}).</translation>
    </message>
    <message>
        <source>The device is back on line with the application that was compiled ({0}).</source>
        <translation>El dispositivo está de nuevo en línea con la aplicación compilada ({0}).</translation>
    </message>
    <message>
        <source>The device is back; its {0} has version {1}.</source>
        <translation>El dispositivo ha vuelto; versión de {0}: {1}.</translation>
    </message>
    <message>
        <source>The device is finished; we only check.</source>
        <translation>El dispositivo está terminado; solo comprobamos.</translation>
    </message>
    <message>
        <source>The device is in another product.</source>
        <translation>El dispositivo está en otro producto.</translation>
    </message>
    <message>
        <source>The device is in product {0}, which is not ours.</source>
        <translation>El dispositivo está en el producto {0}, que no es nuestro.</translation>
    </message>
    <message>
        <source>The device is in product {0}.</source>
        <translation>El dispositivo está en el producto {0}.</translation>
    </message>
    <message>
        <source>The device is in the product</source>
        <translation>El dispositivo está en el producto</translation>
    </message>
    <message>
        <source>The device is in the product's quarantine.</source>
        <translation>El dispositivo está en la cuarentena del producto.</translation>
    </message>
    <message>
        <source>The device is no longer in the product.</source>
        <translation>El dispositivo ya no está en el producto.</translation>
    </message>
    <message>
        <source>The device is not here.</source>
        <translation>El dispositivo no está aquí.</translation>
    </message>
    <message>
        <source>The device is not on the traveller's list.</source>
        <translation>El dispositivo no está en la lista de la hoja de ruta.</translation>
    </message>
    <message>
        <source>The device is not released: steps remain.</source>
        <translation>El dispositivo no está liberado: quedan pasos.</translation>
    </message>
    <message>
        <source>The device is on the Wi-Fi but not in the cloud.</source>
        <translation>El dispositivo está en la Wi-Fi, pero no en la nube.</translation>
    </message>
    <message>
        <source>The device is on-line, but the cloud does not give it its owner.</source>
        <translation>El dispositivo está en línea, pero la nube no le asigna su propietario.</translation>
    </message>
    <message>
        <source>The device is released from where it was</source>
        <translation>El dispositivo se libera de donde estaba</translation>
    </message>
    <message>
        <source>The device is silent: it is not in listening mode.</source>
        <translation>El dispositivo no responde: no está en modo de escucha.</translation>
    </message>
    <message>
        <source>The device is stuck in an earlier question.</source>
        <translation>El dispositivo está atascado en una pregunta anterior.</translation>
    </message>
    <message>
        <source>The device joins and is online</source>
        <translation>El dispositivo se conecta y está en línea</translation>
    </message>
    <message>
        <source>The device keeps the Wi-Fi it has.</source>
        <translation>El dispositivo conserva la Wi-Fi que tiene.</translation>
    </message>
    <message>
        <source>The device leaves listening mode</source>
        <translation>El dispositivo sale del modo de escucha</translation>
    </message>
    <message>
        <source>The device left its port and came back.</source>
        <translation>El dispositivo dejó su puerto y volvió.</translation>
    </message>
    <message>
        <source>The device left listening mode.</source>
        <translation>El dispositivo salió del modo de escucha.</translation>
    </message>
    <message>
        <source>The device left. We wait for it, wherever it is plugged in.</source>
        <translation>El dispositivo se fue. Lo esperamos, se conecte donde se conecte.</translation>
    </message>
    <message>
        <source>The device looked the firmware over and refused it ({0}).</source>
        <translation>El dispositivo revisó el firmware y lo rechazó ({0}).</translation>
    </message>
    <message>
        <source>The device lost part of what was sent.</source>
        <translation>El dispositivo perdió parte de lo enviado.</translation>
    </message>
    <message>
        <source>The device may not come into this product again until it is approved.</source>
        <translation>El dispositivo no podrá volver a este producto hasta que se admita.</translation>
    </message>
    <message>
        <source>The device must get into listening mode by hand.</source>
        <translation>El dispositivo debe ponerse en modo de escucha a mano.</translation>
    </message>
    <message>
        <source>The device refused the Wi-Fi name or password.</source>
        <translation>El dispositivo rechazó el nombre o la contraseña de la Wi-Fi.</translation>
    </message>
    <message>
        <source>The device refused the firmware; it is as it was.</source>
        <translation>El dispositivo rechazó el firmware; está como estaba.</translation>
    </message>
    <message>
        <source>The device says it is {0}.</source>
        <translation>El dispositivo dice que es {0}.</translation>
    </message>
    <message>
        <source>The device says what it sees. What would have to be on the air?</source>
        <translation>El dispositivo dice lo que ve. ¿Qué tendría que estar en el aire?</translation>
    </message>
    <message>
        <source>The device says which networks it sees</source>
        <translation>El dispositivo dice qué redes ve</translation>
    </message>
    <message>
        <source>The device sees {0} networks.</source>
        <translation>El dispositivo ve {0} redes.</translation>
    </message>
    <message>
        <source>The device sees {0}: {1} dBm, {2}.</source>
        <translation>El dispositivo ve {0}: {1} dBm, {2}.</translation>
    </message>
    <message>
        <source>The device starts again every few seconds.</source>
        <translation>El dispositivo se reinicia cada pocos segundos.</translation>
    </message>
    <message>
        <source>The device still belongs to {0}.</source>
        <translation>El dispositivo aún pertenece a {0}.</translation>
    </message>
    <message>
        <source>The device still has an owner.</source>
        <translation>El dispositivo aún tiene propietario.</translation>
    </message>
    <message>
        <source>The device still has its owner after it was unclaimed.</source>
        <translation>El dispositivo sigue teniendo a su propietario tras anular la reclamación.</translation>
    </message>
    <message>
        <source>The device stored the Wi-Fi {0}.</source>
        <translation>El dispositivo guardó la Wi-Fi {0}.</translation>
    </message>
    <message>
        <source>The device stored the claim code.</source>
        <translation>El dispositivo guardó el código de reclamación.</translation>
    </message>
    <message>
        <source>The device takes nothing of what is typed.</source>
        <translation>El dispositivo no acepta nada de lo que se escribe.</translation>
    </message>
    <message>
        <source>The device takes the firmware.</source>
        <translation>El dispositivo recibe el firmware.</translation>
    </message>
    <message>
        <source>The device took it and is back; of system parts the cloud is told nothing.</source>
        <translation>El dispositivo la aceptó y ha vuelto; de las partes de sistema no se informa a la nube.</translation>
    </message>
    <message>
        <source>The device took it, and restarts. Leave it plugged in.</source>
        <translation>El dispositivo lo aceptó y se reinicia. Déjelo conectado.</translation>
    </message>
    <message>
        <source>The device took the firmware and did not restart to apply it.</source>
        <translation>El dispositivo tomó el firmware y no se reinició para aplicarlo.</translation>
    </message>
    <message>
        <source>The device took the firmware; it has not yet said that it runs it.</source>
        <translation>El dispositivo aceptó el firmware; aún no ha dicho que lo ejecuta.</translation>
    </message>
    <message>
        <source>The device tried the network and came back to blinking blue.</source>
        <translation>El dispositivo probó la red y volvió a parpadear en azul.</translation>
    </message>
    <message>
        <source>The device tried {0} twice and came back to listening.</source>
        <translation>El dispositivo probó {0} dos veces y volvió al modo de escucha.</translation>
    </message>
    <message>
        <source>The device was unplugged during the talk.</source>
        <translation>El dispositivo se desconectó durante la conversación.</translation>
    </message>
    <message>
        <source>The device went away while the firmware was on its way.</source>
        <translation>El dispositivo desapareció mientras se enviaba el firmware.</translation>
    </message>
    <message>
        <source>The device will join this network by itself, now and after every restart.</source>
        <translation>El dispositivo se conectará a esta red por sí solo, ahora y tras cada reinicio.</translation>
    </message>
    <message>
        <source>The device {0} in product {1}.</source>
        <translation>El dispositivo {0} en el producto {1}.</translation>
    </message>
    <message>
        <source>The device's firmware forbids set-up.</source>
        <translation>El firmware del dispositivo prohíbe la preparación.</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi</source>
        <translation>La Wi-Fi propia del dispositivo</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi does not answer.</source>
        <translation>La Wi-Fi propia del dispositivo no responde.</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi is near</source>
        <translation>La Wi-Fi propia del dispositivo está cerca</translation>
    </message>
    <message>
        <source>The device's own program takes what is typed.</source>
        <translation>El programa propio del dispositivo se queda con lo que se escribe.</translation>
    </message>
    <message>
        <source>The device's {0} needs version {1} of it: safe mode.</source>
        <translation>En el dispositivo, {0} necesita su versión {1}: modo seguro.</translation>
    </message>
    <message>
        <source>The devices in a product, a page at a time, filtered and sorted by the cloud.</source>
        <translation>Los dispositivos de un producto, página a página, filtrados y ordenados por la nube.</translation>
    </message>
    <message>
        <source>The disk does not take or give what belongs to {0}.</source>
        <translation>El disco no acepta o no da lo que pertenece a {0}.</translation>
    </message>
    <message>
        <source>The disk is full: the log {0} ends here.</source>
        <translation>El disco está lleno: el log {0} acaba aquí.</translation>
    </message>
    <message>
        <source>The disk of {0} cannot hold a record that is read and written.</source>
        <translation>El disco de {0} no puede contener un registro que se lee y se escribe.</translation>
    </message>
    <message>
        <source>The disk of {0} has {1} free.</source>
        <translation>El disco de {0} tiene {1} libres.</translation>
    </message>
    <message>
        <source>The disk with Station's {0} has {1} free: {2}</source>
        <translation>El disco con {0} de Station tiene {1} libres: {2}</translation>
    </message>
    <message>
        <source>The doctor</source>
        <translation>El diagnóstico</translation>
    </message>
    <message>
        <source>The drill {0} cannot be read: {1}</source>
        <translation>El ejercicio {0} no se puede leer: {1}</translation>
    </message>
    <message>
        <source>The drill {0} is no TOML: {1}</source>
        <translation>El ejercicio {0} no es TOML: {1}</translation>
    </message>
    <message>
        <source>The drill {0} is not of version {1}.</source>
        <translation>El ejercicio {0} no es de la versión {1}.</translation>
    </message>
    <message>
        <source>The drill {0}: nobody knows {1}.</source>
        <translation>El ejercicio {0}: nadie conoce {1}.</translation>
    </message>
    <message>
        <source>The drill {0}: {1} must be a list of texts.</source>
        <translation>El ejercicio {0}: {1} debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>The drill {0}: {1} must be there, and fit.</source>
        <translation>El ejercicio {0}: {1} debe estar y encajar.</translation>
    </message>
    <message>
        <source>The drill {0}: {1}.</source>
        <translation>El ejercicio {0}: {1}.</translation>
    </message>
    <message>
        <source>The emulated machine</source>
        <translation>La máquina emulada</translation>
    </message>
    <message>
        <source>The file has {0} bytes; its header says {1}.</source>
        <translation>El archivo tiene {0} bytes; su cabecera dice {1}.</translation>
    </message>
    <message>
        <source>The file is a Particle image.</source>
        <translation>El archivo es una imagen de Particle.</translation>
    </message>
    <message>
        <source>The file is a Particle image: {0}.</source>
        <translation>El archivo es una imagen de Particle: {0}.</translation>
    </message>
    <message>
        <source>The file is for {0}, not Photon or P1.</source>
        <translation>El archivo es para {0}, no para Photon o P1.</translation>
    </message>
    <message>
        <source>The file is for {0}; this is a {1}.</source>
        <translation>El archivo es para {0}; este es un {1}.</translation>
    </message>
    <message>
        <source>The file is no firmware image of a Particle device.</source>
        <translation>El archivo no es una imagen de firmware de un dispositivo Particle.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Latin-1. Look at letters such as é and ü.</source>
        <translation>El archivo no es UTF-8; se leyó como Latin-1. Fíjese en letras como é y ü.</translation>
    </message>
    <message>
        <source>The file {0} cannot be written.</source>
        <translation>No se puede escribir el archivo {0}.</translation>
    </message>
    <message>
        <source>The file's checksum is not that of its bytes.</source>
        <translation>La suma de comprobación del archivo no es la de sus bytes.</translation>
    </message>
    <message>
        <source>The firmware file cannot be read.</source>
        <translation>No se puede leer el archivo de firmware.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>El archivo de firmware está dañado.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of board.</source>
        <translation>El firmware es para otro tipo de placa.</translation>
    </message>
    <message>
        <source>The firmware is larger than the device has room for.</source>
        <translation>El firmware no cabe en el dispositivo.</translation>
    </message>
    <message>
        <source>The firmware needs other parts in newer versions.</source>
        <translation>El firmware necesita versiones más nuevas de otras partes.</translation>
    </message>
    <message>
        <source>The folders are there: {0}</source>
        <translation>Las carpetas están: {0}</translation>
    </message>
    <message>
        <source>The foreman looks at the sheet: it is the old one. The password is factory-floor-7.</source>
        <translation>El encargado mira la hoja: es la antigua. La contraseña es factory-floor-7.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>La guía</translation>
    </message>
    <message>
        <source>The installed udev rule is not the one of this Station.</source>
        <translation>La regla udev instalada no es la de esta Station.</translation>
    </message>
    <message>
        <source>The job sheet says: Wi-Fi Factory, password factory-floor-1. Customer: ada@example.com. The device listens. Claim it in Guided by USB.</source>
        <translation>La hoja de trabajo dice: Wi-Fi Factory, contraseña factory-floor-1. Cliente: ada@example.com. El dispositivo escucha. Reclámelo en Guiado por USB.</translation>
    </message>
    <message>
        <source>The label cannot be written to {0}: {1}.</source>
        <translation>No se puede escribir la etiqueta en {0}: {1}.</translation>
    </message>
    <message>
        <source>The label is not this device's label.</source>
        <translation>La etiqueta no es la de este dispositivo.</translation>
    </message>
    <message>
        <source>The label matches slot {0}.</source>
        <translation>La etiqueta coincide con el puesto {0}.</translation>
    </message>
    <message>
        <source>The label was not printed.</source>
        <translation>La etiqueta no se imprimió.</translation>
    </message>
    <message>
        <source>The label's template cannot be used.</source>
        <translation>La plantilla de la etiqueta no se puede usar.</translation>
    </message>
    <message>
        <source>The last unit passed</source>
        <translation>La última unidad es apta</translation>
    </message>
    <message>
        <source>The light blinks yellow: the device waits for firmware.</source>
        <translation>La luz parpadea en amarillo: el dispositivo espera firmware.</translation>
    </message>
    <message>
        <source>The light is magenta: the device updates itself.</source>
        <translation>La luz es magenta: el dispositivo se actualiza.</translation>
    </message>
    <message>
        <source>The light of a device that is on line runs through all colours, to find it.</source>
        <translation>La luz de un dispositivo en línea recorre todos los colores, para encontrarlo.</translation>
    </message>
    <message>
        <source>The limit is {0}.</source>
        <translation>El límite es {0}.</translation>
    </message>
    <message>
        <source>The list of secrets cannot be read: {0}</source>
        <translation>La lista de secretos no se puede leer: {0}</translation>
    </message>
    <message>
        <source>The list of secrets cannot be written: {0}</source>
        <translation>La lista de secretos no se puede escribir: {0}</translation>
    </message>
    <message>
        <source>The log {0} cannot be written: {1}.</source>
        <translation>No se puede escribir el log {0}: {1}.</translation>
    </message>
    <message>
        <source>The marks cannot be read: {0}</source>
        <translation>Los puntos no se pueden leer: {0}</translation>
    </message>
    <message>
        <source>The marks cannot be written: {0}</source>
        <translation>Los puntos no se pueden escribir: {0}</translation>
    </message>
    <message>
        <source>The monitor's log cannot be written.</source>
        <translation>No se puede escribir el log del monitor.</translation>
    </message>
    <message>
        <source>The name {0} is found.</source>
        <translation>El nombre {0} se encuentra.</translation>
    </message>
    <message>
        <source>The name {0} is not found: {1}.</source>
        <translation>El nombre {0} no se encuentra: {1}.</translation>
    </message>
    <message>
        <source>The narrowest that is enough: a product token for what is in the product, a customer token for what is the customer's, a user token only where nothing else will do. Station chooses so by itself.</source>
        <translation>El más estrecho que baste: un token de producto para lo del producto, un token de cliente para lo del cliente, uno de usuario solo donde no sirva otro. Station elige así por sí mismo.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in that was not given.</source>
        <translation>La red pide un inicio de sesión que no se dio.</translation>
    </message>
    <message>
        <source>The network in range is no enterprise network.</source>
        <translation>La red al alcance no es una red de empresa.</translation>
    </message>
    <message>
        <source>The network in range is open, not {0}.</source>
        <translation>La red al alcance está abierta, no es {0}.</translation>
    </message>
    <message>
        <source>The network in range is {0}; the sign-in is not.</source>
        <translation>La red al alcance es {0}; el inicio de sesión no.</translation>
    </message>
    <message>
        <source>The network is open, or of a kind the device cannot tell.</source>
        <translation>La red está abierta o es de un tipo que el dispositivo no reconoce.</translation>
    </message>
    <message>
        <source>The network is open: it was stored, but cannot be joined.</source>
        <translation>La red está abierta: se guardó, pero no es posible conectarse a ella.</translation>
    </message>
    <message>
        <source>The network needs a password, and none was given.</source>
        <translation>La red necesita una contraseña y no se dio ninguna.</translation>
    </message>
    <message>
        <source>The new secret is the one that is kept already.</source>
        <translation>El secreto nuevo es el que ya se guarda.</translation>
    </message>
    <message>
        <source>The new secret was not taken; the old one stays.</source>
        <translation>El secreto nuevo no se tomó; el antiguo sigue.</translation>
    </message>
    <message>
        <source>The new version cannot be started: {0}</source>
        <translation>La versión nueva no se puede iniciar: {0}</translation>
    </message>
    <message>
        <source>The new version did not start; the old one stays.</source>
        <translation>La versión nueva no se inició; la antigua sigue.</translation>
    </message>
    <message>
        <source>The new version does not say that it is that one.</source>
        <translation>La versión nueva no dice ser esa.</translation>
    </message>
    <message>
        <source>The next try is in {0} s.</source>
        <translation>El próximo intento es en {0} s.</translation>
    </message>
    <message>
        <source>The next units are for {0}.</source>
        <translation>Las siguientes unidades son para {0}.</translation>
    </message>
    <message>
        <source>The one-time code was not accepted.</source>
        <translation>No se aceptó el código de un solo uso.</translation>
    </message>
    <message>
        <source>The organizations that the account is in.</source>
        <translation>Las organizaciones en las que está la cuenta.</translation>
    </message>
    <message>
        <source>The owner changed after it was confirmed.</source>
        <translation>El propietario cambió después de confirmarse.</translation>
    </message>
    <message>
        <source>The owner is now {0}.</source>
        <translation>El propietario es ahora {0}.</translation>
    </message>
    <message>
        <source>The owner loses it: {0}.</source>
        <translation>El propietario lo pierde: {0}.</translation>
    </message>
    <message>
        <source>The owner of {0} was asked to hand it over; it is not ours.</source>
        <translation>Se pidió al propietario de {0} que lo ceda; no es nuestro.</translation>
    </message>
    <message>
        <source>The owner was never seen, and no cause is proven.</source>
        <translation>No se vio nunca al propietario y no hay ninguna causa probada.</translation>
    </message>
    <message>
        <source>The package of the version before is not kept here.</source>
        <translation>El paquete de la versión anterior no se guarda aquí.</translation>
    </message>
    <message>
        <source>The package tool did not end within {0} minutes.</source>
        <translation>El programa de paquetes no terminó en {0} minutos.</translation>
    </message>
    <message>
        <source>The package was not installed: {0}</source>
        <translation>El paquete no se instaló: {0}</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault.</source>
        <translation>La frase de contraseña no abre la bóveda.</translation>
    </message>
    <message>
        <source>The passphrase until now was not given.</source>
        <translation>No se dio la frase de contraseña actual.</translation>
    </message>
    <message>
        <source>The people and API users of an organization.</source>
        <translation>Las personas y los usuarios de API de una organización.</translation>
    </message>
    <message>
        <source>The people and API users who may act in the product.</source>
        <translation>Las personas y los usuarios de API que pueden actuar en el producto.</translation>
    </message>
    <message>
        <source>The port is being opened.</source>
        <translation>Se está abriendo el puerto.</translation>
    </message>
    <message>
        <source>The port is open</source>
        <translation>El puerto está abierto</translation>
    </message>
    <message>
        <source>The power went after its end, or before it said who it is.</source>
        <translation>La corriente se fue tras su final o antes de que dijera quién es.</translation>
    </message>
    <message>
        <source>The present value of a variable of a device in the product.</source>
        <translation>El valor actual de una variable de un dispositivo del producto.</translation>
    </message>
    <message>
        <source>The present value of a variable; the device itself is asked.</source>
        <translation>El valor actual de una variable; se pregunta al propio dispositivo.</translation>
    </message>
    <message>
        <source>The printer at {0} broke off.</source>
        <translation>La impresora en {0} cortó la conexión.</translation>
    </message>
    <message>
        <source>The printer at {0} does not answer.</source>
        <translation>La impresora en {0} no responde.</translation>
    </message>
    <message>
        <source>The printer at {0} is out of reach.</source>
        <translation>La impresora en {0} está fuera de alcance.</translation>
    </message>
    <message>
        <source>The printer at {0} takes no labels.</source>
        <translation>La impresora en {0} no acepta etiquetas.</translation>
    </message>
    <message>
        <source>The printer at {0} takes nothing for {1} s.</source>
        <translation>La impresora en {0} no acepta nada desde hace {1} s.</translation>
    </message>
    <message>
        <source>The printer at {0} {1}.</source>
        <translation>La impresora en {0} {1}.</translation>
    </message>
    <message>
        <source>The printer {0}</source>
        <translation>La impresora {0}</translation>
    </message>
    <message>
        <source>The printer {0} takes no raw job.</source>
        <translation>La impresora {0} no acepta trabajos raw.</translation>
    </message>
    <message>
        <source>The printer {0} took only part of the label.</source>
        <translation>La impresora {0} aceptó solo parte de la etiqueta.</translation>
    </message>
    <message>
        <source>The printing system</source>
        <translation>El sistema de impresión</translation>
    </message>
    <message>
        <source>The printing was stopped.</source>
        <translation>La impresión se detuvo.</translation>
    </message>
    <message>
        <source>The product denies this device.</source>
        <translation>El producto rechaza este dispositivo.</translation>
    </message>
    <message>
        <source>The product is known</source>
        <translation>El producto se conoce</translation>
    </message>
    <message>
        <source>The product is {0} ({1}).</source>
        <translation>El producto es {0} ({1}).</translation>
    </message>
    <message>
        <source>The product keeps this device on firmware version {0}.</source>
        <translation>El producto mantiene este dispositivo en la versión de firmware {0}.</translation>
    </message>
    <message>
        <source>The product keeps this device on one firmware version.</source>
        <translation>El producto fija este dispositivo a una versión de firmware.</translation>
    </message>
    <message>
        <source>The product lists no customer {0} any more.</source>
        <translation>El producto ya no lista al cliente {0}.</translation>
    </message>
    <message>
        <source>The product loses the device, and a customer who owns it loses it too.</source>
        <translation>El producto pierde el dispositivo, y también el cliente al que pertenezca.</translation>
    </message>
    <message>
        <source>The product takes no more devices.</source>
        <translation>El producto no admite más dispositivos.</translation>
    </message>
    <message>
        <source>The product's OAuth clients, without their secrets.</source>
        <translation>Los clientes OAuth del producto, sin sus secretos.</translation>
    </message>
    <message>
        <source>The product's client and its secret are needed for this.</source>
        <translation>Para esto hacen falta el cliente OAuth del producto y su secreto.</translation>
    </message>
    <message>
        <source>The product's customers. Only those who have ever claimed a device are in it.</source>
        <translation>Los clientes del producto. Solo figuran los que alguna vez han reclamado un dispositivo.</translation>
    </message>
    <message>
        <source>The products of an organization.</source>
        <translation>Los productos de una organización.</translation>
    </message>
    <message>
        <source>The program dfu-util is not on this computer.</source>
        <translation>El programa dfu-util no está en este ordenador.</translation>
    </message>
    <message>
        <source>The program does not compile.</source>
        <translation>El programa no compila.</translation>
    </message>
    <message>
        <source>The program in it is not the one that was signed.</source>
        <translation>El programa que contiene no es el que se firmó.</translation>
    </message>
    <message>
        <source>The program on the device; it cannot be brought back from here.</source>
        <translation>El programa del dispositivo; desde aquí no se puede recuperar.</translation>
    </message>
    <message>
        <source>The program that runs on every device it reaches.</source>
        <translation>El programa que corre en cada dispositivo al que llega.</translation>
    </message>
    <message>
        <source>The proxy finds {0}.</source>
        <translation>El proxy encuentra {0}.</translation>
    </message>
    <message>
        <source>The recipe cannot be used.</source>
        <translation>La receta no se puede usar.</translation>
    </message>
    <message>
        <source>The recipe has changed since the round was announced.</source>
        <translation>La receta ha cambiado desde que se anunció la ronda.</translation>
    </message>
    <message>
        <source>The recipe lets us release it there.</source>
        <translation>La receta nos permite liberarlo allí.</translation>
    </message>
    <message>
        <source>The recipe names no label.</source>
        <translation>La receta no indica ninguna etiqueta.</translation>
    </message>
    <message>
        <source>The recipe {0} cannot be read: {1}</source>
        <translation>La receta {0} no se puede leer: {1}</translation>
    </message>
    <message>
        <source>The recipe {0} cannot be written: {1}</source>
        <translation>La receta {0} no se puede escribir: {1}</translation>
    </message>
    <message>
        <source>The record cannot be written.</source>
        <translation>No se puede escribir el registro.</translation>
    </message>
    <message>
        <source>The record is kept in a file; this names none.</source>
        <translation>El registro se guarda en un archivo; esto no indica ninguno.</translation>
    </message>
    <message>
        <source>The record is not as it was written.</source>
        <translation>El registro no está como se escribió.</translation>
    </message>
    <message>
        <source>The record {0} cannot be opened or written here.</source>
        <translation>El registro {0} no se puede abrir o escribir aquí.</translation>
    </message>
    <message>
        <source>The record's key of a sealed name does not open it.</source>
        <translation>La clave del registro para un nombre sellado no lo abre.</translation>
    </message>
    <message>
        <source>The report cannot be written.</source>
        <translation>No se puede escribir el informe.</translation>
    </message>
    <message>
        <source>The round was begun in the window, with the account alone.</source>
        <translation>La ronda se empezó en la ventana, solo con la cuenta.</translation>
    </message>
    <message>
        <source>The row has more cells than the heading.</source>
        <translation>La fila tiene más celdas que el encabezado.</translation>
    </message>
    <message>
        <source>The row is for {0}, the recipe for {1}.</source>
        <translation>La fila es para {0}; la receta, para {1}.</translation>
    </message>
    <message>
        <source>The rule cannot be installed: {0}.</source>
        <translation>La regla no se puede instalar: {0}.</translation>
    </message>
    <message>
        <source>The rule is installed: {0}. Plug the device in again.</source>
        <translation>La regla está instalada: {0}. Vuelva a conectar el dispositivo.</translation>
    </message>
    <message>
        <source>The rule is not installed: {0}</source>
        <translation>La regla no está instalada: {0}</translation>
    </message>
    <message>
        <source>The rule is read when a device is plugged in.</source>
        <translation>La regla se lee cuando se conecta un dispositivo.</translation>
    </message>
    <message>
        <source>The same device still listens</source>
        <translation>El mismo dispositivo sigue a la escucha</translation>
    </message>
    <message>
        <source>The same device still listens.</source>
        <translation>El mismo dispositivo sigue a la escucha.</translation>
    </message>
    <message>
        <source>The same for an organization; only its administrators may see it.</source>
        <translation>Lo mismo para una organización; solo sus administradores pueden verlo.</translation>
    </message>
    <message>
        <source>The secrets are in {0} already.</source>
        <translation>Los secretos ya están en {0}.</translation>
    </message>
    <message>
        <source>The secrets were not moved; all are where they were.</source>
        <translation>Los secretos no se pasaron; todos están donde estaban.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>No se pueden leer los ajustes.</translation>
    </message>
    <message>
        <source>The settings cannot be read: {0}: {1}</source>
        <translation>Los ajustes no se pueden leer: {0}: {1}</translation>
    </message>
    <message>
        <source>The setup file cannot be used; nothing was changed.</source>
        <translation>El archivo de preparación no se puede usar; no se cambió nada.</translation>
    </message>
    <message>
        <source>The shift ends.</source>
        <translation>El turno termina.</translation>
    </message>
    <message>
        <source>The simulated bench</source>
        <translation>El banco simulado</translation>
    </message>
    <message>
        <source>The simulated bench did not start.</source>
        <translation>El banco simulado no arrancó.</translation>
    </message>
    <message>
        <source>The simulated bench does not answer.</source>
        <translation>El banco simulado no responde.</translation>
    </message>
    <message>
        <source>The simulated bench's air does not answer.</source>
        <translation>El aire del banco simulado no responde.</translation>
    </message>
    <message>
        <source>The slots cannot be read: {0}: {1}</source>
        <translation>Los puestos no se pueden leer: {0}: {1}</translation>
    </message>
    <message>
        <source>The store gives another secret back than was kept.</source>
        <translation>El almacén devuelve un secreto distinto del guardado.</translation>
    </message>
    <message>
        <source>The stream was interrupted.</source>
        <translation>El flujo se interrumpió.</translation>
    </message>
    <message>
        <source>The system bus was cut off.</source>
        <translation>Se cortó el bus del sistema.</translation>
    </message>
    <message>
        <source>The system hides Wi-Fi names without Location permission.</source>
        <translation>El sistema oculta los nombres de Wi-Fi sin el permiso de ubicación.</translation>
    </message>
    <message>
        <source>The system refuses {0}: {1}.</source>
        <translation>El sistema rechaza {0}: {1}.</translation>
    </message>
    <message>
        <source>The system took {0} to another network meanwhile.</source>
        <translation>El sistema llevó {0} a otra red mientras tanto.</translation>
    </message>
    <message>
        <source>The system's key store keeps the secrets.</source>
        <translation>El almacén de claves del sistema guarda los secretos.</translation>
    </message>
    <message>
        <source>The system's own takes its place, and lines may break otherwise.</source>
        <translation>Lo sustituye el del sistema y las líneas pueden cortarse de otro modo.</translation>
    </message>
    <message>
        <source>The template {0} cannot be read.</source>
        <translation>La plantilla {0} no se puede leer.</translation>
    </message>
    <message>
        <source>The time between single bytes, and what is below the serial port or the socket.</source>
        <translation>El tiempo entre bytes sueltos, y lo que hay bajo el puerto serie o el socket.</translation>
    </message>
    <message>
        <source>The token that was given holds characters that no token has.</source>
        <translation>El token dado contiene caracteres que ningún token tiene.</translation>
    </message>
    <message>
        <source>The token was not tried: the cloud is not reached.</source>
        <translation>No se probó el token: no se alcanza la nube.</translation>
    </message>
    <message>
        <source>The token's owner may not do this.</source>
        <translation>El dueño del token no puede hacer esto.</translation>
    </message>
    <message>
        <source>The training's marks or its certificate cannot be written.</source>
        <translation>Los puntos de la formación o su certificado no se pueden escribir.</translation>
    </message>
    <message>
        <source>The transfer ended before all had arrived; the device is as it was.</source>
        <translation>La transferencia terminó antes de que llegara todo; el dispositivo está como estaba.</translation>
    </message>
    <message>
        <source>The transfer was stopped; the device is as it was.</source>
        <translation>La transferencia se detuvo; el dispositivo está como estaba.</translation>
    </message>
    <message>
        <source>The traveller file cannot be used.</source>
        <translation>El archivo de hoja de ruta no se puede usar.</translation>
    </message>
    <message>
        <source>The traveller {0} cannot be read: {1}.</source>
        <translation>La hoja de ruta {0} no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>The typeface {0} is missing.</source>
        <translation>Falta el tipo de letra {0}.</translation>
    </message>
    <message>
        <source>The udev rule for Particle devices is installed.</source>
        <translation>La regla udev para dispositivos Particle está instalada.</translation>
    </message>
    <message>
        <source>The udev rule for Particle devices is not installed.</source>
        <translation>La regla udev para dispositivos Particle no está instalada.</translation>
    </message>
    <message>
        <source>The update has started. The device takes it now.</source>
        <translation>La actualización ha empezado. El dispositivo la recibe ahora.</translation>
    </message>
    <message>
        <source>The update is not installed; nothing was changed.</source>
        <translation>La actualización no está instalada; no se cambió nada.</translation>
    </message>
    <message>
        <source>The usual way for Photon and P1. The device need not be online yet.</source>
        <translation>La forma habitual para Photon y P1. El dispositivo aún no tiene que estar en línea.</translation>
    </message>
    <message>
        <source>The vault cannot be read: {0}: {1}</source>
        <translation>La bóveda no se puede leer: {0}: {1}</translation>
    </message>
    <message>
        <source>The vault cannot be written: {0}: {1}</source>
        <translation>La bóveda no se puede escribir: {0}: {1}</translation>
    </message>
    <message>
        <source>The vault is damaged: {0}: {1}</source>
        <translation>La bóveda está dañada: {0}: {1}</translation>
    </message>
    <message>
        <source>The vault is locked, so nothing was moved.</source>
        <translation>La bóveda está cerrada, así que no se pasó nada.</translation>
    </message>
    <message>
        <source>The vault is not as it was written: {0}</source>
        <translation>La bóveda no está como se escribió: {0}</translation>
    </message>
    <message>
        <source>The vault is removed.</source>
        <translation>La bóveda está eliminada.</translation>
    </message>
    <message>
        <source>The vault keeps the secrets; it is open.</source>
        <translation>La bóveda guarda los secretos; está abierta.</translation>
    </message>
    <message>
        <source>The vault of secrets cannot be read or written.</source>
        <translation>No se puede leer o escribir la bóveda de secretos.</translation>
    </message>
    <message>
        <source>The vault of secrets is locked.</source>
        <translation>La bóveda de secretos está cerrada.</translation>
    </message>
    <message>
        <source>The vault's passphrase is replaced.</source>
        <translation>La frase de contraseña de la bóveda está sustituida.</translation>
    </message>
    <message>
        <source>The vault's passphrase was changed. Open it with the new one.</source>
        <translation>La frase de contraseña de la bóveda se cambió. Ábrala con la nueva.</translation>
    </message>
    <message>
        <source>The versions that were uploaded to the product.</source>
        <translation>Las versiones que se subieron al producto.</translation>
    </message>
    <message>
        <source>The way back is kept by an update.</source>
        <translation>La vuelta atrás la guarda una actualización.</translation>
    </message>
    <message>
        <source>The window does not open without it.</source>
        <translation>Sin ello la ventana no se abre.</translation>
    </message>
    <message>
        <source>The words that repeat a claim code: the trace holds what they mean.</source>
        <translation>Las palabras que repiten un código de reclamación: la traza guarda lo que significan.</translation>
    </message>
    <message>
        <source>The work on this device was stopped.</source>
        <translation>Se detuvo el trabajo con este dispositivo.</translation>
    </message>
    <message>
        <source>The work was stopped at the bench.</source>
        <translation>El trabajo se detuvo en el banco.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>El trabajo se detuvo.</translation>
    </message>
    <message>
        <source>The wrong kind of token was sent.</source>
        <translation>Se envió un tipo de token equivocado.</translation>
    </message>
    <message>
        <source>The {0} has a control character.</source>
        <translation>Hay un carácter de control en: {0}.</translation>
    </message>
    <message>
        <source>The {0} has a line of more than 255 bytes.</source>
        <translation>Hay una línea de más de 255 bytes en: {0}.</translation>
    </message>
    <message>
        <source>The {0} has a quote or a backslash, which the device's own Wi-Fi cannot take.</source>
        <translation>Hay una comilla o una barra inversa, que la Wi-Fi propia del dispositivo no admite, en: {0}.</translation>
    </message>
    <message>
        <source>The {0} has more than {1} bytes.</source>
        <translation>Demasiado largo: {0}, más de {1} bytes.</translation>
    </message>
    <message>
        <source>The {0} is not in PEM form.</source>
        <translation>No está en formato PEM: {0}.</translation>
    </message>
    <message>
        <source>The {0} token is good; it takes more to {1}.</source>
        <translation>El token de {0} es válido; hace falta más para {1}.</translation>
    </message>
    <message>
        <source>The {0} token is good{1}; we may {2}.</source>
        <translation>El token de {0} es válido{1}; podemos {2}.</translation>
    </message>
    <message>
        <source>The {0} token: {1}</source>
        <translation>El token de {0}: {1}</translation>
    </message>
    <message>
        <source>The {0} was wrong before. Wait {1} s.</source>
        <translation>Antes hubo un error en: {0}. Espere {1} s.</translation>
    </message>
    <message>
        <source>Their SIMs too</source>
        <translation>También sus SIM</translation>
    </message>
    <message>
        <source>Then Enter.</source>
        <translation>Luego Intro.</translation>
    </message>
    <message>
        <source>Then it blinks blue</source>
        <translation>Entonces parpadea en azul</translation>
    </message>
    <message>
        <source>Then it blinks blue, green or cyan</source>
        <translation>Entonces parpadea en azul, verde o cian</translation>
    </message>
    <message>
        <source>Then it flashes fast</source>
        <translation>Entonces destella rápido</translation>
    </message>
    <message>
        <source>Then load slot {0}</source>
        <translation>Después cargue el puesto {0}</translation>
    </message>
    <message>
        <source>Then whatever needs the account stops.</source>
        <translation>Entonces se detiene todo lo que necesita la cuenta.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>There is a vault already: {0}</source>
        <translation>Ya hay una bóveda: {0}</translation>
    </message>
    <message>
        <source>There is no call {0}.{1}</source>
        <translation>No hay ninguna llamada {0}.{1}</translation>
    </message>
    <message>
        <source>There is no drill {0}.</source>
        <translation>No hay ningún ejercicio {0}.</translation>
    </message>
    <message>
        <source>There is no label template {0}.</source>
        <translation>No hay ninguna plantilla de etiqueta {0}.</translation>
    </message>
    <message>
        <source>There is no line of a trace in it.</source>
        <translation>No hay en él ninguna línea de una traza.</translation>
    </message>
    <message>
        <source>There is no one folder in it.</source>
        <translation>No hay en él una sola carpeta.</translation>
    </message>
    <message>
        <source>There is no record at {0}.</source>
        <translation>No hay ningún registro en {0}.</translation>
    </message>
    <message>
        <source>There is no record yet.</source>
        <translation>Aún no hay registro.</translation>
    </message>
    <message>
        <source>There is no room for the record {0}.</source>
        <translation>No hay sitio para el registro {0}.</translation>
    </message>
    <message>
        <source>There is no slot {0}.</source>
        <translation>No existe el puesto {0}.</translation>
    </message>
    <message>
        <source>There is no training while units are in work.</source>
        <translation>No hay formación mientras haya unidades en curso.</translation>
    </message>
    <message>
        <source>There is no update in {0}.</source>
        <translation>No hay ninguna actualización en {0}.</translation>
    </message>
    <message>
        <source>There is no update while a shift runs.</source>
        <translation>No hay actualización mientras corra un turno.</translation>
    </message>
    <message>
        <source>There is no version before this one beside {0}.</source>
        <translation>No hay ninguna versión anterior a esta junto a {0}.</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>No existe {0}.</translation>
    </message>
    <message>
        <source>There is {0}.</source>
        <translation>Hay {0}.</translation>
    </message>
    <message>
        <source>This API user lacks the scope {0}.</source>
        <translation>A este usuario de API le falta el permiso {0}.</translation>
    </message>
    <message>
        <source>This Device OS knows no enterprise networks.</source>
        <translation>Este Device OS no admite redes de empresa.</translation>
    </message>
    <message>
        <source>This Device OS takes no claim code by USB (0.6.0 does).</source>
        <translation>Este Device OS no admite código de reclamación por USB (0.6.0 sí).</translation>
    </message>
    <message>
        <source>This Device OS takes no firmware this way.</source>
        <translation>Este Device OS no admite firmware por esta vía.</translation>
    </message>
    <message>
        <source>This PIN cannot be used.</source>
        <translation>Este PIN no se puede usar.</translation>
    </message>
    <message>
        <source>This Station runs from its source.</source>
        <translation>Esta Station corre desde sus fuentes.</translation>
    </message>
    <message>
        <source>This Windows has no Wi-Fi service installed.</source>
        <translation>Este Windows no tiene instalado ningún servicio Wi-Fi.</translation>
    </message>
    <message>
        <source>This account sees no device {0}, neither its own nor in a product.</source>
        <translation>Esta cuenta no ve ningún dispositivo {0}, ni suyo ni en un producto.</translation>
    </message>
    <message>
        <source>This account signs in elsewhere (SSO); a password does not work here.</source>
        <translation>Esta cuenta inicia sesión en otro sitio (SSO); aquí no vale una contraseña.</translation>
    </message>
    <message>
        <source>This cannot be a claim code: {0}.</source>
        <translation>Esto no puede ser un código de reclamación: {0}.</translation>
    </message>
    <message>
        <source>This claim code was given to another device.</source>
        <translation>Este código de reclamación se dio a otro dispositivo.</translation>
    </message>
    <message>
        <source>This computer could not join the device's own Wi-Fi.</source>
        <translation>Este ordenador no pudo conectarse a la Wi-Fi propia del dispositivo.</translation>
    </message>
    <message>
        <source>This computer goes to the device once more, hands over and comes back.</source>
        <translation>Este ordenador va otra vez al dispositivo, hace la entrega y vuelve.</translation>
    </message>
    <message>
        <source>This computer has no Wi-Fi adapter that Station can use.</source>
        <translation>Este ordenador no tiene ningún adaptador Wi-Fi que Station pueda usar.</translation>
    </message>
    <message>
        <source>This computer has no Wi-Fi adapter {0} that can be used.</source>
        <translation>Este ordenador no tiene ningún adaptador Wi-Fi {0} que se pueda usar.</translation>
    </message>
    <message>
        <source>This computer has no key store, and no vault was made.</source>
        <translation>Este ordenador no tiene almacén de claves y no se creó ninguna bóveda.</translation>
    </message>
    <message>
        <source>This computer has no key store, so nothing was moved.</source>
        <translation>Este ordenador no tiene almacén de claves, así que no se pasó nada.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Este ordenador no tiene almacén de claves.</translation>
    </message>
    <message>
        <source>This computer has no printing system.</source>
        <translation>Este ordenador no tiene sistema de impresión.</translation>
    </message>
    <message>
        <source>This computer has no system bus to ask for its Wi-Fi.</source>
        <translation>Este ordenador no tiene bus del sistema al que preguntar por su Wi-Fi.</translation>
    </message>
    <message>
        <source>This computer has no way to the cloud.</source>
        <translation>Este ordenador no tiene acceso a la nube.</translation>
    </message>
    <message>
        <source>This computer hears no networks meanwhile: {0}</source>
        <translation>Este ordenador no oye redes mientras tanto: {0}</translation>
    </message>
    <message>
        <source>This computer is back on {0}.</source>
        <translation>Este ordenador está de vuelta en {0}.</translation>
    </message>
    <message>
        <source>This computer is not back on its own network.</source>
        <translation>Este ordenador no ha vuelto a su propia red.</translation>
    </message>
    <message>
        <source>This computer is not back on {0}.</source>
        <translation>Este ordenador no está de vuelta en {0}.</translation>
    </message>
    <message>
        <source>This computer is on {0}.</source>
        <translation>Este ordenador está en {0}.</translation>
    </message>
    <message>
        <source>This computer never left its own network.</source>
        <translation>Este ordenador no salió de su propia red.</translation>
    </message>
    <message>
        <source>This computer stays on its own network: a spare Wi-Fi adapter goes to the device.</source>
        <translation>Este ordenador se queda en su propia red: un adaptador Wi-Fi libre va al dispositivo.</translation>
    </message>
    <message>
        <source>This computer was not taken to {0}.</source>
        <translation>Este ordenador no se llevó a {0}.</translation>
    </message>
    <message>
        <source>This computer was not to leave its own network.</source>
        <translation>Este ordenador no debía salir de su propia red.</translation>
    </message>
    <message>
        <source>This computer went to sleep meanwhile.</source>
        <translation>Este ordenador se suspendió mientras tanto.</translation>
    </message>
    <message>
        <source>This computer's Wi-Fi</source>
        <translation>La Wi-Fi de este ordenador</translation>
    </message>
    <message>
        <source>This computer's clock agrees with the cloud's.</source>
        <translation>El reloj de este ordenador coincide con el de la nube.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong.</source>
        <translation>El reloj de este ordenador está mal.</translation>
    </message>
    <message>
        <source>This computer's clock is {0} {1} the cloud's.</source>
        <translation>El reloj de este ordenador va {0} {1} el de la nube.</translation>
    </message>
    <message>
        <source>This computer's clock was set back: nobody knows how old its claim code is.</source>
        <translation>El reloj de este ordenador se atrasó: nadie sabe qué antigüedad tiene su código de reclamación.</translation>
    </message>
    <message>
        <source>This computer's key store tells nothing.</source>
        <translation>El almacén de claves de este ordenador no dice nada.</translation>
    </message>
    <message>
        <source>This computer's key store took nothing.</source>
        <translation>El almacén de claves de este ordenador no guardó nada.</translation>
    </message>
    <message>
        <source>This computer's network has 192.168.0.x too ({0}).</source>
        <translation>La red de este ordenador también tiene 192.168.0.x ({0}).</translation>
    </message>
    <message>
        <source>This computer's network uses the device's address.</source>
        <translation>La red de este ordenador usa la dirección del dispositivo.</translation>
    </message>
    <message>
        <source>This device is not in the round: no code was fetched for it.</source>
        <translation>Este dispositivo no está en la ronda: no se obtuvo ningún código para él.</translation>
    </message>
    <message>
        <source>This device of the round gets nothing handed over.</source>
        <translation>A este dispositivo de la ronda no se le entrega nada.</translation>
    </message>
    <message>
        <source>This device stands twice in the order.</source>
        <translation>Este dispositivo aparece dos veces en el pedido.</translation>
    </message>
    <message>
        <source>This is a {0}; {1} takes {2} only.</source>
        <translation>Esto es un {0}; {1} solo admite {2}.</translation>
    </message>
    <message>
        <source>This is for the engineer.</source>
        <translation>Esto es para el ingeniero.</translation>
    </message>
    <message>
        <source>This is no customer: {0}.</source>
        <translation>Esto no es un cliente: {0}.</translation>
    </message>
    <message>
        <source>This is not the label of slot {0}: set both aside.</source>
        <translation>Esta no es la etiqueta del puesto {0}: aparte ambas.</translation>
    </message>
    <message>
        <source>This kind of device does not fit the product.</source>
        <translation>Este tipo de dispositivo no encaja con el producto.</translation>
    </message>
    <message>
        <source>This label is another one's; slot {0} has {1}.</source>
        <translation>Esta etiqueta es de otra unidad; el puesto {0} tiene {1}.</translation>
    </message>
    <message>
        <source>This network has no 2.4 GHz.</source>
        <translation>Esta red no tiene 2,4 GHz.</translation>
    </message>
    <message>
        <source>This network wants a sign-in page.</source>
        <translation>Esta red pide una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>This site has used its calls for these 5 min.</source>
        <translation>Este sitio ha agotado sus llamadas para estos 5 min.</translation>
    </message>
    <message>
        <source>This site is locked for 30 min after wrong log-ins.</source>
        <translation>Este sitio está bloqueado 30 min por inicios de sesión incorrectos.</translation>
    </message>
    <message>
        <source>This station's account</source>
        <translation>La cuenta de esta estación</translation>
    </message>
    <message>
        <source>This station's settings</source>
        <translation>Los ajustes de esta estación</translation>
    </message>
    <message>
        <source>This system has no pkexec, which asks for rights.</source>
        <translation>Este sistema no tiene pkexec, que pide los permisos.</translation>
    </message>
    <message>
        <source>This system has no raw devices.</source>
        <translation>Este sistema no tiene dispositivos raw.</translation>
    </message>
    <message>
        <source>This token may not do that.</source>
        <translation>Este token no puede hacer eso.</translation>
    </message>
    <message>
        <source>This trace cannot be replayed.</source>
        <translation>Esta traza no se puede reproducir.</translation>
    </message>
    <message>
        <source>This unit is in slot {0}.</source>
        <translation>Esta unidad está en el puesto {0}.</translation>
    </message>
    <message>
        <source>This user may not get the rights for it.</source>
        <translation>Este usuario no puede obtener los permisos para ello.</translation>
    </message>
    <message>
        <source>This user may not open serial ports.</source>
        <translation>Este usuario no puede abrir puertos serie.</translation>
    </message>
    <message>
        <source>This user may not open the port: see Doctor.</source>
        <translation>Este usuario no puede abrir el puerto: véase Diagnóstico.</translation>
    </message>
    <message>
        <source>This user may not open {0}.</source>
        <translation>Este usuario no puede abrir {0}.</translation>
    </message>
    <message>
        <source>This user may not switch this computer's Wi-Fi.</source>
        <translation>Este usuario no puede cambiar la Wi-Fi de este ordenador.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time: {0} s</source>
        <translation>Tiempo: {0} s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
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
        <translation>Borrados de tokens</translation>
    </message>
    <message>
        <source>Token inspections</source>
        <translation>Inspecciones de tokens</translation>
    </message>
    <message>
        <source>Tokens, client secrets, passwords and claim codes move from the vault into this computer's key store.</source>
        <translation>Los tokens, los secretos de clientes OAuth, las contraseñas y los códigos de reclamación pasan de la bóveda al almacén de claves de este ordenador.</translation>
    </message>
    <message>
        <source>Tokens, client secrets, passwords and claim codes move from this computer's key store into the vault: one encrypted file under a passphrase of your own.</source>
        <translation>Los tokens, los secretos de clientes OAuth, las contraseñas y los códigos de reclamación pasan del almacén de claves de este ordenador a la bóveda: un archivo cifrado con una frase de contraseña propia.</translation>
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
        <translation>Cambia el nombre y la contraseña de una cuenta por un token de usuario; si la cuenta tiene código de un solo uso, se pide.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Training: not yet finished</source>
        <translation>Formación: aún sin terminar</translation>
    </message>
    <message>
        <source>Tries once more to go back</source>
        <translation>Intenta volver una vez más</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>Try again for a new claim code; twice the same: set aside.</source>
        <translation>Vuelva a intentarlo con un código de reclamación nuevo; si se repite dos veces: apártelo.</translation>
    </message>
    <message>
        <source>Try again: a new code is fetched and handed over.</source>
        <translation>Vuelva a intentarlo: se obtiene y se entrega un código nuevo.</translation>
    </message>
    <message>
        <source>Try again: a new code is fetched.</source>
        <translation>Vuelva a intentarlo: se obtiene un código nuevo.</translation>
    </message>
    <message>
        <source>Try again: we look first, nothing is done twice.</source>
        <translation>Vuelva a intentarlo: primero miramos, nada se hace dos veces.</translation>
    </message>
    <message>
        <source>Try again; the same again: send us the details.</source>
        <translation>Vuelva a intentarlo; si se repite: envíenos los detalles.</translation>
    </message>
    <message>
        <source>Try again; the same again: set the device aside.</source>
        <translation>Vuelva a intentarlo; si se repite: aparte el dispositivo.</translation>
    </message>
    <message>
        <source>Turn Wi-Fi on by its key.</source>
        <translation>Encienda la Wi-Fi con su tecla.</translation>
    </message>
    <message>
        <source>Turn Wi-Fi on in the menu of the system.</source>
        <translation>Encienda la Wi-Fi en el menú del sistema.</translation>
    </message>
    <message>
        <source>Turn networking on.</source>
        <translation>Encienda la red.</translation>
    </message>
    <message>
        <source>Turn on WPA2 for the network, or name its security.</source>
        <translation>Active WPA2 en la red o indique su seguridad.</translation>
    </message>
    <message>
        <source>Turn on WPA2 for the network.</source>
        <translation>Active WPA2 en la red.</translation>
    </message>
    <message>
        <source>Turn on network time, then announce it again where there is internet.</source>
        <translation>Active la hora de red y anúncielo otra vez donde haya internet.</translation>
    </message>
    <message>
        <source>Turn on network time.</source>
        <translation>Active la hora de red.</translation>
    </message>
    <message>
        <source>Two devices show the same USB serial number.</source>
        <translation>Dos dispositivos muestran el mismo número de serie USB.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type the commands that the doctor shows, or ask an administrator.</source>
        <translation>Escriba las órdenes que muestra el diagnóstico o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>Type the last 4 digits of {0}</source>
        <translation>Escriba las últimas 4 cifras de {0}</translation>
    </message>
    <message>
        <source>Type the last {0} characters of {1}</source>
        <translation>Escriba los últimos {0} caracteres de {1}</translation>
    </message>
    <message>
        <source>USB cable</source>
        <translation>Cable USB</translation>
    </message>
    <message>
        <source>Unclaim</source>
        <translation>Anular la reclamación</translation>
    </message>
    <message>
        <source>Unclaim it first, or it vanishes from your lists.</source>
        <translation>Anule antes su reclamación o desaparecerá de sus listas.</translation>
    </message>
    <message>
        <source>Unclaim it: {0} loses it.</source>
        <translation>Anular la reclamación: {0} lo pierde.</translation>
    </message>
    <message>
        <source>Unclaim my device</source>
        <translation>Anular la reclamación de mi dispositivo</translation>
    </message>
    <message>
        <source>Unclaim this device and remove it from where it is?</source>
        <translation>¿Anular la reclamación de este dispositivo y quitarlo de donde está?</translation>
    </message>
    <message>
        <source>Unclaim {0}?</source>
        <translation>¿Anular la reclamación de {0}?</translation>
    </message>
    <message>
        <source>Unclaimed; {0} no longer owns it.</source>
        <translation>Reclamación anulada; {0} ya no es su propietario.</translation>
    </message>
    <message>
        <source>Unclaiming the device</source>
        <translation>Anular la reclamación del dispositivo</translation>
    </message>
    <message>
        <source>Unclaims the device</source>
        <translation>Anula la reclamación del dispositivo</translation>
    </message>
    <message>
        <source>Unit removed · free</source>
        <translation>Unidad retirada · libre</translation>
    </message>
    <message>
        <source>Unit removed · waiting for it</source>
        <translation>Unidad retirada · se la espera</translation>
    </message>
    <message>
        <source>Unknown, of another platform, or in another product: the cloud does not say which.</source>
        <translation>Desconocido, de otra plataforma o en otro producto: la nube no dice cuál.</translation>
    </message>
    <message>
        <source>Unlock it in the product, or mark it for development.</source>
        <translation>Desbloquéelo en el producto o márquelo para desarrollo.</translation>
    </message>
    <message>
        <source>Unlock the key store, or check the passphrase; then move them again.</source>
        <translation>Abra el almacén de claves, o compruebe la frase de contraseña; luego páselos otra vez.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again.</source>
        <translation>Desconecte el dispositivo, conéctelo otra vez y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Until when the token in use is good, and what for: a cheap way to test it.</source>
        <translation>Hasta cuándo vale el token en uso y para qué: una forma barata de probarlo.</translation>
    </message>
    <message>
        <source>Update from a folder where the bundle of this version lies too: then it is kept.</source>
        <translation>Actualice desde una carpeta donde también esté el paquete de esta versión: entonces se guarda.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Upload firmware</source>
        <translation>Subir firmware</translation>
    </message>
    <message>
        <source>Use Python 3.11 or newer.</source>
        <translation>Use Python 3.11 o posterior.</translation>
    </message>
    <message>
        <source>Use UUID</source>
        <translation>Usar UUID</translation>
    </message>
    <message>
        <source>Use UUID: a new name that nobody else has</source>
        <translation>Usar UUID: un nombre nuevo que nadie más tiene</translation>
    </message>
    <message>
        <source>Use a QR code for it.</source>
        <translation>Use para ello un código QR.</translation>
    </message>
    <message>
        <source>Use a network with 2.4 GHz.</source>
        <translation>Use una red con 2,4 GHz.</translation>
    </message>
    <message>
        <source>Use another cable or a powered hub; the same again: RED bin.</source>
        <translation>Use otro cable o un hub con alimentación; si se repite: caja ROJA.</translation>
    </message>
    <message>
        <source>Use another cable or port, then try again.</source>
        <translation>Use otro cable o puerto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Use another network.</source>
        <translation>Use otra red.</translation>
    </message>
    <message>
        <source>Use delivery by USB on this computer.</source>
        <translation>En este ordenador, use la entrega por USB.</translation>
    </message>
    <message>
        <source>Use it for the lab, not for a batch that is shipped.</source>
        <translation>Úselo para el laboratorio, no para un lote que se envía.</translation>
    </message>
    <message>
        <source>Use that Station, or restore the copy made before the upgrade.</source>
        <translation>Use esa Station o restaure la copia hecha antes de la actualización.</translation>
    </message>
    <message>
        <source>Use the device's own Wi-Fi for open networks.</source>
        <translation>Use la Wi-Fi propia del dispositivo para redes abiertas.</translation>
    </message>
    <message>
        <source>Use the device's own Wi-Fi for that.</source>
        <translation>Use para eso la Wi-Fi propia del dispositivo.</translation>
    </message>
    <message>
        <source>Use the device's own Wi-Fi, or update Device OS.</source>
        <translation>Use la Wi-Fi propia del dispositivo o actualice Device OS.</translation>
    </message>
    <message>
        <source>Use the ownership mode "customer-online" in the recipe.</source>
        <translation>Use en la receta el modo de propiedad "customer-online".</translation>
    </message>
    <message>
        <source>Use {0} at most.</source>
        <translation>Use {0} como máximo.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Usually under 1 s; up to 30 s if the device sleeps.</source>
        <translation>Normalmente menos de 1 s; hasta 30 s si el dispositivo duerme.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value only</source>
        <translation>Solo el valor</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere unos minutos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Wait a minute; bring it nearer to the access point. Then try again.</source>
        <translation>Espere un minuto; acérquelo al punto de acceso. Luego vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Wait for the owner's yes; then claim it again.</source>
        <translation>Espere el sí del propietario; luego reclámelo otra vez.</translation>
    </message>
    <message>
        <source>Wait for the time shown; do not try elsewhere.</source>
        <translation>Espere el tiempo que se muestra; no lo intente desde otro lugar.</translation>
    </message>
    <message>
        <source>Wait; for good: install the device rule (Doctor, Fix), then replug.</source>
        <translation>Espere; para siempre: instale la regla de dispositivos (Diagnóstico, Arreglarlo) y reconecte.</translation>
    </message>
    <message>
        <source>Waiting {0} s.</source>
        <translation>Se espera {0} s.</translation>
    </message>
    <message>
        <source>Waits for the device to come back</source>
        <translation>Espera a que vuelva el dispositivo</translation>
    </message>
    <message>
        <source>Was in this product before.</source>
        <translation>Ya estaba antes en este producto.</translation>
    </message>
    <message>
        <source>Was not sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message>
        <source>We ask the cloud until the owner is proven, or we know why it is not.</source>
        <translation>Preguntamos a la nube hasta que el propietario quede probado o sepamos por qué no.</translation>
    </message>
    <message>
        <source>We cannot see {0} in any of our products. If it is in one of yours, please unclaim it, then remove it from the product, in this order.</source>
        <translation>No vemos {0} en ninguno de nuestros productos. Si está en uno de los suyos, por favor anule la reclamación y luego quítelo del producto, en este orden.</translation>
    </message>
    <message>
        <source>Webhooks of one person's sandbox hear only that person's devices.</source>
        <translation>Los webhooks del sandbox de una persona solo oyen los dispositivos de esa persona.</translation>
    </message>
    <message>
        <source>What a device of the product last said of its own health.</source>
        <translation>Lo último que un dispositivo del producto dijo de su salud.</translation>
    </message>
    <message>
        <source>What is left in {0} is removed when it opens.</source>
        <translation>Lo que queda en {0} se elimina cuando se abra.</translation>
    </message>
    <message>
        <source>What one device of the product publishes.</source>
        <translation>Lo que publica un dispositivo del producto.</translation>
    </message>
    <message>
        <source>What one device publishes.</source>
        <translation>Lo que publica un dispositivo.</translation>
    </message>
    <message>
        <source>What relies on it is not known.</source>
        <translation>No se sabe qué se apoya en él.</translation>
    </message>
    <message>
        <source>What stays: the device in the product, its owner ({0} mode), {1}. Nothing is undone by itself: station free releases it. The traces hold no secret; the report names the device's id.</source>
        <translation>Qué queda: el dispositivo en el producto, su propietario (modo {0}), {1}. Nada se deshace por sí solo: station free lo libera. Las trazas no contienen secretos; el informe nombra el ID de dispositivo.</translation>
    </message>
    <message>
        <source>What stood after it was not sent.</source>
        <translation>Lo que venía detrás no se envió.</translation>
    </message>
    <message>
        <source>What the account has used, and what it may use: its device limit, its data.</source>
        <translation>Lo que la cuenta ha usado y puede usar: su límite de dispositivos, sus datos.</translation>
    </message>
    <message>
        <source>What the cloud can compile for. Needs no token.</source>
        <translation>Para qué puede compilar la nube. No necesita token.</translation>
    </message>
    <message>
        <source>What the cloud knows of a device that the token may see.</source>
        <translation>Lo que la nube sabe de un dispositivo que el token puede ver.</translation>
    </message>
    <message>
        <source>What the device last said of its own health.</source>
        <translation>Lo último que el dispositivo dijo de su salud.</translation>
    </message>
    <message>
        <source>What the devices of the token's user or customer publish.</source>
        <translation>Lo que publican los dispositivos del usuario o cliente del token.</translation>
    </message>
    <message>
        <source>What the doctor found was not mended.</source>
        <translation>No se arregló lo que encontró el diagnóstico.</translation>
    </message>
    <message>
        <source>What the service has written about a limit coming near.</source>
        <translation>Lo que el servicio ha escrito sobre un límite que se acerca.</translation>
    </message>
    <message>
        <source>What the service shows once, Station shows once: keep it then.</source>
        <translation>Lo que el servicio muestra una vez, Station lo muestra una vez: guárdelo entonces.</translation>
    </message>
    <message>
        <source>What was compiled, to be saved.</source>
        <translation>Lo que se compiló, para guardarlo.</translation>
    </message>
    <message>
        <source>What was left of it was done now.</source>
        <translation>Lo que quedaba se ha hecho ahora.</translation>
    </message>
    <message>
        <source>What was typed did not come back whole.</source>
        <translation>Lo que se escribió no volvió completo.</translation>
    </message>
    <message>
        <source>What was written into {0} reads back otherwise.</source>
        <translation>Lo escrito en {0} se relee distinto.</translation>
    </message>
    <message>
        <source>What we know:</source>
        <translation>Lo que sabemos:</translation>
    </message>
    <message>
        <source>Whatever makes tokens with this client stops.</source>
        <translation>Lo que cree tokens con este cliente OAuth se detiene.</translation>
    </message>
    <message>
        <source>Whatever uses its present token stops at once.</source>
        <translation>Lo que use su token actual se detiene al instante.</translation>
    </message>
    <message>
        <source>Whatever uses this token stops at once.</source>
        <translation>Lo que use este token se detiene al instante.</translation>
    </message>
    <message>
        <source>When it is no longer needed</source>
        <translation>Cuando ya no hace falta</translation>
    </message>
    <message>
        <source>When it suits the device</source>
        <translation>Cuando convenga al dispositivo</translation>
    </message>
    <message>
        <source>Where a device is, who owns it, and what is to be done to free it, in the right order.</source>
        <translation>Dónde está un dispositivo, de quién es y qué hay que hacer para liberarlo, en el orden correcto.</translation>
    </message>
    <message>
        <source>Where a secret may stand</source>
        <translation>Dónde puede estar un secreto</translation>
    </message>
    <message>
        <source>Where nothing can be recorded, no unit is taken.</source>
        <translation>Donde no se puede registrar nada, no se toma ninguna unidad.</translation>
    </message>
    <message>
        <source>Whether a device of the product answers at this moment.</source>
        <translation>Si un dispositivo del producto responde en este momento.</translation>
    </message>
    <message>
        <source>Whether it is in order is not known.</source>
        <translation>No se sabe si está en orden.</translation>
    </message>
    <message>
        <source>Whether the device answers the cloud at this moment.</source>
        <translation>Si el dispositivo responde a la nube en este momento.</translation>
    </message>
    <message>
        <source>Which Wi-Fi should the device use?</source>
        <translation>¿Qué Wi-Fi debe usar el dispositivo?</translation>
    </message>
    <message>
        <source>Which kind of token may do what</source>
        <translation>Qué tipo de token puede qué</translation>
    </message>
    <message>
        <source>Which of the devices near by is it?</source>
        <translation>¿Cuál de los dispositivos cercanos es?</translation>
    </message>
    <message>
        <source>Which token to use</source>
        <translation>Qué token usar</translation>
    </message>
    <message>
        <source>While it blinks blue hold SETUP for 10 s or longer, until the light flashes fast.</source>
        <translation>Mientras parpadea en azul, mantenga pulsado SETUP 10 s o más, hasta que la luz destelle rápido.</translation>
    </message>
    <message>
        <source>While it blinks blue hold SETUP for 10 s or longer, until the light flashes fast: then its Wi-Fi is forgotten.</source>
        <translation>Mientras parpadea en azul, mantenga pulsado SETUP 10 s o más, hasta que la luz destelle rápido: entonces su Wi-Fi está olvidada.</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Quién soy</translation>
    </message>
    <message>
        <source>Who owns it is not told to us.</source>
        <translation>No se nos dice de quién es.</translation>
    </message>
    <message>
        <source>Who stands behind a token</source>
        <translation>Quién está detrás de un token</translation>
    </message>
    <message>
        <source>Who will own the device?</source>
        <translation>¿Quién será el propietario del dispositivo?</translation>
    </message>
    <message>
        <source>Whoever finds it may use it for ever.</source>
        <translation>Quien lo encuentre podrá usarlo para siempre.</translation>
    </message>
    <message>
        <source>Whoever sits at this computer may open {0} (udev rule).</source>
        <translation>Quien esté ante este ordenador puede abrir {0} (regla udev).</translation>
    </message>
    <message>
        <source>Whose budget it is</source>
        <translation>De quién es el cupo</translation>
    </message>
    <message>
        <source>Whose user token it is.</source>
        <translation>De quién es el token de usuario.</translation>
    </message>
    <message>
        <source>Wi-Fi by {0}{1}.</source>
        <translation>Wi-Fi por {0}{1}.</translation>
    </message>
    <message>
        <source>Wi-Fi is off by a switch or key.</source>
        <translation>La Wi-Fi está apagada por un interruptor o una tecla.</translation>
    </message>
    <message>
        <source>Wi-Fi is turned off.</source>
        <translation>La Wi-Fi está apagada.</translation>
    </message>
    <message>
        <source>Wi-Fi name</source>
        <translation>nombre de la Wi-Fi</translation>
    </message>
    <message>
        <source>Will somebody flash these units from a desktop IDE?</source>
        <translation>¿Grabará alguien estas unidades desde un IDE de escritorio?</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Windows answers with {0}</source>
        <translation>Windows responde con {0}</translation>
    </message>
    <message>
        <source>Windows knows no printer {0}.</source>
        <translation>Windows no conoce ninguna impresora {0}.</translation>
    </message>
    <message>
        <source>Windows' own driver serves the boards.</source>
        <translation>El controlador propio de Windows atiende las placas.</translation>
    </message>
    <message>
        <source>With it firmware by USB and control requests do not work.</source>
        <translation>Con él no funcionan el firmware por USB ni las peticiones de control.</translation>
    </message>
    <message>
        <source>With real devices</source>
        <translation>Con dispositivos reales</translation>
    </message>
    <message>
        <source>Without it no device can be spoken to by USB.</source>
        <translation>Sin él no se puede hablar con ningún dispositivo por USB.</translation>
    </message>
    <message>
        <source>Without it the cloud does nothing for this station.</source>
        <translation>Sin ella la nube no hace nada para esta estación.</translation>
    </message>
    <message>
        <source>Without it there is no window; commands work.</source>
        <translation>Sin él no hay ventana; las órdenes funcionan.</translation>
    </message>
    <message>
        <source>Work on with a new record; give the damaged one to an engineer.</source>
        <translation>Siga trabajando con un registro nuevo; entregue el dañado a un ingeniero.</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Escribir notas</translation>
    </message>
    <message>
        <source>Write the device ID into the row: only it tells which unit is meant.</source>
        <translation>Escriba el ID de dispositivo en la fila: solo él dice de qué unidad se trata.</translation>
    </message>
    <message>
        <source>Written in lower case.</source>
        <translation>Escrito en minúsculas.</translation>
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
        <translation>Sí</translation>
    </message>
    <message>
        <source>You work on product {0}. This is another one: {1}.</source>
        <translation>Usted trabaja en el producto {0}. Este es otro: {1}.</translation>
    </message>
    <message>
        <source>Your account's access token (optional)</source>
        <translation>Token de acceso de su cuenta (opcional)</translation>
    </message>
    <message>
        <source>Your account's e-mail (optional)</source>
        <translation>Correo de su cuenta (opcional)</translation>
    </message>
    <message>
        <source>Your own account: what your role in each product and organization allows.</source>
        <translation>Su propia cuenta: lo que permite su papel en cada producto y organización.</translation>
    </message>
    <message>
        <source>a Particle device</source>
        <translation>un dispositivo Particle</translation>
    </message>
    <message>
        <source>a claim code has {0} characters</source>
        <translation>un código de reclamación tiene {0} caracteres</translation>
    </message>
    <message>
        <source>a cloud address holds no user, query or fragment</source>
        <translation>una dirección de la nube no lleva usuario, consulta ni fragmento</translation>
    </message>
    <message>
        <source>a crash report</source>
        <translation>un informe de fallo</translation>
    </message>
    <message>
        <source>a customer needs a name</source>
        <translation>un cliente necesita un nombre</translation>
    </message>
    <message>
        <source>a file with [[slot]] tables</source>
        <translation>un archivo con tablas [[slot]]</translation>
    </message>
    <message>
        <source>a length of {0} mm</source>
        <translation>una longitud de {0} mm</translation>
    </message>
    <message>
        <source>a length was {0}</source>
        <translation>una longitud era {0}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a monolithic image</source>
        <translation>una imagen monolítica</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a new customer each</source>
        <translation>un cliente nuevo cada vez</translation>
    </message>
    <message>
        <source>a newer Station wrote it</source>
        <translation>la escribió una versión más nueva de Station</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a product's number or slug</source>
        <translation>número o slug de un producto</translation>
    </message>
    <message>
        <source>a program of its own talks at the port</source>
        <translation>un programa propio habla por el puerto</translation>
    </message>
    <message>
        <source>a radio stack</source>
        <translation>una pila de radio</translation>
    </message>
    <message>
        <source>a recipe, copied</source>
        <translation>una receta, copiada</translation>
    </message>
    <message>
        <source>a report of {0} has {1}</source>
        <translation>un informe de {0} tiene {1}</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>un recurso</translation>
    </message>
    <message>
        <source>a security we do not know</source>
        <translation>una seguridad que no conocemos</translation>
    </message>
    <message>
        <source>a slot needs a name</source>
        <translation>un puesto necesita un nombre</translation>
    </message>
    <message>
        <source>a system part</source>
        <translation>una parte del sistema</translation>
    </message>
    <message>
        <source>a template's name</source>
        <translation>el nombre de una plantilla</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a {0} entry was to hold what looks like a claim code</source>
        <translation>una entrada {0} iba a contener lo que parece un código de reclamación</translation>
    </message>
    <message>
        <source>adopted {0}</source>
        <translation>adoptado {0}</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>por delante de</translation>
    </message>
    <message>
        <source>all products and devices that the account may see</source>
        <translation>todos los productos y dispositivos que la cuenta puede ver</translation>
    </message>
    <message>
        <source>an account's name</source>
        <translation>el nombre de una cuenta</translation>
    </message>
    <message>
        <source>an asset</source>
        <translation>un asset</translation>
    </message>
    <message>
        <source>an entry's time needs its zone</source>
        <translation>la hora de una entrada necesita su zona</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>an hour, or as asked</source>
        <translation>una hora, o lo que se pida</translation>
    </message>
    <message>
        <source>an https address</source>
        <translation>una dirección https</translation>
    </message>
    <message>
        <source>an issuer without a name</source>
        <translation>un emisor sin nombre</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an offline round</source>
        <translation>una ronda sin conexión</translation>
    </message>
    <message>
        <source>and customer cannot both stand</source>
        <translation>y customer no pueden figurar a la vez</translation>
    </message>
    <message>
        <source>and ssid cannot both stand</source>
        <translation>y ssid no pueden figurar a la vez</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>otra clase</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>otro código</translation>
    </message>
    <message>
        <source>another code stored</source>
        <translation>otro código guardado</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>otro proceso</translation>
    </message>
    <message>
        <source>another's device is not claimed: its owner gets an e-mail</source>
        <translation>el de otro no se reclama: su propietario recibe un correo</translation>
    </message>
    <message>
        <source>answered {0}</source>
        <translation>respondió {0}</translation>
    </message>
    <message>
        <source>any unique text; the cloud makes it lower case</source>
        <translation>cualquier texto único; la nube lo pone en minúsculas</translation>
    </message>
    <message>
        <source>as compiled into it</source>
        <translation>como está compilado en él</translation>
    </message>
    <message>
        <source>as if this device had published it</source>
        <translation>como si lo hubiera publicado este dispositivo</translation>
    </message>
    <message>
        <source>as the label has it</source>
        <translation>como está en la etiqueta</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>como máximo {0}</translation>
    </message>
    <message>
        <source>awaiting confirmation</source>
        <translation>pendiente de confirmación</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>back, and silent for {0} s</source>
        <translation>ha vuelto y calla desde hace {0} s</translation>
    </message>
    <message>
        <source>bad request</source>
        <translation>petición incorrecta</translation>
    </message>
    <message>
        <source>before 0.4.5</source>
        <translation>antes de 0.4.5</translation>
    </message>
    <message>
        <source>belongs to {0}</source>
        <translation>pertenece a {0}</translation>
    </message>
    <message>
        <source>bin *.ino *.cpp *.h</source>
        <translation>bin *.ino *.cpp *.h</translation>
    </message>
    <message>
        <source>block {0} was not taken</source>
        <translation>no se aceptó el bloque {0}</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>se cortó</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>by USB</source>
        <translation>por USB</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>by its own Wi-Fi</source>
        <translation>por su propia Wi-Fi</translation>
    </message>
    <message>
        <source>cable or slot</source>
        <translation>cable o puesto</translation>
    </message>
    <message>
        <source>cannot be read: the file is damaged there</source>
        <translation>no se puede leer: el archivo está dañado ahí</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>el certificado ha caducado</translation>
    </message>
    <message>
        <source>chunks without an end</source>
        <translation>fragmentos sin final</translation>
    </message>
    <message>
        <source>chunks, with their end</source>
        <translation>fragmentos, con su final</translation>
    </message>
    <message>
        <source>claim code</source>
        <translation>código de reclamación</translation>
    </message>
    <message>
        <source>client ID and secret</source>
        <translation>ID de cliente OAuth y secreto</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>certificado de cliente</translation>
    </message>
    <message>
        <source>close desk</source>
        <translation>cerrar mesa</translation>
    </message>
    <message>
        <source>close {0}</source>
        <translation>cerrar {0}</translation>
    </message>
    <message>
        <source>cloud closing</source>
        <translation>cierre de la nube</translation>
    </message>
    <message>
        <source>code expired</source>
        <translation>código caducado</translation>
    </message>
    <message>
        <source>code stored</source>
        <translation>código guardado</translation>
    </message>
    <message>
        <source>code too short</source>
        <translation>código demasiado corto</translation>
    </message>
    <message>
        <source>columns of [bench] is a number from 0 to {0}</source>
        <translation>columns de [bench] es un número de 0 a {0}</translation>
    </message>
    <message>
        <source>configure-ap was answered with {0}</source>
        <translation>a configure-ap se respondió {0}</translation>
    </message>
    <message>
        <source>connected to the cloud</source>
        <translation>conectado a la nube</translation>
    </message>
    <message>
        <source>counted from 1</source>
        <translation>contando desde 1</translation>
    </message>
    <message>
        <source>crash reports</source>
        <translation>informes de fallo</translation>
    </message>
    <message>
        <source>csv *.xlsx</source>
        <translation>csv *.xlsx</translation>
    </message>
    <message>
        <source>customer asked</source>
        <translation>lo pidió el cliente</translation>
    </message>
    <message>
        <source>customer list</source>
        <translation>lista de clientes</translation>
    </message>
    <message>
        <source>customer token</source>
        <translation>token de cliente</translation>
    </message>
    <message>
        <source>customers of the batch</source>
        <translation>clientes del lote</translation>
    </message>
    <message>
        <source>customers:create, or *:* for all</source>
        <translation>customers:create, o *:* para todo</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>cortado</translation>
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
        <translation>denegado</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>ID de dispositivo</translation>
    </message>
    <message>
        <source>device ids, serial numbers, IMEIs or ICCIDs, one a line</source>
        <translation>ID de dispositivo, números de serie, IMEI o ICCID, uno por línea</translation>
    </message>
    <message>
        <source>device list</source>
        <translation>lista de dispositivos</translation>
    </message>
    <message>
        <source>device secret</source>
        <translation>secreto del dispositivo</translation>
    </message>
    <message>
        <source>devices.unclaim --device {0}</source>
        <translation>devices.unclaim --device {0}</translation>
    </message>
    <message>
        <source>dfu-util did not bring the firmware onto the device.</source>
        <translation>dfu-util no llevó el firmware al dispositivo.</translation>
    </message>
    <message>
        <source>dfu-util is here: {0}.</source>
        <translation>dfu-util está aquí: {0}.</translation>
    </message>
    <message>
        <source>dfu-util writes the firmware.</source>
        <translation>dfu-util escribe el firmware.</translation>
    </message>
    <message>
        <source>else at once</source>
        <translation>si no, al instante</translation>
    </message>
    <message>
        <source>else only the groups named</source>
        <translation>si no, solo los grupos indicados</translation>
    </message>
    <message>
        <source>end log</source>
        <translation>terminar el log</translation>
    </message>
    <message>
        <source>engineer asked</source>
        <translation>lo pidió el ingeniero</translation>
    </message>
    <message>
        <source>every try ended without the network</source>
        <translation>todos los intentos acabaron sin la red</translation>
    </message>
    <message>
        <source>everything in one product</source>
        <translation>todo lo de un producto</translation>
    </message>
    <message>
        <source>find a device to release</source>
        <translation>buscar un dispositivo que liberar</translation>
    </message>
    <message>
        <source>firmware file</source>
        <translation>archivo de firmware</translation>
    </message>
    <message>
        <source>firmware of a network processor</source>
        <translation>firmware de un procesador de red</translation>
    </message>
    <message>
        <source>follow events</source>
        <translation>seguir eventos</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>free text kept with the device</source>
        <translation>texto libre guardado con el dispositivo</translation>
    </message>
    <message>
        <source>git pull brings the newer one.</source>
        <translation>git pull trae la más nueva.</translation>
    </message>
    <message>
        <source>give way</source>
        <translation>give way</translation>
    </message>
    <message>
        <source>good for an hour</source>
        <translation>válido una hora</translation>
    </message>
    <message>
        <source>has 18 to 21 digits and begins with 89</source>
        <translation>tiene 18 a 21 cifras y empieza por 89</translation>
    </message>
    <message>
        <source>has a brace alone; write {{ or }} for the sign itself</source>
        <translation>tiene una llave suelta; escriba {{ o }} para el signo mismo</translation>
    </message>
    <message>
        <source>has its head open</source>
        <translation>tiene el cabezal abierto</translation>
    </message>
    <message>
        <source>has no owner, as wished</source>
        <translation>no tiene propietario, como se quería</translation>
    </message>
    <message>
        <source>has no printer behind it</source>
        <translation>no tiene impresora detrás</translation>
    </message>
    <message>
        <source>hear events</source>
        <translation>oír eventos</translation>
    </message>
    <message>
        <source>hold SETUP for 3 s</source>
        <translation>mantenga pulsado SETUP 3 s</translation>
    </message>
    <message>
        <source>holds a character that no name has</source>
        <translation>contiene un carácter que ningún nombre tiene</translation>
    </message>
    <message>
        <source>how its key is made cannot be read</source>
        <translation>no se puede leer cómo se crea su clave</translation>
    </message>
    <message>
        <source>import and activate them</source>
        <translation>importarlas y activarlas</translation>
    </message>
    <message>
        <source>in the product, no code yet</source>
        <translation>en el producto, aún sin código</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>con problemas</translation>
    </message>
    <message>
        <source>in work: {0}</source>
        <translation>en curso: {0}</translation>
    </message>
    <message>
        <source>installed is the two-legged one that Station needs; web needs a redirect address</source>
        <translation>installed es el de dos partes que Station necesita; web necesita una dirección de redirección</translation>
    </message>
    <message>
        <source>is a time of ISO 8601, as 2026-01-31T10:00:00Z</source>
        <translation>es una hora ISO 8601, como 2026-01-31T10:00:00Z</translation>
    </message>
    <message>
        <source>is a whole number</source>
        <translation>es un número entero</translation>
    </message>
    <message>
        <source>is at least {0}</source>
        <translation>es al menos {0}</translation>
    </message>
    <message>
        <source>is at most {0}</source>
        <translation>es como mucho {0}</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing, though later ones were written</source>
        <translation>falta, aunque se escribieron otras después</translation>
    </message>
    <message>
        <source>is missing: the label would be empty</source>
        <translation>falta: la etiqueta quedaría vacía</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>hace falta</translation>
    </message>
    <message>
        <source>is no name</source>
        <translation>no es un nombre</translation>
    </message>
    <message>
        <source>is not as it was written, or the one before it was exchanged</source>
        <translation>no está como se escribió, o se cambió la anterior</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>no se conoce aquí</translation>
    </message>
    <message>
        <source>is not known here; there is {0}</source>
        <translation>no se conoce aquí; hay {0}</translation>
    </message>
    <message>
        <source>is not the one that was committed</source>
        <translation>no es la que se confirmó</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>is one of {0}</source>
        <translation>es uno de {0}</translation>
    </message>
    <message>
        <source>is out of paper</source>
        <translation>no tiene papel</translation>
    </message>
    <message>
        <source>is out of ribbon</source>
        <translation>no tiene cinta</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>está en pausa</translation>
    </message>
    <message>
        <source>is to be chosen by hand</source>
        <translation>se debe elegir a mano</translation>
    </message>
    <message>
        <source>is true or false</source>
        <translation>es true o false</translation>
    </message>
    <message>
        <source>is used by another program</source>
        <translation>la usa otro programa</translation>
    </message>
    <message>
        <source>it belonged to {0}</source>
        <translation>pertenecía a {0}</translation>
    </message>
    <message>
        <source>it did not come back and tell its application</source>
        <translation>no volvió ni dijo qué aplicación tiene</translation>
    </message>
    <message>
        <source>it did not end within {0} s.</source>
        <translation>no terminó en {0} s.</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>no tiene {0}</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>no está como se escribió</translation>
    </message>
    <message>
        <source>it is not there, and may not be made</source>
        <translation>no está y no se puede crear</translation>
    </message>
    <message>
        <source>it never ends</source>
        <translation>no termina nunca</translation>
    </message>
    <message>
        <source>it says that it is claimed</source>
        <translation>dice que está reclamado</translation>
    </message>
    <message>
        <source>it updates itself</source>
        <translation>se actualiza</translation>
    </message>
    <message>
        <source>it was in product {0}</source>
        <translation>estaba en el producto {0}</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>its Wi-Fi is forgotten</source>
        <translation>su Wi-Fi está olvidada</translation>
    </message>
    <message>
        <source>its application is {0}</source>
        <translation>su aplicación es {0}</translation>
    </message>
    <message>
        <source>its application is {0}…</source>
        <translation>su aplicación es {0}…</translation>
    </message>
    <message>
        <source>its client id</source>
        <translation>su ID de cliente OAuth</translation>
    </message>
    <message>
        <source>its device id</source>
        <translation>su ID de dispositivo</translation>
    </message>
    <message>
        <source>its device id; the account's own also by name</source>
        <translation>su ID de dispositivo; los de la cuenta también por nombre</translation>
    </message>
    <message>
        <source>its disk is not there</source>
        <translation>su disco no está</translation>
    </message>
    <message>
        <source>its firmware runs</source>
        <translation>su firmware corre</translation>
    </message>
    <message>
        <source>its id or slug</source>
        <translation>su ID o slug</translation>
    </message>
    <message>
        <source>its id, from the list</source>
        <translation>su ID, de la lista</translation>
    </message>
    <message>
        <source>its letters cannot be read</source>
        <translation>sus letras no se pueden leer</translation>
    </message>
    <message>
        <source>its name on the device</source>
        <translation>su nombre en el dispositivo</translation>
    </message>
    <message>
        <source>its network</source>
        <translation>su red</translation>
    </message>
    <message>
        <source>its number or slug</source>
        <translation>su número o slug</translation>
    </message>
    <message>
        <source>its own Wi-Fi</source>
        <translation>su propia Wi-Fi</translation>
    </message>
    <message>
        <source>its username</source>
        <translation>su nombre de usuario</translation>
    </message>
    <message>
        <source>its {0} has version {1}</source>
        <translation>versión de {0}: {1}</translation>
    </message>
    <message>
        <source>joining the Wi-Fi</source>
        <translation>se conecta a la Wi-Fi</translation>
    </message>
    <message>
        <source>keeps the one it has</source>
        <translation>conserva la que tiene</translation>
    </message>
    <message>
        <source>label bad</source>
        <translation>etiqueta mala</translation>
    </message>
    <message>
        <source>lets the {0} reach {1} mm across and {2} mm down; the label ends at {3} and {4} mm</source>
        <translation>hace que {0} llegue a {1} mm en horizontal y {2} mm en vertical; la etiqueta acaba en {3} y {4} mm</translation>
    </message>
    <message>
        <source>letters, digits, / - _</source>
        <translation>letras, cifras, / - _</translation>
    </message>
    <message>
        <source>line {0}, {1}</source>
        <translation>línea {0}, {1}</translation>
    </message>
    <message>
        <source>listening for devices</source>
        <translation>a la escucha de dispositivos</translation>
    </message>
    <message>
        <source>listening mode</source>
        <translation>modo de escucha</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>look at the device</source>
        <translation>mirar el dispositivo</translation>
    </message>
    <message>
        <source>look on again</source>
        <translation>seguir observando</translation>
    </message>
    <message>
        <source>macOS' own driver serves the boards, by their cu. names.</source>
        <translation>El controlador propio de macOS atiende las placas, por sus nombres cu.</translation>
    </message>
    <message>
        <source>make claim codes</source>
        <translation>crear códigos de reclamación</translation>
    </message>
    <message>
        <source>make customers</source>
        <translation>crear clientes</translation>
    </message>
    <message>
        <source>makes tokens and customers; no token itself</source>
        <translation>crea tokens y clientes; no es un token</translation>
    </message>
    <message>
        <source>may hold {0} bytes; this has {1}</source>
        <translation>puede tener {0} bytes; este tiene {1}</translation>
    </message>
    <message>
        <source>may not be opened by this user</source>
        <translation>no puede abrirla este usuario</translation>
    </message>
    <message>
        <source>must be 1; a newer Station wrote this</source>
        <translation>debe ser 1; esto lo escribió una versión más nueva de Station</translation>
    </message>
    <message>
        <source>must be 1; a newer Station wrote this recipe</source>
        <translation>debe ser 1; esta receta la escribió una versión más nueva de Station</translation>
    </message>
    <message>
        <source>must be a list of tables, [[element]]</source>
        <translation>debe ser una lista de tablas, [[element]]</translation>
    </message>
    <message>
        <source>must be from {0} to {1}</source>
        <translation>debe estar entre {0} y {1}</translation>
    </message>
    <message>
        <source>must be one of {0}, not {1}</source>
        <translation>debe ser uno de {0}, no {1}</translation>
    </message>
    <message>
        <source>must be {0}, not {1}</source>
        <translation>debe ser {0}, no {1}</translation>
    </message>
    <message>
        <source>must hold texts, one at least</source>
        <translation>debe contener textos, uno al menos</translation>
    </message>
    <message>
        <source>must not be {0}</source>
        <translation>no debe ser {0}</translation>
    </message>
    <message>
        <source>names a person whose sealed name is not as it was written</source>
        <translation>nombra a una persona cuyo nombre sellado no está como se escribió</translation>
    </message>
    <message>
        <source>names with commas between</source>
        <translation>nombres separados por comas</translation>
    </message>
    <message>
        <source>names {{0}}; there is {1}</source>
        <translation>nombra {{0}}; hay {1}</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>le necesita</translation>
    </message>
    <message>
        <source>network name</source>
        <translation>nombre de red</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>línea nueva</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>sin TLS</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no answer within {0} s</source>
        <translation>sin respuesta en {0} s</translation>
    </message>
    <message>
        <source>no answer within {0} s.</source>
        <translation>sin respuesta en {0} s.</translation>
    </message>
    <message>
        <source>no confirmation</source>
        <translation>sin confirmación</translation>
    </message>
    <message>
        <source>no customer is made for {0} here</source>
        <translation>aquí no se crea ningún cliente para {0}</translation>
    </message>
    <message>
        <source>no customer was settled for {0}</source>
        <translation>no se fijó ningún cliente para {0}</translation>
    </message>
    <message>
        <source>no device was named</source>
        <translation>no se indicó ningún dispositivo</translation>
    </message>
    <message>
        <source>no event told how the update ended</source>
        <translation>ningún evento dijo cómo terminó la actualización</translation>
    </message>
    <message>
        <source>no key can be made as it says</source>
        <translation>no se puede crear ninguna clave como indica</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>sin memoria</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>sin alimentación</translation>
    </message>
    <message>
        <source>no reply within {0} s</source>
        <translation>sin respuesta en {0} s</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sin palabras</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nobody knows it</source>
        <translation>nadie lo conoce</translation>
    </message>
    <message>
        <source>nobody, as wished</source>
        <translation>nadie, como se quería</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>no se necesita</translation>
    </message>
    <message>
        <source>none was kept; --trace FILE of a run keeps one</source>
        <translation>no se guardó ninguna; --trace FILE de una ejecución guarda una</translation>
    </message>
    <message>
        <source>not a DER sequence</source>
        <translation>no es una secuencia DER</translation>
    </message>
    <message>
        <source>not a Device OS version: {0}</source>
        <translation>no es una versión de Device OS: {0}</translation>
    </message>
    <message>
        <source>not a device id: {0}</source>
        <translation>no es un ID de dispositivo: {0}</translation>
    </message>
    <message>
        <source>not a platform Station provisions: {0} (it knows {1})</source>
        <translation>no es una plataforma que Station prepare: {0} (conoce {1})</translation>
    </message>
    <message>
        <source>not an RSA key</source>
        <translation>no es una clave RSA</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>sin reclamar</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>sin identificar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>sin cargar</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>aún no es válido</translation>
    </message>
    <message>
        <source>nothing is known of one device {0}</source>
        <translation>no se sabe nada de un solo dispositivo {0}</translation>
    </message>
    <message>
        <source>of a cellular device</source>
        <translation>de un dispositivo celular</translation>
    </message>
    <message>
        <source>of a web client</source>
        <translation>de un cliente OAuth web</translation>
    </message>
    <message>
        <source>of the order</source>
        <translation>del orden</translation>
    </message>
    <message>
        <source>on-line for 30 s without an owner</source>
        <translation>30 s en línea sin propietario</translation>
    </message>
    <message>
        <source>one .bin file</source>
        <translation>un archivo .bin</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <source>one customer's devices, and their claiming</source>
        <translation>los dispositivos de un cliente y su reclamación</translation>
    </message>
    <message>
        <source>only events whose name begins so</source>
        <translation>solo eventos cuyo nombre empieza así</translation>
    </message>
    <message>
        <source>only the simulated one has {0}</source>
        <translation>solo la simulada tiene {0}</translation>
    </message>
    <message>
        <source>only the unit has {0}</source>
        <translation>solo la unidad tiene {0}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>opening at {0} baud {1}</source>
        <translation>abrir a {0} baudios {1}</translation>
    </message>
    <message>
        <source>or a part of it</source>
        <translation>o una parte</translation>
    </message>
    <message>
        <source>organization list</source>
        <translation>lista de organizaciones</translation>
    </message>
    <message>
        <source>our own letter</source>
        <translation>nuestra propia letra</translation>
    </message>
    <message>
        <source>out of the fleet's updates; else back into them</source>
        <translation>fuera de las actualizaciones de la flota; si no, de vuelta a ellas</translation>
    </message>
    <message>
        <source>outer identity</source>
        <translation>identidad externa</translation>
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
        <translation>superado</translation>
    </message>
    <message>
        <source>plain security</source>
        <translation>seguridad simple</translation>
    </message>
    <message>
        <source>platform {0}</source>
        <translation>plataforma {0}</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>clave privada</translation>
    </message>
    <message>
        <source>process {0} on {1} since {2}</source>
        <translation>el proceso {0} en {1} desde {2}</translation>
    </message>
    <message>
        <source>product list</source>
        <translation>lista de productos</translation>
    </message>
    <message>
        <source>product token</source>
        <translation>token de producto</translation>
    </message>
    <message>
        <source>product {0}</source>
        <translation>producto {0}</translation>
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
        <translation>probado: sin propietario</translation>
    </message>
    <message>
        <source>public client</source>
        <translation>cliente OAuth público</translation>
    </message>
    <message>
        <source>puts it into listening mode</source>
        <translation>lo pone en modo de escucha</translation>
    </message>
    <message>
        <source>puts the device into DFU</source>
        <translation>pone el dispositivo en DFU</translation>
    </message>
    <message>
        <source>ready to hand over</source>
        <translation>listo para entregar</translation>
    </message>
    <message>
        <source>records search</source>
        <translation>búsqueda en registros</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>release a device</source>
        <translation>liberar un dispositivo</translation>
    </message>
    <message>
        <source>resources/{0} is not part of this installation</source>
        <translation>resources/{0} no forma parte de esta instalación</translation>
    </message>
    <message>
        <source>rework bin</source>
        <translation>caja de retrabajo</translation>
    </message>
    <message>
        <source>root certificate</source>
        <translation>certificado raíz</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>ejecución {0}</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>véase su texto</translation>
    </message>
    <message>
        <source>sent on to {0}, perhaps a sign-in page</source>
        <translation>redirigido a {0}, quizá una página de inicio de sesión</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>número de serie</translation>
    </message>
    <message>
        <source>serial ports</source>
        <translation>puertos serie</translation>
    </message>
    <message>
        <source>set up from a file: {0}</source>
        <translation>preparada desde un archivo: {0}</translation>
    </message>
    <message>
        <source>set was answered with {0}</source>
        <translation>a set se respondió {0}</translation>
    </message>
    <message>
        <source>settings of unknown names</source>
        <translation>ajustes de nombres desconocidos</translation>
    </message>
    <message>
        <source>settings without secrets</source>
        <translation>ajustes sin secretos</translation>
    </message>
    <message>
        <source>shift report</source>
        <translation>informe del turno</translation>
    </message>
    <message>
        <source>short MAC address</source>
        <translation>dirección MAC corta</translation>
    </message>
    <message>
        <source>sightings stream</source>
        <translation>flujo de avistamientos</translation>
    </message>
    <message>
        <source>sightings sweep</source>
        <translation>barrido de avistamientos</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>simulated: …{0}</source>
        <translation>simulada: …{0}</translation>
    </message>
    <message>
        <source>site budget</source>
        <translation>cupo del sitio</translation>
    </message>
    <message>
        <source>slot is no list of tables, [[slot]]</source>
        <translation>slot no es una lista de tablas, [[slot]]</translation>
    </message>
    <message>
        <source>slot {0} needs a name and a place, both as text</source>
        <translation>el puesto {0} necesita un nombre y un lugar, ambos como texto</translation>
    </message>
    <message>
        <source>softap wire</source>
        <translation>softap wire</translation>
    </message>
    <message>
        <source>something is missing in it</source>
        <translation>le falta algo</translation>
    </message>
    <message>
        <source>sources to compile, or one binary (.bin)</source>
        <translation>fuentes para compilar, o un binario (.bin)</translation>
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
        <translation>station engineer set-pin        # o decline-pin: que no haya ninguno</translation>
    </message>
    <message>
        <source>station secret replace client   # the OAuth client's secret</source>
        <translation>station secret replace client   # el secreto del cliente OAuth</translation>
    </message>
    <message>
        <source>station secret replace token    # your account's token</source>
        <translation>station secret replace token    # el token de su cuenta</translation>
    </message>
    <message>
        <source>station training --list names them.</source>
        <translation>station training --list los nombra.</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>stopped at its question: {0}</source>
        <translation>se detuvo en su pregunta: {0}</translation>
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
        <translation>parte del sistema {0}</translation>
    </message>
    <message>
        <source>system, light, dark or contrast</source>
        <translation>system, light, dark o contrast</translation>
    </message>
    <message>
        <source>takes files</source>
        <translation>admite archivos</translation>
    </message>
    <message>
        <source>takes {0} at most</source>
        <translation>admite {0} como mucho</translation>
    </message>
    <message>
        <source>the OAuth client's secret</source>
        <translation>el secreto del cliente OAuth</translation>
    </message>
    <message>
        <source>the Wi-Fi password</source>
        <translation>la contraseña de la Wi-Fi</translation>
    </message>
    <message>
        <source>the Wi-Fi that it is given</source>
        <translation>la Wi-Fi que se le da</translation>
    </message>
    <message>
        <source>the Wi-Fi {0}</source>
        <translation>la Wi-Fi {0}</translation>
    </message>
    <message>
        <source>the account's e-mail</source>
        <translation>el correo de la cuenta</translation>
    </message>
    <message>
        <source>the account's password</source>
        <translation>la contraseña de la cuenta</translation>
    </message>
    <message>
        <source>the account's token</source>
        <translation>el token de la cuenta</translation>
    </message>
    <message>
        <source>the account's token of before</source>
        <translation>el token anterior de la cuenta</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>la aplicación</translation>
    </message>
    <message>
        <source>the bootloader</source>
        <translation>el cargador de arranque</translation>
    </message>
    <message>
        <source>the check has a fault of its own ({0}).</source>
        <translation>la comprobación tiene un fallo propio ({0}).</translation>
    </message>
    <message>
        <source>the cloud slowed us</source>
        <translation>la nube nos frenó</translation>
    </message>
    <message>
        <source>the connection broke while sending</source>
        <translation>la conexión se cortó al enviar</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>el dispositivo</translation>
    </message>
    <message>
        <source>the device could not join {0}</source>
        <translation>el dispositivo no pudo conectarse a {0}</translation>
    </message>
    <message>
        <source>the device is not in the product</source>
        <translation>el dispositivo no está en el producto</translation>
    </message>
    <message>
        <source>the device is on-line</source>
        <translation>el dispositivo está en línea</translation>
    </message>
    <message>
        <source>the device said: failed</source>
        <translation>el dispositivo dijo: fallida</translation>
    </message>
    <message>
        <source>the device said: {0}</source>
        <translation>el dispositivo dijo: {0}</translation>
    </message>
    <message>
        <source>the device {0}</source>
        <translation>el dispositivo {0}</translation>
    </message>
    <message>
        <source>the e-mail of a member of the team</source>
        <translation>el correo de un miembro del equipo</translation>
    </message>
    <message>
        <source>the end of the log</source>
        <translation>el final del log</translation>
    </message>
    <message>
        <source>the end of the log, and the last crash reports</source>
        <translation>el final del log y los últimos informes de fallo</translation>
    </message>
    <message>
        <source>the end was not taken</source>
        <translation>no se aceptó el final</translation>
    </message>
    <message>
        <source>the engineer's PIN</source>
        <translation>el PIN del ingeniero</translation>
    </message>
    <message>
        <source>the engineer's PIN: there shall be none</source>
        <translation>el PIN del ingeniero: no debe haber ninguno</translation>
    </message>
    <message>
        <source>the engineer's account</source>
        <translation>la cuenta del ingeniero</translation>
    </message>
    <message>
        <source>the fault that is on the screen</source>
        <translation>el fallo que está en la pantalla</translation>
    </message>
    <message>
        <source>the header was not taken</source>
        <translation>no se aceptó la cabecera</translation>
    </message>
    <message>
        <source>the id is made of it</source>
        <translation>con él se forma el ID</translation>
    </message>
    <message>
        <source>the id of an OAuth client</source>
        <translation>el ID de un cliente OAuth</translation>
    </message>
    <message>
        <source>the id that compiling gave</source>
        <translation>el ID que dio la compilación</translation>
    </message>
    <message>
        <source>the key store</source>
        <translation>el almacén de claves</translation>
    </message>
    <message>
        <source>the keys stand in another order: {0} …</source>
        <translation>las claves están en otro orden: {0} …</translation>
    </message>
    <message>
        <source>the known part of it, to get the whole</source>
        <translation>la parte conocida, para obtenerlo entero</translation>
    </message>
    <message>
        <source>the last block was not taken</source>
        <translation>no se aceptó el último bloque</translation>
    </message>
    <message>
        <source>the last connected first when left out</source>
        <translation>primero el último conectado si se omite</translation>
    </message>
    <message>
        <source>the latest talk with devices and cloud</source>
        <translation>la última conversación con dispositivos y nube</translation>
    </message>
    <message>
        <source>the letter i came back as one byte</source>
        <translation>la letra i volvió como un solo byte</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>el log</translation>
    </message>
    <message>
        <source>the name it was created with</source>
        <translation>el nombre con el que se creó</translation>
    </message>
    <message>
        <source>the newest when left out</source>
        <translation>la más nueva si se omite</translation>
    </message>
    <message>
        <source>the old one is {0} min old</source>
        <translation>el anterior tiene {0} min</translation>
    </message>
    <message>
        <source>the one to delete</source>
        <translation>el que se va a borrar</translation>
    </message>
    <message>
        <source>the only device that is plugged in</source>
        <translation>el único dispositivo conectado</translation>
    </message>
    <message>
        <source>the only kind there is today</source>
        <translation>el único tipo que hay hoy</translation>
    </message>
    <message>
        <source>the place of the secrets: {0}</source>
        <translation>el lugar de los secretos: {0}</translation>
    </message>
    <message>
        <source>the recipe of the bench</source>
        <translation>la receta del banco</translation>
    </message>
    <message>
        <source>the recipe {0}</source>
        <translation>la receta {0}</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>the reply came too slowly</source>
        <translation>la respuesta llegó demasiado despacio</translation>
    </message>
    <message>
        <source>the run ended without a verdict</source>
        <translation>la ejecución terminó sin veredicto</translation>
    </message>
    <message>
        <source>the scopes chosen, in one product or organization</source>
        <translation>los permisos elegidos, en un producto o una organización</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>el servicio</translation>
    </message>
    <message>
        <source>the session with the cloud is closed</source>
        <translation>la sesión con la nube está cerrada</translation>
    </message>
    <message>
        <source>the settings without secrets, and the slots</source>
        <translation>los ajustes sin secretos, y los puestos</translation>
    </message>
    <message>
        <source>the slots</source>
        <translation>los puestos</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>las fuentes</translation>
    </message>
    <message>
        <source>the system itself</source>
        <translation>el propio sistema</translation>
    </message>
    <message>
        <source>the system's settings</source>
        <translation>los ajustes del sistema</translation>
    </message>
    <message>
        <source>the talk with device and cloud</source>
        <translation>la conversación con dispositivo y nube</translation>
    </message>
    <message>
        <source>the talk with device and cloud, where it was kept</source>
        <translation>la conversación con dispositivo y nube, donde se guardó</translation>
    </message>
    <message>
        <source>the taught slots</source>
        <translation>los puestos enseñados</translation>
    </message>
    <message>
        <source>the time scale must be above 0</source>
        <translation>la escala de tiempo debe ser mayor que 0</translation>
    </message>
    <message>
        <source>the trace</source>
        <translation>la traza</translation>
    </message>
    <message>
        <source>the unit's place among unclaimed ones, and the Wi-Fi that it knew.</source>
        <translation>el lugar de la unidad entre las no reclamadas y la Wi-Fi que conocía.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>la bóveda</translation>
    </message>
    <message>
        <source>the vault's passphrase</source>
        <translation>la frase de contraseña de la bóveda</translation>
    </message>
    <message>
        <source>the vault's passphrase: replaced</source>
        <translation>la frase de contraseña de la bóveda: sustituida</translation>
    </message>
    <message>
        <source>the versions of Station, Python, Qt, the system and the libraries</source>
        <translation>las versiones de Station, Python, Qt, el sistema y las bibliotecas</translation>
    </message>
    <message>
        <source>the way back</source>
        <translation>el camino de vuelta</translation>
    </message>
    <message>
        <source>the {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>the {0} token</source>
        <translation>el token de {0}</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>there is no card for {0} {1}</source>
        <translation>no hay tarjeta para {0} {1}</translation>
    </message>
    <message>
        <source>there is none in {0}; --verbose writes one</source>
        <translation>no hay ninguno en {0}; --verbose escribe uno</translation>
    </message>
    <message>
        <source>this computer left: {0}</source>
        <translation>este ordenador dejó: {0}</translation>
    </message>
    <message>
        <source>this computer's key store</source>
        <translation>el almacén de claves de este ordenador</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>to compile for; the device's own when left out</source>
        <translation>para cuál compilar; la del dispositivo si se omite</translation>
    </message>
    <message>
        <source>token deletions</source>
        <translation>borrados de tokens</translation>
    </message>
    <message>
        <source>token inspection</source>
        <translation>inspección del token</translation>
    </message>
    <message>
        <source>token reads</source>
        <translation>lecturas de tokens</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>true, or false for the others</source>
        <translation>true, o false para los demás</translation>
    </message>
    <message>
        <source>try account</source>
        <translation>probar la cuenta</translation>
    </message>
    <message>
        <source>try {0}: {1}</source>
        <translation>intento {0}: {1}</translation>
    </message>
    <message>
        <source>two numbers, [across, down]</source>
        <translation>dos números, [horizontal, vertical]</translation>
    </message>
    <message>
        <source>two slots have the {0} {1}</source>
        <translation>dos puestos tienen igual {0}: {1}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>unique over the whole service</source>
        <translation>único en todo el servicio</translation>
    </message>
    <message>
        <source>unique within the owner's account</source>
        <translation>único en la cuenta del propietario</translation>
    </message>
    <message>
        <source>unit story</source>
        <translation>historia de la unidad</translation>
    </message>
    <message>
        <source>unit: …{0}</source>
        <translation>unidad: …{0}</translation>
    </message>
    <message>
        <source>until it is deleted</source>
        <translation>hasta que se borre</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>hasta {0}</translation>
    </message>
    <message>
        <source>until {0} UTC</source>
        <translation>hasta {0} UTC</translation>
    </message>
    <message>
        <source>update check</source>
        <translation>comprobación de la actualización</translation>
    </message>
    <message>
        <source>update fetch</source>
        <translation>traer la actualización</translation>
    </message>
    <message>
        <source>update from {0} to {1}</source>
        <translation>actualización de {0} a {1}</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>token de usuario</translation>
    </message>
    <message>
        <source>usually about 1 s</source>
        <translation>normalmente alrededor de 1 s</translation>
    </message>
    <message>
        <source>usually {0}–{1} s</source>
        <translation>normalmente {0}–{1} s</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versión {0}</translation>
    </message>
    <message>
        <source>versions of Station, Python, Qt, system, libraries</source>
        <translation>versiones de Station, Python, Qt, sistema, bibliotecas</translation>
    </message>
    <message>
        <source>w was not answered</source>
        <translation>w no tuvo respuesta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waits for firmware</source>
        <translation>espera firmware</translation>
    </message>
    <message>
        <source>watch {0}</source>
        <translation>observar {0}</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>vuelta atrás</translation>
    </message>
    <message>
        <source>way back from {0} to {1}</source>
        <translation>vuelta atrás de {0} a {1}</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para qué es</translation>
    </message>
    <message>
        <source>what it may do, nothing else</source>
        <translation>lo que puede hacer, nada más</translation>
    </message>
    <message>
        <source>what the function is given; over 63 bytes older devices cut it</source>
        <translation>lo que recibe la función; por encima de 63 bytes los dispositivos antiguos lo cortan</translation>
    </message>
    <message>
        <source>what the record tells of the device</source>
        <translation>lo que el registro cuenta del dispositivo</translation>
    </message>
    <message>
        <source>what the record tells of the device; persons by pseudonyms</source>
        <translation>lo que el registro cuenta del dispositivo; las personas con seudónimos</translation>
    </message>
    <message>
        <source>whether the internet is back</source>
        <translation>si ha vuelto internet</translation>
    </message>
    <message>
        <source>without a code yet</source>
        <translation>aún sin código</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>unidad equivocada</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>yes: may call it.  ?: nobody knows for sure, the service may refuse.  -: refused.  Under api-user stands the scope that it needs.</source>
        <translation>yes: puede llamarla.  ?: nadie lo sabe con certeza, el servicio puede rechazarla.  -: rechazada.  Bajo api-user está el permiso que necesita.</translation>
    </message>
    <message>
        <source>your network</source>
        <translation>su red</translation>
    </message>
    <message>
        <source>{0} (process {1})</source>
        <translation>{0} (proceso {1})</translation>
    </message>
    <message>
        <source>{0} ({1}) for {2} can be provisioned.</source>
        <translation>{0} ({1}) para {2} se puede preparar.</translation>
    </message>
    <message>
        <source>{0} /{1} HTTP/1.1</source>
        <translation>{0} /{1} HTTP/1.1</translation>
    </message>
    <message>
        <source>{0} A code that never came is worth nothing; asking for another.</source>
        <translation>{0} Un código que no llegó no vale nada; se pide otro.</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} answers on {1}; {2} was begun with.</source>
        <translation>{0} responde en {1}; se empezó con {2}.</translation>
    </message>
    <message>
        <source>{0} answers where {1} was.</source>
        <translation>{0} responde donde estaba {1}.</translation>
    </message>
    <message>
        <source>{0} are not; importing them once more.</source>
        <translation>{0} no están; se importan una vez más.</translation>
    </message>
    <message>
        <source>{0} belongs to somebody outside the product's team.</source>
        <translation>{0} pertenece a alguien ajeno al equipo del producto.</translation>
    </message>
    <message>
        <source>{0} boards are plugged in</source>
        <translation>Hay {0} placas conectadas</translation>
    </message>
    <message>
        <source>{0} by {1} mm</source>
        <translation>{0} por {1} mm</translation>
    </message>
    <message>
        <source>{0} cannot be asked: {1}.</source>
        <translation>No se puede preguntar a {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}.</source>
        <translation>{0} no se puede crear: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: is the device plugged in?</source>
        <translation>{0} no se puede abrir: ¿está conectado el dispositivo?</translation>
    </message>
    <message>
        <source>{0} cannot be opened: is the device there?</source>
        <translation>{0} no se puede abrir: ¿está ahí el dispositivo?</translation>
    </message>
    <message>
        <source>{0} cannot be read as a PNG.</source>
        <translation>{0} no se puede leer como PNG.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>{0} no se puede leer: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be replaced: {1}.</source>
        <translation>{0} no se puede sustituir: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written as {1}.</source>
        <translation>{0} no se puede escribir como {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} no se puede escribir: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} no se puede escribir: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot hold {1}.</source>
        <translation>{0} no puede contener {1}.</translation>
    </message>
    <message>
        <source>{0} cannot scan.</source>
        <translation>{0} no puede buscar redes.</translation>
    </message>
    <message>
        <source>{0} could not be looked at: {1}</source>
        <translation>{0} no se pudo mirar: {1}</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} días</translation>
    </message>
    <message>
        <source>{0} devices</source>
        <translation>{0} dispositivos</translation>
    </message>
    <message>
        <source>{0} did not leave {1}.</source>
        <translation>{0} no dejó {1}.</translation>
    </message>
    <message>
        <source>{0} does not accept a connection</source>
        <translation>{0} no acepta la conexión</translation>
    </message>
    <message>
        <source>{0} does not answer within {1} s.</source>
        <translation>{0} no responde en {1} s.</translation>
    </message>
    <message>
        <source>{0} does not answer.</source>
        <translation>{0} no responde.</translation>
    </message>
    <message>
        <source>{0} does not hear {1}.</source>
        <translation>{0} no oye {1}.</translation>
    </message>
    <message>
        <source>{0} does not lie beside the template.</source>
        <translation>{0} no está junto a la plantilla.</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} entradas</translation>
    </message>
    <message>
        <source>{0} events were lost: they came faster than they were taken.</source>
        <translation>Se perdieron {0} eventos: llegaron más rápido de lo que se recogían.</translation>
    </message>
    <message>
        <source>{0} events were lost: this computer was too busy.</source>
        <translation>Se perdieron {0} eventos: este ordenador estaba demasiado ocupado.</translation>
    </message>
    <message>
        <source>{0} for {1} is forgotten.</source>
        <translation>{0} para {1} está olvidado.</translation>
    </message>
    <message>
        <source>{0} for {1} is not kept here.</source>
        <translation>{0} para {1} no se guarda aquí.</translation>
    </message>
    <message>
        <source>{0} for {1} is replaced.</source>
        <translation>{0} para {1} está sustituido.</translation>
    </message>
    <message>
        <source>{0} for {1}: forgotten</source>
        <translation>{0} para {1}: olvidado</translation>
    </message>
    <message>
        <source>{0} for {1}: replaced</source>
        <translation>{0} para {1}: sustituido</translation>
    </message>
    <message>
        <source>{0} gives this computer no address.</source>
        <translation>{0} no da ninguna dirección a este ordenador.</translation>
    </message>
    <message>
        <source>{0} has more than 4 MB</source>
        <translation>{0} tiene más de 4 MB</translation>
    </message>
    <message>
        <source>{0} has no cu. name.</source>
        <translation>{0} no tiene nombre cu.</translation>
    </message>
    <message>
        <source>{0} has no parameter {1}.</source>
        <translation>{0} no tiene el parámetro {1}.</translation>
    </message>
    <message>
        <source>{0} has no row below its heading.</source>
        <translation>{0} no tiene filas bajo su encabezado.</translation>
    </message>
    <message>
        <source>{0} has too little room for {1} characters at {2} dpi.</source>
        <translation>{0} tiene poco sitio para {1} caracteres a {2} dpi.</translation>
    </message>
    <message>
        <source>{0} has {1} open</source>
        <translation>{0} tiene abierto {1}</translation>
    </message>
    <message>
        <source>{0} has {1} rows.</source>
        <translation>{0} tiene {1} filas.</translation>
    </message>
    <message>
        <source>{0} holds more than any unit's trace.</source>
        <translation>{0} contiene más que la traza de una unidad.</translation>
    </message>
    <message>
        <source>{0} holds no record.</source>
        <translation>{0} no contiene ningún registro.</translation>
    </message>
    <message>
        <source>{0} holds nothing but [[report]] tables</source>
        <translation>{0} no contiene más que tablas [[report]]</translation>
    </message>
    <message>
        <source>{0} holds what no update holds.</source>
        <translation>{0} contiene lo que ninguna actualización contiene.</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0} is a bundle without a trace; its manifest says why.</source>
        <translation>{0} es un paquete sin traza; su manifiesto dice por qué.</translation>
    </message>
    <message>
        <source>{0} is a database, but no record of Station.</source>
        <translation>{0} es una base de datos, pero no un registro de Station.</translation>
    </message>
    <message>
        <source>{0} is a database, but no whole record of Station.</source>
        <translation>{0} es una base de datos, pero no un registro completo de Station.</translation>
    </message>
    <message>
        <source>{0} is a file, no printer.</source>
        <translation>{0} es un archivo, no una impresora.</translation>
    </message>
    <message>
        <source>{0} is a number in the sheet: zeros in front of it, or digits, are lost.</source>
        <translation>{0} es un número en la hoja: se pierden los ceros de delante o cifras.</translation>
    </message>
    <message>
        <source>{0} is a stream: it is followed, not sent.</source>
        <translation>{0} es un flujo: se sigue, no se envía.</translation>
    </message>
    <message>
        <source>{0} is an old Excel file.</source>
        <translation>{0} es un archivo antiguo de Excel.</translation>
    </message>
    <message>
        <source>{0} is another one now; look at it again.</source>
        <translation>{0} es ahora otro; mírelo otra vez.</translation>
    </message>
    <message>
        <source>{0} is answered with one of {1}.</source>
        <translation>A {0} se responde con uno de {1}.</translation>
    </message>
    <message>
        <source>{0} is cut off or damaged.</source>
        <translation>{0} está cortado o dañado.</translation>
    </message>
    <message>
        <source>{0} is damaged, or is no record.</source>
        <translation>{0} está dañado o no es un registro.</translation>
    </message>
    <message>
        <source>{0} is declared below a value</source>
        <translation>{0} está declarado bajo un valor</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} está vacío.</translation>
    </message>
    <message>
        <source>{0} is far too large to be firmware.</source>
        <translation>{0} es demasiado grande para ser firmware.</translation>
    </message>
    <message>
        <source>{0} is forgotten here; the cloud did not revoke it: {1}</source>
        <translation>{0} está olvidado aquí; la nube no lo revocó: {1}</translation>
    </message>
    <message>
        <source>{0} is gone already.</source>
        <translation>{0} ya no está.</translation>
    </message>
    <message>
        <source>{0} is in the group {1}, this session is not yet.</source>
        <translation>{0} está en el grupo {1}, esta sesión aún no.</translation>
    </message>
    <message>
        <source>{0} is larger than any unit's trace.</source>
        <translation>{0} es mayor que la traza de una unidad.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} ocupa más de {1} MB.</translation>
    </message>
    <message>
        <source>{0} is near</source>
        <translation>{0} está cerca</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}</source>
        <translation>{0} no es TOML: {1}</translation>
    </message>
    <message>
        <source>{0} is no address of a printer.</source>
        <translation>{0} no es la dirección de una impresora.</translation>
    </message>
    <message>
        <source>{0} is no device ID.</source>
        <translation>{0} no es un ID de dispositivo.</translation>
    </message>
    <message>
        <source>{0} is no device id, and a serial number is looked up by an account only.</source>
        <translation>{0} no es un ID de dispositivo, y un número de serie solo lo busca una cuenta.</translation>
    </message>
    <message>
        <source>{0} is no file.</source>
        <translation>{0} no es un archivo.</translation>
    </message>
    <message>
        <source>{0} is no longer in sight.</source>
        <translation>{0} ya no está a la vista.</translation>
    </message>
    <message>
        <source>{0} is no rate of a serial port.</source>
        <translation>{0} no es una velocidad de puerto serie.</translation>
    </message>
    <message>
        <source>{0} is no stream.</source>
        <translation>{0} no es un flujo.</translation>
    </message>
    <message>
        <source>{0} is no text file.</source>
        <translation>{0} no es un archivo de texto.</translation>
    </message>
    <message>
        <source>{0} is no update, or not whole.</source>
        <translation>{0} no es una actualización, o no está íntegra.</translation>
    </message>
    <message>
        <source>{0} is no update.</source>
        <translation>{0} no es una actualización.</translation>
    </message>
    <message>
        <source>{0} is no version.</source>
        <translation>{0} no es una versión.</translation>
    </message>
    <message>
        <source>{0} is no workbook that can be read.</source>
        <translation>{0} no es un libro de hojas que se pueda leer.</translation>
    </message>
    <message>
        <source>{0} is not TOML: {1}</source>
        <translation>{0} no es TOML: {1}</translation>
    </message>
    <message>
        <source>{0} is not an address like {1}</source>
        <translation>{0} no es una dirección como {1}</translation>
    </message>
    <message>
        <source>{0} is not https; http is for this computer itself only</source>
        <translation>{0} no es https; http es solo para este mismo ordenador</translation>
    </message>
    <message>
        <source>{0} is not in the round: no code was fetched for it.</source>
        <translation>{0} no está en la ronda: no se obtuvo ningún código para él.</translation>
    </message>
    <message>
        <source>{0} is not on the traveller's list.</source>
        <translation>{0} no está en la lista de la hoja de ruta.</translation>
    </message>
    <message>
        <source>{0} is not open: it is no device's own network.</source>
        <translation>{0} no está abierta: no es la red propia de un dispositivo.</translation>
    </message>
    <message>
        <source>{0} is not whole.</source>
        <translation>{0} no está íntegro.</translation>
    </message>
    <message>
        <source>{0} is not whole: {1}</source>
        <translation>{0} no está íntegro: {1}</translation>
    </message>
    <message>
        <source>{0} is of an earlier Station (revision {1}).</source>
        <translation>{0} es de una versión anterior de Station (revisión {1}).</translation>
    </message>
    <message>
        <source>{0} is of revision {1} already; nothing was done.</source>
        <translation>{0} ya es de la revisión {1}; no se hizo nada.</translation>
    </message>
    <message>
        <source>{0} is of revision {1}; this Station knows {2}.</source>
        <translation>{0} es de la revisión {1}; esta versión de Station conoce {2}.</translation>
    </message>
    <message>
        <source>{0} is on 5 GHz only: no device of this kind can use it.</source>
        <translation>{0} está solo en 5 GHz: ningún dispositivo de este tipo puede usarla.</translation>
    </message>
    <message>
        <source>{0} is protected; the product does not take it.</source>
        <translation>{0} está protegido; el producto no lo admite.</translation>
    </message>
    <message>
        <source>{0} is revoked at the cloud and forgotten.</source>
        <translation>{0} está revocado en la nube y olvidado.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} ya existe.</translation>
    </message>
    <message>
        <source>{0} is too old.</source>
        <translation>{0} es demasiado antiguo.</translation>
    </message>
    <message>
        <source>{0} is unknown; the nearest known is {1}</source>
        <translation>{0} es desconocido; el más parecido que se conoce es {1}</translation>
    </message>
    <message>
        <source>{0} is weak where the device is ({1} dBm).</source>
        <translation>{0} llega débil donde está el dispositivo ({1} dBm).</translation>
    </message>
    <message>
        <source>{0} is written by {1}.</source>
        <translation>{0} lo escribe {1}.</translation>
    </message>
    <message>
        <source>{0} is {1}, not a list</source>
        <translation>{0} es {1}, no una lista</translation>
    </message>
    <message>
        <source>{0} is {1}, not an object</source>
        <translation>{0} es {1}, no un objeto</translation>
    </message>
    <message>
        <source>{0} is {1}, not {2}</source>
        <translation>{0} es {1}, no {2}</translation>
    </message>
    <message>
        <source>{0} is {1}, simulated {2}</source>
        <translation>{0} es {1}, simulado {2}</translation>
    </message>
    <message>
        <source>{0} loses it; then it leaves {1}. Firmware stays.</source>
        <translation>{0} lo pierde; luego sale de {1}. El firmware se queda.</translation>
    </message>
    <message>
        <source>{0} may not open {1}.</source>
        <translation>{0} no puede abrir {1}.</translation>
    </message>
    <message>
        <source>{0} may open serial ports{1}.</source>
        <translation>{0} puede abrir puertos serie{1}.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min {1} s left{2}</source>
        <translation>quedan {0} min {1} s{2}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} names a proxy; the cloud is reached without it.</source>
        <translation>{0} indica un proxy; se llega a la nube sin él.</translation>
    </message>
    <message>
        <source>{0} needs a token.</source>
        <translation>{0} necesita un token.</translation>
    </message>
    <message>
        <source>{0} needs a {1} token, and none can be had.</source>
        <translation>{0} necesita un token de {1} y no se puede obtener ninguno.</translation>
    </message>
    <message>
        <source>{0} of them</source>
        <translation>{0} de ellos</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} bytes.</source>
        <translation>{0} de {1} bytes.</translation>
    </message>
    <message>
        <source>{0} of {1} calls of 5 min are used.</source>
        <translation>Se han usado {0} de {1} llamadas de 5 min.</translation>
    </message>
    <message>
        <source>{0} of {1} devices are done.</source>
        <translation>{0} de {1} dispositivos están hechos.</translation>
    </message>
    <message>
        <source>{0} of {1} devices were done.</source>
        <translation>Se hicieron {0} de {1} dispositivos.</translation>
    </message>
    <message>
        <source>{0} of {1} lines did not come into the product ({2}).</source>
        <translation>{0} de {1} líneas no entraron en el producto ({2}).</translation>
    </message>
    <message>
        <source>{0} of {1} points, {2} of {3} drills passed</source>
        <translation>{0} de {1} puntos, {2} de {3} ejercicios superados</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <source>{0} owned this device before this batch.</source>
        <translation>{0} era propietario de este dispositivo antes de este lote.</translation>
    </message>
    <message>
        <source>{0} owns device …{1} in {2}.</source>
        <translation>{0} es propietario del dispositivo …{1} en {2}.</translation>
    </message>
    <message>
        <source>{0} signed on.</source>
        <translation>{0} se ha identificado.</translation>
    </message>
    <message>
        <source>{0} takes no label: {1}.</source>
        <translation>{0} no acepta ninguna etiqueta: {1}.</translation>
    </message>
    <message>
        <source>{0} takes no token by {1}.</source>
        <translation>{0} no admite token por {1}.</translation>
    </message>
    <message>
        <source>{0} takes {1}</source>
        <translation>{0} admite {1}</translation>
    </message>
    <message>
        <source>{0} the stream is open</source>
        <translation>{0} el flujo está abierto</translation>
    </message>
    <message>
        <source>{0} units are still in work; they go on to their end.</source>
        <translation>{0} unidades siguen en curso; continúan hasta su final.</translation>
    </message>
    <message>
        <source>{0} uses {1}</source>
        <translation>{0} usa {1}</translation>
    </message>
    <message>
        <source>{0} wants {1} MB.</source>
        <translation>{0} necesita {1} MB.</translation>
    </message>
    <message>
        <source>{0} was answered with {1}</source>
        <translation>a {0} se respondió {1}</translation>
    </message>
    <message>
        <source>{0} was answered {1}</source>
        <translation>a {0} se respondió {1}</translation>
    </message>
    <message>
        <source>{0} was empty; it is of revision {1} now.</source>
        <translation>{0} estaba vacío; ahora es de la revisión {1}.</translation>
    </message>
    <message>
        <source>{0} was not answered</source>
        <translation>{0} no tuvo respuesta</translation>
    </message>
    <message>
        <source>{0} was not ready in time</source>
        <translation>{0} no estuvo listo a tiempo</translation>
    </message>
    <message>
        <source>{0} went from revision {1} to {2}; as it was before it lies in {3}.</source>
        <translation>{0} pasó de la revisión {1} a la {2}; tal como era antes está en {3}.</translation>
    </message>
    <message>
        <source>{0} works with this device. We look on again when it is done.</source>
        <translation>{0} trabaja con este dispositivo. Volvemos a mirar cuando termine.</translation>
    </message>
    <message>
        <source>{0} would be reached from {1}, not by {2}</source>
        <translation>{0} se alcanzaría desde {1}, no por {2}</translation>
    </message>
    <message>
        <source>{0} {1} by {2}</source>
        <translation>{0} {1} por {2}</translation>
    </message>
    <message>
        <source>{0} {1} has an answer without a status.</source>
        <translation>{0} {1} tiene una respuesta sin estado.</translation>
    </message>
    <message>
        <source>{0} {1} min are left.</source>
        <translation>{0} Quedan {1} min.</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1} de {2}</translation>
    </message>
    <message>
        <source>{0} {1}, Python {2}</source>
        <translation>{0} {1}, Python {2}</translation>
    </message>
    <message>
        <source>{0} · F5 again</source>
        <translation>{0} · F5 otra vez</translation>
    </message>
    <message>
        <source>{0} · RED bin · take it out</source>
        <translation>{0} · caja ROJA · retírela</translation>
    </message>
    <message>
        <source>{0} · set aside</source>
        <translation>{0} · apartada</translation>
    </message>
    <message>
        <source>{0} · still looking; slot may be freed</source>
        <translation>{0} · aún se busca; el puesto puede liberarse</translation>
    </message>
    <message>
        <source>{0} · take out · {1}</source>
        <translation>{0} · retírela · {1}</translation>
    </message>
    <message>
        <source>{0} · {1} bytes</source>
        <translation>{0} · {1} bytes</translation>
    </message>
    <message>
        <source>{0} · {1} · ACK</source>
        <translation>{0} · {1} · RECONOCER</translation>
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
        <translation>{0}, porque demasiadas filas no lo son.</translation>
    </message>
    <message>
        <source>{0}, in doubt</source>
        <translation>{0}, en duda</translation>
    </message>
    <message>
        <source>{0}, job {1}</source>
        <translation>{0}, trabajo {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}: file {2}</source>
        <translation>{0}, línea {1}: archivo {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, línea {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} {3}</source>
        <translation>{0}, línea {1}: {2} {3}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}.</source>
        <translation>{0}, línea {1}: {2}.</translation>
    </message>
    <message>
        <source>{0}, none is taken.</source>
        <translation>{0}, ninguno está ocupado.</translation>
    </message>
    <message>
        <source>{0}, port {1},</source>
        <translation>{0}, puerto {1},</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versión {1}</translation>
    </message>
    <message>
        <source>{0}.{1} is missing</source>
        <translation>falta {0}.{1}</translation>
    </message>
    <message>
        <source>{0}: asking which {1}s the device has.</source>
        <translation>{0}: se pregunta qué tiene el dispositivo ({1}).</translation>
    </message>
    <message>
        <source>{0}: begun</source>
        <translation>{0}: empezado</translation>
    </message>
    <message>
        <source>{0}: done</source>
        <translation>{0}: hecho</translation>
    </message>
    <message>
        <source>{0}: instead of JSON came a page ({1}). Perhaps something stands between this computer and the cloud: a proxy, a sign-in.</source>
        <translation>{0}: en lugar de JSON llegó una página ({1}). Quizá hay algo entre este ordenador y la nube: un proxy, un inicio de sesión.</translation>
    </message>
    <message>
        <source>{0}: it was sent, but the reply was lost.</source>
        <translation>{0}: se envió, pero se perdió la respuesta.</translation>
    </message>
    <message>
        <source>{0}: its owner was asked by e-mail to hand it over; it is not ours yet.</source>
        <translation>{0}: se pidió por correo a su propietario que lo ceda; aún no es nuestro.</translation>
    </message>
    <message>
        <source>{0}: no result in {1} s.</source>
        <translation>{0}: sin resultado en {1} s.</translation>
    </message>
    <message>
        <source>{0}: no such ending: {1}</source>
        <translation>{0}: no existe ese final: {1}</translation>
    </message>
    <message>
        <source>{0}: no trusted connection to the cloud (TLS).</source>
        <translation>{0}: no hay conexión de confianza con la nube (TLS).</translation>
    </message>
    <message>
        <source>{0}: not done; {1}</source>
        <translation>{0}: no hecho; {1}</translation>
    </message>
    <message>
        <source>{0}: nothing answers at the cloud's address.</source>
        <translation>{0}: nada responde en la dirección de la nube.</translation>
    </message>
    <message>
        <source>{0}: number, ending, what and do must all be said</source>
        <translation>{0}: deben decirse todos: número, final, qué y qué hacer</translation>
    </message>
    <message>
        <source>{0}: stopped before it was sent.</source>
        <translation>{0}: detenido antes de enviarlo.</translation>
    </message>
    <message>
        <source>{0}: that takes the account's token.</source>
        <translation>{0}: para eso hace falta el token de la cuenta.</translation>
    </message>
    <message>
        <source>{0}: the cloud answered {1}{2}: {3}.</source>
        <translation>{0}: la nube respondió {1}{2}: {3}.</translation>
    </message>
    <message>
        <source>{0}: the cloud did not finish its answer.</source>
        <translation>{0}: la nube no terminó su respuesta.</translation>
    </message>
    <message>
        <source>{0}: the cloud has locked this site out.</source>
        <translation>{0}: la nube ha bloqueado este sitio.</translation>
    </message>
    <message>
        <source>{0}: the cloud no longer accepts the token. Getting a new one.</source>
        <translation>{0}: la nube ya no acepta el token. Se obtiene uno nuevo.</translation>
    </message>
    <message>
        <source>{0}: the cloud says {1}.</source>
        <translation>{0}: la nube dice {1}.</translation>
    </message>
    <message>
        <source>{0}: the cloud takes no token by {1} ({2}).</source>
        <translation>{0}: la nube no admite ningún token por {1} ({2}).</translation>
    </message>
    <message>
        <source>{0}: the cloud wants a pause of {1}.</source>
        <translation>{0}: la nube quiere una pausa de {1}.</translation>
    </message>
    <message>
        <source>{0}: the cloud's certificate is not valid at this time.</source>
        <translation>{0}: el certificado de la nube no es válido a esta hora.</translation>
    </message>
    <message>
        <source>{0}: the device belongs to somebody else.</source>
        <translation>{0}: el dispositivo pertenece a otra persona.</translation>
    </message>
    <message>
        <source>{0}: the device did not answer.</source>
        <translation>{0}: el dispositivo no respondió.</translation>
    </message>
    <message>
        <source>{0}: the device itself is asked; it may take a while.</source>
        <translation>{0}: se pregunta al propio dispositivo; puede tardar un poco.</translation>
    </message>
    <message>
        <source>{0}: the proxy lets nothing through.</source>
        <translation>{0}: el proxy no deja pasar nada.</translation>
    </message>
    <message>
        <source>{0}: this account has a second factor.</source>
        <translation>{0}: esta cuenta tiene un segundo factor.</translation>
    </message>
    <message>
        <source>{0}: this account signs in elsewhere (SSO); a password does not work.</source>
        <translation>{0}: esta cuenta inicia sesión en otro sitio (SSO); una contraseña no vale.</translation>
    </message>
    <message>
        <source>{0}: this site's share is used up ({1} in {2} min, of {3} for everybody behind this address{4}). The next may go in {5} s.</source>
        <translation>{0}: el cupo de este sitio está agotado ({1} en {2} min, de {3} para todos los que están tras esta dirección{4}). La próxima puede salir en {5} s.</translation>
    </message>
    <message>
        <source>{0}: too many wrong log-ins came from this public address. Nobody behind it gets a token for {1}.</source>
        <translation>{0}: llegaron demasiados inicios de sesión erróneos desde esta dirección pública. Nadie tras ella obtiene un token durante {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} in {2}</source>
        <translation>{0}: {1} en {2}</translation>
    </message>
    <message>
        <source>{0}: {1} is missing</source>
        <translation>{0}: falta {1}</translation>
    </message>
    <message>
        <source>{0}: {1} looks like a secret; none may stand in a setup file.</source>
        <translation>{0}: {1} parece un secreto; en un archivo de preparación no puede haber ninguno.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} did not come into the product ({3}).</source>
        <translation>{0}: {1} de {2} no entraron en el producto ({3}).</translation>
    </message>
    <message>
        <source>{0}; there is {1}</source>
        <translation>{0}; hay {1}</translation>
    </message>
    <message>
        <source>{0}{1} belongs to {2} in the cloud. Please release it: in the console open the device, choose Unclaim device, then tell us.</source>
        <translation>{0}{1} pertenece a {2} en la nube. Por favor, libérelo: en la consola abra el dispositivo, elija Unclaim device y avísenos.</translation>
    </message>
    <message>
        <source>{0}{1} is in your product {2}. Please unclaim it, then remove it from the product, in this order.</source>
        <translation>{0}{1} está en su producto {2}. Por favor, anule la reclamación y luego quítelo del producto, en este orden.</translation>
    </message>
    <message>
        <source>· Not sure: no proof yet</source>
        <translation>· Dudoso: aún sin prueba</translation>
    </message>
    <message>
        <source>· Slow: still looking</source>
        <translation>· Lento: se sigue mirando</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>A device is in work: the language changes with the next start.</source>
        <translation>Hay un dispositivo en curso: el idioma cambia con el próximo inicio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
</TS>
