<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>Keep the secrets</source>
        <translation>保存机密</translation>
    </message>
    <message>
        <source>Until this window closes</source>
        <translation>直到此窗口关闭</translation>
    </message>
    <message>
        <source>In this computer's key store</source>
        <translation>存入本机密钥库</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>kept; leave empty to go on using it</source>
        <translation>已保存；留空则继续使用</translation>
    </message>
    <message>
        <source>Asking the cloud · usually 1–3 s · at most 60 s</source>
        <translation>正在询问云端 · 通常 1–3 秒 · 最多 60 秒</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Shift report…</source>
        <translation>班次报告…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>抹除人员…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>AnnouncePanel</name>
    <message>
        <source>Name the devices you are going to. Each is checked and added to the product, and its own code is fetched. A code lives for one hour.</source>
        <translation>列出要去安装的设备。每台都会经过检查、加入产品，并取得各自的认领码。认领码有效期一小时。</translation>
    </message>
    <message>
        <source>Choose a recipe …</source>
        <translation>选择配方…</translation>
    </message>
    <message>
        <source>Device IDs, one a line</source>
        <translation>设备 ID，每行一个</translation>
    </message>
    <message>
        <source>Device IDs, one a line: typed, scanned, pasted</source>
        <translation>设备 ID，每行一个：键入、扫描或粘贴</translation>
    </message>
    <message>
        <source>Open a traveller file …</source>
        <translation>打开流转单文件…</translation>
    </message>
    <message>
        <source>No recipe yet.</source>
        <translation>尚无配方。</translation>
    </message>
    <message>
        <source>Recipe: {0}</source>
        <translation>配方：{0}</translation>
    </message>
    <message>
        <source>List: {0}</source>
        <translation>清单：{0}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What the device said</source>
        <translation>设备的回应</translation>
    </message>
    <message>
        <source>The reply before</source>
        <translation>之前的应答</translation>
    </message>
    <message>
        <source>The reply after</source>
        <translation>之后的应答</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Stopped. What the cloud did with it is not known.</source>
        <translation>已停止。云端如何处理尚不清楚。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>In the key store, as {0}.</source>
        <translation>在密钥库中，名称为 {0}。</translation>
    </message>
</context>
<context>
    <name>BenchDriver</name>
    <message>
        <source>{0} · {1} · {2} times</source>
        <translation>{0} · {1} · {2} 次</translation>
    </message>
    <message>
        <source>Later: {0}</source>
        <translation>之后：{0}</translation>
    </message>
    <message>
        <source>The unit …{0} of slot {1}: {2}</source>
        <translation>槽位 {1} 的工件 …{0}：{2}</translation>
    </message>
    <message>
        <source>Answer this first. Your scan was not used.</source>
        <translation>请先回答此问题。刚才的扫描未采用。</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>1 slot</source>
        <translation>1 个槽位</translation>
    </message>
    <message>
        <source>{0} slots</source>
        <translation>{0} 个槽位</translation>
    </message>
    <message>
        <source>{0} · {1} working · {2} calls waiting</source>
        <translation>{0} · {1} 个工作中 · {2} 个调用等待中</translation>
    </message>
    <message>
        <source>{0} · {1} still looked for</source>
        <translation>{0} · {1} 个仍在查找</translation>
    </message>
</context>
<context>
    <name>BenchStatus</name>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume: {0}. Press for the next</source>
        <translation>音量：{0}。按下切换到下一档</translation>
    </message>
</context>
<context>
    <name>BudgetGauge</name>
    <message>
        <source>Site budget</source>
        <translation>站点额度</translation>
    </message>
    <message>
        <source>{0} % free</source>
        <translation>剩余 {0}%</translation>
    </message>
    <message>
        <source>{0} units/h</source>
        <translation>{0} 件/小时</translation>
    </message>
    <message>
        <source>Enough for {0} units an hour</source>
        <translation>够每小时处理 {0} 件</translation>
    </message>
    <message>
        <source>Site budget: {0} % free</source>
        <translation>站点额度：剩余 {0}%</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} used</source>
        <translation>{0}：已用 {1}/{2}</translation>
    </message>
    <message>
        <source>, the next in {0} s</source>
        <translation>，下一次在 {0} 秒后</translation>
    </message>
    <message>
        <source>{0} of 3 log-ins refused in a row</source>
        <translation>登录连续被拒 {0}/3 次</translation>
    </message>
    <message>
        <source>Locked out for {0} min</source>
        <translation>已锁定 {0} 分钟</translation>
    </message>
    <message>
        <source>Half the pace for {0} s: too many calls</source>
        <translation>{0} 秒内减半速：调用过多</translation>
    </message>
</context>
<context>
    <name>BundleBox</name>
    <message>
        <source>A bundle for an engineer</source>
        <translation>给工程师的资料包</translation>
    </message>
    <message>
        <source>Where it will lie</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{0} · {1} kB</source>
        <translation>{0} · {1} kB</translation>
    </message>
    <message>
        <source>Not in it:
{0}</source>
        <translation>其中没有：
{0}</translation>
    </message>
    <message>
        <source>All that an engineer needs, in one file</source>
        <translation>工程师所需的一切，放进一个文件</translation>
    </message>
    <message>
        <source>The device is {0}.</source>
        <translation>设备是 {0}。</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>All pages</source>
        <translation>全部页</translation>
    </message>
    <message>
        <source>In a product</source>
        <translation>产品内</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我自己的</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>everybody, without a token</source>
        <translation>任何人，无需令牌</translation>
    </message>
    <message>
        <source>May make it: {0}.</source>
        <translation>可用者：{0}。</translation>
    </message>
    <message>
        <source>An API user needs the scope {0}.</source>
        <translation>API 用户需要权限范围 {0}。</translation>
    </message>
    <message>
        <source>What is lost: {0}</source>
        <translation>将失去：{0}</translation>
    </message>
    <message>
        <source>Source: {0}.</source>
        <translation>来源：{0}。</translation>
    </message>
    <message>
        <source>Which token may what</source>
        <translation>各令牌的权限</translation>
    </message>
    <message>
        <source>Token safety</source>
        <translation>令牌安全</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Find a call</source>
        <translation>查找调用</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>加入收藏</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Take from favourites</source>
        <translation>移出收藏</translation>
    </message>
</context>
<context>
    <name>CallOutBar</name>
    <message>
        <source>Slot {0} is free in about {1} s</source>
        <translation>槽位 {0} 约 {1} 秒后空出</translation>
    </message>
    <message>
        <source>Slot {0} is free soon</source>
        <translation>槽位 {0} 即将空出</translation>
    </message>
    <message>
        <source>Slot {0} · {1}</source>
        <translation>槽位 {0} · {1}</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Account and product</source>
        <translation>账户与产品</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>The certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>To the drills</source>
        <translation>回到演练</translation>
    </message>
</context>
<context>
    <name>Certifying</name>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>保存证书</translation>
    </message>
    <message>
        <source>training certificate</source>
        <translation>培训证书</translation>
    </message>
</context>
<context>
    <name>ChainStrip</name>
    <message>
        <source>Reading the record · {0} of {1} entries</source>
        <translation>正在读取记录 · {0}/{1} 条</translation>
    </message>
    <message>
        <source>Chain whole · {0} entries, each as it was written</source>
        <translation>链完整 · {0} 条，均与写入时一致</translation>
    </message>
    <message>
        <source>Chain broken at entry {0}: {1}</source>
        <translation>链在第 {0} 条处断裂：{1}</translation>
    </message>
    <message>
        <source>Work on with a new record; give this one to an engineer.</source>
        <translation>换用新记录继续工作；把这份交给工程师。</translation>
    </message>
    <message>
        <source>Head {0}…</source>
        <translation>链头 {0}…</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>选择配方</translation>
    </message>
    <message>
        <source>Traveller file</source>
        <translation>流转单文件</translation>
    </message>
    <message>
        <source>Open a traveller file</source>
        <translation>打开流转单文件</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>As the cloud has it</source>
        <translation>以云端为准</translation>
    </message>
</context>
<context>
    <name>CloudDriver</name>
    <message>
        <source>plugged in at {0}</source>
        <translation>插在 {0}</translation>
    </message>
    <message>
        <source>{0} goes into the next form.</source>
        <translation>{0} 将填入下一个表单。</translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>全部调用</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>What the compiler says</source>
        <translation>编译器输出</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>Not opened: {0}</source>
        <translation>未打开：{0}</translation>
    </message>
    <message>
        <source>Not opened: too long for a program.</source>
        <translation>未打开：作为程序太长。</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>未保存：{0}</translation>
    </message>
    <message>
        <source>Not opened: this is no text in UTF-8.</source>
        <translation>未打开：不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Function setColor, variable sensor</source>
        <translation>函数 setColor，变量 sensor</translation>
    </message>
    <message>
        <source>The same, and events both ways</source>
        <translation>同上，外加双向事件</translation>
    </message>
    <message>
        <source>Open a program</source>
        <translation>打开程序</translation>
    </message>
    <message>
        <source>Programs {0}</source>
        <translation>程序 {0}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>保存程序</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>When the internet is back, Station confirms by itself what was handed over. Leave this page open, or come back to it.</source>
        <translation>互联网恢复后，Station 会自动核实已移交的设备。让此页开着，或稍后再来。</translation>
    </message>
    <message>
        <source>{0} await their confirmation.</source>
        <translation>{0} 台待核实。</translation>
    </message>
    <message>
        <source>Nothing awaits its confirmation.</source>
        <translation>没有待核实的设备。</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>一次通过率</translation>
    </message>
    <message>
        <source>Units/h</source>
        <translation>件/小时</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Set aside: {0}</source>
        <translation>搁置：{0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} · behind</source>
        <translation>{0} · 落后</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>A fault of Station</source>
        <translation>Station 自身故障</translation>
    </message>
    <message>
        <source>What went wrong, for the developers</source>
        <translation>出错详情（供开发人员）</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Make a bundle …</source>
        <translation>生成资料包…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Something in Station broke</source>
        <translation>Station 内部出错</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the device or of you. Copy this text and send it to the developers; no secret is in it.</source>
        <translation>这是程序的故障，与设备和操作无关。请复制此文本发给开发人员；其中不含机密。</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message>
        <source>Use UUID</source>
        <translation>使用 UUID</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What happened, line by line</source>
        <translation>逐行经过</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>What happened, in order. Details again closes this.</source>
        <translation>按顺序列出的经过。再按“详情”即关闭。</translation>
    </message>
</context>
<context>
    <name>DeviceBar</name>
    <message>
        <source>A line to type</source>
        <translation>要键入的行</translation>
    </message>
    <message>
        <source>Type to the device</source>
        <translation>向设备键入</translation>
    </message>
    <message>
        <source>How the line ends</source>
        <translation>行尾方式</translation>
    </message>
    <message>
        <source>as it is taken</source>
        <translation>按设备约定</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无行尾</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Wi-Fi…</source>
        <translation>Wi-Fi…</translation>
    </message>
    <message>
        <source>Claim code…</source>
        <translation>认领码…</translation>
    </message>
    <message>
        <source>Claimed?</source>
        <translation>已认领？</translation>
    </message>
    <message>
        <source>Leave listening mode</source>
        <translation>退出监听模式</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Nothing heard that tells. A device in listening mode is silent until it is asked.</source>
        <translation>尚未收到能说明状态的内容。设备在监听模式下，不问不答。</translation>
    </message>
    <message>
        <source>It is in listening mode: it answered as its console.</source>
        <translation>处于监听模式：设备以串口控制台作答。</translation>
    </message>
    <message>
        <source>It waits for an answer to its question.</source>
        <translation>设备正等待对其提问的回答。</translation>
    </message>
    <message>
        <source>It leaves listening mode and connects.</source>
        <translation>设备正退出监听模式并连接。</translation>
    </message>
    <message>
        <source>Its own program prints. Hold SETUP 3 s to make it listen.</source>
        <translation>设备自己的程序在输出。按住 SETUP 3 秒使其监听。</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>Not known yet. It tells us in step 2.</source>
        <translation>尚不知道。设备会在第 2 步告知。</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Device OS</source>
        <translation>Device OS</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>连接途径</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Owner to be</source>
        <translation>预定所有者</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>认领码</translation>
    </message>
</context>
<context>
    <name>DeviceForm</name>
    <message>
        <source>USB cable</source>
        <translation>USB 线</translation>
    </message>
    <message>
        <source>Its own Wi-Fi</source>
        <translation>设备自带 Wi-Fi</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Port, or address</source>
        <translation>端口或地址</translation>
    </message>
    <message>
        <source>Empty: the one Particle port there is, or 192.168.0.1.</source>
        <translation>留空：唯一的 Particle 端口，或 192.168.0.1。</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Wi-Fi 名称 (SSID)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>隐藏网络</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>认领码</translation>
    </message>
</context>
<context>
    <name>DoctorDriver</name>
    <message>
        <source>The system may ask for rights now.</source>
        <translation>系统可能会请求授权。</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>需修复</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Looking at this computer: 6 s at most.</source>
        <translation>正在检查本机：最多 6 秒。</translation>
    </message>
    <message>
        <source>Last check {0}</source>
        <translation>上次检查 {0}</translation>
    </message>
    <message>
        <source>{0} fine</source>
        <translation>{0} 项正常</translation>
    </message>
    <message>
        <source>{0} to watch</source>
        <translation>{0} 项需留意</translation>
    </message>
    <message>
        <source>{0} to fix</source>
        <translation>{0} 项需修复</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>What this computer needs to provision devices, and how it stands.</source>
        <translation>本机配置设备所需的条件及其现状。</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>观察到的情况</translation>
    </message>
    <message>
        <source>The last lines of this slot</source>
        <translation>此槽位的最后几行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Reason to set it aside</source>
        <translation>搁置原因</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>履历</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try this unit again</source>
        <translation>重试此工件</translation>
    </message>
    <message>
        <source>Set this unit aside</source>
        <translation>搁置此工件</translation>
    </message>
    <message>
        <source>Slot {0} · {1}</source>
        <translation>槽位 {0} · {1}</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>最后几行</translation>
    </message>
</context>
<context>
    <name>DrillCard</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin: {0}</source>
        <translation>开始：{0}</translation>
    </message>
    <message>
        <source>{0} points · practised people take {1}</source>
        <translation>{0} 分 · 熟练者用时 {1}</translation>
    </message>
    <message>
        <source>Best: {0} of {1} points in {2} · practised people take {3}</source>
        <translation>最好成绩：{0}/{1} 分，用时 {2} · 熟练者用时 {3}</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Once more: {0}</source>
        <translation>再来一次：{0}</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>一次通过率</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>每小时件数</translation>
    </message>
    <message>
        <source>What went wrong most</source>
        <translation>最常见问题</translation>
    </message>
    <message>
        <source>Next shift</source>
        <translation>下一班次</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records of this shift</source>
        <translation>本班次的记录</translation>
    </message>
    <message>
        <source>The report lies in {0}</source>
        <translation>报告在 {0}</translation>
    </message>
    <message>
        <source>The shift has ended</source>
        <translation>班次已结束</translation>
    </message>
    <message>
        <source>The site stopped the bench</source>
        <translation>站点已停止工作台</translation>
    </message>
    <message>
        <source>The bench had to stop</source>
        <translation>工作台被迫停止</translation>
    </message>
    <message>
        <source>The bench has ended</source>
        <translation>工作台运行已结束</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>The round is over.</source>
        <translation>本轮次已结束。</translation>
    </message>
    <message>
        <source>What is not proven stays open.</source>
        <translation>未证实的仍保持未决。</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… 还有 {0} 个。</translation>
    </message>
    <message>
        <source>No code is live any more.</source>
        <translation>已无有效的认领码。</translation>
    </message>
    <message>
        <source>on the device, which may still claim itself</source>
        <translation>在设备上，设备仍可能自行认领</translation>
    </message>
    <message>
        <source>forgotten here, so nobody has it</source>
        <translation>已从本机删除，无人持有</translation>
    </message>
    <message>
        <source>{0}: live until {1}, {2}</source>
        <translation>{0}：有效至 {1}，{2}</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>PASS</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>SET ASIDE</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>NOT SURE</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Release a device …</source>
        <translation>释放设备…</translation>
    </message>
    <message>
        <source>Put firmware on …</source>
        <translation>刷写固件…</translation>
    </message>
    <message>
        <source>Offline round …</source>
        <translation>离线轮次…</translation>
    </message>
    <message>
        <source>Training …</source>
        <translation>培训…</translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message>
        <source>Erase a person</source>
        <translation>抹除人员</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>People in the record</source>
        <translation>记录中的人员</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>stood in a text</source>
        <translation>文本中提到</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is nobody in the record.</source>
        <translation>记录中没有人员。</translation>
    </message>
    <message>
        <source>A customer or an operator who asks for it can be taken out of the record: from every entry, in every search and every export to come.</source>
        <translation>客户或操作员提出要求时，可将其从记录中抹除：涵盖每个条目、每次搜索和今后的每次导出。</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erase {0}?</source>
        <translation>抹除 {0}？</translation>
    </message>
    <message>
        <source>The name is lost for good, here and in every report and export made from now on. Copies made before keep it. What was done, when, and to which device stays, and the chain still verifies.</source>
        <translation>姓名将永久丢失，包括此处以及今后的所有报告和导出。此前的副本仍保留。做过什么、何时、对哪台设备等信息保留，链仍可通过校验。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Type the last {0} characters of {1}</source>
        <translation>键入 {1} 的最后 {0} 个字符</translation>
    </message>
</context>
<context>
    <name>EventsBar</name>
    <message>
        <source>Follow</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Save as JSON lines…</source>
        <translation>保存为 JSON 行…</translation>
    </message>
    <message>
        <source>Stay at the newest</source>
        <translation>停在最新处</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Filter: words, or -word to leave out</source>
        <translation>筛选：输入词，或用 -词 排除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>选中的事件</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>未保存：{0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Save the events</source>
        <translation>保存事件</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>No file yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>Drop a .bin file here. Over the air also sources (.ino, .cpp).</source>
        <translation>将 .bin 文件拖到此处。空中更新也可用源码（.ino、.cpp）。</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>选择文件…</translation>
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
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>无法读取文件：{0}</translation>
    </message>
    <message>
        <source>Sources, or one binary</source>
        <translation>源码，或一个二进制文件</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>所有判定</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Every code</source>
        <translation>所有代码</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Every slot</source>
        <translation>所有槽位</translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>槽位 {0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in {0}</source>
        <translation>在 {0} 中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Fix it</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Show commands</source>
        <translation>显示命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Hide commands</source>
        <translation>隐藏命令</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <source>Rows of the batch</source>
        <translation>批次的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
</context>
<context>
    <name>FirmwareDriver</name>
    <message>
        <source>Firmware or source</source>
        <translation>固件或源码</translation>
    </message>
    <message>
        <source>Choose firmware</source>
        <translation>选择固件</translation>
    </message>
    <message>
        <source>It was stopped. The device is as it was.</source>
        <translation>已停止。设备保持原样。</translation>
    </message>
    <message>
        <source>It was stopped in mid-write: the device does not start.</source>
        <translation>在写入中途停止：设备无法启动。</translation>
    </message>
    <message>
        <source>Flash it by DFU once more.</source>
        <translation>用 DFU 重新刷写。</translation>
    </message>
    <message>
        <source>It was stopped when the device had all of it: which one runs is not proven.</source>
        <translation>停止时设备已收到全部内容：正在运行哪个版本尚未证实。</translation>
    </message>
    <message>
        <source>Check with the device.</source>
        <translation>向设备查证。</translation>
    </message>
    <message>
        <source>Asking the cloud.</source>
        <translation>正在询问云端。</translation>
    </message>
</context>
<context>
    <name>FirmwarePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check with the device</source>
        <translation>向设备查证</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>刷写</translation>
    </message>
    <message>
        <source>Firmware onto a device</source>
        <translation>给设备刷写固件</translation>
    </message>
    <message>
        <source>It is looked over here first: a wrong file never leaves this computer.</source>
        <translation>先在本机检查：错误的文件绝不会发出。</translation>
    </message>
    <message>
        <source>How does it go there?</source>
        <translation>用什么方式送入？</translation>
    </message>
</context>
<context>
    <name>FoldedStepper</name>
    <message>
        <source>{0} of {1} · {2}</source>
        <translation>{0}/{1} · {2}</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>A device without a name</source>
        <translation>未命名的设备</translation>
    </message>
    <message>
        <source>Last seen by the cloud at {0}.</source>
        <translation>云端上次看到它：{0}。</translation>
    </message>
    <message>
        <source>It is on line now.</source>
        <translation>设备现在在线。</translation>
    </message>
    <message>
        <source>A claim code of ours may still act on it until {0}.</source>
        <translation>我方认领码在 {0} 前仍可能对它生效。</translation>
    </message>
    <message>
        <source>An earlier release did not end; what it did is looked at first.</source>
        <translation>之前的一次释放未完成；先查看它做到了哪一步。</translation>
    </message>
</context>
<context>
    <name>GridPicture</name>
    <message>
        <source>The fixture, row by row</source>
        <translation>夹具，逐行</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>Stop this device?</source>
        <translation>停止此设备？</translation>
    </message>
    <message>
        <source>It may be left half done: its claim code may still act within the hour. We note how far it came.</source>
        <translation>设备可能只完成一半：其认领码在一小时内仍可能生效。会记下做到哪一步。</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>让它完成</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
</context>
<context>
    <name>HandPanel</name>
    <message>
        <source>No internet is needed here. The device says who it is, and gets its own code and no other's.</source>
        <translation>此处无需互联网。设备报出身份，只领取自己的认领码。</translation>
    </message>
    <message>
        <source>By its own Wi-Fi</source>
        <translation>通过设备自带 Wi-Fi</translation>
    </message>
    <message>
        <source>Plug in the next device and hold SETUP for 3 s. {0} to go.</source>
        <translation>插入下一台设备，按住 SETUP 3 秒。还剩 {0} 台。</translation>
    </message>
    <message>
        <source>No device of the round waits for its code.</source>
        <translation>本轮次没有等待认领码的设备。</translation>
    </message>
</context>
<context>
    <name>HelpBox</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Table: {0}</source>
        <translation>表：{0}</translation>
    </message>
</context>
<context>
    <name>HelpOver</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Find (F3)</source>
        <translation>查找 (F3)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer words, or the number on the screen.</source>
        <translation>无匹配项。试试更少的词，或屏幕上的编号。</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>找到：{0}</translation>
    </message>
</context>
<context>
    <name>HistoryBox</name>
    <message>
        <source>Calls made before</source>
        <translation>以往的调用</translation>
    </message>
    <message>
        <source>Method, path, call, status, day</source>
        <translation>方法、路径、调用、状态、日期</translation>
    </message>
    <message>
        <source>Find a call made before</source>
        <translation>查找以往的调用</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>No call has been made yet.</source>
        <translation>尚未做过调用。</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>填写表单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Begin the training</source>
        <translation>开始培训</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nobody has trained at this computer yet.</source>
        <translation>还没有人在这台电脑上培训过。</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} drills passed</source>
        <translation>{0}：通过 {1}/{2} 项演练</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Six drills on a simulated bench, in this window, marked and timed. The real cloud, the record and the settings are not touched; a band across the window says so. Afterwards you are back here.</source>
        <translation>在此窗口的模拟工作台上做六项演练，计分并计时。不会碰到真实的云端、记录和设置；窗口上方的色带会说明这一点。结束后回到这里。</translation>
    </message>
    <message>
        <source>Who has trained here</source>
        <translation>谁在这里培训过</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message numerus="yes">
        <source>%n claim codes of units under way</source>
        <translation>
            <numerusform>%n 个进行中工件的认领码</numerusform>
        </translation>
    </message>
    <message>
        <source>None is kept for this cloud.</source>
        <translation>没有为此云端保存任何机密。</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0}，用于 {1}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Forget: {0}</source>
        <translation>忘记：{0}</translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>Shown once</source>
        <translation>仅显示一次</translation>
    </message>
    <message>
        <source>The cloud does not show it again. Keep it now, or copy it.</source>
        <translation>云端不会再次显示。请立即保存或复制。</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Reprint label</source>
        <translation>补打标签</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>下一客户</translation>
    </message>
    <message>
        <source>Pause bench</source>
        <translation>暂停工作台</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>结束班次</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continues by itself</source>
        <translation>自动继续</translation>
    </message>
    <message>
        <source>Next device</source>
        <translation>下一台设备</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>KnownList</name>
    <message>
        <source>What we know</source>
        <translation>已知情况</translation>
    </message>
</context>
<context>
    <name>LabelsDesk</name>
    <message>
        <source>Saved: {0}. Print it on paper.</source>
        <translation>已保存：{0}。请用纸打印。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Printed: {0}</source>
        <translation>已打印：{0}</translation>
    </message>
    <message>
        <source>Sheet of cards</source>
        <translation>卡片页</translation>
    </message>
    <message>
        <source>Save the command cards</source>
        <translation>保存命令卡</translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>A label is printed once the cloud has confirmed the owner, never before. Which one, and on which printer, a recipe says; here they are tried.</source>
        <translation>云端核实所有者之后才打印标签，绝不提前。打印哪种标签、用哪台打印机由配方规定；此处用于试打。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The label as it will be printed</source>
        <translation>标签打印效果</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Where to print</source>
        <translation>打印到哪里</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>打印测试标签</translation>
    </message>
    <message>
        <source>Save the command cards…</source>
        <translation>保存命令卡…</translation>
    </message>
    <message>
        <source>There is no template. Put one into the folder of labels.</source>
        <translation>没有模板。请在标签文件夹中放入一个。</translation>
    </message>
    <message>
        <source>Cards with bar codes for a whole shift without keyboard and mouse: start, acknowledge, try again, set aside, reprint, next customer, end of shift.</source>
        <translation>带条码的卡片，整个班次无需键盘和鼠标：开始、确认、重试、搁置、补打、下一客户、结束班次。</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>命令卡</translation>
    </message>
    <message>
        <source>A file that ends in .pdf or .zpl</source>
        <translation>以 .pdf 或 .zpl 结尾的文件</translation>
    </message>
    <message>
        <source>The printer's address, as 192.168.1.50:9100</source>
        <translation>打印机地址，如 192.168.1.50:9100</translation>
    </message>
    <message>
        <source>The printer's name in this computer</source>
        <translation>打印机在本机上的名称</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>与这台电脑相同</translation>
    </message>
    <message>
        <source>What is kept in the record, and what commands print, stays English.</source>
        <translation>记录中保存的内容和命令输出的内容保持英文。</translation>
    </message>
</context>
<context>
    <name>LeaveBox</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The claim code is fetched already. The internet is away meanwhile.</source>
        <translation>认领码已取得。此期间没有互联网。</translation>
    </message>
</context>
<context>
    <name>LightChoice</name>
    <message>
        <source>The light: {0}</source>
        <translation>指示灯：{0}</translation>
    </message>
    <message>
        <source>Tell us what the light does:</source>
        <translation>请说明指示灯的状态：</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>洋红色</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>off</source>
        <translation>熄灭</translation>
    </message>
</context>
<context>
    <name>LineQuestions</name>
    <message>
        <source>Why is it set aside? Number and Enter. {0}</source>
        <translation>为何搁置？输入编号并按 Enter。{0}</translation>
    </message>
    <message>
        <source>Who is the next customer? Scan or type, then Enter. Esc leaves it.</source>
        <translation>下一客户是谁？扫描或键入，然后按 Enter。Esc 取消。</translation>
    </message>
    <message>
        <source>Units still in work: {0}. They go on to their end, and no new one begins. F10 or Enter ends the shift, Esc works on.</source>
        <translation>仍在处理的工件：{0}。它们会做完，但不再开始新工件。F10 或 Enter 结束班次，Esc 继续工作。</translation>
    </message>
</context>
<context>
    <name>LinesBoard</name>
    <message>
        <source>All lines</source>
        <translation>全部行</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Open a file …</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>无法读取文件：{0}</translation>
    </message>
    <message>
        <source>A file, one line for each</source>
        <translation>一个文件，每项一行</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>, {0} of them twice</source>
        <translation>，其中 {0} 行重复</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Your name, for the certificate</source>
        <translation>您的姓名，用于证书</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>{0} of {1} drills passed, {2} of {3} points</source>
        <translation>通过 {0}/{1} 项演练，{2}/{3} 分</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Each drill puts one device before you, with something wrong. Find out what, do what is right, and nothing else. All of it is simulated.</source>
        <translation>每项演练在您面前放一台有问题的设备。找出问题，做对的事，别做多余的事。一切都是模拟的。</translation>
    </message>
</context>
<context>
    <name>ListeningBox</name>
    <message>
        <source>We go on by ourselves when it answers.</source>
        <translation>有应答后自动继续。</translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <source>Locked. F12 unlocks</source>
        <translation>已锁定。F12 解锁</translation>
    </message>
    <message>
        <source>Unlocked. F12 locks</source>
        <translation>已解锁。F12 锁定</translation>
    </message>
    <message>
        <source>{0}. Not written into the record: {1} {2}</source>
        <translation>{0}。未写入记录：{1} {2}</translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>With a PIN Station starts locked: operators run shifts and Guided, sign on, print, and look at records. Settings, recipes, slots, cloud tools, monitors, releases and firmware are the engineer's. F12 locks and unlocks; after 5 minutes without a touch, and as a shift ends, it locks by itself.</source>
        <translation>设置 PIN 后，Station 启动时处于锁定状态：操作员可运行班次和引导流程、签到、打印及查看记录。设置、配方、槽位、云端工具、监视器、释放和固件归工程师。F12 锁定和解锁；5 分钟无操作或班次结束时自动锁定。</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>当前 PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>No PIN: everybody may do everything</source>
        <translation>不设 PIN：任何人都可执行任何操作</translation>
    </message>
    <message>
        <source>Not decided yet: set a PIN, or say that none is wanted.</source>
        <translation>尚未决定：请设置 PIN，或声明不需要。</translation>
    </message>
    <message>
        <source>No PIN: everybody may do everything.</source>
        <translation>不设 PIN：任何人都可执行任何操作。</translation>
    </message>
    <message>
        <source>There is a PIN.</source>
        <translation>已设 PIN。</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>更改 PIN</translation>
    </message>
    <message>
        <source>At least {0} signs</source>
        <translation>至少 {0} 个字符</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>两次不一致</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>关闭动画</translation>
    </message>
    <message>
        <source>Distance to the screen</source>
        <translation>与屏幕的距离</translation>
    </message>
    <message>
        <source>Gloves: larger buttons</source>
        <translation>戴手套：大按钮</translation>
    </message>
    <message>
        <source>All buttons are larger from the next start on.</source>
        <translation>下次启动后，所有按钮都会变大。</translation>
    </message>
    <message>
        <source>The bench is read from</source>
        <translation>查看工作台的距离</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close while a device is in work?</source>
        <translation>有设备正在处理，要关闭吗？</translation>
    </message>
    <message>
        <source>Stopping now may leave it half done. We note how far it came.</source>
        <translation>现在停止可能只完成一半。会记下做到哪一步。</translation>
    </message>
    <message>
        <source>Close while units are in work: {0}?</source>
        <translation>有工件正在处理，要关闭吗：{0}？</translation>
    </message>
    <message>
        <source>Stopping now may leave them half done. We note where, and take them up again at the next start.</source>
        <translation>现在停止可能只完成一半。会记下进度，下次启动时接着做。</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>让它完成</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
</context>
<context>
    <name>MenuPicture</name>
    <message>
        <source>We notice when it is done and go on by ourselves.</source>
        <translation>完成后会自动察觉并继续。</translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <translation>选择 {0}。</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu.</source>
        <translation>在 Wi-Fi 菜单中选择 {0}。</translation>
    </message>
</context>
<context>
    <name>MonitorsDriver</name>
    <message>
        <source>Lines are kept in {0}.</source>
        <translation>各行保存在 {0} 中。</translation>
    </message>
</context>
<context>
    <name>MonitorsPage</name>
    <message>
        <source>Choose a port and press Watch. What its device prints stands here line by line, through every reset; secrets are masked.</source>
        <translation>选择端口并按“监视”。设备的输出会逐行显示在此，重启也不中断；机密会被遮盖。</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move all secrets?</source>
        <translation>移动所有机密？</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>保持不动</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>At least {0} characters</source>
        <translation>至少 {0} 个字符</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>两次不一致</translation>
    </message>
</context>
<context>
    <name>NearBy</name>
    <message>
        <source>Station was ended while away; this computer is back on {0}.</source>
        <translation>Station 在离开期间被结束；本机已回到 {0}。</translation>
    </message>
</context>
<context>
    <name>NearRow</name>
    <message>
        <source>Device near by</source>
        <translation>附近的设备</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Devices near by</source>
        <translation>附近的设备</translation>
    </message>
    <message>
        <source>Listening for devices near by …</source>
        <translation>正在搜寻附近的设备…</translation>
    </message>
    <message>
        <source>No device is heard. Is the light blinking blue?</source>
        <translation>未发现设备。指示灯是否蓝色闪烁？</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The shift ends: units in work go on to their end.</source>
        <translation>班次即将结束：处理中的工件会做完。</translation>
    </message>
    <message>
        <source>PAUSED: no new unit begins. F9 goes on.</source>
        <translation>已暂停：不再开始新工件。F9 继续。</translation>
    </message>
    <message>
        <source>Slot {0} fails far more than the others: change its cable.</source>
        <translation>槽位 {0} 的失败远多于其他槽位：请更换其线缆。</translation>
    </message>
</context>
<context>
    <name>NumberButton</name>
    <message>
        <source>Help on {0}</source>
        <translation>{0} 的帮助</translation>
    </message>
</context>
<context>
    <name>OdditiesNote</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The reply is not quite as documented: {0}</source>
        <translation>应答与文档略有出入：{0}</translation>
    </message>
    <message>
        <source>{0}, and {1} more</source>
        <translation>{0}，还有 {1} 个</translation>
    </message>
</context>
<context>
    <name>OwnPages</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What the light means</source>
        <translation>指示灯含义</translation>
    </message>
    <message>
        <source>About Station</source>
        <translation>关于 Station</translation>
    </message>
    <message>
        <source>Its package says {0} and brings no text.</source>
        <translation>其软件包标明 {0}，但未附文本。</translation>
    </message>
    <message>
        <source>Press the main button; on the Bench: acknowledge</source>
        <translation>按下主按钮；在工作台上：确认</translation>
    </message>
    <message>
        <source>Stop this device; close a question with the safe answer</source>
        <translation>停止此设备；以安全的回答关闭提问</translation>
    </message>
    <message>
        <source>The guide, opened at what is on the screen</source>
        <translation>指南，打开到与当前屏幕对应处</translation>
    </message>
    <message>
        <source>To the scan field (Bench, Records)</source>
        <translation>跳到扫描栏（工作台、记录）</translation>
    </message>
    <message>
        <source>Find (Help, Records, Cloud, Monitors)</source>
        <translation>查找（帮助、记录、云端、监视器）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Set aside; on the Bench then a reason, 1 to 8</source>
        <translation>搁置；在工作台上再选原因 1 到 8</translation>
    </message>
    <message>
        <source>Print the label again</source>
        <translation>再次打印标签</translation>
    </message>
    <message>
        <source>Next customer (Bench)</source>
        <translation>下一客户（工作台）</translation>
    </message>
    <message>
        <source>Pause and go on (Bench)</source>
        <translation>暂停和继续（工作台）</translation>
    </message>
    <message>
        <source>End the shift (Bench)</source>
        <translation>结束班次（工作台）</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation>锁定和解锁</translation>
    </message>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>侧栏各页，从上到下</translation>
    </message>
    <message>
        <source>Send the call (Cloud)</source>
        <translation>发送调用（云端）</translation>
    </message>
    <message>
        <source>Back (Help)</source>
        <translation>返回（帮助）</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Blue, blinking</source>
        <translation>蓝色，闪烁</translation>
    </message>
    <message>
        <source>Listening mode: the device waits for us. Hold SETUP 3 s to get there.</source>
        <translation>监听模式：设备等待我们。按住 SETUP 3 秒即可进入。</translation>
    </message>
    <message>
        <source>Green, blinking</source>
        <translation>绿色，闪烁</translation>
    </message>
    <message>
        <source>Joining the Wi-Fi.</source>
        <translation>正在连接 Wi-Fi。</translation>
    </message>
    <message>
        <source>Cyan, blinking</source>
        <translation>青色，闪烁</translation>
    </message>
    <message>
        <source>Joining the cloud.</source>
        <translation>正在连接云端。</translation>
    </message>
    <message>
        <source>Cyan, breathing</source>
        <translation>青色，呼吸</translation>
    </message>
    <message>
        <source>Connected to the cloud: all is well.</source>
        <translation>已连接云端：一切正常。</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>洋红色</translation>
    </message>
    <message>
        <source>Updating itself. Leave it plugged in.</source>
        <translation>正在自行更新。保持插着。</translation>
    </message>
    <message>
        <source>Yellow, blinking</source>
        <translation>黄色，闪烁</translation>
    </message>
    <message>
        <source>Waiting for firmware. Press RESET.</source>
        <translation>等待固件。按 RESET。</translation>
    </message>
    <message>
        <source>White, breathing</source>
        <translation>白色，呼吸</translation>
    </message>
    <message>
        <source>Its Wi-Fi is switched off.</source>
        <translation>设备的 Wi-Fi 已关闭。</translation>
    </message>
    <message>
        <source>Red, blinking</source>
        <translation>红色，闪烁</translation>
    </message>
    <message>
        <source>The device's own program has crashed. Set it aside.</source>
        <translation>设备自己的程序已崩溃。请搁置。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>About Station {0}</source>
        <translation>关于 Station {0}</translation>
    </message>
    <message>
        <source>Station provisions and claims Particle Photon and P1 devices, and tells the truth about each.</source>
        <translation>Station 配置并认领 Particle Photon 和 P1 设备，并如实报告每台设备的情况。</translation>
    </message>
    <message>
        <source>What the acceptance kit has not been run with is proven on the simulated bench alone.</source>
        <translation>未用验收套件跑过的内容，只在模拟工作台上得到证实。</translation>
    </message>
    <message>
        <source>Photon and P1 are at the end of their life; the last Device OS for them is 3.3.1.</source>
        <translation>Photon 和 P1 已到生命周期终点；适用的最后一版 Device OS 是 3.3.1。</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Typefaces: Inter and JetBrains Mono (SIL Open Font License). Icons: [Lucide]({0}) (ISC, in part MIT). Window: Qt by PySide6 (LGPL). A name below opens the licence's text.</source>
        <translation>字体：Inter 和 JetBrains Mono（SIL Open Font License）。图标：[Lucide]({0})（ISC，部分 MIT）。窗口：Qt，经由 PySide6（LGPL）。点击下面的名称可打开许可证文本。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Left as it was.</source>
        <translation>保持原样。</translation>
    </message>
    <message>
        <source>Choose a slot first: its number, then Enter.</source>
        <translation>请先选择槽位：输入编号，然后按 Enter。</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>指南页</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Unlock Station</source>
        <translation>解锁 Station</translation>
    </message>
    <message>
        <source>The engineer's PIN</source>
        <translation>工程师 PIN</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>保持锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>For the engineer</source>
        <translation>限工程师</translation>
    </message>
    <message>
        <source>Settings, cloud tools and releases are locked. Units in work go on.</source>
        <translation>设置、云端工具和释放已锁定。处理中的工件会继续。</translation>
    </message>
</context>
<context>
    <name>PortBar</name>
    <message>
        <source>Port or stream</source>
        <translation>端口或数据流</translation>
    </message>
    <message>
        <source>Rate in baud</source>
        <translation>波特率</translation>
    </message>
    <message>
        <source>{0} baud</source>
        <translation>{0} 波特</translation>
    </message>
    <message>
        <source>Other ports too</source>
        <translation>包括其他端口</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Cloud events of product {0}</source>
        <translation>产品 {0} 的云端事件</translation>
    </message>
    <message>
        <source>Cloud events of my devices</source>
        <translation>我的设备的云端事件</translation>
    </message>
</context>
<context>
    <name>PortTest</name>
    <message>
        <source>Test it: is a device seen?</source>
        <translation>测试：能看到设备吗？</translation>
    </message>
    <message>
        <source>No device is seen. Plug one in by a cable that carries data.</source>
        <translation>看不到设备。请用能传数据的线缆接上一台。</translation>
    </message>
    <message>
        <source>Devices seen: {0} ({1})</source>
        <translation>看到的设备：{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>{0} of {1} kB · usually about {2} s</source>
        <translation>{0}/{1} kB · 通常约 {2} 秒</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>The cloud asks</source>
        <translation>云端提问</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Page of the guide</source>
        <translation>指南页</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Look this computer over</source>
        <translation>检查这台电脑</translation>
    </message>
    <message>
        <source>All of it can be changed later in Settings; what was left for later is done there, too. Other stations can be set up the same by a file: station setup --export.</source>
        <translation>这一切以后都可以在设置中更改；留到以后的也在那里完成。其他工作站可以用文件设置成一样：station setup --export。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Still needed: {0}</source>
        <translation>还需要：{0}</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>RecipeCard</name>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>A recipe says what the bench makes of each device: its product, its owner, its Wi-Fi. Without one the bench uses this station's account, and a customer of its own for each device.</source>
        <translation>配方说明工作台如何处理每台设备：它的产品、所有者和 Wi-Fi。没有配方时，工作台使用本工作站的账户，并为每台设备各用一个客户。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>新建一个…</translation>
    </message>
    <message>
        <source>It can be used: {0}, product {1}.</source>
        <translation>可以使用：{0}，产品 {1}。</translation>
    </message>
    <message>
        <source>Choose the recipe</source>
        <translation>选择配方</translation>
    </message>
    <message>
        <source>No recipe chosen yet</source>
        <translation>尚未选择配方</translation>
    </message>
</context>
<context>
    <name>RecipeDesk</name>
    <message>
        <source>Kept: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Keep the recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>打开配方</translation>
    </message>
    <message>
        <source>Drop the changes?</source>
        <translation>放弃更改？</translation>
    </message>
    <message>
        <source>What was filled in is lost. The file stays as it is.</source>
        <translation>已填内容将丢失。文件保持不变。</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>RecipeFields</name>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>A recipe says what a batch of devices becomes. It is a file that can be copied and kept; no secret stands in it.</source>
        <translation>配方规定一批设备要做成什么样。它是一个可复制、可保存的文件，其中不含机密。</translation>
    </message>
    <message>
        <source>Form of the file: version {0}</source>
        <translation>文件格式：版本 {0}</translation>
    </message>
    <message>
        <source>A new recipe, not kept in a file yet</source>
        <translation>新配方，尚未存为文件</translation>
    </message>
    <message>
        <source>Four questions, to advise you; the answers are not kept</source>
        <translation>四个问题，用来给出建议；回答不会保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Enterprise Wi-Fi</source>
        <translation>企业级 Wi-Fi</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>配方名称</translation>
    </message>
    <message>
        <source>must stand</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Product (its number or slug)</source>
        <translation>产品（编号或 slug）</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>板型</translation>
    </message>
    <message>
        <source>Cloud address</source>
        <translation>云端地址</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>OAuth 客户端 ID</translation>
    </message>
    <message>
        <source>needed for customers</source>
        <translation>使用客户时需要</translation>
    </message>
    <message>
        <source>Account's e-mail</source>
        <translation>账户邮箱</translation>
    </message>
    <message>
        <source>to log in with its password</source>
        <translation>用其密码登录</translation>
    </message>
    <message>
        <source>One customer for all devices</source>
        <translation>所有设备用同一客户</translation>
    </message>
    <message>
        <source>else as chosen below</source>
        <translation>否则按下面的选择</translation>
    </message>
    <message>
        <source>Each device's customer</source>
        <translation>每台设备的客户</translation>
    </message>
    <message>
        <source>Devices that are ours already</source>
        <translation>已归我方的设备</translation>
    </message>
    <message>
        <source>A device that came on-line without an owner is claimed by the cloud</source>
        <translation>上线后没有所有者的设备由云端认领</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Wi-Fi 名称 (SSID)</translation>
    </message>
    <message>
        <source>else it is asked</source>
        <translation>否则会询问</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>加密算法</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>隐藏网络</translation>
    </message>
    <message>
        <source>The device keeps the Wi-Fi it has</source>
        <translation>设备保留现有的 Wi-Fi</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>User name (PEAP)</source>
        <translation>用户名 (PEAP)</translation>
    </message>
    <message>
        <source>Outer identity</source>
        <translation>外层身份</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>a file in PEM (EAP-TLS)</source>
        <translation>PEM 文件 (EAP-TLS)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>根证书</translation>
    </message>
    <message>
        <source>a file in PEM</source>
        <translation>PEM 文件</translation>
    </message>
    <message>
        <source>Way to the device</source>
        <translation>连接设备的途径</translation>
    </message>
    <message>
        <source>How the devices' own Wi-Fi is called</source>
        <translation>设备自带 Wi-Fi 的名称</translation>
    </message>
    <message>
        <source>Label template</source>
        <translation>标签模板</translation>
    </message>
    <message>
        <source>left out, no label is printed</source>
        <translation>省略则不打印标签</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>a file, raw://host:port, or a printer's name</source>
        <translation>文件、raw://主机:端口，或打印机名称</translation>
    </message>
    <message>
        <source>The stuck label is scanned before a unit is done</source>
        <translation>贴好的标签须扫描后，工件才算完成</translation>
    </message>
    <message>
        <source>Units a shift should make</source>
        <translation>每班次目标件数</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>Asked at the bench</source>
        <translation>在工作台询问</translation>
    </message>
    <message>
        <source>A random name, one for each device</source>
        <translation>随机名称，每台设备一个</translation>
    </message>
    <message>
        <source>Read from the device's slip</source>
        <translation>从设备的随附单读取</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Released first</source>
        <translation>先释放</translation>
    </message>
    <message>
        <source>USB cable</source>
        <translation>USB 线</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi</source>
        <translation>设备自带 Wi-Fi</translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>Writing the report…</source>
        <translation>正在写报告…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Copying the record…</source>
        <translation>正在复制记录…</translation>
    </message>
    <message>
        <source>Exporting · {0} entries</source>
        <translation>正在导出 · {0} 条</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>正在抹除…</translation>
    </message>
    <message>
        <source>Erased. The chain still verifies.</source>
        <translation>已抹除。链仍可通过校验。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Save the shift report</source>
        <translation>保存班次报告</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Copy of the record</source>
        <translation>记录副本</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>备份记录</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
</context>
<context>
    <name>RecordsDriver</name>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>This unit never said who it is.</source>
        <translation>此工件从未报出身份。</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Units</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>履历</translation>
    </message>
    <message>
        <source>Filters, actions</source>
        <translation>筛选、操作</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”. Try the last 6 characters of the device ID.</source>
        <translation>没有与“{0}”匹配的项。试试设备 ID 的最后 6 个字符。</translation>
    </message>
    <message>
        <source>Nothing matches. Choose fewer conditions, or a longer time.</source>
        <translation>无匹配项。减少条件，或延长时间范围。</translation>
    </message>
    <message>
        <source>Nothing yet. Units appear here as they finish.</source>
        <translation>暂无内容。工件完成后会出现在此。</translation>
    </message>
    <message>
        <source>Nothing yet today. Units appear here as they finish.</source>
        <translation>今天暂无内容。工件完成后会出现在此。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Answer this first. Your scan was not used.</source>
        <translation>请先回答此问题。刚才的扫描未采用。</translation>
    </message>
</context>
<context>
    <name>ReleaseDriver</name>
    <message>
        <source>Looking …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>You did that by hand.</source>
        <translation>你已手动完成。</translation>
    </message>
    <message>
        <source>Released. Nothing remains.</source>
        <translation>已释放。没有剩余项。</translation>
    </message>
    <message>
        <source>Not released: what is still open below remains. Look it up again.</source>
        <translation>未释放：下面未完成的仍然存在。请重新查询。</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>Look it up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>The one at the cable</source>
        <translation>线缆上的那台</translation>
    </message>
    <message>
        <source>What will be undone, in this order</source>
        <translation>将按此顺序撤销</translation>
    </message>
    <message>
        <source>I did that by hand</source>
        <translation>我已手动完成</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>复制信件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>释放…</translation>
    </message>
    <message>
        <source>Release a device</source>
        <translation>释放设备</translation>
    </message>
    <message>
        <source>Find out where a device is and whose, and free it step by step.</source>
        <translation>查明设备在哪里、归谁所有，并逐步解除。</translation>
    </message>
    <message>
        <source>What to ask whoever can free it</source>
        <translation>向能解除者提出的请求</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Which secret</source>
        <translation>哪个机密</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>OAuth 客户端 ID</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>当前口令</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>At least {0} characters</source>
        <translation>至少 {0} 个字符</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>两次不一致</translation>
    </message>
</context>
<context>
    <name>ReplyActions</name>
    <message>
        <source>Copy JSON</source>
        <translation>复制 JSON</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>复制 CSV</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>未保存：{0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Save the reply</source>
        <translation>保存应答</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>As it came (*)</source>
        <translation>原样 (*)</translation>
    </message>
</context>
<context>
    <name>ReplyFacts</name>
    <message>
        <source>{0} ms</source>
        <translation>{0} 毫秒</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>无令牌</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>The reply as JSON</source>
        <translation>应答（JSON）</translation>
    </message>
    <message>
        <source>The reply as it came</source>
        <translation>应答（原样）</translation>
    </message>
    <message>
        <source>Fill in the form, then Ctrl+Enter.</source>
        <translation>填写表单，然后按 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>A file: Save… keeps it.</source>
        <translation>这是文件：用“保存…”保存。</translation>
    </message>
    <message>
        <source>The reply has no text.</source>
        <translation>应答没有文本。</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Method and path</source>
        <translation>方法和路径</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The request as a program</source>
        <translation>写成程序的请求</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The token stands in</source>
        <translation>令牌位置</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Unsafe, to learn from: {0}</source>
        <translation>不安全，仅供学习：{0}</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>To the drills</source>
        <translation>回到演练</translation>
    </message>
    <message>
        <source>Passed: {0} of {1} points</source>
        <translation>通过：{0}/{1} 分</translation>
    </message>
    <message>
        <source>Not passed yet: {0} of {1} points</source>
        <translation>尚未通过：{0}/{1} 分</translation>
    </message>
    <message>
        <source>Time: {0}, practised {1}</source>
        <translation>用时：{0}，熟练者 {1}</translation>
    </message>
    <message>
        <source>The trouble was named</source>
        <translation>说出了故障</translation>
    </message>
    <message>
        <source>The right thing was done</source>
        <translation>做了正确的处理</translation>
    </message>
    <message>
        <source>Taken off for needless acts: {0}</source>
        <translation>多余操作扣分：{0}</translation>
    </message>
    <message>
        <source>Taken off for the hint</source>
        <translation>提示扣分</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>What it was, and what helps</source>
        <translation>是什么问题，怎样解决</translation>
    </message>
</context>
<context>
    <name>RoundsDriver</name>
    <message>
        <source>{0} rows of the list are left out. {1}</source>
        <translation>列表中有 {0} 行未显示。{1}</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>未移交。</translation>
    </message>
    <message>
        <source>…{0} has its code and its Wi-Fi.</source>
        <translation>…{0} 已得到认领码和 Wi-Fi。</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Where you are</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>1 Announce</source>
        <translation>1 登记</translation>
    </message>
    <message>
        <source>2 Hand over</source>
        <translation>2 移交</translation>
    </message>
    <message>
        <source>3 Confirm</source>
        <translation>3 核实</translation>
    </message>
    <message>
        <source>An engineer announces a round and ends it: F12 unlocks. Handing over and confirming are for everybody.</source>
        <translation>轮次由工程师登记和结束：F12 解锁。移交和核实人人可做。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>End the round …</source>
        <translation>结束轮次…</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>没有进行中的轮次。</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Hand over by cable</source>
        <translation>用线缆移交</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>Offline round</source>
        <translation>离线轮次</translation>
    </message>
    <message>
        <source>For devices where there is no internet: codes now, hand over there.</source>
        <translation>用于没有互联网的地方：先在此取码，到现场移交。</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan a unit label or a command card</source>
        <translation>扫描工件标签或命令卡</translation>
    </message>
    <message>
        <source>Scan field</source>
        <translation>扫描栏</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>尚未扫描</translation>
    </message>
    <message>
        <source>Last: {0}</source>
        <translation>上次：{0}</translation>
    </message>
</context>
<context>
    <name>ScanReader</name>
    <message>
        <source>Left as it was.</source>
        <translation>保持原样。</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>没有提问。</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>扫描器</translation>
    </message>
    <message>
        <source>Scan any card, badge or label now: it is read and shown, and nothing is done. A scanner types by itself, as a keyboard does; it must send Enter at the end.</source>
        <translation>现在扫描任意卡片、工牌或标签：只读取并显示，不执行任何操作。扫描器像键盘一样自动输入；末尾必须发送回车。</translation>
    </message>
    <message>
        <source>Scan here</source>
        <translation>在此扫描</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard layout than this computer's. Set the same in both.</source>
        <translation>扫描器使用的键盘布局与这台电脑不同。请把两者设为相同。</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>读到：{0}</translation>
    </message>
    <message>
        <source>That was typed by hand, or by a slow scanner. Set the scanner to send without pauses between its signs.</source>
        <translation>这是手动输入的，或扫描器太慢。请把扫描器设为字符之间不停顿地发送。</translation>
    </message>
    <message>
        <source>a command card</source>
        <translation>一张命令卡</translation>
    </message>
    <message>
        <source>slot {0}</source>
        <translation>工位 {0}</translation>
    </message>
    <message>
        <source>the badge of {0}</source>
        <translation>{0} 的工牌</translation>
    </message>
    <message>
        <source>the label of {0}</source>
        <translation>{0} 的标签</translation>
    </message>
    <message>
        <source>{0}, which is nothing of Station's</source>
        <translation>{0}，不是 Station 的内容</translation>
    </message>
</context>
<context>
    <name>ScopesField</name>
    <message>
        <source>Find a scope</source>
        <translation>查找权限范围</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>已选 {0} 个</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Device ID's end, serial, customer, code, or a day as 2026-01-31</source>
        <translation>设备 ID 末尾、序列号、客户、代码，或日期（如 2026-01-31）</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>查找工件</translation>
    </message>
    <message>
        <source>Find units (F3). {0}</source>
        <translation>查找工件 (F3)。{0}</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show or hide: {0}</source>
        <translation>显示或隐藏：{0}</translation>
    </message>
</context>
<context>
    <name>SecretsDesk</name>
    <message>
        <source>Forget this secret?</source>
        <translation>忘记这个机密？</translation>
    </message>
    <message>
        <source>{0} for {1}. Whatever needs it asks for it again; a token is revoked at the cloud too.</source>
        <translation>{0}，用于 {1}。需要它的地方会再次询问；令牌也会在云端吊销。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘记</translation>
    </message>
</context>
<context>
    <name>SecretsForm</name>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Tokens, client secrets, Wi-Fi passwords, and claim codes that must outlive a power cut. They stand in no log, no record and no export.</source>
        <translation>令牌、客户端密钥、Wi-Fi 密码，以及断电后仍须保留的认领码。它们不会出现在任何日志、记录或导出中。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>打开保险库</translation>
    </message>
    <message>
        <source>Kept in this computer's key store.</source>
        <translation>保存在本机密钥库中。</translation>
    </message>
    <message>
        <source>Nothing to do: it opens with your log-in to this computer.</source>
        <translation>无需操作：登录本机时即已打开。</translation>
    </message>
    <message>
        <source>Kept nowhere: only in memory, until Station closes.</source>
        <translation>未持久保存：只在内存中，直到 Station 关闭。</translation>
    </message>
    <message>
        <source>This computer has no key store. A vault keeps secrets in one encrypted file, under a passphrase of your own that is asked for once at each start. Nobody can open it without the passphrase: write it down where you keep such things.</source>
        <translation>本机没有密钥库。保险库把机密存在一个加密文件中，由你自定的口令保护，每次启动询问一次。没有口令谁也打不开：请记在你存放这类信息的地方。</translation>
    </message>
    <message>
        <source>Kept in the vault, which is locked.</source>
        <translation>保存在保险库中，保险库已锁定。</translation>
    </message>
    <message>
        <source>Open it once for this start.</source>
        <translation>本次启动打开一次。</translation>
    </message>
    <message>
        <source>Kept in the vault, which is open.</source>
        <translation>保存在保险库中，保险库已打开。</translation>
    </message>
    <message>
        <source>It locks itself when Station closes.</source>
        <translation>Station 关闭时自动锁定。</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>创建保险库</translation>
    </message>
    <message>
        <source>At least {0} characters</source>
        <translation>至少 {0} 个字符</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>两次不一致</translation>
    </message>
</context>
<context>
    <name>SecretsSection</name>
    <message>
        <source>Move to the key store</source>
        <translation>移到密钥库</translation>
    </message>
    <message>
        <source>Which there are</source>
        <translation>有哪些机密</translation>
    </message>
    <message>
        <source>A new one for an old one</source>
        <translation>以新换旧</translation>
    </message>
    <message>
        <source>The cloud is asked with the new one first. Only then is the old one given up; an old token is revoked.</source>
        <translation>先用新的询问云端，然后才放弃旧的；旧令牌会被吊销。</translation>
    </message>
    <message>
        <source>Move to the vault</source>
        <translation>移到保险库</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>OAuth 客户端密钥</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>账户令牌</translation>
    </message>
    <message>
        <source>Old account token (not revoked)</source>
        <translation>旧的账户令牌（未吊销）</translation>
    </message>
    <message>
        <source>Account password</source>
        <translation>账户密码</translation>
    </message>
    <message>
        <source>Wi-Fi password</source>
        <translation>Wi-Fi 密码</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>保险库口令</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>在密钥库中</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>在保险库中</translation>
    </message>
    <message>
        <source>in the vault, which is locked</source>
        <translation>在已锁的保险库中</translation>
    </message>
    <message>
        <source>in memory, until Station closes</source>
        <translation>在内存中，直到 Station 关闭</translation>
    </message>
    <message>
        <source>given to this start, kept nowhere</source>
        <translation>仅供本次启动，不保存</translation>
    </message>
    <message>
        <source>{0}, since {1}</source>
        <translation>{0}，自 {1}</translation>
    </message>
    <message>
        <source>{0}, good until {1}</source>
        <translation>{0}，有效至 {1}</translation>
    </message>
</context>
<context>
    <name>SectionShelf</name>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Account and product</source>
        <translation>账户和产品</translation>
    </message>
    <message>
        <source>The cloud address and the product are needed</source>
        <translation>需要云端地址和产品</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>Slot {0}, {1}, {2}</source>
        <translation>槽位 {0}，{1}，{2}</translation>
    </message>
</context>
<context>
    <name>SlotsDesk</name>
    <message>
        <source>Two devices came at once. Unplug them, then plug in one at a time.</source>
        <translation>同时来了两台设备。都拔下，再一次插一台。</translation>
    </message>
    <message>
        <source>Learnt: {0}. Each slot has a number now.</source>
        <translation>已学习：{0}。每个槽位都有了编号。</translation>
    </message>
    <message>
        <source>Forget slot {0}?</source>
        <translation>移除槽位 {0}？</translation>
    </message>
    <message>
        <source>Devices plugged in there are not touched any more. What was done there stays in the record, and the socket can be taught again.</source>
        <translation>插在那里的设备将不再处理。在那里做过的仍留在记录中，插口可以重新示教。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>SlotsForm</name>
    <message>
        <source>Slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>A slot is a socket of your fixture. Plug one device into each socket; we learn them one by one, in the order you plug them.</source>
        <translation>槽位是夹具上的一个插口。向每个插口插一台设备；按插入顺序逐个学习。</translation>
    </message>
    <message>
        <source>Start learning</source>
        <translation>开始学习</translation>
    </message>
    <message>
        <source>Name of the chosen slot</source>
        <translation>所选槽位的名称</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Taught slots: drag them, or move the chosen</source>
        <translation>已示教的槽位：拖动，或移动所选项</translation>
    </message>
    <message>
        <source>Plugged in, and not taught yet</source>
        <translation>已插入，尚未示教</translation>
    </message>
    <message>
        <source>As usual ({0})</source>
        <translation>默认（{0}）</translation>
    </message>
    <message>
        <source>Stop learning</source>
        <translation>停止学习</translation>
    </message>
    <message>
        <source>Learning. Plug the next device into the next socket. Learnt: {0}</source>
        <translation>学习中。把下一台设备插入下一个插口。已学习：{0}</translation>
    </message>
    <message>
        <source>Columns of the fixture</source>
        <translation>夹具的列数</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Taught slots, in the order they stand</source>
        <translation>已示教的槽位，按排列顺序</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Teach {0}</source>
        <translation>示教 {0}</translation>
    </message>
    <message>
        <source>nothing plugged in</source>
        <translation>未插设备</translation>
    </message>
    <message>
        <source>{0} · socket {1} · {2}</source>
        <translation>{0} · 插口 {1} · {2}</translation>
    </message>
</context>
<context>
    <name>SoundsForm</name>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Two signals: PASS is high and short, once. FAIL is low, twice, and again every 8 s until it is acknowledged. Whatever is heard is seen, too.</source>
        <translation>两种信号：通过为高音短促，一次。失败为低音，两次，之后每 8 秒重复，直到确认。凡是听到的，也都看得到。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Play PASS</source>
        <translation>播放“通过”</translation>
    </message>
    <message>
        <source>Play FAIL</source>
        <translation>播放“失败”</translation>
    </message>
    <message>
        <source>Sounds are off. FAIL shows by a flash of the call-out.</source>
        <translation>声音已关闭。失败以提示栏闪烁显示。</translation>
    </message>
    <message>
        <source>Playing. Not heard? Look at the computer's own volume.</source>
        <translation>正在播放。听不到？检查电脑自身的音量。</translation>
    </message>
    <message>
        <source>This computer cannot be heard. FAIL shows by a flash of the call-out.</source>
        <translation>本机无法发声。失败以提示栏闪烁显示。</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>All on one time line</source>
        <translation>全部合并到一条时间线</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>No batch: every unit is taken as the recipe says.</source>
        <translation>无批次：每个工件按配方处理。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name</source>
        <translation>扫描工牌，或键入姓名</translation>
    </message>
    <message>
        <source>Take every port as a slot, taught or not</source>
        <translation>把每个端口都当作槽位，无论是否示教</translation>
    </message>
    <message>
        <source>Start the bench</source>
        <translation>启动工作台</translation>
    </message>
    <message>
        <source>Choose the recipe …</source>
        <translation>选择配方…</translation>
    </message>
    <message>
        <source>Batch from a file …</source>
        <translation>从文件载入批次…</translation>
    </message>
    <message>
        <source>Teach slots …</source>
        <translation>示教槽位…</translation>
    </message>
    <message>
        <source>Open the vault …</source>
        <translation>打开保险库…</translation>
    </message>
    <message>
        <source>No recipe is chosen: it says what the units should become.</source>
        <translation>未选择配方：配方规定工件要做成什么样。</translation>
    </message>
    <message>
        <source>No slots yet. Plug one device into each socket; we learn them one by one.</source>
        <translation>尚无槽位。向每个插口插一台设备；逐个学习。</translation>
    </message>
    <message>
        <source>1 slot ready</source>
        <translation>1 个槽位就绪</translation>
    </message>
    <message>
        <source>{0} slots ready</source>
        <translation>{0} 个槽位就绪</translation>
    </message>
    <message>
        <source>Codes are kept in this computer's key store.</source>
        <translation>认领码保存在本机密钥库中。</translation>
    </message>
    <message>
        <source>The vault is open: codes are kept in it.</source>
        <translation>保险库已打开：认领码保存在其中。</translation>
    </message>
    <message>
        <source>The vault is locked: open it, so that codes outlive a power cut.</source>
        <translation>保险库已锁定：请打开，以免断电丢失认领码。</translation>
    </message>
    <message>
        <source>No key store and no vault: claim codes do not outlive a power cut.</source>
        <translation>没有密钥库和保险库：断电会丢失认领码。</translation>
    </message>
    <message>
        <source>Make a vault …</source>
        <translation>创建保险库…</translation>
    </message>
    <message>
        <source>Looking at every row …</source>
        <translation>正在检查每一行…</translation>
    </message>
    <message>
        <source>Leave the batch</source>
        <translation>不用批次</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} rows can be met</source>
        <translation>{0}：{2} 行中有 {1} 行可以完成</translation>
    </message>
    <message>
        <source>Start the shift</source>
        <translation>开始班次</translation>
    </message>
    <message>
        <source>Each slot begins by itself when a unit is plugged in.</source>
        <translation>插入工件后，槽位自动开始。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Choose the recipe</source>
        <translation>选择配方</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>选择批次</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New device</source>
        <translation>新设备</translation>
    </message>
    <message>
        <source>Set up one device: its Wi-Fi, its product, its owner.</source>
        <translation>设置一台设备：其 Wi-Fi、产品和所有者。</translation>
    </message>
    <message>
        <source>How do we reach it?</source>
        <translation>怎样连接设备？</translation>
    </message>
    <message>
        <source>Reach it by</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>USB cable</source>
        <translation>USB 线</translation>
    </message>
    <message>
        <source>Device's own Wi-Fi</source>
        <translation>设备自带 Wi-Fi</translation>
    </message>
    <message>
        <source>Several devices are plugged in. Which one?</source>
        <translation>插着多台设备。是哪一台？</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>USB 端口</translation>
    </message>
    <message>
        <source>Who will own it?</source>
        <translation>归谁所有？</translation>
    </message>
    <message>
        <source>Something else?</source>
        <translation>要做别的？</translation>
    </message>
    <message>
        <source>Ready. Hold SETUP on the device for 3 s until its light blinks blue.</source>
        <translation>就绪。按住设备上的 SETUP 3 秒，直到指示灯蓝色闪烁。</translation>
    </message>
    <message>
        <source>No device is plugged in yet. Plug one in by USB, then hold SETUP for 3 s until its light blinks blue. You can start now; we wait for it.</source>
        <translation>尚未插入设备。用 USB 插入一台，然后按住 SETUP 3 秒，直到指示灯蓝色闪烁。可以现在开始；我们等它。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 device</source>
        <translation>1 台设备</translation>
    </message>
    <message>
        <source>{0} devices</source>
        <translation>{0} 台设备</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Account and product</source>
        <translation>账户与产品</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>标签打印机</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描器</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Engineer's PIN</source>
        <translation>工程师 PIN</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Cards of the first run</source>
        <translation>首次设置的卡片</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>留到以后</translation>
    </message>
    <message>
        <source>done, not tested</source>
        <translation>完成，未测试</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>已测试</translation>
    </message>
</context>
<context>
    <name>StepRows</name>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Set up one device</source>
        <translation>设置一台设备</translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>slot {0}</source>
        <translation>槽位 {0}</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>第 {0} 次运行</translation>
    </message>
    <message>
        <source>Beside any run</source>
        <translation>不属于任何运行</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>{0} 后</translation>
    </message>
    <message>
        <source>The truth changed: {0}, no longer {1}</source>
        <translation>真实结果有变：{0}，不再是 {1}</translation>
    </message>
    <message>
        <source>what it was</source>
        <translation>先前的判定</translation>
    </message>
    <message>
        <source>Found out after the unit had left.</source>
        <translation>工件离开后才发现。</translation>
    </message>
    <message>
        <source>{0}: begun, its end is not written</source>
        <translation>{0}：已开始，未写明结束</translation>
    </message>
    <message>
        <source>Power or program ended here.</source>
        <translation>断电或程序在此中断。</translation>
    </message>
    <message>
        <source>nobody signed on</source>
        <translation>无人签到</translation>
    </message>
    <message>
        <source>Acknowledged by {0}</source>
        <translation>由 {0} 确认</translation>
    </message>
    <message>
        <source>Set aside by {0}: {1}</source>
        <translation>由 {0} 搁置：{1}</translation>
    </message>
    <message>
        <source>Label {0} printed: {1}</source>
        <translation>标签 {0} 已打印：{1}</translation>
    </message>
    <message>
        <source>Label {0} is void</source>
        <translation>标签 {0} 已作废</translation>
    </message>
    <message>
        <source>A person's name was erased</source>
        <translation>已抹除一个人员姓名</translation>
    </message>
    <message>
        <source>Label {0} scanned back: it matches</source>
        <translation>回扫标签 {0}：相符</translation>
    </message>
    <message>
        <source>Label {0} scanned back: it is another unit's</source>
        <translation>回扫标签 {0}：属于另一工件</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Write name and notes in the cloud</source>
        <translation>在云端写入名称和备注</translation>
    </message>
    <message>
        <source>Release: overwrite its claim code</source>
        <translation>释放：覆盖其认领码</translation>
    </message>
    <message>
        <source>Release: unclaim it</source>
        <translation>释放：取消认领</translation>
    </message>
    <message>
        <source>Release: lift the mark for development</source>
        <translation>释放：取消开发标记</translation>
    </message>
    <message>
        <source>Release: remove it from the product</source>
        <translation>释放：从产品中移除</translation>
    </message>
    <message>
        <source>Release: forget its Wi-Fi</source>
        <translation>释放：清除其 Wi-Fi</translation>
    </message>
    <message>
        <source>Release: delete the customer</source>
        <translation>释放：删除客户</translation>
    </message>
    <message>
        <source>Release: its label is void</source>
        <translation>释放：其标签作废</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Unit story</source>
        <translation>工件履历</translation>
    </message>
    <message>
        <source>Choose a unit: its whole story is told here.</source>
        <translation>选择一个工件：此处显示其完整履历。</translation>
    </message>
    <message>
        <source>What happened to the unit</source>
        <translation>工件的经过</translation>
    </message>
</context>
<context>
    <name>StreamLine</name>
    <message>
        <source>paused · {0} new</source>
        <translation>已暂停 · {0} 条新事件</translation>
    </message>
    <message>
        <source>1 gap: events in it are lost</source>
        <translation>1 处缺口：其间事件已丢失</translation>
    </message>
    <message>
        <source>{0} gaps: events in them are lost</source>
        <translation>{0} 处缺口：其间事件已丢失</translation>
    </message>
    <message>
        <source>Not followed. Follow shows events as they come.</source>
        <translation>未跟踪。按“跟踪”可实时显示事件。</translation>
    </message>
    <message>
        <source>{0}; opening again in {1} s</source>
        <translation>{0}；{1} 秒后重新打开</translation>
    </message>
    <message>
        <source>Opening the stream, usually 1 to 3 s</source>
        <translation>正在打开数据流，通常 1 到 3 秒</translation>
    </message>
    <message>
        <source>Silent: no sign for 30 s</source>
        <translation>静默：30 秒无信号</translation>
    </message>
    <message>
        <source>The stream is closed</source>
        <translation>数据流已关闭</translation>
    </message>
    <message>
        <source>The cloud does not open this stream.</source>
        <translation>云端不打开此数据流。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Live, and quiet. Events appear when a device speaks.</source>
        <translation>实时，暂无动静。设备发出消息时事件会出现。</translation>
    </message>
    <message>
        <source>Live · 1 event</source>
        <translation>实时 · 1 个事件</translation>
    </message>
    <message>
        <source>Live · {0} events</source>
        <translation>实时 · {0} 个事件</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>The reply's rows</source>
        <translation>应答的行</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation>{0}/{1} 行</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Show or hide: {0}</source>
        <translation>显示或隐藏：{0}</translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>{0} · {1} s</source>
        <translation>{0} · {1} 秒</translation>
    </message>
    <message>
        <source>usually {0} s</source>
        <translation>通常 {0} 秒</translation>
    </message>
    <message>
        <source>gives up at {0} s</source>
        <translation>{0} 秒时放弃</translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>槽位 {0}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>{0} d ago</source>
        <translation>{0} 天前</translation>
    </message>
</context>
<context>
    <name>TokenBox</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Whose token</source>
        <translation>谁的令牌</translation>
    </message>
    <message>
        <source>Whose token: the customer's name</source>
        <translation>谁的令牌：客户名称</translation>
    </message>
    <message>
        <source>The narrowest at hand</source>
        <translation>现有令牌中权限最小的</translation>
    </message>
    <message>
        <source>None: this call needs no token</source>
        <translation>无：此调用不需要令牌</translation>
    </message>
    <message>
        <source> · none at hand</source>
        <translation> · 手头没有</translation>
    </message>
    <message>
        <source>{0} · nobody knows whether it may</source>
        <translation>{0} · 是否允许尚无人知</translation>
    </message>
    <message>
        <source>{0} · may not make this call</source>
        <translation>{0} · 不得发出此调用</translation>
    </message>
    <message>
        <source>The service may refuse it.</source>
        <translation>服务可能会拒绝。</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Filter the lines</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Filter: words, -words</source>
        <translation>筛选：词，-词</translation>
    </message>
    <message>
        <source>Find in the lines</source>
        <translation>在行中查找</translation>
    </message>
    <message>
        <source>Find (F3)</source>
        <translation>查找 (F3)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Lines as</source>
        <translation>行显示为</translation>
    </message>
    <message>
        <source>One time line</source>
        <translation>一条时间线</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Stay at the newest</source>
        <translation>停在最新处</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Log to a file…</source>
        <translation>记入日志文件…</translation>
    </message>
    <message>
        <source>Go on · {0} new</source>
        <translation>继续 · {0} 条新行</translation>
    </message>
    <message>
        <source>End the log</source>
        <translation>结束日志</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>TrainingStrip</name>
    <message>
        <source>Now say what is wrong, to end the drill.</source>
        <translation>现在说出哪里有问题，即可结束演练。</translation>
    </message>
    <message>
        <source>Simulated bench: nothing here is real.</source>
        <translation>模拟工作台：这里的一切都不是真的。</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>哪里有问题？</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Give the drill up</source>
        <translation>放弃演练</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>结束培训</translation>
    </message>
    <message>
        <source>What is wrong? Choose …</source>
        <translation>哪里有问题？请选择…</translation>
    </message>
    <message>
        <source>{0} · practised {1}</source>
        <translation>{0} · 熟练者 {1}</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>培训</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Use the {0}</source>
        <translation>使用{0}</translation>
    </message>
</context>
<context>
    <name>UnitsList</name>
    <message>
        <source>Devices of the round</source>
        <translation>本轮次的设备</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Code's time</source>
        <translation>认领码时效</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
</context>
<context>
    <name>UnitsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>UnitsTable</name>
    <message>
        <source>Units</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 个工件</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} 个工件</translation>
    </message>
</context>
<context>
    <name>Untaught</name>
    <message>
        <source>Not a slot, and not touched: {0}</source>
        <translation>不是槽位，不处理：{0}</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>A bundle, or a folder with bundles</source>
        <translation>更新包，或装有更新包的文件夹</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Look what it brings</source>
        <translation>查看其内容</translation>
    </message>
    <message>
        <source>Install it …</source>
        <translation>安装…</translation>
    </message>
    <message>
        <source>Back to the version before …</source>
        <translation>回到之前的版本…</translation>
    </message>
    <message>
        <source>A device is in work: no update until it has ended.</source>
        <translation>有设备正在处理：结束之前不能更新。</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>已完成多少</translation>
    </message>
    <message>
        <source>It runs from its source; git brings a newer one.</source>
        <translation>从源代码运行；用 git 获取更新。</translation>
    </message>
    <message>
        <source>It is installed as a package.</source>
        <translation>以软件包安装。</translation>
    </message>
    <message>
        <source>It is a folder of its own.</source>
        <translation>是一个独立文件夹。</translation>
    </message>
    <message>
        <source>A set-up program installed it, and brings a newer one.</source>
        <translation>它由安装程序安装，新版本也由安装程序提供。</translation>
    </message>
    <message>
        <source>Station {0}. {1}</source>
        <translation>Station {0}。{1}</translation>
    </message>
    <message>
        <source>no key: it takes no update</source>
        <translation>没有密钥：不接受更新</translation>
    </message>
    <message>
        <source>Updates for {0}, signed by: {1}.</source>
        <translation>{0} 的更新，签名者：{1}。</translation>
    </message>
    <message>
        <source>It was built from {0}.</source>
        <translation>它由 {0} 构建。</translation>
    </message>
    <message>
        <source>Back to {0} …</source>
        <translation>回到 {0}…</translation>
    </message>
    <message>
        <source>It brings Station {0} ({1} MB).</source>
        <translation>带来 Station {0}（{1} MB）。</translation>
    </message>
    <message>
        <source>Fetching the bundle …</source>
        <translation>正在获取更新包…</translation>
    </message>
    <message>
        <source>Proving each byte of it …</source>
        <translation>正在验证每个字节…</translation>
    </message>
    <message>
        <source>Unpacking it beside this version …</source>
        <translation>正在解压到当前版本旁边…</translation>
    </message>
    <message>
        <source>Trying whether it starts …</source>
        <translation>正在试启动…</translation>
    </message>
    <message>
        <source>Putting it in place …</source>
        <translation>正在就位…</translation>
    </message>
    <message>
        <source>Station {0} is in place.</source>
        <translation>Station {0} 已就位。</translation>
    </message>
    <message>
        <source>Close Station now; the next start runs it.</source>
        <translation>请现在关闭 Station；下次启动即运行它。</translation>
    </message>
    <message>
        <source>Close Station</source>
        <translation>关闭 Station</translation>
    </message>
    <message>
        <source>Back to Station {0}?</source>
        <translation>回到 Station {0}？</translation>
    </message>
    <message>
        <source>One moment: each byte is looked at …</source>
        <translation>请稍候：正在检查每个字节…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Choose an update</source>
        <translation>选择更新</translation>
    </message>
    <message>
        <source>Choose a folder with updates</source>
        <translation>选择更新所在的文件夹</translation>
    </message>
    <message>
        <source>Install Station {0}?</source>
        <translation>安装 Station {0}？</translation>
    </message>
    <message>
        <source>No shift may run meanwhile. This version is kept for the way back.</source>
        <translation>期间不能有班次进行。当前版本会保留，以便回退。</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>No shift may run meanwhile. This version is kept in its turn.</source>
        <translation>期间不能有班次进行。当前版本也会保留。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>may be left out</source>
        <translation>可省略</translation>
    </message>
    <message>
        <source>Over {0} bytes: older devices cut it.</source>
        <translation>超过 {0} 字节：较旧的设备会截断。</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>The vault of secrets</source>
        <translation>机密保险库</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>VerbDialog</name>
    <message>
        <source>A Wi-Fi for the device</source>
        <translation>给设备的 Wi-Fi</translation>
    </message>
    <message>
        <source>A claim code for it</source>
        <translation>给设备的认领码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give it to the device</source>
        <translation>交给设备</translation>
    </message>
    <message>
        <source>As the device sees it</source>
        <translation>以设备看到的为准</translation>
    </message>
    <message>
        <source>None (open)</source>
        <translation>无（开放）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Wi-Fi 名称 (SSID)</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>隐藏网络</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>认领码</translation>
    </message>
</context>
<context>
    <name>VitalsPanel</name>
    <message>
        <source>{0} values, least {1}, most {2}, last {3}</source>
        <translation>{0} 个值，最小 {1}，最大 {2}，最新 {3}</translation>
    </message>
</context>
<context>
    <name>VitalsPlot</name>
    <message>
        <source>Signal strength</source>
        <translation>信号强度</translation>
    </message>
    <message>
        <source>Signal quality</source>
        <translation>信号质量</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Up since the last reset</source>
        <translation>上次重启以来的运行时间</translation>
    </message>
    <message>
        <source>Disconnects from the cloud</source>
        <translation>与云端断开次数</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>No vitals in this time. Choose an earlier beginning.</source>
        <translation>此时段没有健康数据。请选择更早的起点。</translation>
    </message>
    <message>
        <source>Not told in this time: {0}.</source>
        <translation>此时段未报告：{0}。</translation>
    </message>
</context>
<context>
    <name>WaitNote</name>
    <message>
        <source>How much is done</source>
        <translation>已完成程度</translation>
    </message>
    <message>
        <source>goes on in {0} s</source>
        <translation>{0} 秒后继续</translation>
    </message>
    <message>
        <source>{0} s so far</source>
        <translation>已过 {0} 秒</translation>
    </message>
</context>
<context>
    <name>WayCards</name>
    <message>
        <source>USB cable</source>
        <translation>USB 线</translation>
    </message>
    <message>
        <source>In listening mode. The usual way.</source>
        <translation>处于监听模式。常用方式。</translation>
    </message>
    <message>
        <source>Over the air</source>
        <translation>空中更新</translation>
    </message>
    <message>
        <source>The device is on line. Needs the cloud.</source>
        <translation>设备在线。需要云端。</translation>
    </message>
    <message>
        <source>USB, DFU</source>
        <translation>USB，DFU</translation>
    </message>
    <message>
        <source>For one that does not start any more.</source>
        <translation>用于无法再启动的设备。</translation>
    </message>
    <message>
        <source>Which device</source>
        <translation>哪台设备</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>Device ID, 24 hex digits</source>
        <translation>设备 ID，24 位十六进制数</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until the light blinks blue.</source>
        <translation>按住 SETUP 3 秒，直到指示灯蓝色闪烁。</translation>
    </message>
    <message>
        <source>The cloud sends it; the device tells what it runs when it is back.</source>
        <translation>由云端发送；设备回来后会报告正在运行什么。</translation>
    </message>
    <message>
        <source>Hold RESET and SETUP, let go of RESET, let go of SETUP when it blinks yellow.</source>
        <translation>按住 RESET 和 SETUP，松开 RESET，黄色闪烁时松开 SETUP。</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Training …</source>
        <translation>培训…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>WelcomeDesk</name>
    <message>
        <source>The cloud address and the product are needed</source>
        <translation>需要云地址和产品</translation>
    </message>
    <message>
        <source>An account, and a word about the PIN, are still needed</source>
        <translation>还需要账户，以及对 PIN 的决定</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Welcome to Station · {0} of {1}</source>
        <translation>欢迎使用 Station · 第 {0} 张，共 {1} 张</translation>
    </message>
    <message>
        <source>What you choose is kept at once; any card can be left for later.</source>
        <translation>您的选择立即保存；任何卡片都可以留到以后。</translation>
    </message>
    <message>
        <source>The first run is not finished yet. An engineer goes on with it.</source>
        <translation>首次设置尚未完成。由工程师继续。</translation>
    </message>
    <message>
        <source>This station is being set up</source>
        <translation>正在设置本工作站</translation>
    </message>
</context>
<context>
    <name>WifiBox</name>
    <message>
        <source>2.4 GHz only: the device cannot see 5 GHz networks.</source>
        <translation>仅 2.4 GHz：设备看不到 5 GHz 网络。</translation>
    </message>
    <message>
        <source>8–63 characters</source>
        <translation>8–63 个字符</translation>
    </message>
    <message>
        <source>An open network takes no password.</source>
        <translation>开放网络不需要密码。</translation>
    </message>
    <message>
        <source>{0} characters ✓</source>
        <translation>{0} 个字符 ✓</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>需要密码。</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>What is undone</source>
        <translation>撤销内容</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Unclaim only</source>
        <translation>仅取消认领</translation>
    </message>
    <message>
        <source>Remove only</source>
        <translation>仅移除</translation>
    </message>
    <message>
        <source>Forget its Wi-Fi</source>
        <translation>清除其 Wi-Fi</translation>
    </message>
    <message>
        <source>Delete the customer</source>
        <translation>删除客户</translation>
    </message>
</context>
<context>
    <name>_BarButton</name>
    <message>
        <source>Theme: {0}. Press for the next</source>
        <translation>主题：{0}。按下切换到下一个</translation>
    </message>
</context>
<context>
    <name>_DoneLine</name>
    <message>
        <source>Done: {0}</source>
        <translation>完成：{0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Slots {0}</source>
        <translation>槽位 {0}</translation>
    </message>
</context>
<context>
    <name>_KeptRow</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>显示 {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>复制 {0}</translation>
    </message>
    <message>
        <source>Leaves the clipboard again after 30 s</source>
        <translation>30 秒后从剪贴板清除</translation>
    </message>
    <message>
        <source>Put it into the key store</source>
        <translation>存入密钥库</translation>
    </message>
    <message>
        <source>Put {0} into the key store</source>
        <translation>把 {0} 存入密钥库</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide {0}</source>
        <translation>隐藏 {0}</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Time taken of the usual time</source>
        <translation>已用时间占通常时间的比例</translation>
    </message>
    <message>
        <source>{0} s so far · taking longer than usual; we stop at {1} s</source>
        <translation>已过 {0} 秒 · 比平时久；{1} 秒时停止</translation>
    </message>
    <message>
        <source>{0} s so far · {1} · we stop and tell you why after {2} s</source>
        <translation>已过 {0} 秒 · {1} · {2} 秒后停止并说明原因</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} s · {1}</source>
        <translation>{0} 秒 · {1}</translation>
    </message>
    <message>
        <source>Card {0}: {1}</source>
        <translation>卡片 {0}：{1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>  {0}{1}Station takes</source>
        <translation>  {0}{1}Station 取用</translation>
    </message>
    <message>
        <source> (now {0})</source>
        <translation> (当前 {0})</translation>
    </message>
    <message>
        <source> (serial number {0})</source>
        <translation> (序列号 {0})</translation>
    </message>
    <message>
        <source> A product's device answers to {0}.</source>
        <translation> 产品的设备由 {0} 应答。</translation>
    </message>
    <message>
        <source> It stays in the product.</source>
        <translation> 它留在产品中。</translation>
    </message>
    <message>
        <source> Perhaps {0}.</source>
        <translation> 也许是 {0}。</translation>
    </message>
    <message>
        <source> and does not end</source>
        <translation> (永不到期)</translation>
    </message>
    <message>
        <source> as the system's own user</source>
        <translation> (系统自身用户)</translation>
    </message>
    <message>
        <source> by the group {0}</source>
        <translation> (通过用户组 {0})</translation>
    </message>
    <message>
        <source> for {0} days</source>
        <translation> (还剩 {0} 天)</translation>
    </message>
    <message>
        <source> for {0} min</source>
        <translation> (还剩 {0} 分钟)</translation>
    </message>
    <message>
        <source>"raw" gives the bare value as text</source>
        <translation>"raw" 以文本给出纯值</translation>
    </message>
    <message>
        <source># Acceptance: {0} with Device OS {1}, {2}</source>
        <translation># 验收：{0}，Device OS {1}，{2}</translation>
    </message>
    <message>
        <source>## How long it took, in seconds</source>
        <translation>## 用时（秒）</translation>
    </message>
    <message>
        <source>## Not compared</source>
        <translation>## 未比较</translation>
    </message>
    <message>
        <source>## What was held against each other</source>
        <translation>## 对照内容</translation>
    </message>
    <message>
        <source>## Where they part</source>
        <translation>## 差异之处</translation>
    </message>
    <message>
        <source>(*.ino *.cpp *.c *.h *.hpp)</source>
        <translation>(*.ino *.cpp *.c *.h *.hpp)</translation>
    </message>
    <message>
        <source>(claim code)</source>
        <translation>（认领码）</translation>
    </message>
    <message>
        <source>(nested too deep to be shown)</source>
        <translation>（嵌套太深，无法显示）</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>（无应答）</translation>
    </message>
    <message>
        <source>(private key)</source>
        <translation>（私钥）</translation>
    </message>
    <message>
        <source>(somebody's name)</source>
        <translation>（某人的姓名）</translation>
    </message>
    <message>
        <source>**A rehearsal.** The unit was a simulated one: {0} agree, {1} differ. It proves nothing of hardware.</source>
        <translation>**预演。** 工件是模拟的：{0} 次一致，{1} 次不同。对硬件不构成任何证明。</translation>
    </message>
    <message>
        <source>**Clean.** All {0} exchanges agree with the simulated bench.</source>
        <translation>**无差异。** 全部 {0} 次交互与模拟工作台一致。</translation>
    </message>
    <message>
        <source>**Not clean.** {0} exchanges agree, {1} differ.</source>
        <translation>**有差异。** {0} 次交互一致，{1} 次不同。</translation>
    </message>
    <message>
        <source>, asked with {0}</source>
        <translation>，使用{0}询问</translation>
    </message>
    <message>
        <source>, halved since the cloud asked for less</source>
        <translation>，因云端要求减少而减半</translation>
    </message>
    <message>
        <source>, issued by {0}</source>
        <translation>，由 {0} 签发</translation>
    </message>
    <message>
        <source>, on the device</source>
        <translation>，在设备上</translation>
    </message>
    <message>
        <source>, or an API user's with the scope {0}</source>
        <translation>，或具有权限范围 {0} 的 API 用户的令牌</translation>
    </message>
    <message>
        <source>- Device `{0}`, Station {1}</source>
        <translation>- 设备 `{0}`，Station {1}</translation>
    </message>
    <message>
        <source>0 is for ever: whoever finds such a token may use it for ever</source>
        <translation>0 表示永久：谁捡到这样的令牌都可一直使用</translation>
    </message>
    <message>
        <source>1 begins, 0 ends</source>
        <translation>1 开始，0 结束</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 台设备</translation>
    </message>
    <message>
        <source>14400 baud puts a device into DFU: it would stop its work and wait for firmware.</source>
        <translation>14400 波特会使设备进入 DFU：它会停止工作并等待固件。</translation>
    </message>
    <message>
        <source>18 to 21 digits that begin with 89</source>
        <translation>18 到 21 位数字，以 89 开头</translation>
    </message>
    <message>
        <source>192.168.0.1 is free for a device's own network.</source>
        <translation>192.168.0.1 空着，可供设备自带的网络使用。</translation>
    </message>
    <message>
        <source>24 hex digits, or what its label says</source>
        <translation>24 位十六进制数，或标签上所写</translation>
    </message>
    <message>
        <source>25 when left out</source>
        <translation>省略则为 25</translation>
    </message>
    <message>
        <source>28800 baud puts a device into listening mode: it would leave the cloud.</source>
        <translation>28800 波特会使设备进入监听模式：它会离开云端。</translation>
    </message>
    <message>
        <source>5 to 58</source>
        <translation>5 到 58</translation>
    </message>
    <message>
        <source>6 Photon, 8 P1, 12 Argon, 13 Boron, 32 Photon 2, 35 M-SoM</source>
        <translation>6 Photon，8 P1，12 Argon，13 Boron，32 Photon 2，35 M-SoM</translation>
    </message>
    <message>
        <source>6 Photon, 8 P1, …</source>
        <translation>6 Photon，8 P1，…</translation>
    </message>
    <message>
        <source>60 when left out</source>
        <translation>省略则为 60</translation>
    </message>
    <message>
        <source>8 to 63, or 64 hex digits</source>
        <translation>8 到 63，或 64 位十六进制数</translation>
    </message>
    <message>
        <source>90 days, or as asked</source>
        <translation>90 天，或按要求</translation>
    </message>
    <message>
        <source>; its network is chosen by hand</source>
        <translation>；其网络须手动选择</translation>
    </message>
    <message>
        <source>; with a second one its own network stays</source>
        <translation>；有第二个适配器时，自己的网络不断开</translation>
    </message>
    <message>
        <source>A SoM</source>
        <translation>A SoM</translation>
    </message>
    <message>
        <source>A bench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>A bootloader is not written by DFU.</source>
        <translation>引导程序不能用 DFU 写入。</translation>
    </message>
    <message>
        <source>A call that nobody answers proves nothing of it.</source>
        <translation>没有应答的调用不能证明什么。</translation>
    </message>
    <message>
        <source>A claim code alone may not bring a device into the product: Station always imports it first.</source>
        <translation>仅凭认领码未必能把设备带入产品：Station 总是先导入。</translation>
    </message>
    <message>
        <source>A claim code is ready; it is good for one hour.</source>
        <translation>认领码已就绪；一小时内有效。</translation>
    </message>
    <message>
        <source>A claim for a customer takes all of it.</source>
        <translation>为客户认领需要全部这些权限。</translation>
    </message>
    <message>
        <source>A client's secret is no token, but it makes tokens for every customer of its product: guard it most of all.</source>
        <translation>客户端密钥不是令牌，但能为其产品的每个客户生成令牌：最须严加保护。</translation>
    </message>
    <message>
        <source>A code that makes one device of the product the customer's. Good for an hour, once.</source>
        <translation>使产品的一台设备归该客户所有的认领码。一小时内有效，一次有效。</translation>
    </message>
    <message>
        <source>A code that makes one device the account's own. Good for an hour, once.</source>
        <translation>使一台设备归账户自己所有的认领码。一小时内有效，一次有效。</translation>
    </message>
    <message>
        <source>A customer, by claim code</source>
        <translation>客户，用认领码</translation>
    </message>
    <message>
        <source>A customer, device online</source>
        <translation>客户，设备在线</translation>
    </message>
    <message>
        <source>A customer, once the device is on-line</source>
        <translation>客户，设备上线后</translation>
    </message>
    <message>
        <source>A destroyed key can still be read in {0}.</source>
        <translation>在 {0} 中仍能读到已销毁的密钥。</translation>
    </message>
    <message>
        <source>A development device gets no updates of the fleet.</source>
        <translation>开发设备收不到设备群更新。</translation>
    </message>
    <message>
        <source>A device ID has 24 hex digits.</source>
        <translation>设备 ID 有 24 位十六进制数。</translation>
    </message>
    <message>
        <source>A device as its product sees it: owner, quarantine, firmware, last connection.</source>
        <translation>从产品角度看到的设备：所有者、隔离、固件、最近一次连接。</translation>
    </message>
    <message>
        <source>A device in the product counts towards your plan; claiming does not.</source>
        <translation>产品中的设备计入你的套餐；认领不计。</translation>
    </message>
    <message>
        <source>A device of the product is asked; its answer comes as an event.</source>
        <translation>会询问产品的一台设备；其应答以事件形式到达。</translation>
    </message>
    <message>
        <source>A device on its own Wi-Fi answers at 192.168.0.1.</source>
        <translation>设备在自带 Wi-Fi 上以 192.168.0.1 应答。</translation>
    </message>
    <message>
        <source>A live unit ({0}) is claimed in product {1} at {2}, with your account, as for a shift.</source>
        <translation>一个真实工件 ({0}) 将在 {2} 的产品 {1} 中认领，使用你的账户，与正式班次一样。</translation>
    </message>
    <message>
        <source>A member of the team with fewer rights: reads, or a little more.</source>
        <translation>权限较少的团队成员：只读，或略多一些。</translation>
    </message>
    <message>
        <source>A month back at most, as JSON or CSV; drawn as lines over time.</source>
        <translation>最多一个月以内，JSON 或 CSV；按时间绘成曲线。</translation>
    </message>
    <message>
        <source>A name or an e-mail address of your own system. The cloud writes it in small.</source>
        <translation>你自己系统中的名称或电子邮件地址。云端会写成小写。</translation>
    </message>
    <message>
        <source>A newer Station wrote these settings: {0}</source>
        <translation>这些设置由较新的 Station 写成：{0}</translation>
    </message>
    <message>
        <source>A newer Station wrote this record.</source>
        <translation>此记录由较新的 Station 写成。</translation>
    </message>
    <message>
        <source>A passphrase has at least {0} characters.</source>
        <translation>口令至少有 {0} 个字符。</translation>
    </message>
    <message>
        <source>A person says so.</source>
        <translation>由人员声明。</translation>
    </message>
    <message>
        <source>A phone app that acts as the customer finds no device of theirs this way.</source>
        <translation>这样一来，以客户身份操作的手机应用找不到客户的设备。</translation>
    </message>
    <message>
        <source>A product device without an owner. Particle advises this.</source>
        <translation>没有所有者的产品设备。Particle 建议如此。</translation>
    </message>
    <message>
        <source>A product token acts in its own product only.</source>
        <translation>产品令牌只能在自己的产品中操作。</translation>
    </message>
    <message>
        <source>A product's client: a token for that product, for as long as you say.</source>
        <translation>产品的客户端：该产品的令牌，有效期由你指定。</translation>
    </message>
    <message>
        <source>A programme's account in a whole organization; its token is shown once.</source>
        <translation>程序在整个组织中的账户；其令牌仅显示一次。</translation>
    </message>
    <message>
        <source>A programme's account in one product, with the scopes chosen; its token never expires and is shown once.</source>
        <translation>程序在某一产品中的账户，具有所选的权限范围；其令牌永不过期，仅显示一次。</translation>
    </message>
    <message>
        <source>A proxy that opens TLS, or somebody in between, stands before the cloud.</source>
        <translation>云端之前有拆解 TLS 的代理，或有人夹在中间。</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>A question has no answer.</source>
        <translation>有提问没有回答。</translation>
    </message>
    <message>
        <source>A round of the recipe {0} is open.</source>
        <translation>配方 {0} 的一个轮次正在进行。</translation>
    </message>
    <message>
        <source>A secret is needed and was not given.</source>
        <translation>需要一项机密，但未提供。</translation>
    </message>
    <message>
        <source>A short life: an hour for a bench. A token that lives for ever serves whoever finds it for ever.</source>
        <translation>有效期要短：工作台一小时。永久有效的令牌，谁捡到都可永久使用。</translation>
    </message>
    <message>
        <source>A slot needs a name.</source>
        <translation>槽位需要名称。</translation>
    </message>
    <message>
        <source>A step took longer than it may.</source>
        <translation>某个步骤超时。</translation>
    </message>
    <message>
        <source>A token for everything in one product, from the product's own client.</source>
        <translation>由产品自己的客户端取得、可用于该产品内一切操作的令牌。</translation>
    </message>
    <message>
        <source>A token for what one customer of the product may do.</source>
        <translation>仅限产品的某一客户所能做之事的令牌。</translation>
    </message>
    <message>
        <source>A token in the address is written down by every proxy and server on the way, and in histories; the service may refuse it.</source>
        <translation>地址中的令牌会被沿途每个代理和服务器以及历史记录记下；服务可能会拒绝。</translation>
    </message>
    <message>
        <source>A token in the body is written down wherever bodies are: by proxies, in traces, in bug reports.</source>
        <translation>正文中的令牌会随正文一起被记下：代理、跟踪记录、错误报告中都会有。</translation>
    </message>
    <message>
        <source>A token in the body needs a body that is a form.</source>
        <translation>要在正文中放令牌，正文须为表单。</translation>
    </message>
    <message>
        <source>A token that was made with a one-time code needs none any more: guard it like a password.</source>
        <translation>凭一次性验证码生成的令牌之后不再需要验证码：请像密码一样保护。</translation>
    </message>
    <message>
        <source>A unit needs about {0} calls: enough for {1} units an hour.</source>
        <translation>一个工件约需 {0} 次调用：够每小时处理 {1} 件。</translation>
    </message>
    <message>
        <source>A unit that arrives with an owner keeps it, and is set aside.</source>
        <translation>到达时已有所有者的工件保留其所有者，并被搁置。</translation>
    </message>
    <message>
        <source>A value holds a character that cannot be sent.</source>
        <translation>某个值含有无法发送的字符。</translation>
    </message>
    <message>
        <source>A verdict is then seen, and not heard.</source>
        <translation>那么判定只看得见，听不到。</translation>
    </message>
    <message>
        <source>A {0} token may not make this call.</source>
        <translation>{0} 令牌不得发出此调用。</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>API user's token</source>
        <translation>API 用户的令牌</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Account claim code</source>
        <translation>账户认领码</translation>
    </message>
    <message>
        <source>Activate a SIM: in the console</source>
        <translation>激活 SIM：在控制台</translation>
    </message>
    <message>
        <source>Add it to the product</source>
        <translation>把它加入产品</translation>
    </message>
    <message>
        <source>Add one row a unit.</source>
        <translation>每个工件加一行。</translation>
    </message>
    <message>
        <source>Add the answer to the recipe or the command.</source>
        <translation>把回答加入配方或命令。</translation>
    </message>
    <message>
        <source>Add the device to the product</source>
        <translation>把设备加入产品</translation>
    </message>
    <message>
        <source>Add this user to the group of printers.</source>
        <translation>把此用户加入打印机用户组。</translation>
    </message>
    <message>
        <source>Adding the device to the product</source>
        <translation>把设备加入产品</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>全部调用</translation>
    </message>
    <message>
        <source>All devices that the token's user or customer owns, the last connected first.</source>
        <translation>令牌的用户或客户所拥有的全部设备，最近连接的在前。</translation>
    </message>
    <message>
        <source>All parts that it needs are there.</source>
        <translation>所需的部分全部齐备。</translation>
    </message>
    <message>
        <source>All slots working · nothing to do</source>
        <translation>所有槽位工作中 · 无需操作</translation>
    </message>
    <message>
        <source>All {0} bytes are whole.</source>
        <translation>全部 {0} 字节完好。</translation>
    </message>
    <message>
        <source>Also drop the {0} that are not proven yet</source>
        <translation>同时丢弃尚未证实的 {0} 个</translation>
    </message>
    <message>
        <source>An API user: a programme, in one product or organization, with the scopes you choose and nothing else; loose devices are out of its reach.</source>
        <translation>API 用户：一个程序，在一个产品或组织中，仅有你所选的权限范围；不在产品中的设备它够不到。</translation>
    </message>
    <message>
        <source>An account's token is needed for this, and none was given.</source>
        <translation>此操作需要账户的令牌，但未提供。</translation>
    </message>
    <message>
        <source>An earlier Station did not bring this computer back to its own network.</source>
        <translation>之前的一个 Station 没有让本机回到自己的网络。</translation>
    </message>
    <message>
        <source>An enterprise network needs a sign-in method.</source>
        <translation>企业网络需要登录方法。</translation>
    </message>
    <message>
        <source>An event of over {0} KB was left out.</source>
        <translation>一个超过 {0} KB 的事件被略过。</translation>
    </message>
    <message>
        <source>An old driver serves {0}: {1}.</source>
        <translation>{0} 使用的是旧驱动程序：{1}。</translation>
    </message>
    <message>
        <source>An open network cannot be given by USB on this Device OS.</source>
        <translation>此 Device OS 不能通过 USB 设置开放网络。</translation>
    </message>
    <message>
        <source>An open network takes no password.</source>
        <translation>开放网络不需要密码。</translation>
    </message>
    <message>
        <source>Announce it again where there is internet, then hand it over once more.</source>
        <translation>在有互联网的地方重新登记，再移交一次。</translation>
    </message>
    <message>
        <source>Announce it again where there is internet: it gets a new code.</source>
        <translation>在有互联网的地方重新登记：它会得到新认领码。</translation>
    </message>
    <message>
        <source>Announce one where there is internet.</source>
        <translation>在有互联网的地方登记一个。</translation>
    </message>
    <message>
        <source>Another Station is open here: process {0}.</source>
        <translation>这里还开着另一个 Station：进程 {0}。</translation>
    </message>
    <message>
        <source>Another Station uses this computer's Wi-Fi adapter.</source>
        <translation>另一个 Station 正在使用本机的 Wi-Fi 适配器。</translation>
    </message>
    <message>
        <source>Another Station uses {0}.</source>
        <translation>另一个 Station 正在使用 {0}。</translation>
    </message>
    <message>
        <source>Another Station writes into this record.</source>
        <translation>另一个 Station 正在写入此记录。</translation>
    </message>
    <message>
        <source>Another device answers on this port now.</source>
        <translation>此端口上现在应答的是另一台设备。</translation>
    </message>
    <message>
        <source>Another program has the port. We wait until it is free.</source>
        <translation>端口被其他程序占用。等待其释放。</translation>
    </message>
    <message>
        <source>Another program holds the record {0}.</source>
        <translation>记录 {0} 被其他程序占用。</translation>
    </message>
    <message>
        <source>Another program holds the vault: {0}</source>
        <translation>保险库被其他程序占用：{0}</translation>
    </message>
    <message>
        <source>Another program uses the port.</source>
        <translation>其他程序正在使用该端口。</translation>
    </message>
    <message>
        <source>Another program uses {0}.</source>
        <translation>其他程序正在使用 {0}。</translation>
    </message>
    <message>
        <source>Another program works with Station's files: {0}.</source>
        <translation>其他程序正在使用 Station 的文件：{0}。</translation>
    </message>
    <message>
        <source>Another slot is named {0} already.</source>
        <translation>已有另一个槽位名为 {0}。</translation>
    </message>
    <message>
        <source>Another station works on this device.</source>
        <translation>另一个工作站正在处理此设备。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Approve from quarantine</source>
        <translation>从隔离区批准</translation>
    </message>
    <message>
        <source>Argon</source>
        <translation>Argon</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>As device</source>
        <translation>以设备身份</translation>
    </message>
    <message>
        <source>As root: apt install the .deb of the version before; its bundle is not kept here.</source>
        <translation>以 root 身份：apt install 前一版本的 .deb；它的更新包没有保留在这里。</translation>
    </message>
    <message>
        <source>As root: apt install the .deb that lies in the bundle.</source>
        <translation>以 root 身份：apt install 更新包里的 .deb。</translation>
    </message>
    <message>
        <source>As root: dpkg --configure -a, then look with station --version.</source>
        <translation>以 root 身份：dpkg --configure -a，然后用 station --version 查看。</translation>
    </message>
    <message>
        <source>As the device sees it</source>
        <translation>以设备看到的为准</translation>
    </message>
    <message>
        <source>Ask IT to open TCP 5683 outgoing, then try again.</source>
        <translation>请 IT 放行出站 TCP 5683，然后重试。</translation>
    </message>
    <message>
        <source>Ask for new vitals</source>
        <translation>请求新的健康数据</translation>
    </message>
    <message>
        <source>Ask for new vitals (product)</source>
        <translation>请求新的健康数据（产品）</translation>
    </message>
    <message>
        <source>Ask its owner for it</source>
        <translation>向其所有者索取</translation>
    </message>
    <message>
        <source>Ask the device by cable: station device info.</source>
        <translation>用线缆询问设备：station device info。</translation>
    </message>
    <message>
        <source>Ask the owner to release it, or put it into the RED bin.</source>
        <translation>请所有者释放，或放入红箱。</translation>
    </message>
    <message>
        <source>Ask the present owner to release it, then try again.</source>
        <translation>请现任所有者释放，然后重试。</translation>
    </message>
    <message>
        <source>Ask the present owner to release it; then import it again.</source>
        <translation>请现任所有者释放；然后重新导入。</translation>
    </message>
    <message>
        <source>Ask who removed it before trying again.</source>
        <translation>先查明是谁移除的，再重试。</translation>
    </message>
    <message>
        <source>Asking about the token</source>
        <translation>查询令牌</translation>
    </message>
    <message>
        <source>Asking again ({0} of {1}).</source>
        <translation>再次询问（{0}/{1}）。</translation>
    </message>
    <message>
        <source>Asking the cloud about the device.</source>
        <translation>正在向云端询问设备。</translation>
    </message>
    <message>
        <source>Asking the device who it is and what it has.</source>
        <translation>正在询问设备的身份和已有部分。</translation>
    </message>
    <message>
        <source>Asking who we are</source>
        <translation>询问我们的身份</translation>
    </message>
    <message>
        <source>Asks a device in listening mode who it is, and what runs on it.</source>
        <translation>询问处于监听模式的设备是谁，以及在运行什么。</translation>
    </message>
    <message>
        <source>Asks the cloud again</source>
        <translation>再次询问云端</translation>
    </message>
    <message>
        <source>Asks the cloud where it is.</source>
        <translation>询问云端它在哪里。</translation>
    </message>
    <message>
        <source>Asks the device again</source>
        <translation>再次询问设备</translation>
    </message>
    <message>
        <source>Asks the device at the cable who it is.</source>
        <translation>询问线缆上的设备是谁。</translation>
    </message>
    <message>
        <source>Asks the network; the answer may come later: ask again after the time it names.</source>
        <translation>会询问网络；应答可能稍后才到：过了它所说的时间再问。</translation>
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
        <translation>回到本机自己的网络</translation>
    </message>
    <message>
        <source>Back on {0}</source>
        <translation>回到 {0}</translation>
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
        <translation>生成认领码之前，会检查设备没有其他所有者。</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Belongs to somebody outside the product's team.</source>
        <translation>属于产品团队以外的人。</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制文件</translation>
    </message>
    <message>
        <source>Boron</source>
        <translation>Boron</translation>
    </message>
    <message>
        <source>Both typefaces are here.</source>
        <translation>两种字体都在。</translation>
    </message>
    <message>
        <source>Breathing: try again, we look anew. Blinking: ask IT to open TCP 5683 outgoing.</source>
        <translation>呼吸：重试，会重新查看。闪烁：请 IT 放行出站 TCP 5683。</translation>
    </message>
    <message>
        <source>Bring it back as it was, or end the round.</source>
        <translation>把它恢复原样，或结束轮次。</translation>
    </message>
    <message>
        <source>Bring it nearer, or choose a 2.4 GHz network.</source>
        <translation>移近一些，或选择 2.4 GHz 网络。</translation>
    </message>
    <message>
        <source>Bring it nearer; a hidden network: {0}</source>
        <translation>移近一些；若是隐藏网络：{0}</translation>
    </message>
    <message>
        <source>Bring it up to date: station ledger upgrade, or start the bench once.</source>
        <translation>请更新：station ledger upgrade，或启动一次工作台。</translation>
    </message>
    <message>
        <source>By USB a device does not tell which networks it sees.</source>
        <translation>通过 USB，设备不会报出它看到的网络。</translation>
    </message>
    <message>
        <source>C was not answered</source>
        <translation>C 没有应答</translation>
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
        <translation>调用函数</translation>
    </message>
    <message>
        <source>Change an API user</source>
        <translation>更改 API 用户</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>更改主题</translation>
    </message>
    <message>
        <source>Change {0}?</source>
        <translation>更改 {0}？</translation>
    </message>
    <message>
        <source>Check again; the same again: look at it by hand.</source>
        <translation>重新检查；仍如此：手动查看。</translation>
    </message>
    <message>
        <source>Check cable and port, then try again.</source>
        <translation>检查线缆和端口，然后重试。</translation>
    </message>
    <message>
        <source>Check cable and port; then press RESET and hold SETUP 3 s.</source>
        <translation>检查线缆和端口；然后按 RESET，并按住 SETUP 3 秒。</translation>
    </message>
    <message>
        <source>Check it, or give the device id.</source>
        <translation>请核对，或提供设备 ID。</translation>
    </message>
    <message>
        <source>Check its power supply and signal.</source>
        <translation>检查其供电和信号。</translation>
    </message>
    <message>
        <source>Check paper and cable of the printer, then F7.</source>
        <translation>检查打印机的纸和线缆，然后按 F7。</translation>
    </message>
    <message>
        <source>Check that its folder is there and may be written.</source>
        <translation>检查其文件夹存在且可写。</translation>
    </message>
    <message>
        <source>Check the ID; a device of somebody else is released by its owner.</source>
        <translation>检查 ID；他人的设备须由其所有者释放。</translation>
    </message>
    <message>
        <source>Check the antenna.</source>
        <translation>检查天线。</translation>
    </message>
    <message>
        <source>Check the cable or Wi-Fi of this computer, then its DNS server.</source>
        <translation>检查本机的网线或 Wi-Fi，再检查其 DNS 服务器。</translation>
    </message>
    <message>
        <source>Check the cable or Wi-Fi of this computer, then try again.</source>
        <translation>检查本机的网线或 Wi-Fi，然后重试。</translation>
    </message>
    <message>
        <source>Check the id; a device of somebody else is not shown.</source>
        <translation>检查 ID；他人的设备不会显示。</translation>
    </message>
    <message>
        <source>Check the list for the two rows.</source>
        <translation>检查清单中的这两行。</translation>
    </message>
    <message>
        <source>Check the password and that the network has 2.4 GHz, then try again.</source>
        <translation>检查密码，并确认网络有 2.4 GHz，然后重试。</translation>
    </message>
    <message>
        <source>Check the password. Is it 2.4 GHz and in range?</source>
        <translation>检查密码。是 2.4 GHz 且在范围内吗？</translation>
    </message>
    <message>
        <source>Check the printer's address and whether it is on, then F7.</source>
        <translation>检查打印机地址以及是否开机，然后按 F7。</translation>
    </message>
    <message>
        <source>Check the site's internet line.</source>
        <translation>检查站点的互联网线路。</translation>
    </message>
    <message>
        <source>Choose Nobody: an unclaimed product device.</source>
        <translation>选择“无人：未认领的产品设备”。</translation>
    </message>
    <message>
        <source>Choose One account of ours, or move the webhooks to the product.</source>
        <translation>选择“我方的一个账户”，或把 webhook 移到产品中。</translation>
    </message>
    <message>
        <source>Choose a .bin file that was built for this device.</source>
        <translation>选择为此设备构建的 .bin 文件。</translation>
    </message>
    <message>
        <source>Choose a customer once the device is on-line.</source>
        <translation>选择“客户，设备上线后”。</translation>
    </message>
    <message>
        <source>Choose a customer, by claim code or once on-line.</source>
        <translation>选择客户：用认领码，或上线后。</translation>
    </message>
    <message>
        <source>Choose a file that is there and may be read.</source>
        <translation>选择存在且可读的文件。</translation>
    </message>
    <message>
        <source>Choose a slot at work to stop it.</source>
        <translation>选择要停止的工作中槽位。</translation>
    </message>
    <message>
        <source>Choose a smaller build.</source>
        <translation>选择更小的构建。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>选择其他文件夹，或在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another product, or another device.</source>
        <translation>换一个产品，或换一台设备。</translation>
    </message>
    <message>
        <source>Choose one of those that it has.</source>
        <translation>从已有的中选择。</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>从 {0} 中选择。</translation>
    </message>
    <message>
        <source>Choose one that station cloud --list shows.</source>
        <translation>从 station cloud --list 所列中选择。</translation>
    </message>
    <message>
        <source>Choose the Wi-Fi</source>
        <translation>选择 Wi-Fi</translation>
    </message>
    <message>
        <source>Choose the device's own Wi-Fi in the Wi-Fi menu</source>
        <translation>在 Wi-Fi 菜单中选择设备自带 Wi-Fi</translation>
    </message>
    <message>
        <source>Choose the file built for this board.</source>
        <translation>选择为此板型构建的文件。</translation>
    </message>
    <message>
        <source>Choose the network in the Wi-Fi menu, or ask an administrator.</source>
        <translation>在 Wi-Fi 菜单中选择网络，或请管理员操作。</translation>
    </message>
    <message>
        <source>Choose this computer's own network in the Wi-Fi menu</source>
        <translation>在 Wi-Fi 菜单中选择本机自己的网络</translation>
    </message>
    <message>
        <source>Choose unclaimed product devices in the recipe.</source>
        <translation>在配方中选择未认领的产品设备。</translation>
    </message>
    <message>
        <source>Choose your network in the Wi-Fi menu, or station wifi leave.</source>
        <translation>在 Wi-Fi 菜单中选择你的网络，或运行 station wifi leave。</translation>
    </message>
    <message>
        <source>Choose your network in the Wi-Fi menu.</source>
        <translation>在 Wi-Fi 菜单中选择你的网络。</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu, then try again.</source>
        <translation>在 Wi-Fi 菜单中选择 {0}，然后重试。</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu.</source>
        <translation>在 Wi-Fi 菜单中选择 {0}。</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu; we notice</source>
        <translation>在 Wi-Fi 菜单中选择 {0}；会自动察觉</translation>
    </message>
    <message>
        <source>Claim a device</source>
        <translation>认领设备</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>认领码</translation>
    </message>
    <message>
        <source>Claim for</source>
        <translation>认领给</translation>
    </message>
    <message>
        <source>Claimed for the account.</source>
        <translation>已为账户认领。</translation>
    </message>
    <message>
        <source>Claiming</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Claiming gains nothing here: unclaimed product devices are simpler, cost 2 calls of the cloud a unit instead of 4 to 5, and cannot expire.</source>
        <translation>在此认领没有好处：未认领的产品设备更简单，每个工件只需 2 次云端调用而不是 4 到 5 次，且不会过期。</translation>
    </message>
    <message>
        <source>Claiming the device</source>
        <translation>认领设备</translation>
    </message>
    <message>
        <source>Claims by REST</source>
        <translation>通过 REST 认领</translation>
    </message>
    <message>
        <source>Click the Wi-Fi sign at the lower right of the screen.</source>
        <translation>点击屏幕右下角的 Wi-Fi 图标。</translation>
    </message>
    <message>
        <source>Click the Wi-Fi sign at the upper right of the screen.</source>
        <translation>点击屏幕右上角的 Wi-Fi 图标。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Clients of the account itself. They cannot make product tokens.</source>
        <translation>账户自身的客户端。它们不能生成产品令牌。</translation>
    </message>
    <message>
        <source>Close it, if it is not meant to run.</source>
        <translation>若它不该运行，请关闭。</translation>
    </message>
    <message>
        <source>Close it, then F7.</source>
        <translation>合上它，然后按 F7。</translation>
    </message>
    <message>
        <source>Close it, then update.</source>
        <translation>请先关闭它，再更新。</translation>
    </message>
    <message>
        <source>Close that program, then check again.</source>
        <translation>关闭该程序，然后重新检查。</translation>
    </message>
    <message>
        <source>Close the other Station, or choose another record.</source>
        <translation>关闭另一个 Station，或选择其他记录。</translation>
    </message>
    <message>
        <source>Close the other Station, or plug in a second adapter.</source>
        <translation>关闭另一个 Station，或插入第二个适配器。</translation>
    </message>
    <message>
        <source>Close the other serial program, then try again.</source>
        <translation>关闭另一个串口程序，然后重试。</translation>
    </message>
    <message>
        <source>Close what has it open; then begin again.</source>
        <translation>关闭打开它的程序；然后重新开始。</translation>
    </message>
    <message>
        <source>Close whatever reads the record; then erase the name again.</source>
        <translation>关闭正在读取记录的程序；然后重新抹除姓名。</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>Cloud OK</source>
        <translation>云端正常</translation>
    </message>
    <message>
        <source>Cloud address</source>
        <translation>云端地址</translation>
    </message>
    <message>
        <source>Cloud in trouble</source>
        <translation>云端有故障</translation>
    </message>
    <message>
        <source>Cloud not asked yet</source>
        <translation>尚未询问云端</translation>
    </message>
    <message>
        <source>Codes that nobody got are forgotten on this computer. {0} codes are still live.</source>
        <translation>无人得到的认领码会从本机删除。仍有 {0} 个码有效。</translation>
    </message>
    <message>
        <source>Codes, records and reports are dated by it; far off, TLS fails.</source>
        <translation>认领码、记录和报告都以它记时；偏差太大时 TLS 会失败。</translation>
    </message>
    <message>
        <source>Column {0}, "{1}", is not known and not used.</source>
        <translation>列 {0} "{1}" 不认识，未使用。</translation>
    </message>
    <message>
        <source>Columns {0} both hold the {1}.</source>
        <translation>列 {0} 都是{1}。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Compare it; format the column as text.</source>
        <translation>核对；把该列设为文本格式。</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>编译</translation>
    </message>
    <message>
        <source>Compiles sources for the device, or takes a binary, and sends it over the air.</source>
        <translation>为设备编译源码，或使用二进制文件，并通过空中更新发送。</translation>
    </message>
    <message>
        <source>Compiles sources without flashing them; errors are told line by line.</source>
        <translation>只编译源码，不刷写；错误逐行列出。</translation>
    </message>
    <message>
        <source>Confirm owner</source>
        <translation>核实所有者</translation>
    </message>
    <message>
        <source>Confirm the owner</source>
        <translation>核实所有者</translation>
    </message>
    <message>
        <source>Connected at {0}.</source>
        <translation>{0} 已连接。</translation>
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
        <translation>从设备或其标签抄录设备 ID。</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>更正两者之一。</translation>
    </message>
    <message>
        <source>Correct one of the two; neither is worked on.</source>
        <translation>更正其中一行；两行都不处理。</translation>
    </message>
    <message>
        <source>Correct or remove the settings file that is named.</source>
        <translation>更正或删除所指的设置文件。</translation>
    </message>
    <message>
        <source>Correct the Wi-Fi name or the password's length.</source>
        <translation>更正 Wi-Fi 名称或密码长度。</translation>
    </message>
    <message>
        <source>Correct the customer's name, then try again.</source>
        <translation>更正客户名称，然后重试。</translation>
    </message>
    <message>
        <source>Correct the line that is named.</source>
        <translation>更正所指的行。</translation>
    </message>
    <message>
        <source>Correct the line, or leave it out.</source>
        <translation>更正该行，或去掉。</translation>
    </message>
    <message>
        <source>Correct the lines that are named.</source>
        <translation>更正所指的行。</translation>
    </message>
    <message>
        <source>Correct the parameter that is named.</source>
        <translation>更正所指的参数。</translation>
    </message>
    <message>
        <source>Correct the product in the recipe, or the client's product.</source>
        <translation>更正配方中的产品，或客户端所属的产品。</translation>
    </message>
    <message>
        <source>Correct the row that is named.</source>
        <translation>更正所指的行。</translation>
    </message>
    <message>
        <source>Create a client</source>
        <translation>创建客户端</translation>
    </message>
    <message>
        <source>Create a customer</source>
        <translation>创建客户</translation>
    </message>
    <message>
        <source>Create a product</source>
        <translation>创建产品</translation>
    </message>
    <message>
        <source>Create a product in it</source>
        <translation>在其中创建产品</translation>
    </message>
    <message>
        <source>Create an API user</source>
        <translation>创建 API 用户</translation>
    </message>
    <message>
        <source>Create an account client</source>
        <translation>创建账户客户端</translation>
    </message>
    <message>
        <source>Create an organization's API user</source>
        <translation>创建组织的 API 用户</translation>
    </message>
    <message>
        <source>Ctrl+1 …</source>
        <translation>Ctrl+1 …</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer made.</source>
        <translation>客户已创建。</translation>
    </message>
    <message>
        <source>Customer token</source>
        <translation>客户令牌</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data used by a SIM</source>
        <translation>SIM 的数据用量</translation>
    </message>
    <message>
        <source>Data used by a product</source>
        <translation>产品的数据用量</translation>
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
        <translation>删除客户端</translation>
    </message>
    <message>
        <source>Delete a customer</source>
        <translation>删除客户</translation>
    </message>
    <message>
        <source>Delete a product: in the console</source>
        <translation>删除产品：在控制台</translation>
    </message>
    <message>
        <source>Delete a token</source>
        <translation>删除令牌</translation>
    </message>
    <message>
        <source>Delete all tokens</source>
        <translation>删除全部令牌</translation>
    </message>
    <message>
        <source>Delete an API user</source>
        <translation>删除 API 用户</translation>
    </message>
    <message>
        <source>Delete an account client</source>
        <translation>删除账户客户端</translation>
    </message>
    <message>
        <source>Delete an organization's API user</source>
        <translation>删除组织的 API 用户</translation>
    </message>
    <message>
        <source>Delete it: tokens.delete-current for the one in use. The service says yes also to a token that does not exist; tokens.current tells whether it is gone.</source>
        <translation>删除它：所用令牌用 tokens.delete-current。令牌不存在时服务也会回答成功；用 tokens.current 可知它是否已失效。</translation>
    </message>
    <message>
        <source>Delete the customer {0}, if nothing else is owned by it.</source>
        <translation>删除客户 {0}，前提是其名下没有其他设备。</translation>
    </message>
    <message>
        <source>Delete the token in use</source>
        <translation>删除所用令牌</translation>
    </message>
    <message>
        <source>Deletes a client of the account.</source>
        <translation>删除账户的一个客户端。</translation>
    </message>
    <message>
        <source>Deletes a client of the product.</source>
        <translation>删除产品的一个客户端。</translation>
    </message>
    <message>
        <source>Deletes it with its token.</source>
        <translation>连同其令牌一并删除。</translation>
    </message>
    <message>
        <source>Deletes the customer.</source>
        <translation>删除该客户。</translation>
    </message>
    <message>
        <source>Deny from quarantine</source>
        <translation>从隔离区拒绝</translation>
    </message>
    <message>
        <source>Describing the device</source>
        <translation>描述设备</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>Device ID or serial number</source>
        <translation>设备 ID 或序列号</translation>
    </message>
    <message>
        <source>Device ID, serial number, or a scanned label</source>
        <translation>设备 ID、序列号，或扫描的标签</translation>
    </message>
    <message>
        <source>Device OS 6.0 and newer takes no firmware by serial.</source>
        <translation>Device OS 6.0 及更新版本不能通过串口接收固件。</translation>
    </message>
    <message>
        <source>Device OS is read</source>
        <translation>已读取 Device OS</translation>
    </message>
    <message>
        <source>Device OS version</source>
        <translation>Device OS 版本</translation>
    </message>
    <message>
        <source>Device OS versions</source>
        <translation>Device OS 版本</translation>
    </message>
    <message>
        <source>Device OS {0}</source>
        <translation>Device OS {0}</translation>
    </message>
    <message>
        <source>Device OS {0} cannot be given an open network by USB.</source>
        <translation>Device OS {0} 不能通过 USB 设置开放网络。</translation>
    </message>
    <message>
        <source>Device OS {0} takes no claim code by USB (0.6.0 does).</source>
        <translation>Device OS {0} 不能通过 USB 接收认领码（0.6.0 可以）。</translation>
    </message>
    <message>
        <source>Device OS {0}.</source>
        <translation>Device OS {0}。</translation>
    </message>
    <message>
        <source>Device in your hand</source>
        <translation>手中的设备</translation>
    </message>
    <message>
        <source>Device information</source>
        <translation>设备信息</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Device protection forbids it.</source>
        <translation>设备保护禁止此操作。</translation>
    </message>
    <message>
        <source>Device protection is on, so its console is off.</source>
        <translation>设备保护已开启，其串口控制台已关闭。</translation>
    </message>
    <message>
        <source>Device …{0} is in {1} and has no owner, as wished.</source>
        <translation>设备 …{0} 在 {1} 中，按要求没有所有者。</translation>
    </message>
    <message>
        <source>Device: {0}</source>
        <translation>设备：{0}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>设备健康</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Disconnected</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Do not ship; find out who took it.</source>
        <translation>不要发货；查明被谁认领。</translation>
    </message>
    <message>
        <source>Do the steps that are listed, then release it again.</source>
        <translation>完成所列步骤，再释放一次。</translation>
    </message>
    <message>
        <source>Do units arrive here with an owner already?</source>
        <translation>工件到这里时是否已有所有者？</translation>
    </message>
    <message>
        <source>Do webhooks live in one person's sandbox?</source>
        <translation>webhook 是否放在某个人的沙盒中？</translation>
    </message>
    <message>
        <source>Do what the round's list says of it.</source>
        <translation>按轮次列表对它的说明操作。</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Does a phone app call the cloud as the customer?</source>
        <translation>是否有手机应用以客户身份调用云端？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>E SoM X</source>
        <translation>E SoM X</translation>
    </message>
    <message>
        <source>EAP type</source>
        <translation>EAP 类型</translation>
    </message>
    <message>
        <source>EAP-TLS needs a {0}.</source>
        <translation>EAP-TLS 需要{0}。</translation>
    </message>
    <message>
        <source>Each unit makes several calls, and waits for them.</source>
        <translation>每个工件要做多次调用，并等待应答。</translation>
    </message>
    <message>
        <source>Either there is no such device, or it is not this token's.{0}</source>
        <translation>要么没有这台设备，要么它不属于此令牌。{0}</translation>
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
        <translation>结束</translation>
    </message>
    <message>
        <source>End it first: station round end.</source>
        <translation>先结束它：station round end。</translation>
    </message>
    <message>
        <source>End the round?</source>
        <translation>结束轮次？</translation>
    </message>
    <message>
        <source>Ending the token</source>
        <translation>终止令牌</translation>
    </message>
    <message>
        <source>Ends listening mode: the device connects with what it has.</source>
        <translation>结束监听模式：设备用已有的设置连接。</translation>
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
        <translation>重新输入；每错一次，等待更久。</translation>
    </message>
    <message>
        <source>Enter it again; nobody can open the vault without it.</source>
        <translation>重新输入；没有口令谁也打不开保险库。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Entry {0} {1}.</source>
        <translation>条目 {0} {1}。</translation>
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
        <translation>事件名称</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events of a device</source>
        <translation>某设备的事件</translation>
    </message>
    <message>
        <source>Events of a product</source>
        <translation>产品的事件</translation>
    </message>
    <message>
        <source>Events of a product's device</source>
        <translation>产品某设备的事件</translation>
    </message>
    <message>
        <source>Events of my devices</source>
        <translation>我的设备的事件</translation>
    </message>
    <message>
        <source>Every flag</source>
        <translation>所有选项</translation>
    </message>
    <message>
        <source>Every programme and person using this account must log in again, Station too.</source>
        <translation>使用此账户的所有程序和人员都须重新登录，Station 也不例外。</translation>
    </message>
    <message>
        <source>Everybody behind the same address shares it: other computers, scripts, people.</source>
        <translation>同一地址背后的所有人共用：其他电脑、脚本、人员。</translation>
    </message>
    <message>
        <source>Everything the product's devices publish, as it happens.</source>
        <translation>产品的设备所发布的一切，实时。</translation>
    </message>
    <message>
        <source>F9 goes on</source>
        <translation>F9 继续</translation>
    </message>
    <message>
        <source>Fetch a binary</source>
        <translation>取得二进制文件</translation>
    </message>
    <message>
        <source>Fetch or build the file again.</source>
        <translation>重新获取或构建文件。</translation>
    </message>
    <message>
        <source>Fetches a new claim code</source>
        <translation>取新认领码</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fill in one of the two.</source>
        <translation>填写其中之一。</translation>
    </message>
    <message>
        <source>Fill in the customer.</source>
        <translation>填写客户。</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Firmware of a product</source>
        <translation>产品的固件</translation>
    </message>
    <message>
        <source>Flash a program</source>
        <translation>刷写程序</translation>
    </message>
    <message>
        <source>Flash it again; the same again: set it aside.</source>
        <translation>重新刷写；仍如此：搁置。</translation>
    </message>
    <message>
        <source>Flash it by cable.</source>
        <translation>用线缆刷写。</translation>
    </message>
    <message>
        <source>Flash it over the air or by USB DFU.</source>
        <translation>用空中更新或 USB DFU 刷写。</translation>
    </message>
    <message>
        <source>Flash set-up firmware, or use another recipe.</source>
        <translation>刷写可设置的固件，或换用其他配方。</translation>
    </message>
    <message>
        <source>Flash the system parts that it names first.</source>
        <translation>先刷写所指的系统部分。</translation>
    </message>
    <message>
        <source>For about 30–60 s this computer leaves {0} for {1}, twice. It comes back by itself. Hold SETUP on the device for 3 s until its light blinks blue.</source>
        <translation>本机约有 30–60 秒离开 {0}，转到 {1}，共两次。之后自动回来。按住设备上的 SETUP 3 秒，直到指示灯蓝色闪烁。</translation>
    </message>
    <message>
        <source>For about 30–60 s this computer leaves {0} for {1}. It comes back by itself.</source>
        <translation>本机约有 30–60 秒离开 {0}，转到 {1}。之后自动回来。</translation>
    </message>
    <message>
        <source>For all devices</source>
        <translation>用于所有设备</translation>
    </message>
    <message>
        <source>For customers who log in themselves.</source>
        <translation>用于自行登录的客户。</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>开发人员</translation>
    </message>
    <message>
        <source>For development</source>
        <translation>用于开发</translation>
    </message>
    <message>
        <source>For development. You own the device yourself.</source>
        <translation>用于开发。设备归你自己所有。</translation>
    </message>
    <message>
        <source>For engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>For one public address</source>
        <translation>每个公网地址</translation>
    </message>
    <message>
        <source>For operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>For product {0}, firmware version {1}.</source>
        <translation>用于产品 {0}，固件版本 {1}。</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>技术员</translation>
    </message>
    <message>
        <source>For {0}, as the device is.</source>
        <translation>用于 {0}，与设备相符。</translation>
    </message>
    <message>
        <source>For {0}; no device is asked yet.</source>
        <translation>用于 {0}；尚未询问任何设备。</translation>
    </message>
    <message>
        <source>Form body</source>
        <translation>表单正文</translation>
    </message>
    <message>
        <source>Form of the reply</source>
        <translation>应答格式</translation>
    </message>
    <message>
        <source>Format the column as text.</source>
        <translation>把该列设为文本格式。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From Device OS 4.0 on nothing holds a unit back that powers on before it is in the product.</source>
        <translation>从 Device OS 4.0 起，工件若在进入产品之前上电，没有任何机制会拦住它。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Get a claim code</source>
        <translation>取得认领码</translation>
    </message>
    <message>
        <source>Get a variable</source>
        <translation>读取变量</translation>
    </message>
    <message>
        <source>Getting a claim code</source>
        <translation>取得认领码</translation>
    </message>
    <message>
        <source>Getting a new token.</source>
        <translation>正在获取新令牌。</translation>
    </message>
    <message>
        <source>Getting the customer's token</source>
        <translation>取得客户的令牌</translation>
    </message>
    <message>
        <source>Getting the product token</source>
        <translation>取得产品令牌</translation>
    </message>
    <message>
        <source>Give a token of the account instead.</source>
        <translation>改为提供账户的令牌。</translation>
    </message>
    <message>
        <source>Give a token that may, or have an engineer widen this one's scope.</source>
        <translation>提供有权限的令牌，或请工程师扩大此令牌的权限范围。</translation>
    </message>
    <message>
        <source>Give it a Wi-Fi</source>
        <translation>给它 Wi-Fi</translation>
    </message>
    <message>
        <source>Give it through the key store or its STATION_SECRET variable.</source>
        <translation>通过密钥库或对应的 STATION_SECRET 变量提供。</translation>
    </message>
    <message>
        <source>Give it {0}.</source>
        <translation>给它 {0}。</translation>
    </message>
    <message>
        <source>Give its one-time code.</source>
        <translation>提供其一次性验证码。</translation>
    </message>
    <message>
        <source>Give the 24 digits of its id, or log in.</source>
        <translation>提供其 24 位 ID，或登录。</translation>
    </message>
    <message>
        <source>Give the PIN by STATION_SECRET_PIN, or have the engineer do it.</source>
        <translation>用 STATION_SECRET_PIN 提供 PIN，或请工程师操作。</translation>
    </message>
    <message>
        <source>Give the product's client and its secret.</source>
        <translation>请提供产品的客户端及其密钥。</translation>
    </message>
    <message>
        <source>Give this network by USB.</source>
        <translation>此网络请用 USB 设置。</translation>
    </message>
    <message>
        <source>Give this user the folder, or make room.</source>
        <translation>把该文件夹交给此用户，或腾出空间。</translation>
    </message>
    <message>
        <source>Gives a device of the product a name.</source>
        <translation>给产品的设备命名。</translation>
    </message>
    <message>
        <source>Gives the Wi-Fi once more</source>
        <translation>再次给出 Wi-Fi</translation>
    </message>
    <message>
        <source>Gives the device another name.</source>
        <translation>给设备另起名称。</translation>
    </message>
    <message>
        <source>Gives up a device of the token's own user or customer.</source>
        <translation>放弃令牌的用户或客户所拥有的设备。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on in the window.</source>
        <translation>请在窗口中继续。</translation>
    </message>
    <message>
        <source>Goes to the device once more</source>
        <translation>再次转到设备</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand over to the device</source>
        <translation>移交给设备</translation>
    </message>
    <message>
        <source>Handing a claim code to a {0} is not published: only Photon and P1 are known to take one.</source>
        <translation>向 {0} 移交认领码没有公开文档：已知能接收的只有 Photon 和 P1。</translation>
    </message>
    <message>
        <source>Handle these devices one at a time.</source>
        <translation>这些设备一次只处理一台。</translation>
    </message>
    <message>
        <source>Has {0} digits; an IMEI has 15, an ICCID 18 to 21 and begins with 89.</source>
        <translation>有 {0} 位数字；IMEI 有 15 位，ICCID 有 18 到 21 位且以 89 开头。</translation>
    </message>
    <message>
        <source>Has {0} hex digits; a device id has 24.</source>
        <translation>有 {0} 位十六进制数；设备 ID 有 24 位。</translation>
    </message>
    <message>
        <source>Have an engineer approve it, then try again.</source>
        <translation>请工程师批准，然后重试。</translation>
    </message>
    <message>
        <source>Have an engineer check it; we stopped, to avoid a lock-out.</source>
        <translation>请工程师检查；为避免被锁定，已停止。</translation>
    </message>
    <message>
        <source>Have an engineer check the proxy's certificate on this computer.</source>
        <translation>请工程师检查本机上的代理证书。</translation>
    </message>
    <message>
        <source>Have an engineer check which token made the code.</source>
        <translation>请工程师检查认领码由哪个令牌生成。</translation>
    </message>
    <message>
        <source>Have an engineer choose a token that may.</source>
        <translation>请工程师选择有权限的令牌。</translation>
    </message>
    <message>
        <source>Have an engineer lift the denial.</source>
        <translation>请工程师解除拒绝。</translation>
    </message>
    <message>
        <source>Have an engineer look at the file that is named.</source>
        <translation>请工程师检查所指的文件。</translation>
    </message>
    <message>
        <source>Have an engineer look at the record store.</source>
        <translation>请工程师检查记录存储。</translation>
    </message>
    <message>
        <source>Have an engineer raise the plan or remove devices.</source>
        <translation>请工程师升级套餐或移除设备。</translation>
    </message>
    <message>
        <source>Have an engineer release it, then try again.</source>
        <translation>请工程师释放，然后重试。</translation>
    </message>
    <message>
        <source>Have your IT install the proxy's certificate on this computer, or let the host pass.</source>
        <translation>请 IT 在本机安装代理的证书，或放行该主机。</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Headers of the cloud: they are its host's own.</source>
        <translation>云端的标头：它们属于云端主机自身。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>隐藏网络</translation>
    </message>
    <message>
        <source>History of vitals</source>
        <translation>健康数据历史</translation>
    </message>
    <message>
        <source>History of vitals (product)</source>
        <translation>健康数据历史（产品）</translation>
    </message>
    <message>
        <source>Hold RESET and SETUP, let go of RESET, let go of SETUP when it blinks yellow.</source>
        <translation>按住 RESET 和 SETUP，松开 RESET，黄色闪烁时松开 SETUP。</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until it blinks blue, then check it again.</source>
        <translation>按住 SETUP 3 秒直到蓝色闪烁，再查证一次。</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until it blinks blue, then try again.</source>
        <translation>按住 SETUP 3 秒直到蓝色闪烁，然后重试。</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until the light blinks blue, then try again.</source>
        <translation>按住 SETUP 3 秒直到指示灯蓝色闪烁，然后重试。</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until the light blinks blue. We go on by ourselves.</source>
        <translation>按住 SETUP 3 秒，直到指示灯蓝色闪烁。之后自动继续。</translation>
    </message>
    <message>
        <source>Hold SETUP for 3 s until the light blinks blue. Does it blink?</source>
        <translation>按住 SETUP 3 秒，直到指示灯蓝色闪烁。在闪烁吗？</translation>
    </message>
    <message>
        <source>Hold SETUP for 3 s. This computer goes to the device's own Wi-Fi, asks who it is, and comes back by itself.</source>
        <translation>按住 SETUP 3 秒。本机转到设备自带 Wi-Fi，询问其身份，再自动回来。</translation>
    </message>
    <message>
        <source>Hold SETUP while you press RESET, until it blinks yellow; try again.</source>
        <translation>按住 SETUP 的同时按 RESET，直到黄色闪烁；重试。</translation>
    </message>
    <message>
        <source>Hold SETUP, press RESET shortly, let SETUP go at magenta; then hold SETUP 3 s.</source>
        <translation>按住 SETUP，短按 RESET，变洋红色时松开 SETUP；然后按住 SETUP 3 秒。</translation>
    </message>
    <message>
        <source>Host: {0}</source>
        <translation>Host: {0}</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>怎样传送</translation>
    </message>
    <message>
        <source>How much a site may ask</source>
        <translation>一个站点可以调用多少</translation>
    </message>
    <message>
        <source>How shall the device get into listening mode?</source>
        <translation>设备怎样进入监听模式？</translation>
    </message>
    <message>
        <source>How the light blinks: look at it.</source>
        <translation>指示灯怎样闪烁：请目视。</translation>
    </message>
    <message>
        <source>How to read the tables</source>
        <translation>怎样读这些表</translation>
    </message>
    <message>
        <source>How tokens are kept safe</source>
        <translation>怎样保护令牌</translation>
    </message>
    <message>
        <source>I hold SETUP until it blinks blue</source>
        <translation>我按住 SETUP 直到蓝色闪烁</translation>
    </message>
    <message>
        <source>ISO 8601, at most 30 days ago</source>
        <translation>ISO 8601，最多 30 天前</translation>
    </message>
    <message>
        <source>ISO 8601, not included</source>
        <translation>ISO 8601，不含该时刻</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Identify the device</source>
        <translation>识别设备</translation>
    </message>
    <message>
        <source>Import devices</source>
        <translation>导入设备</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>重新导入它。</translation>
    </message>
    <message>
        <source>Import it into a product with protection.</source>
        <translation>把它导入带保护的产品。</translation>
    </message>
    <message>
        <source>Import the batch before its units are powered.</source>
        <translation>在工件上电之前导入该批次。</translation>
    </message>
    <message>
        <source>Import the same list again.</source>
        <translation>重新导入同一列表。</translation>
    </message>
    <message>
        <source>Importing {0} of {1} devices.</source>
        <translation>正在导入 {1} 台设备中的 {0} 台。</translation>
    </message>
    <message>
        <source>In a form body (--token-style form): {0}</source>
        <translation>在表单正文中 (--token-style form)：{0}</translation>
    </message>
    <message>
        <source>In product {0}?</source>
        <translation>在产品 {0} 中？</translation>
    </message>
    <message>
        <source>In the Authorization header, unless one call is told otherwise.</source>
        <translation>放在 Authorization 标头中，除非某次调用另有指定。</translation>
    </message>
    <message>
        <source>In the address (--token-style query): {0}</source>
        <translation>在地址中 (--token-style query)：{0}</translation>
    </message>
    <message>
        <source>In the product: {0}.</source>
        <translation>在产品中：{0}。</translation>
    </message>
    <message>
        <source>In the system's key store, in memory until Station is closed, or in a variable of the environment, which Station takes out at once.</source>
        <translation>在系统密钥库中；在内存中直到 Station 关闭；或在环境变量中（Station 会立即取走）。</translation>
    </message>
    <message>
        <source>Inspect the token</source>
        <translation>查看令牌</translation>
    </message>
    <message>
        <source>Install Station anew.</source>
        <translation>重新安装 Station。</translation>
    </message>
    <message>
        <source>Install Station with its window.</source>
        <translation>安装带窗口的 Station。</translation>
    </message>
    <message>
        <source>Install it: sudo apt install dfu-util, or brew install dfu-util.</source>
        <translation>安装：sudo apt install dfu-util，或 brew install dfu-util。</translation>
    </message>
    <message>
        <source>Install libxcb-cursor0 and libegl1 of the system.</source>
        <translation>安装系统的 libxcb-cursor0 和 libegl1。</translation>
    </message>
    <message>
        <source>Install pipewire-bin or alsa-utils.</source>
        <translation>安装 pipewire-bin 或 alsa-utils。</translation>
    </message>
    <message>
        <source>Install the rule, then plug the device in again.</source>
        <translation>安装该规则，然后重新插入设备。</translation>
    </message>
    <message>
        <source>Install the udev rule, then plug the device in again.</source>
        <translation>安装 udev 规则，然后重新插入设备。</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Invite a member: in the console</source>
        <translation>邀请成员：在控制台</translation>
    </message>
    <message>
        <source>Is in the product now.</source>
        <translation>现已在产品中。</translation>
    </message>
    <message>
        <source>Is it paused, or out of paper? Then F7.</source>
        <translation>是否暂停，或缺纸？然后按 F7。</translation>
    </message>
    <message>
        <source>Is no device id, serial number, IMEI or ICCID.</source>
        <translation>不是设备 ID、序列号、IMEI 或 ICCID。</translation>
    </message>
    <message>
        <source>Is on line {0} already.</source>
        <translation>已在第 {0} 行。</translation>
    </message>
    <message>
        <source>Is the SIM connected</source>
        <translation>SIM 是否已连接</translation>
    </message>
    <message>
        <source>Is the light blinking blue? Move closer, then try again.</source>
        <translation>指示灯是否蓝色闪烁？靠近一些，然后重试。</translation>
    </message>
    <message>
        <source>Is the stick or network there?</source>
        <translation>U 盘或网络在吗？</translation>
    </message>
    <message>
        <source>It begins with the first unit on the bench; or name another file.</source>
        <translation>记录从工作台的第一个工件开始；或指定其他文件。</translation>
    </message>
    <message>
        <source>It belongs to {0} already.</source>
        <translation>它已属于 {0}。</translation>
    </message>
    <message>
        <source>It belongs to {0}, a customer of the product.</source>
        <translation>它属于产品的客户 {0}。</translation>
    </message>
    <message>
        <source>It belongs to {0}, our own account.</source>
        <translation>它属于我方账户 {0}。</translation>
    </message>
    <message>
        <source>It belongs to {0}, who is neither a customer nor an account of ours.</source>
        <translation>它属于 {0}，既不是我方客户，也不是我方账户。</translation>
    </message>
    <message>
        <source>It belongs to {0}; the recipe lets us unclaim it first.</source>
        <translation>它属于 {0}；配方允许我们先取消认领。</translation>
    </message>
    <message>
        <source>It came back to listening mode: the Wi-Fi did not take it.</source>
        <translation>它又回到监听模式：Wi-Fi 未接纳它。</translation>
    </message>
    <message>
        <source>It cannot be taken out: {0}.</source>
        <translation>无法取出：{0}。</translation>
    </message>
    <message>
        <source>It counts for each user.</source>
        <translation>按每个用户计算。</translation>
    </message>
    <message>
        <source>It counts for everybody behind this public address together.</source>
        <translation>由此公网地址背后的所有人合计。</translation>
    </message>
    <message>
        <source>It does not tell.</source>
        <translation>设备未说明。</translation>
    </message>
    <message>
        <source>It forgets every Wi-Fi it knows.</source>
        <translation>它会忘掉已知的所有 Wi-Fi。</translation>
    </message>
    <message>
        <source>It has its claim code and may still become its customer's within the hour.</source>
        <translation>它已有认领码，一小时内仍可能归其客户所有。</translation>
    </message>
    <message>
        <source>It has no power, or sleeps.</source>
        <translation>它没有供电，或在休眠。</translation>
    </message>
    <message>
        <source>It has the Wi-Fi. Breathing: it is connected; blinking: it does not reach the cloud.</source>
        <translation>它有 Wi-Fi。呼吸：已连接云端；闪烁：连不到云端。</translation>
    </message>
    <message>
        <source>It has {0} bytes; the device has room for {1}.</source>
        <translation>它有 {0} 字节；设备空间为 {1} 字节。</translation>
    </message>
    <message>
        <source>It is back. Hold SETUP 3 s until it blinks blue: then it says what it runs.</source>
        <translation>它已回来。按住 SETUP 3 秒直到蓝色闪烁：它就会报告正在运行什么。</translation>
    </message>
    <message>
        <source>It is confirmed already; there is nothing to hand over.</source>
        <translation>它已核实；没有什么要移交的。</translation>
    </message>
    <message>
        <source>It is connected to the cloud.</source>
        <translation>它已连接云端。</translation>
    </message>
    <message>
        <source>It is in another product of ours, {0} ({1}).</source>
        <translation>它在我方另一个产品 {0} ({1}) 中。</translation>
    </message>
    <message>
        <source>It is in no product.</source>
        <translation>它不在任何产品中。</translation>
    </message>
    <message>
        <source>It is in our product {0} ({1}).</source>
        <translation>它在我方产品 {0} ({1}) 中。</translation>
    </message>
    <message>
        <source>It is in product {0}, which is not ours.</source>
        <translation>它在产品 {0} 中，该产品不是我方的。</translation>
    </message>
    <message>
        <source>It is in the product already, and nobody owns it.</source>
        <translation>它已在产品中，没有所有者。</translation>
    </message>
    <message>
        <source>It is in the product's quarantine; being on this list approves it.</source>
        <translation>它在产品的隔离区中；列入此清单即表示批准。</translation>
    </message>
    <message>
        <source>It is looking for its Wi-Fi.</source>
        <translation>它正在寻找其 Wi-Fi。</translation>
    </message>
    <message>
        <source>It is not in our product; it was not looked for elsewhere</source>
        <translation>它不在我方产品中；未到别处查找</translation>
    </message>
    <message>
        <source>It is not marked for development.</source>
        <translation>它没有开发标记。</translation>
    </message>
    <message>
        <source>It is not plugged into this computer.</source>
        <translation>它没有插在本机上。</translation>
    </message>
    <message>
        <source>It is nowhere that we can see: in no product of ours, and not in our account.</source>
        <translation>在我们能看到的地方都没有它：不在我方任何产品中，也不在我方账户中。</translation>
    </message>
    <message>
        <source>It is plugged in at {0} and is not in listening mode.</source>
        <translation>它插在 {0}，但未处于监听模式。</translation>
    </message>
    <message>
        <source>It is plugged in at {0} and listens.</source>
        <translation>它插在 {0} 并在监听。</translation>
    </message>
    <message>
        <source>It is plugged in at {0} and listens; its own flag says {1}, which proves nothing.</source>
        <translation>它插在 {0} 并在监听；其自身标志为 {1}，这不能证明什么。</translation>
    </message>
    <message>
        <source>It is updating itself.</source>
        <translation>它正在自行更新。</translation>
    </message>
    <message>
        <source>It is written, and the device restarts.</source>
        <translation>已写入，设备正在重启。</translation>
    </message>
    <message>
        <source>It is {0}, which a Photon or P1 does not take.</source>
        <translation>它是{0}，Photon 或 P1 不接受。</translation>
    </message>
    <message>
        <source>It leaves {0}. Nobody owns it. Firmware stays.</source>
        <translation>它离开 {0}。没有所有者。固件保留。</translation>
    </message>
    <message>
        <source>It lets this user open devices, and keeps ModemManager from typing into them.</source>
        <translation>它让此用户能打开设备，并阻止 ModemManager 向设备键入内容。</translation>
    </message>
    <message>
        <source>It listens, and its answers do not come through this cable.</source>
        <translation>它在监听，但应答没有通过此线缆传回。</translation>
    </message>
    <message>
        <source>It needs no other part.</source>
        <translation>它不需要其他部分。</translation>
    </message>
    <message>
        <source>It needs {0}.</source>
        <translation>它需要 {0}。</translation>
    </message>
    <message>
        <source>It needs {0}; the device has {1}.</source>
        <translation>它需要 {0}；设备现有 {1}。</translation>
    </message>
    <message>
        <source>It replaces the device's {0}.</source>
        <translation>它替换设备的{0}。</translation>
    </message>
    <message>
        <source>It says the same as row {0}.</source>
        <translation>与第 {0} 行相同。</translation>
    </message>
    <message>
        <source>It stays in the product.</source>
        <translation>它留在产品中。</translation>
    </message>
    <message>
        <source>It still looks for its Wi-Fi.</source>
        <translation>它仍在寻找其 Wi-Fi。</translation>
    </message>
    <message>
        <source>It takes a {0} token</source>
        <translation>它需要 {0} 令牌</translation>
    </message>
    <message>
        <source>It takes an API user's token</source>
        <translation>它需要 API 用户的令牌</translation>
    </message>
    <message>
        <source>It takes one to deliver by a device's own Wi-Fi; by USB none is needed.</source>
        <translation>通过设备自带 Wi-Fi 移交时需要一个；通过 USB 则不需要。</translation>
    </message>
    <message>
        <source>It types into the console, and the device may take its letters for commands.</source>
        <translation>它会向串口控制台键入内容，设备可能把其字母当作命令。</translation>
    </message>
    <message>
        <source>It waits for firmware.</source>
        <translation>它在等待固件。</translation>
    </message>
    <message>
        <source>It wants a pause of {0} s.</source>
        <translation>它要求暂停 {0} 秒。</translation>
    </message>
    <message>
        <source>It was not done; doing it once more.</source>
        <translation>未执行；再执行一次。</translation>
    </message>
    <message>
        <source>It was not promised to anybody.</source>
        <translation>没有许给任何人。</translation>
    </message>
    <message>
        <source>It was told to leave listening mode.</source>
        <translation>已让设备退出监听模式。</translation>
    </message>
    <message>
        <source>Its Wi-Fi is switched off by its own program.</source>
        <translation>其 Wi-Fi 被自己的程序关闭。</translation>
    </message>
    <message>
        <source>Its claim code is no longer in this computer's store.</source>
        <translation>其认领码已不在本机的存储中。</translation>
    </message>
    <message>
        <source>Its claim code was made; none is left on the device.</source>
        <translation>其认领码已生成；设备上没有留下。</translation>
    </message>
    <message>
        <source>Its claim code's hour was over before it connected.</source>
        <translation>连接之前，其认领码已满一小时。</translation>
    </message>
    <message>
        <source>Its claim code's hour was over before it was handed over.</source>
        <translation>移交之前，其认领码已满一小时。</translation>
    </message>
    <message>
        <source>Its code was not fetched yet.</source>
        <translation>尚未为它取码。</translation>
    </message>
    <message>
        <source>Its internet may be away.</source>
        <translation>其互联网可能已断开。</translation>
    </message>
    <message>
        <source>Its own program talks at the port: it is not in listening mode.</source>
        <translation>其自己的程序在端口上输出：未处于监听模式。</translation>
    </message>
    <message>
        <source>Its owner loses the device. It stays in the product.</source>
        <translation>其所有者失去该设备。设备留在产品中。</translation>
    </message>
    <message>
        <source>Its owner loses the device; program and Wi-Fi stay on it.</source>
        <translation>其所有者失去设备；程序和 Wi-Fi 保留在设备上。</translation>
    </message>
    <message>
        <source>Its program has crashed, or its keys were refused.</source>
        <translation>其程序已崩溃，或其密钥被拒绝。</translation>
    </message>
    <message>
        <source>Its program has crashed.</source>
        <translation>其程序已崩溃。</translation>
    </message>
    <message>
        <source>Its program has {0} bytes; {1} were signed.</source>
        <translation>它的程序有 {0} 字节；签名的是 {1}。</translation>
    </message>
    <message>
        <source>Its program runs, without Wi-Fi.</source>
        <translation>其程序在运行，没有 Wi-Fi。</translation>
    </message>
    <message>
        <source>JSON, or CSV for a spreadsheet</source>
        <translation>JSON，或供电子表格使用的 CSV</translation>
    </message>
    <message>
        <source>JetBrains Mono</source>
        <translation>JetBrains Mono</translation>
    </message>
    <message>
        <source>Join the device's own Wi-Fi</source>
        <translation>连接设备自带 Wi-Fi</translation>
    </message>
    <message>
        <source>Join the group {0}, then log out and in.</source>
        <translation>加入用户组 {0}，然后注销再登录。</translation>
    </message>
    <message>
        <source>Join {0}</source>
        <translation>连接 {0}</translation>
    </message>
    <message>
        <source>Joining Wi-Fi</source>
        <translation>连接 Wi-Fi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep Station on a disk of Linux (ext4, btrfs, xfs), where you may write.</source>
        <translation>请把 Station 放在您可写的 Linux 磁盘上（ext4、btrfs、xfs）。</translation>
    </message>
    <message>
        <source>Keep all as it is</source>
        <translation>全部保持原样</translation>
    </message>
    <message>
        <source>Keep all lines from now on in</source>
        <translation>从现在起把所有行保存到</translation>
    </message>
    <message>
        <source>Keep it, or set it aside.</source>
        <translation>保留，或搁置。</translation>
    </message>
    <message>
        <source>Keep the cable in. The light blinks blue while the device listens.</source>
        <translation>线缆保持插着。设备监听时指示灯蓝色闪烁。</translation>
    </message>
    <message>
        <source>Keep the cable in. When all is well the light goes green, then cyan.</source>
        <translation>线缆保持插着。一切正常时指示灯变绿色，再变青色。</translation>
    </message>
    <message>
        <source>Keep the device near. Its light blinks blue while it listens.</source>
        <translation>让设备留在近处。监听时其指示灯蓝色闪烁。</translation>
    </message>
    <message>
        <source>Keep the device near. When all is well its light goes green, then cyan.</source>
        <translation>让设备留在近处。一切正常时其指示灯变绿色，再变青色。</translation>
    </message>
    <message>
        <source>Keep the device powered and near the Wi-Fi.</source>
        <translation>保持设备通电并靠近 Wi-Fi。</translation>
    </message>
    <message>
        <source>Keeps a binary with the product; no device gets it before it is released.</source>
        <translation>把二进制文件存入产品；发布之前没有设备会得到它。</translation>
    </message>
    <message>
        <source>Keeps a quarantined device out of the product for good.</source>
        <translation>永久阻止被隔离的设备进入产品。</translation>
    </message>
    <message>
        <source>Keeps looking</source>
        <translation>继续查看</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Label {0}</source>
        <translation>标签 {0}</translation>
    </message>
    <message>
        <source>Label {0} is printed; the one before is void.</source>
        <translation>标签 {0} 已打印；之前的那张作废。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last vitals</source>
        <translation>最新健康数据</translation>
    </message>
    <message>
        <source>Last vitals (product)</source>
        <translation>最新健康数据（产品）</translation>
    </message>
    <message>
        <source>Leave it plugged in</source>
        <translation>保持插着</translation>
    </message>
    <message>
        <source>Leave it plugged in, usually 1 to 5 min; then try again.</source>
        <translation>保持插着，通常 1 到 5 分钟；然后重试。</translation>
    </message>
    <message>
        <source>Leave it plugged in; it usually takes 1 to 5 min.</source>
        <translation>保持插着；通常需要 1 到 5 分钟。</translation>
    </message>
    <message>
        <source>Leave it plugged in; usually 1 to 5 min. When it is not magenta any more, hold SETUP 3 s.</source>
        <translation>保持插着；通常 1 到 5 分钟。不再是洋红色后，按住 SETUP 3 秒。</translation>
    </message>
    <message>
        <source>Leave it to the other station.</source>
        <translation>留给另一个工作站处理。</translation>
    </message>
    <message>
        <source>Leave listening</source>
        <translation>退出监听</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>只留一个。</translation>
    </message>
    <message>
        <source>Leave one plugged in alone.</source>
        <translation>只留一块插着。</translation>
    </message>
    <message>
        <source>Leave the device plugged in and try again in a minute.</source>
        <translation>设备保持插着，一分钟后重试。</translation>
    </message>
    <message>
        <source>Leaving listening mode by the letter x: storing a network has done so.</source>
        <translation>用字母 x 退出监听模式：存入网络时已退出。</translation>
    </message>
    <message>
        <source>Let it connect to its Wi-Fi: Station then claims it without a code.</source>
        <translation>让它连接其 Wi-Fi：Station 随后不用认领码即可认领。</translation>
    </message>
    <message>
        <source>Let it shout rainbows</source>
        <translation>让它亮彩虹</translation>
    </message>
    <message>
        <source>Let the recipe release what is ours, or release such units first.</source>
        <translation>让配方释放我方的设备，或先释放这些工件。</translation>
    </message>
    <message>
        <source>Lets a quarantined device into the product, by importing it.</source>
        <translation>以导入方式让被隔离的设备进入产品。</translation>
    </message>
    <message>
        <source>Life in seconds</source>
        <translation>有效期（秒）</translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>第 {0} 行，{1}：{2}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>第 {0} 行：{1}</translation>
    </message>
    <message>
        <source>List API users</source>
        <translation>列出 API 用户</translation>
    </message>
    <message>
        <source>List SIMs</source>
        <translation>列出 SIM</translation>
    </message>
    <message>
        <source>List a product's SIMs</source>
        <translation>列出产品的 SIM</translation>
    </message>
    <message>
        <source>List customers</source>
        <translation>列出客户</translation>
    </message>
    <message>
        <source>List its products</source>
        <translation>列出其产品</translation>
    </message>
    <message>
        <source>List its team</source>
        <translation>列出其团队</translation>
    </message>
    <message>
        <source>List my devices</source>
        <translation>列出我的设备</translation>
    </message>
    <message>
        <source>List organizations</source>
        <translation>列出组织</translation>
    </message>
    <message>
        <source>List products</source>
        <translation>列出产品</translation>
    </message>
    <message>
        <source>List the account's clients</source>
        <translation>列出账户的客户端</translation>
    </message>
    <message>
        <source>List the product's clients</source>
        <translation>列出产品的客户端</translation>
    </message>
    <message>
        <source>List the product's devices</source>
        <translation>列出产品的设备</translation>
    </message>
    <message>
        <source>List the team</source>
        <translation>列出团队</translation>
    </message>
    <message>
        <source>Listening mode</source>
        <translation>监听模式</translation>
    </message>
    <message>
        <source>Listening to the product</source>
        <translation>接收产品的消息</translation>
    </message>
    <message>
        <source>Listing our organizations</source>
        <translation>列出我方组织</translation>
    </message>
    <message>
        <source>Listing our products</source>
        <translation>列出我方产品</translation>
    </message>
    <message>
        <source>Listing the product's customers</source>
        <translation>列出产品的客户</translation>
    </message>
    <message>
        <source>Listing the product's devices</source>
        <translation>列出产品的设备</translation>
    </message>
    <message>
        <source>Little of the site's calls is left: {0}.</source>
        <translation>站点的调用所剩不多：{0}。</translation>
    </message>
    <message>
        <source>Load the next unit here</source>
        <translation>在此装入下一工件</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Log in again before the shift.</source>
        <translation>在班次之前重新登录。</translation>
    </message>
    <message>
        <source>Log in again; nothing is lost.</source>
        <translation>重新登录；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Log out and in; a restart does it surely.</source>
        <translation>注销再登录；重启则一定生效。</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Logging in with the second factor</source>
        <translation>用第二因素登录</translation>
    </message>
    <message>
        <source>Logs the account out everywhere.</source>
        <translation>在所有地方注销该账户。</translation>
    </message>
    <message>
        <source>Logs the token out.</source>
        <translation>注销该令牌。</translation>
    </message>
    <message>
        <source>Look a device up</source>
        <translation>查询设备</translation>
    </message>
    <message>
        <source>Look at its queue, then F7.</source>
        <translation>查看其队列，然后按 F7。</translation>
    </message>
    <message>
        <source>Look at the light: blue, try again; green or cyan, wait; off, check power.</source>
        <translation>看指示灯：蓝色，重试；绿色或青色，等待；熄灭，检查供电。</translation>
    </message>
    <message>
        <source>Look at the network or the stick, then try again.</source>
        <translation>请检查网络或 U 盘，然后重试。</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>找出没有闭合的引号。</translation>
    </message>
    <message>
        <source>Look it up; if another product has it, unclaim and remove it there first.</source>
        <translation>请查询；若在其他产品中，先在那里取消认领并移除。</translation>
    </message>
    <message>
        <source>Look the device up</source>
        <translation>查询设备</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Looking in {0}.</source>
        <translation>正在 {0} 中查找。</translation>
    </message>
    <message>
        <source>Looking the device up for the account</source>
        <translation>为账户查询设备</translation>
    </message>
    <message>
        <source>Looking the device up in the product</source>
        <translation>在产品中查询设备</translation>
    </message>
    <message>
        <source>Looking up serial number {0}.</source>
        <translation>正在查询序列号 {0}。</translation>
    </message>
    <message>
        <source>Looking whether it was done.</source>
        <translation>正在查看是否已完成。</translation>
    </message>
    <message>
        <source>Looking whether the customer was made.</source>
        <translation>正在查看客户是否已创建。</translation>
    </message>
    <message>
        <source>Looking which devices are in the product.</source>
        <translation>正在查看产品中有哪些设备。</translation>
    </message>
    <message>
        <source>Looks again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>M SoM</source>
        <translation>M SoM</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Make a token that never expires?</source>
        <translation>生成永不过期的令牌？</translation>
    </message>
    <message>
        <source>Make a vault in Settings, or by station vault make.</source>
        <translation>在“设置”中创建保险库，或用 station vault make。</translation>
    </message>
    <message>
        <source>Make room before the next shift.</source>
        <translation>在下一班次之前腾出空间。</translation>
    </message>
    <message>
        <source>Make room now.</source>
        <translation>立即腾出空间。</translation>
    </message>
    <message>
        <source>Make room on its disk; then begin again.</source>
        <translation>在其磁盘上腾出空间；然后重新开始。</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>请在那里腾出空间。</translation>
    </message>
    <message>
        <source>Make room, or choose another place for the log; the monitor goes on.</source>
        <translation>腾出空间，或为日志另选位置；监视继续。</translation>
    </message>
    <message>
        <source>Make the customer known</source>
        <translation>让云端知道该客户</translation>
    </message>
    <message>
        <source>Makes a client of the account; for product tokens create a product's.</source>
        <translation>创建账户的客户端；要产品令牌，请创建产品的客户端。</translation>
    </message>
    <message>
        <source>Makes a client of the product; its secret is shown once.</source>
        <translation>创建产品的客户端；其密钥仅显示一次。</translation>
    </message>
    <message>
        <source>Makes a customer without a password; any unique text will do for a name.</source>
        <translation>创建无密码的客户；名称可用任何唯一的文本。</translation>
    </message>
    <message>
        <source>Makes a device the token's own: the account's, or the customer's.</source>
        <translation>使设备归令牌的主人所有：账户，或客户。</translation>
    </message>
    <message>
        <source>Makes a product in the sandbox. To delete one, open the console.</source>
        <translation>在沙盒中创建产品。要删除，请打开控制台。</translation>
    </message>
    <message>
        <source>Makes a product of the organization. To delete one, open the console.</source>
        <translation>创建组织的产品。要删除，请打开控制台。</translation>
    </message>
    <message>
        <source>Making the customer</source>
        <translation>创建客户</translation>
    </message>
    <message>
        <source>Mark for development</source>
        <translation>标为开发设备</translation>
    </message>
    <message>
        <source>Marking the device for development</source>
        <translation>把设备标为开发设备</translation>
    </message>
    <message>
        <source>May this computer leave its network for the device's?</source>
        <translation>允许本机离开自己的网络，转到设备的网络吗？</translation>
    </message>
    <message>
        <source>Meanwhile the device belongs to {0}.</source>
        <translation>此期间设备属于 {0}。</translation>
    </message>
    <message>
        <source>Megabytes by day, all SIM cards.</source>
        <translation>按日的兆字节数，所有 SIM 卡合计。</translation>
    </message>
    <message>
        <source>Megabytes by day.</source>
        <translation>按日的兆字节数。</translation>
    </message>
    <message>
        <source>Members and roles: in the console</source>
        <translation>成员和角色：在控制台</translation>
    </message>
    <message>
        <source>Mend the way to the cloud first.</source>
        <translation>先修好通往云端的线路。</translation>
    </message>
    <message>
        <source>Mobile secret</source>
        <translation>移动密钥</translation>
    </message>
    <message>
        <source>ModemManager holds the port for about 10 s.</source>
        <translation>ModemManager 占用端口约 10 秒。</translation>
    </message>
    <message>
        <source>ModemManager runs, and the udev rule keeps it away.</source>
        <translation>ModemManager 正在运行，但 udev 规则将其隔开。</translation>
    </message>
    <message>
        <source>ModemManager still holds {0}.</source>
        <translation>ModemManager 仍占用 {0}。</translation>
    </message>
    <message>
        <source>ModemManager takes new devices for 10 s{0}.</source>
        <translation>ModemManager 会占用新设备 10 秒{0}。</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>监视器</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Move closer to the device, then try again.</source>
        <translation>靠近设备，然后重试。</translation>
    </message>
    <message>
        <source>Move the device or use another port; then set it aside.</source>
        <translation>移动设备或换一个端口；再不行则搁置。</translation>
    </message>
    <message>
        <source>Move the device to another USB port and try again.</source>
        <translation>把设备换到另一个 USB 端口，然后重试。</translation>
    </message>
    <message>
        <source>Must be on-line.</source>
        <translation>必须在线。</translation>
    </message>
    <message>
        <source>Must come on-line within the code's hour.</source>
        <translation>必须在认领码的一小时内上线。</translation>
    </message>
    <message>
        <source>My own account</source>
        <translation>我自己的账户</translation>
    </message>
    <message>
        <source>No line is an identifier.</source>
        <translation>没有一行是标识符。</translation>
    </message>
    <message>
        <source>On this system a set-up program brings the new version.</source>
        <translation>在此系统上，新版本由安装程序提供。</translation>
    </message>
    <message>
        <source>Stopped: {0} of {1} devices were imported.</source>
        <translation>已停止：已导入 {0}/{1} 台设备。</translation>
    </message>
    <message>
        <source>The file {0} cannot be written.</source>
        <translation>无法写入文件 {0}。</translation>
    </message>
    <message>
        <source>The shift ends.</source>
        <translation>班次结束。</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>工作已停止。</translation>
    </message>
    <message>
        <source>Written in lower case.</source>
        <translation>以小写书写。</translation>
    </message>
    <message>
        <source>way back from {0} to {1}</source>
        <translation>从 {0} 退回 {1}</translation>
    </message>
    <message>
        <source>{0} is unknown; the nearest known is {1}</source>
        <translation>{0} 未知；最接近的已知项是 {1}</translation>
    </message>
    <message>
        <source>{0} of {1} devices were done.</source>
        <translation>已完成 {0}/{1} 台设备。</translation>
    </message>
    <message>
        <source>{0}: the cloud wants a pause of {1}.</source>
        <translation>{0}：云端要求暂停 {1}。</translation>
    </message>
    <message>
        <source>{0}: the device did not answer.</source>
        <translation>{0}：设备没有应答。</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>FREE</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>LOAD</source>
        <translation>装入</translation>
    </message>
    <message>
        <source>WORKING</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>请回答</translation>
    </message>
    <message>
        <source>SLOW</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>NOT SURE</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>WAITS</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>不好</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>api-user</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name a CSV or XLSX file that may be read.</source>
        <translation>指定可读的 CSV 或 XLSX 文件。</translation>
    </message>
    <message>
        <source>Name a device that can be announced.</source>
        <translation>指定可以登记的设备。</translation>
    </message>
    <message>
        <source>Name a file as x.zpl.</source>
        <translation>把文件命名为 x.zpl 这样。</translation>
    </message>
    <message>
        <source>Name a file that is not there yet.</source>
        <translation>指定尚不存在的文件。</translation>
    </message>
    <message>
        <source>Name another folder by --out, or make room.</source>
        <translation>用 --out 指定其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>名称开头</translation>
    </message>
    <message>
        <source>Name its security; for an open network use the device's own Wi-Fi.</source>
        <translation>请指明其安全类型；开放网络请用设备自带 Wi-Fi。</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Wi-Fi 名称 (SSID)</translation>
    </message>
    <message>
        <source>Name one by its ID, or a traveller file.</source>
        <translation>用 ID 指定一台，或指定流转单文件。</translation>
    </message>
    <message>
        <source>Name one in the recipe or the traveller, or scan the next customer.</source>
        <translation>在配方或流转单中指定一个，或扫描下一客户。</translation>
    </message>
    <message>
        <source>Name one in the recipe: [label] printer.</source>
        <translation>在配方中指定：[label] printer。</translation>
    </message>
    <message>
        <source>Name one port.</source>
        <translation>请指定一个端口。</translation>
    </message>
    <message>
        <source>Name the customer</source>
        <translation>指定客户</translation>
    </message>
    <message>
        <source>Name the customer whose token is to be used.</source>
        <translation>指定要使用哪个客户的令牌。</translation>
    </message>
    <message>
        <source>Need not be on-line once it is in the product and the account is on its team.</source>
        <translation>在产品中且账户属于其团队后，不要求在线。</translation>
    </message>
    <message>
        <source>Need not be on-line once it is in the product.</source>
        <translation>在产品中之后，不要求在线。</translation>
    </message>
    <message>
        <source>Need not be on-line to be done; we look all the same.</source>
        <translation>完成不要求在线；但仍会查看。</translation>
    </message>
    <message>
        <source>Neither a device ID nor a serial number stands here.</source>
        <translation>此处既没有设备 ID，也没有序列号。</translation>
    </message>
    <message>
        <source>Neither an account's token nor a product's client was given.</source>
        <translation>既没有提供账户的令牌，也没有提供产品的客户端。</translation>
    </message>
    <message>
        <source>Neither our product nor our account shows this device.</source>
        <translation>我方产品和账户都没有显示此设备。</translation>
    </message>
    <message>
        <source>NetworkManager does not run on this computer.</source>
        <translation>本机没有运行 NetworkManager。</translation>
    </message>
    <message>
        <source>NetworkManager gives reason {0}</source>
        <translation>NetworkManager 给出的原因是 {0}</translation>
    </message>
    <message>
        <source>NetworkManager was ended while it joined.</source>
        <translation>NetworkManager 在连接时被结束。</translation>
    </message>
    <message>
        <source>Networking is asleep or off.</source>
        <translation>联网处于休眠或关闭。</translation>
    </message>
    <message>
        <source>Never in an argument of a command, a source file, a recipe, a log, a picture or the report of an error. Station keeps none in its history.</source>
        <translation>绝不放在命令参数、源文件、配方、日志、图片或错误报告中。Station 的历史中不保留任何令牌。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>Next unit starts by itself</source>
        <translation>下一工件自动开始</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No ModemManager runs here.</source>
        <translation>此处没有运行 ModemManager。</translation>
    </message>
    <message>
        <source>No Particle device is plugged in.</source>
        <translation>未插入 Particle 设备。</translation>
    </message>
    <message>
        <source>No Photon network is in sight.</source>
        <translation>未发现 Photon 网络。</translation>
    </message>
    <message>
        <source>No board is plugged in</source>
        <translation>未插入板子</translation>
    </message>
    <message>
        <source>No board waits for firmware.</source>
        <translation>没有板子在等待固件。</translation>
    </message>
    <message>
        <source>No claim code is needed.</source>
        <translation>不需要认领码。</translation>
    </message>
    <message>
        <source>No confirmed unit is in a slot: no label.</source>
        <translation>槽位中没有已核实的工件：不打标签。</translation>
    </message>
    <message>
        <source>No customer is named for this device.</source>
        <translation>没有为此设备指定客户。</translation>
    </message>
    <message>
        <source>No customer stands here, and the recipe takes it from the list.</source>
        <translation>此处没有客户，而配方要从清单中取客户。</translation>
    </message>
    <message>
        <source>No device is seen at a cable.</source>
        <translation>线缆上未发现设备。</translation>
    </message>
    <message>
        <source>No device is seen on this port.</source>
        <translation>此端口上未发现设备。</translation>
    </message>
    <message>
        <source>No device of our product has serial number {0}.</source>
        <translation>我方产品中没有序列号为 {0} 的设备。</translation>
    </message>
    <message>
        <source>No device was named.</source>
        <translation>没有指定设备。</translation>
    </message>
    <message>
        <source>No other Station works on this computer's record.</source>
        <translation>没有其他 Station 在使用本机的记录。</translation>
    </message>
    <message>
        <source>No owner, as wished</source>
        <translation>按要求无所有者</translation>
    </message>
    <message>
        <source>No port is open: nothing was typed.</source>
        <translation>没有打开的端口：未键入任何内容。</translation>
    </message>
    <message>
        <source>No printer is named.</source>
        <translation>没有指定打印机。</translation>
    </message>
    <message>
        <source>No printer {0} is known here.</source>
        <translation>此处没有打印机 {0}。</translation>
    </message>
    <message>
        <source>No proof yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>No proxy is set.</source>
        <translation>未设置代理。</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>没有进行中的轮次。</translation>
    </message>
    <message>
        <source>No screen here: commands work, a window would not open.</source>
        <translation>此处没有屏幕：命令可用，窗口打不开。</translation>
    </message>
    <message>
        <source>No sign of the device in the cloud for {0} s.</source>
        <translation>{0} 秒内云端没有设备的踪迹。</translation>
    </message>
    <message>
        <source>No sign of the device in the cloud.</source>
        <translation>云端没有此设备的踪迹。</translation>
    </message>
    <message>
        <source>No simulated bench runs with this cloud.</source>
        <translation>没有使用此云端的模拟工作台在运行。</translation>
    </message>
    <message>
        <source>No slot is called {0}.</source>
        <translation>没有名为 {0} 的槽位。</translation>
    </message>
    <message>
        <source>No slot is chosen.</source>
        <translation>未选槽位。</translation>
    </message>
    <message>
        <source>No slot is taught on this computer.</source>
        <translation>本机尚未示教槽位。</translation>
    </message>
    <message>
        <source>No slot waits to be acknowledged.</source>
        <translation>没有等待确认的槽位。</translation>
    </message>
    <message>
        <source>No token and no client's secret is at hand.</source>
        <translation>手头没有令牌，也没有客户端密钥。</translation>
    </message>
    <message>
        <source>No token that was given may do this ({0}).</source>
        <translation>所提供的令牌都无权这样做 ({0})。</translation>
    </message>
    <message>
        <source>No {0} token was given, nor the secret to get one with.</source>
        <translation>没有提供 {0} 令牌，也没有用来取得它的密钥。</translation>
    </message>
    <message>
        <source>No {0} token was given.</source>
        <translation>没有提供 {0} 令牌。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Nobody answered the question for rights in time.</source>
        <translation>无人及时回应权限请求。</translation>
    </message>
    <message>
        <source>Nobody answered: {0}</source>
        <translation>无人回答：{0}</translation>
    </message>
    <message>
        <source>Nobody else owns it</source>
        <translation>没有其他所有者</translation>
    </message>
    <message>
        <source>Nobody gave the rights for it.</source>
        <translation>无人授予权限。</translation>
    </message>
    <message>
        <source>Nobody is there to answer: {0}</source>
        <translation>没有人可以回答：{0}</translation>
    </message>
    <message>
        <source>Nobody needs this device to be claimed.</source>
        <translation>没有人需要认领此设备。</translation>
    </message>
    <message>
        <source>Nobody owns it.</source>
        <translation>没有所有者。</translation>
    </message>
    <message>
        <source>Nobody: an unclaimed product device</source>
        <translation>无人：未认领的产品设备</translation>
    </message>
    <message>
        <source>None (open)</source>
        <translation>无（开放）</translation>
    </message>
    <message>
        <source>None of the lists that we may read has this device.</source>
        <translation>我们能读取的列表中都没有此设备。</translation>
    </message>
    <message>
        <source>Not a unit of this bench, nor a command.</source>
        <translation>不是此工作台的工件，也不是命令。</translation>
    </message>
    <message>
        <source>Not all devices came into the product.</source>
        <translation>并非所有设备都进入了产品。</translation>
    </message>
    <message>
        <source>Not even a sign of life comes any more.</source>
        <translation>连活动信号也收不到了。</translation>
    </message>
    <message>
        <source>Not reached: {0}</source>
        <translation>未做到：{0}</translation>
    </message>
    <message>
        <source>Not released; what remains: </source>
        <translation>未释放；剩余项： </translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>未保存：{0}</translation>
    </message>
    <message>
        <source>Not yet seen on hardware.</source>
        <translation>尚未在硬件上见过。</translation>
    </message>
    <message>
        <source>Note that its label {0} is void.</source>
        <translation>记下其标签 {0} 已作废。</translation>
    </message>
    <message>
        <source>Noted in the record.</source>
        <translation>已记入记录。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing came of it: {0}</source>
        <translation>没有结果：{0}</translation>
    </message>
    <message>
        <source>Nothing can be claimed while it is in trouble.</source>
        <translation>云端有故障期间无法认领。</translation>
    </message>
    <message>
        <source>Nothing can be claimed without it.</source>
        <translation>没有它就无法认领。</translation>
    </message>
    <message>
        <source>Nothing can be sent to a cloud that is not proven to be it.</source>
        <translation>不能向未证实身份的云端发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing is wrong with this row.</source>
        <translation>此行没有问题。</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”.</source>
        <translation>没有与“{0}”匹配的项。</translation>
    </message>
    <message>
        <source>Nothing on the device needs a newer one.</source>
        <translation>设备上没有任何部分需要更新的版本。</translation>
    </message>
    <message>
        <source>Nothing plays sounds here ({0} are missing).</source>
        <translation>此处没有能播放声音的程序（缺少 {0}）。</translation>
    </message>
    <message>
        <source>Nothing plugged in</source>
        <translation>未插工件</translation>
    </message>
    <message>
        <source>Nothing to do that to.</source>
        <translation>没有可供此操作的对象。</translation>
    </message>
    <message>
        <source>Nothing to do: Station binds its talk to the Wi-Fi adapter. Else deliver by USB.</source>
        <translation>无需操作：Station 把通信绑定到 Wi-Fi 适配器。否则用 USB 移交。</translation>
    </message>
    <message>
        <source>Nothing to do; calls go on by themselves in a few minutes.</source>
        <translation>无需操作；几分钟后调用会自动继续。</translation>
    </message>
    <message>
        <source>Nothing to do; try again if it stays away.</source>
        <translation>无需操作；若一直不回来，请重试。</translation>
    </message>
    <message>
        <source>Nothing; it is left out.</source>
        <translation>无需操作；此行略过。</translation>
    </message>
    <message>
        <source>Notices of usage</source>
        <translation>用量通知</translation>
    </message>
    <message>
        <source>Now it is magenta</source>
        <translation>现在是洋红色</translation>
    </message>
    <message>
        <source>Now {0} answers here; {1} was begun with.</source>
        <translation>现在此处应答的是 {0}；开始时是 {1}。</translation>
    </message>
    <message>
        <source>Now {0} answers; {1} is meant.</source>
        <translation>现在应答的是 {0}；要的是 {1}。</translation>
    </message>
    <message>
        <source>Now {0} is in this slot; {1} was begun with.</source>
        <translation>现在此槽位中是 {0}；开始时是 {1}。</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>OAuth 客户端 ID</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>OAuth 客户端密钥</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>OAuth 客户端</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>On 5 GHz only, so of no use to the device: {0}.</source>
        <translation>仅有 5 GHz，设备用不了：{0}。</translation>
    </message>
    <message>
        <source>One SIM card of the product.</source>
        <translation>产品的一张 SIM 卡。</translation>
    </message>
    <message>
        <source>One account of ours</source>
        <translation>我方的一个账户</translation>
    </message>
    <message>
        <source>One board is plugged in</source>
        <translation>插着 1 块板子</translation>
    </message>
    <message>
        <source>One code, for this device alone, good for an hour. It is made only now.</source>
        <translation>一个码，仅用于此设备，一小时内有效。此时才生成。</translation>
    </message>
    <message>
        <source>One organization.</source>
        <translation>某一个组织。</translation>
    </message>
    <message>
        <source>One port is for one program: Station cannot open it meanwhile.</source>
        <translation>一个端口只供一个程序使用：此期间 Station 无法打开它。</translation>
    </message>
    <message>
        <source>One product by its number or slug.</source>
        <translation>按编号或 slug 取得一个产品。</translation>
    </message>
    <message>
        <source>Online for 30 s, and still no owner.</source>
        <translation>在线 30 秒，仍无所有者。</translation>
    </message>
    <message>
        <source>Only Linux has udev rules.</source>
        <translation>只有 Linux 有 udev 规则。</translation>
    </message>
    <message>
        <source>Only a device that is in the product can be given to a customer of it.</source>
        <translation>只有产品中的设备才能交给该产品的客户。</translation>
    </message>
    <message>
        <source>Only firmware by USB DFU needs it.</source>
        <translation>只有用 USB DFU 刷固件才需要它。</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Only quarantined</source>
        <translation>仅隔离的</translation>
    </message>
    <message>
        <source>Open Doctor, Fix, then log out and in.</source>
        <translation>打开“诊断”，按“修复”，然后注销再登录。</translation>
    </message>
    <message>
        <source>Open it with its passphrase, once for this start.</source>
        <translation>用口令打开，本次启动一次即可。</translation>
    </message>
    <message>
        <source>Open the settings, allow Location, come back.</source>
        <translation>打开设置，允许“定位”，再回来。</translation>
    </message>
    <message>
        <source>Open the system menu at the upper right of the screen, then Wi-Fi.</source>
        <translation>打开屏幕右上角的系统菜单，然后选 Wi-Fi。</translation>
    </message>
    <message>
        <source>Open the vault of secrets, or give it through its STATION_SECRET variable.</source>
        <translation>打开机密保险库，或用对应的 STATION_SECRET 变量提供。</translation>
    </message>
    <message>
        <source>Opening a tty. name waits for a carrier that never comes.</source>
        <translation>打开 tty. 名称会一直等待永远不来的载波。</translation>
    </message>
    <message>
        <source>Opening it again in {0} s.</source>
        <translation>{0} 秒后重新打开。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Organization information</source>
        <translation>组织信息</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Other scopes; the old token ends and a new one is shown once.</source>
        <translation>改用其他权限范围；旧令牌失效，新令牌仅显示一次。</translation>
    </message>
    <message>
        <source>Otherwise secrets live until Station is closed, or come from the environment.</source>
        <translation>否则机密只保留到 Station 关闭，或来自环境变量。</translation>
    </message>
    <message>
        <source>Our account, as a development device</source>
        <translation>我方账户，作为开发设备</translation>
    </message>
    <message>
        <source>Over {0} labels are named like {1}.</source>
        <translation>已有超过 {0} 张标签命名为 {1} 这样。</translation>
    </message>
    <message>
        <source>Overwrite the claim code that lies on it by one that nobody ever issued.</source>
        <translation>用一个从未发放过的码覆盖设备上的认领码。</translation>
    </message>
    <message>
        <source>Owner confirmed · take it out</source>
        <translation>所有者已核实 · 取出</translation>
    </message>
    <message>
        <source>Owner {0}, product {1}, last session {2}.</source>
        <translation>所有者 {0}，产品 {1}，最近会话 {2}。</translation>
    </message>
    <message>
        <source>Owner: {0}.</source>
        <translation>所有者：{0}。</translation>
    </message>
    <message>
        <source>P2 / Photon 2</source>
        <translation>P2 / Photon 2</translation>
    </message>
    <message>
        <source>PEAP needs a user name.</source>
        <translation>PEAP 需要用户名。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Page {0} of {1} is read.</source>
        <translation>已读取第 {0} 页，共 {1} 页。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Particle boards</source>
        <translation>Particle 板</translation>
    </message>
    <message>
        <source>Passed {0} · take it out, or F5</source>
        <translation>{0} 通过 · 取出，或按 F5</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of the Wi-Fi</source>
        <translation>Wi-Fi 密码</translation>
    </message>
    <message>
        <source>Paste a token of the account instead.</source>
        <translation>改为粘贴账户的令牌。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused · starts when the bench goes on</source>
        <translation>已暂停 · 工作台继续时开始</translation>
    </message>
    <message>
        <source>Paused: units in work go on to their end; no new one begins.</source>
        <translation>已暂停：处理中的工件会做完；不再开始新工件。</translation>
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
        <translation>套餐和发票：在控制台</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Plug a device in; if its light is on, change the cable.</source>
        <translation>插入设备；若指示灯亮着，更换线缆。</translation>
    </message>
    <message>
        <source>Plug in a Wi-Fi adapter, or deliver by USB.</source>
        <translation>插入 Wi-Fi 适配器，或用 USB 移交。</translation>
    </message>
    <message>
        <source>Plug it in again and try again; what was done is kept.</source>
        <translation>重新插入并重试；已完成的会保留。</translation>
    </message>
    <message>
        <source>Plug it in and hold SETUP 3 s, so that its claim code can be overwritten; or keep it without power until {0}: till then it may claim itself.</source>
        <translation>插入并按住 SETUP 3 秒，以便覆盖其认领码；或让它断电到 {0}：在此之前它可能自行认领。</translation>
    </message>
    <message>
        <source>Plug it in by USB and hold SETUP for 3 s; then it tells us who it is.</source>
        <translation>用 USB 插入并按住 SETUP 3 秒；它就会报出身份。</translation>
    </message>
    <message>
        <source>Plug it in. Its light is on and nothing is seen: take another cable, some only charge.</source>
        <translation>请插入。若指示灯亮着却未发现：换一根线缆，有些线只能充电。</translation>
    </message>
    <message>
        <source>Plug one device into each socket on the page Settings, Slots.</source>
        <translation>在“设置”的“槽位”页，向每个插口插一台设备。</translation>
    </message>
    <message>
        <source>Plug the board in again.</source>
        <translation>重新插入板子。</translation>
    </message>
    <message>
        <source>Plug the next unit in here</source>
        <translation>在此插入下一工件</translation>
    </message>
    <message>
        <source>Plug the printer in, then F7.</source>
        <translation>接好打印机，然后按 F7。</translation>
    </message>
    <message>
        <source>Press Pause on the printer, then F7.</source>
        <translation>按打印机上的 Pause，然后按 F7。</translation>
    </message>
    <message>
        <source>Press RESET once and try again. The same again: set it aside.</source>
        <translation>按一次 RESET 并重试。仍如此：搁置。</translation>
    </message>
    <message>
        <source>Press RESET once on the device.</source>
        <translation>在设备上按一次 RESET。</translation>
    </message>
    <message>
        <source>Press RESET, hold SETUP 3 s, try again; again: set it aside.</source>
        <translation>按 RESET，按住 SETUP 3 秒，重试；仍如此：搁置。</translation>
    </message>
    <message>
        <source>Press RESET, then hold SETUP 3 s until it blinks blue.</source>
        <translation>按 RESET，再按住 SETUP 3 秒直到蓝色闪烁。</translation>
    </message>
    <message>
        <source>Press RESET, then try again.</source>
        <translation>按 RESET，然后重试。</translation>
    </message>
    <message>
        <source>Press RESET. If it stays yellow its firmware must be restored.</source>
        <translation>按 RESET。若仍为黄色，须恢复其固件。</translation>
    </message>
    <message>
        <source>Press RESET; if it stays yellow its firmware must be restored.</source>
        <translation>按 RESET；若仍为黄色，须恢复其固件。</translation>
    </message>
    <message>
        <source>Printers: {0}.</source>
        <translation>打印机：{0}。</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product (its number or slug)</source>
        <translation>产品（编号或 slug）</translation>
    </message>
    <message>
        <source>Product claim code</source>
        <translation>产品认领码</translation>
    </message>
    <message>
        <source>Product information</source>
        <translation>产品信息</translation>
    </message>
    <message>
        <source>Product token</source>
        <translation>产品令牌</translation>
    </message>
    <message>
        <source>Product {0} says that it does not have it.</source>
        <translation>产品 {0} 称没有该设备。</translation>
    </message>
    <message>
        <source>Product {0}.</source>
        <translation>产品 {0}。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish to a product</source>
        <translation>向产品发布</translation>
    </message>
    <message>
        <source>Publishes as the user or the customer: their devices that listen hear it.</source>
        <translation>以用户或客户的身份发布：其订阅的设备会收到。</translation>
    </message>
    <message>
        <source>Publishes to all devices of the product that listen.</source>
        <translation>向产品中所有订阅的设备发布。</translation>
    </message>
    <message>
        <source>Pull the cable out and plug it in again. No better: use another cable or port.</source>
        <translation>拔出线缆再插入。没有改善：换线缆或端口。</translation>
    </message>
    <message>
        <source>Pull the device out and plug it in again.</source>
        <translation>拔出设备，再重新插入。</translation>
    </message>
    <message>
        <source>Put it back; or announce it where there is internet.</source>
        <translation>放回；或在有互联网的地方登记它。</translation>
    </message>
    <message>
        <source>Put it into the RED bin: its keys need repair.</source>
        <translation>放入红箱：其密钥需要修复。</translation>
    </message>
    <message>
        <source>Put paper in, then F7.</source>
        <translation>装入纸，然后按 F7。</translation>
    </message>
    <message>
        <source>Put quotes around what holds commas.</source>
        <translation>含逗号的内容请加引号。</translation>
    </message>
    <message>
        <source>Put ribbon in, then F7.</source>
        <translation>装入碳带，然后按 F7。</translation>
    </message>
    <message>
        <source>Put the first device back, or start anew with this one.</source>
        <translation>插回原来的设备，或用这台从头开始。</translation>
    </message>
    <message>
        <source>Puts devices into the product: one, many, or a list. Looked over before anything is sent; each device's outcome is told.</source>
        <translation>把设备放入产品：一台、多台或一个列表。发送前先检查；逐台告知结果。</translation>
    </message>
    <message>
        <source>PySide6 is not installed.</source>
        <translation>未安装 PySide6。</translation>
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
        <translation>Qt 绘制到 {0}。</translation>
    </message>
    <message>
        <source>Qt lacks {0}.</source>
        <translation>Qt 缺少 {0}。</translation>
    </message>
    <message>
        <source>Qt {0} draws on {1}.</source>
        <translation>Qt {0} 绘制到 {1}。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>RED bin</source>
        <translation>红箱</translation>
    </message>
    <message>
        <source>Read the details; have an engineer check the account.</source>
        <translation>阅读详情；请工程师检查账户。</translation>
    </message>
    <message>
        <source>Read what will be lost; then agree with --yes.</source>
        <translation>看清会失去什么；再用 --yes 同意。</translation>
    </message>
    <message>
        <source>Reading the product</source>
        <translation>读取产品</translation>
    </message>
    <message>
        <source>Reads our own record of it.</source>
        <translation>查阅我们自己对它的记录。</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Record, ports and budget are shared in turns; the second is told who holds them.</source>
        <translation>记录、端口和额度轮流共用；后来者会被告知由谁占用。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Release a device</source>
        <translation>释放设备</translation>
    </message>
    <message>
        <source>Release firmware</source>
        <translation>发布固件</translation>
    </message>
    <message>
        <source>Release it there first, or set it aside.</source>
        <translation>先在那里释放，或搁置。</translation>
    </message>
    <message>
        <source>Release {0}?</source>
        <translation>释放 {0}？</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from the product</source>
        <translation>从产品中移除</translation>
    </message>
    <message>
        <source>Remove it from {0}. Its firmware stays.</source>
        <translation>把它移出 {0}。其固件保留。</translation>
    </message>
    <message>
        <source>Remove it in the Device Manager with its files, then plug the board in again.</source>
        <translation>在设备管理器中连同文件一起删除，然后重新插入板子。</translation>
    </message>
    <message>
        <source>Remove {0} from its product?</source>
        <translation>把 {0} 移出其产品？</translation>
    </message>
    <message>
        <source>Removed from product {0}.</source>
        <translation>已从产品 {0} 中移除。</translation>
    </message>
    <message>
        <source>Removes the device from its product</source>
        <translation>把设备移出其产品</translation>
    </message>
    <message>
        <source>Removing the device from the product</source>
        <translation>把设备移出产品</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename a device</source>
        <translation>重命名设备</translation>
    </message>
    <message>
        <source>Replaces the notes kept with a device.</source>
        <translation>替换设备的备注。</translation>
    </message>
    <message>
        <source>Replaces the notes kept with the device; its information shows them.</source>
        <translation>替换设备的备注；设备信息中会显示。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right already: ask your IT about the certificate.</source>
        <translation>已经正确：请向您的 IT 询问证书。</translation>
    </message>
    <message>
        <source>Right when a phone app acts for the customer and the device is not on-line yet. Photon and P1.</source>
        <translation>适合手机应用代客户操作、设备尚未在线的情况。Photon 和 P1。</translation>
    </message>
    <message>
        <source>Right when an engineer flashes it from a desktop. It gets no updates of the fleet.</source>
        <translation>适合工程师从桌面刷写的情况。它收不到设备群更新。</translation>
    </message>
    <message>
        <source>Right when the customer is known and the device connects by itself: rework, a second chance, boards that take no claim code.</source>
        <translation>适合客户已知、设备自行连接的情况：返工、第二次机会、不能接收认领码的板子。</translation>
    </message>
    <message>
        <source>Right when the product's own server, webhooks and integrations do the work. The maker of the cloud advises it.</source>
        <translation>适合由产品自己的服务器、webhook 和集成完成工作的情况。云端的厂商建议如此。</translation>
    </message>
    <message>
        <source>Right when webhooks live in one person's sandbox, or an older server lists the account's devices.</source>
        <translation>适合 webhook 在某个人的沙盒中，或旧服务器要列出账户设备的情况。</translation>
    </message>
    <message>
        <source>Round of {0}, {1}: {2}.</source>
        <translation>配方 {0} 的轮次，{1}：{2}。</translation>
    </message>
    <message>
        <source>Rounds without a network</source>
        <translation>无网络的轮次</translation>
    </message>
    <message>
        <source>Row {0} was met by another device already.</source>
        <translation>第 {0} 行已由另一台设备完成。</translation>
    </message>
    <message>
        <source>Rows on a page</source>
        <translation>每页行数</translation>
    </message>
    <message>
        <source>Rows {0} and {1} name the same {2}.</source>
        <translation>第 {0} 行和第 {1} 行的{2}相同。</translation>
    </message>
    <message>
        <source>Run it again, or set it aside.</source>
        <translation>重新运行，或搁置。</translation>
    </message>
    <message>
        <source>Run it: if it is somebody else's, the cloud refuses it then.</source>
        <translation>运行它：若属于别人，届时云端会拒绝。</translation>
    </message>
    <message>
        <source>Runs a function on a device in the product.</source>
        <translation>在产品中的设备上运行函数。</translation>
    </message>
    <message>
        <source>Runs a function on the device and gives the whole number it returns.</source>
        <translation>在设备上运行函数，并给出其返回的整数。</translation>
    </message>
    <message>
        <source>SCAN IT</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>SET ASIDE</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>- Verdict of the simulated one: {0} {1}</source>
        <translation>- 模拟的判定：{0} {1}</translation>
    </message>
    <message>
        <source>- Verdict of the unit: {0} {1}</source>
        <translation>- 工件的判定：{0} {1}</translation>
    </message>
    <message>
        <source>0 (off) to 4</source>
        <translation>0（关）到 4</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 个条目</translation>
    </message>
    <message>
        <source>1, 3 or 5</source>
        <translation>1、3 或 5</translation>
    </message>
    <message>
        <source>1.0, 1.25, 1.5 or 2.0</source>
        <translation>1.0、1.25、1.5 或 2.0</translation>
    </message>
    <message>
        <source>A bundle for an engineer</source>
        <translation>给工程师的资料包</translation>
    </message>
    <message>
        <source>A certificate is no .{0}.</source>
        <translation>证书不能是 .{0}。</translation>
    </message>
    <message>
        <source>A device came back from the field. Claim it for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7.</source>
        <translation>一台设备从现场返回。请在“引导”中通过 USB 为 ada@example.com 认领它。Wi-Fi：Factory，密码 factory-floor-7。</translation>
    </message>
    <message>
        <source>A device lies at the cable. Its light is not blue. Start it in Guided: USB, a customer by claim code. Wi-Fi: Factory, password factory-floor-7. Customer: ada@example.com.</source>
        <translation>一台设备接在线缆上，它的灯不是蓝色。请在“引导”中开始：USB，客户用认领码。Wi-Fi：Factory，密码 factory-floor-7。客户：ada@example.com。</translation>
    </message>
    <message>
        <source>A device that is not ours is never forced. Station names the bin.</source>
        <translation>不属于我们的设备绝不强行处理。Station 会指出放入哪个箱。</translation>
    </message>
    <message>
        <source>A drill of the training cannot be used.</source>
        <translation>培训的一项演练无法使用。</translation>
    </message>
    <message>
        <source>A newer Station made this update; this one cannot read it.</source>
        <translation>此更新由较新的 Station 制作；这一版本无法读取。</translation>
    </message>
    <message>
        <source>A wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>All of them lie whole in {0}.</source>
        <translation>它们都完好地在 {0} 中。</translation>
    </message>
    <message>
        <source>An older version comes back by station update --back, nothing else.</source>
        <translation>旧版本只能通过 station update --back 恢复。</translation>
    </message>
    <message>
        <source>Another program holds the list of secrets: {0}</source>
        <translation>另一个程序占用着机密清单：{0}</translation>
    </message>
    <message>
        <source>Certificate of training</source>
        <translation>培训证书</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>请选择另一个文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>Claim the device for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7. Somebody has swept the floor and moved some plugs.</source>
        <translation>请在“引导”中通过 USB 为 ada@example.com 认领设备。Wi-Fi：Factory，密码 factory-floor-7。有人扫过地，动过一些插头。</translation>
    </message>
    <message>
        <source>Claim the device for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7. The bench is full, and elbows are many.</source>
        <translation>请在“引导”中通过 USB 为 ada@example.com 认领设备。Wi-Fi：Factory，密码 factory-floor-7。台面很挤，容易碰到东西。</translation>
    </message>
    <message>
        <source>Claim the device for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7. While it is handed over the fire alarm rings: you are back after an hour.</source>
        <translation>请在“引导”中通过 USB 为 ada@example.com 认领设备。Wi-Fi：Factory，密码 factory-floor-7。移交时火警响起：您一小时后才回来。</translation>
    </message>
    <message>
        <source>Correct what is named, and look again with --check.</source>
        <translation>更正所指之处，再用 --check 查看。</translation>
    </message>
    <message>
        <source>Done, but not written into the record: {0} {1}</source>
        <translation>已完成，但未写入记录：{0} {1}</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Each is read back and compared first; then nothing is left in the key store.</source>
        <translation>每个都先读回并比较；然后密钥库中什么也不留。</translation>
    </message>
    <message>
        <source>Each is read back and compared first; then the vault is removed.</source>
        <translation>每个都先读回并比较；然后移除保险库。</translation>
    </message>
    <message>
        <source>End the shift, then update.</source>
        <translation>结束班次，再更新。</translation>
    </message>
    <message>
        <source>From then on the passphrase is asked for once at each start.</source>
        <translation>此后每次启动会询问一次口令。</translation>
    </message>
    <message>
        <source>From then on they open with your log-in to this computer, without a passphrase.</source>
        <translation>此后随您登录这台电脑而打开，不需要口令。</translation>
    </message>
    <message>
        <source>Get the right one, test it, then replace the old one again.</source>
        <translation>取得正确的，测试后再次替换旧的。</translation>
    </message>
    <message>
        <source>Get the whole bundle of a newer version from whoever released it.</source>
        <translation>请向发布者索取较新版本的完整更新包。</translation>
    </message>
    <message>
        <source>How long is a claim code good? Then the device must listen once more.</source>
        <translation>认领码有效多久？之后设备必须再次监听。</translation>
    </message>
    <message>
        <source>In a training the cloud is the simulated one.</source>
        <translation>培训中的云端是模拟的。</translation>
    </message>
    <message>
        <source>It brings {0}; this is {1}.</source>
        <translation>它带来 {0}；这里是 {1}。</translation>
    </message>
    <message>
        <source>It cannot be unpacked beside {0}: {1}</source>
        <translation>无法在 {0} 旁解包：{1}</translation>
    </message>
    <message>
        <source>It does not listen</source>
        <translation>它没有监听</translation>
    </message>
    <message>
        <source>It goes on when the vault is opened.</source>
        <translation>保险库打开后继续。</translation>
    </message>
    <message>
        <source>It is for {0}; this is {1}.</source>
        <translation>它用于 {0}；这里是 {1}。</translation>
    </message>
    <message>
        <source>It is signed by the key {0}, which is not known here.</source>
        <translation>它由密钥 {0} 签名，这里不认识该密钥。</translation>
    </message>
    <message>
        <source>It tells of several units.</source>
        <translation>它记录了多个工件。</translation>
    </message>
    <message>
        <source>It tells of {0} devices; one is wanted.</source>
        <translation>它记录了 {0} 台设备；只需要一台。</translation>
    </message>
    <message>
        <source>It wants {0} at least; update to that one first.</source>
        <translation>它至少要求 {0}；请先更新到该版本。</translation>
    </message>
    <message>
        <source>Its client ID and product are needed to test it.</source>
        <translation>测试它需要其客户端 ID 和产品。</translation>
    </message>
    <message>
        <source>Its manifest cannot be read.</source>
        <translation>无法读取其清单。</translation>
    </message>
    <message>
        <source>Its manifest names what cannot be.</source>
        <translation>其清单指名了不可能的内容。</translation>
    </message>
    <message>
        <source>Its signature is not right: it was changed on its way.</source>
        <translation>其签名不对：途中被更改。</translation>
    </message>
    <message>
        <source>Keep one with --trace FILE, from the beginning of one device to its end.</source>
        <translation>用 --trace FILE 保留一份，从一台设备的开始到结束。</translation>
    </message>
    <message>
        <source>Keep the bundle for whoever released it; go on with this version.</source>
        <translation>为发布者保留更新包；继续使用当前版本。</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Let them finish, or end the shift; then train.</source>
        <translation>等它们完成，或结束班次；然后培训。</translation>
    </message>
    <message>
        <source>Look at the light, then at the picture that Station shows.</source>
        <translation>先看灯，再看 Station 显示的图。</translation>
    </message>
    <message>
        <source>Look at the light: it is dark. What was done is kept.</source>
        <translation>看灯：它不亮。已完成的会保留。</translation>
    </message>
    <message>
        <source>Made by Station {0}.</source>
        <translation>由 Station {0} 制作。</translation>
    </message>
    <message>
        <source>Make room, or choose another place for the certificate.</source>
        <translation>腾出空间，或为证书选择别处。</translation>
    </message>
    <message>
        <source>Marks of the training on the simulated bench; nothing of it happened to a real device.</source>
        <translation>在模拟工作台上培训的成绩；没有一件发生在真实设备上。</translation>
    </message>
    <message>
        <source>Mend its file in resources/drills, or take the drill out.</source>
        <translation>修正 resources/drills 中的文件，或取出该演练。</translation>
    </message>
    <message>
        <source>Moved from {0} to {1}: {2}, each read back and compared.</source>
        <translation>已从 {0} 移到 {1}：{2}，每个都读回并比较过。</translation>
    </message>
    <message>
        <source>Moving the secrets to {0} was cut off.</source>
        <translation>机密移到 {0} 的过程被中断。</translation>
    </message>
    <message>
        <source>Name it .pdf, .png or .html.</source>
        <translation>请命名为 .pdf、.png 或 .html。</translation>
    </message>
    <message>
        <source>No password, token, claim code or key is in it, and nobody's name. Station sends it nowhere.</source>
        <translation>其中没有密码、令牌、认领码或密钥，也没有任何人的姓名。Station 不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Nothing is left in the key store.</source>
        <translation>密钥库中什么也不留。</translation>
    </message>
    <message>
        <source>Nothing is wrong with the device. Which of your answers does Station doubt?</source>
        <translation>设备没有问题。Station 怀疑您的哪个回答？</translation>
    </message>
    <message>
        <source>Other Stations here open the vault again.</source>
        <translation>这里的其他 Station 需重新打开保险库。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Run the new one.</source>
        <translation>请运行新版本。</translation>
    </message>
    <message>
        <source>SIM information</source>
        <translation>SIM 信息</translation>
    </message>
    <message>
        <source>SIM of a product</source>
        <translation>产品的 SIM</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>重新保存。</translation>
    </message>
    <message>
        <source>Save it as CSV or XLSX.</source>
        <translation>另存为 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV again.</source>
        <translation>重新存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV.</source>
        <translation>另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>保存行</translation>
    </message>
    <message>
        <source>Saved in {0}.</source>
        <translation>已保存到 {0}。</translation>
    </message>
    <message>
        <source>Scan a reason card.</source>
        <translation>扫描原因卡。</translation>
    </message>
    <message>
        <source>Scan or type the next customer.</source>
        <translation>扫描或键入下一客户。</translation>
    </message>
    <message>
        <source>Scan the label on this unit</source>
        <translation>扫描此工件上的标签</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描器</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>See station label printers.</source>
        <translation>见 station label printers。</translation>
    </message>
    <message>
        <source>See that it has power and Wi-Fi; then try again.</source>
        <translation>确认设备有电并连着 Wi-Fi；然后重试。</translation>
    </message>
    <message>
        <source>See what is said beside each; import the rest again.</source>
        <translation>查看各行旁的说明；重新导入其余设备。</translation>
    </message>
    <message>
        <source>See which there are by station secret state.</source>
        <translation>用 station secret state 查看有哪些。</translation>
    </message>
    <message>
        <source>Seen on hardware: {0}.</source>
        <translation>已在硬件上见过：{0}。</translation>
    </message>
    <message>
        <source>Send the token in the header: it is safer too.</source>
        <translation>把令牌放在标头中发送：也更安全。</translation>
    </message>
    <message>
        <source>Send us the details: this is our mistake.</source>
        <translation>把详情发给我们：这是我们的错误。</translation>
    </message>
    <message>
        <source>Sends a program to one device of the product; mark it for development first.</source>
        <translation>向产品的一台设备发送程序；先把它标为开发设备。</translation>
    </message>
    <message>
        <source>Sends a version to the product's devices, now and as they connect.</source>
        <translation>把某一版本发送给产品的设备，立即发送以及在连接时发送。</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Serial numbers looked up</source>
        <translation>查询序列号</translation>
    </message>
    <message>
        <source>Service agreements (organization)</source>
        <translation>服务协议（组织）</translation>
    </message>
    <message>
        <source>Service agreements (sandbox)</source>
        <translation>服务协议（沙盒）</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Set a customer's password</source>
        <translation>设置客户的密码</translation>
    </message>
    <message>
        <source>Set aside: {0} · take it out</source>
        <translation>搁置：{0} · 取出</translation>
    </message>
    <message>
        <source>Set both aside; do not re-stick.</source>
        <translation>两者都搁置；不要改贴。</translation>
    </message>
    <message>
        <source>Set it aside for an engineer.</source>
        <translation>搁置，交给工程师。</translation>
    </message>
    <message>
        <source>Set it aside, or correct the list.</source>
        <translation>搁置，或更正清单。</translation>
    </message>
    <message>
        <source>Set it aside; ask the cloud again later.</source>
        <translation>搁置；稍后再询问云端。</translation>
    </message>
    <message>
        <source>Set it aside; support needs its device ID.</source>
        <translation>搁置；联系支持需提供设备 ID。</translation>
    </message>
    <message>
        <source>Set the device aside; send us the crash report.</source>
        <translation>搁置设备；把崩溃报告发给我们。</translation>
    </message>
    <message>
        <source>Set the device aside; the report lies at {0}.</source>
        <translation>搁置设备；报告在 {0}。</translation>
    </message>
    <message>
        <source>Setting up a station</source>
        <translation>设置一个站点</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several boards wait for firmware.</source>
        <translation>有多块板子在等待固件。</translation>
    </message>
    <message>
        <source>Several devices are plugged in ({0}).</source>
        <translation>插着多台设备 ({0})。</translation>
    </message>
    <message>
        <source>Several devices are plugged in ({0}): name one by --port.</source>
        <translation>插着多台设备 ({0})：用 --port 指定一台。</translation>
    </message>
    <message>
        <source>Several devices are plugged in: name one by --port.</source>
        <translation>插着多台设备：用 --port 指定一台。</translation>
    </message>
    <message>
        <source>Should blink blue</source>
        <translation>应蓝色闪烁</translation>
    </message>
    <message>
        <source>Should blink green</source>
        <translation>应绿色闪烁</translation>
    </message>
    <message>
        <source>Should blink yellow</source>
        <translation>应黄色闪烁</translation>
    </message>
    <message>
        <source>Should breathe cyan</source>
        <translation>应青色呼吸</translation>
    </message>
    <message>
        <source>Sign in again, or give a token.</source>
        <translation>重新登录，或提供令牌。</translation>
    </message>
    <message>
        <source>Simulated bench: nothing here is real.</source>
        <translation>模拟工作台：这里的一切都不是真的。</translation>
    </message>
    <message>
        <source>Site budget</source>
        <translation>站点额度</translation>
    </message>
    <message>
        <source>Six-digit code of the account's second factor</source>
        <translation>账户第二因素的六位验证码</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Slot {0} acknowledged.</source>
        <translation>槽位 {0} 已确认。</translation>
    </message>
    <message>
        <source>Slot {0} holds no confirmed unit: no label.</source>
        <translation>槽位 {0} 中没有已核实的工件：不打标签。</translation>
    </message>
    <message>
        <source>Slot {0} is being stopped.</source>
        <translation>正在停止槽位 {0}。</translation>
    </message>
    <message>
        <source>Slot {0} is chosen.</source>
        <translation>已选槽位 {0}。</translation>
    </message>
    <message>
        <source>Slot {0} is free in about {1} s</source>
        <translation>槽位 {0} 约 {1} 秒后空出</translation>
    </message>
    <message>
        <source>Slot {0} is set aside: {1}.</source>
        <translation>槽位 {0} 已搁置：{1}。</translation>
    </message>
    <message>
        <source>Slot {0} tries again.</source>
        <translation>槽位 {0} 重试。</translation>
    </message>
    <message>
        <source>Somebody else's device</source>
        <translation>别人的设备</translation>
    </message>
    <message>
        <source>Somebody reads the record, so its log cannot be emptied of the key.</source>
        <translation>有程序正在读取记录，因此无法从其日志中清除密钥。</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Sounds are played by {0}.</source>
        <translation>声音由 {0} 播放。</translation>
    </message>
    <message>
        <source>Split it: {0} are the most.</source>
        <translation>拆分：最多 {0} 行。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start WLAN AutoConfig.</source>
        <translation>启动 WLAN AutoConfig。</translation>
    </message>
    <message>
        <source>Start it in safe mode: RESET+SETUP until magenta, then SETUP 3 s.</source>
        <translation>以安全模式启动：按 RESET+SETUP 直到洋红色，再按 SETUP 3 秒。</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>自动开始</translation>
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
        <translation>按约定，Station 通过线缆请求进入监听模式。</translation>
    </message>
    <message>
        <source>Station does it by the cable; the device's program stops</source>
        <translation>由 Station 通过线缆进行；设备的程序会停止</translation>
    </message>
    <message>
        <source>Station goes on by itself.</source>
        <translation>Station 自行继续。</translation>
    </message>
    <message>
        <source>Station has a fault of its own.</source>
        <translation>Station 自身出现故障。</translation>
    </message>
    <message>
        <source>Station is written for 3.11 and newer.</source>
        <translation>Station 为 3.11 及更新版本编写。</translation>
    </message>
    <message>
        <source>Station mends {0}; not {1}.</source>
        <translation>Station 可修复 {0}；不能修复 {1}。</translation>
    </message>
    <message>
        <source>Station never lets more than three be refused in a row.</source>
        <translation>Station 绝不让连续被拒超过三次。</translation>
    </message>
    <message>
        <source>Station takes {0} of each and leaves the rest to them. All Station programmes of this computer keep one account of it; whoever would go over it waits, and is told how long.</source>
        <translation>Station 每种取 {0}，其余留给别人。本机的所有 Station 程序共用一本账；将要超出者须等待，并会被告知等多久。</translation>
    </message>
    <message>
        <source>Station talks</source>
        <translation>Station 通信中</translation>
    </message>
    <message>
        <source>Station talks with the device.</source>
        <translation>Station 正与设备通信。</translation>
    </message>
    <message>
        <source>Station's {0} cannot be written: {1} ({2}).</source>
        <translation>无法写入 Station 的{0}：{1} ({2})。</translation>
    </message>
    <message>
        <source>Still in work for slot {0}</source>
        <translation>仍在为槽位 {0} 处理</translation>
    </message>
    <message>
        <source>Still looking · slot may be freed</source>
        <translation>仍在查找 · 槽位可空出</translation>
    </message>
    <message>
        <source>Stop the other program, then F7.</source>
        <translation>停止另一个程序，然后按 F7。</translation>
    </message>
    <message>
        <source>Store a claim code</source>
        <translation>存入认领码</translation>
    </message>
    <message>
        <source>Stores a Wi-Fi on a device in listening mode; it leaves and joins it.</source>
        <translation>把 Wi-Fi 存入处于监听模式的设备；设备会退出并连接它。</translation>
    </message>
    <message>
        <source>Stores a claim code on a device in listening mode.</source>
        <translation>把认领码存入处于监听模式的设备。</translation>
    </message>
    <message>
        <source>Streams opened</source>
        <translation>打开数据流</translation>
    </message>
    <message>
        <source>Sulu</source>
        <translation>Sulu</translation>
    </message>
    <message>
        <source>Switch the device off and on, hold SETUP 3 s, try again.</source>
        <translation>关掉设备再打开，按住 SETUP 3 秒，重试。</translation>
    </message>
    <message>
        <source>Switch to the {0} token.</source>
        <translation>换用 {0} 令牌。</translation>
    </message>
    <message>
        <source>TLS is fine; the certificate is from {0}.</source>
        <translation>TLS 正常；证书来自 {0}。</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>TRAINING · simulated bench</source>
        <translation>培训 · 模拟工作台</translation>
    </message>
    <message>
        <source>TRAINING · simulated bench, no real device</source>
        <translation>培训 · 模拟工作台，无真实设备</translation>
    </message>
    <message>
        <source>Tachyon</source>
        <translation>Tachyon</translation>
    </message>
    <message>
        <source>Take four signs or more, without a blank at either end.</source>
        <translation>取四个或更多字符，首尾不要有空格。</translation>
    </message>
    <message>
        <source>Take it out; secrets go into each station's key store or vault.</source>
        <translation>请取出；机密应放进各站点的密钥库或保险库。</translation>
    </message>
    <message>
        <source>Take the device out.</source>
        <translation>取出设备。</translation>
    </message>
    <message>
        <source>Take the mark for development away in {0}.</source>
        <translation>在 {0} 中取消开发标记。</translation>
    </message>
    <message>
        <source>Take the row out to keep it there.</source>
        <translation>要让它留在那里，请去掉该行。</translation>
    </message>
    <message>
        <source>Take this unit out and load the next</source>
        <translation>取出此工件并装入下一个</translation>
    </message>
    <message>
        <source>Taken up again after an interruption.</source>
        <translation>中断后接着处理。</translation>
    </message>
    <message>
        <source>Takes a device out of the fleet's updates, or puts it back.</source>
        <translation>使设备退出设备群更新，或重新加入。</translation>
    </message>
    <message>
        <source>Takes a device out of the product. Unclaim it first, or it vanishes from your lists.</source>
        <translation>把设备移出产品。先取消认领，否则它会从你的列表中消失。</translation>
    </message>
    <message>
        <source>Takes the owner away; the device stays in the product.</source>
        <translation>去除所有者；设备留在产品中。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Ten refused in a row lock the site out for half an hour, whoever made them.</source>
        <translation>连续十次被拒会把站点锁定半小时，不论是谁造成的。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>That is not the engineer's PIN.</source>
        <translation>这不是工程师 PIN。</translation>
    </message>
    <message>
        <source>The Bench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>The SIM cards of the product.</source>
        <translation>产品的 SIM 卡。</translation>
    </message>
    <message>
        <source>The WLAN service of Windows is off.</source>
        <translation>Windows 的 WLAN 服务已关闭。</translation>
    </message>
    <message>
        <source>The Wi-Fi adapter {0} was pulled out.</source>
        <translation>Wi-Fi 适配器 {0} 被拔出。</translation>
    </message>
    <message>
        <source>The Wi-Fi is stored</source>
        <translation>Wi-Fi 已存入</translation>
    </message>
    <message>
        <source>The Wi-Fi name has {0} bytes; 1 to {1} fit.</source>
        <translation>Wi-Fi 名称有 {0} 字节；可容纳 1 到 {1} 字节。</translation>
    </message>
    <message>
        <source>The Wi-Fi name or password cannot be right.</source>
        <translation>Wi-Fi 名称或密码不可能正确。</translation>
    </message>
    <message>
        <source>The Wi-Fi password has {0} bytes; it needs {1}.</source>
        <translation>Wi-Fi 密码有 {0} 字节；应为 {1}。</translation>
    </message>
    <message>
        <source>The Wi-Fi {0} has a control character.</source>
        <translation>Wi-Fi {0}含有控制字符。</translation>
    </message>
    <message>
        <source>The Wi-Fi {0} is stored; it leaves to join it.</source>
        <translation>Wi-Fi {0} 已存入；设备正退出监听模式去连接它。</translation>
    </message>
    <message>
        <source>The access point is down</source>
        <translation>接入点已关闭</translation>
    </message>
    <message>
        <source>The account must sign in again.</source>
        <translation>账户必须重新登录。</translation>
    </message>
    <message>
        <source>The account that owns all devices: the same for that account; keep it for work that nobody else may do.</source>
        <translation>拥有全部设备的账户：权限与该账户相同；只用于别人不能做的工作。</translation>
    </message>
    <message>
        <source>The account's e-mail is needed to test its password.</source>
        <translation>测试密码需要账户的电子邮件。</translation>
    </message>
    <message>
        <source>The account's own SIM cards.</source>
        <translation>账户自己的 SIM 卡。</translation>
    </message>
    <message>
        <source>The account's own products; those of an organization are listed with it.</source>
        <translation>账户自己的产品；组织的产品在该组织下列出。</translation>
    </message>
    <message>
        <source>The account's token ends in {0} h.</source>
        <translation>账户的令牌 {0} 小时后到期。</translation>
    </message>
    <message>
        <source>The bench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>The bench cannot be made as wished: {0}</source>
        <translation>无法按要求建立工作台：{0}</translation>
    </message>
    <message>
        <source>The bench goes on.</source>
        <translation>工作台继续。</translation>
    </message>
    <message>
        <source>The bench has not begun yet.</source>
        <translation>工作台尚未开始。</translation>
    </message>
    <message>
        <source>The bench is not running.</source>
        <translation>工作台没有在运行。</translation>
    </message>
    <message>
        <source>The bench is paused</source>
        <translation>工作台已暂停</translation>
    </message>
    <message>
        <source>The bundle cannot be written.</source>
        <translation>无法写入资料包。</translation>
    </message>
    <message>
        <source>The cable is pulled</source>
        <translation>线缆被拔下</translation>
    </message>
    <message>
        <source>The call cannot be made as it was asked for.</source>
        <translation>无法按要求发出此调用。</translation>
    </message>
    <message>
        <source>The call takes no token.</source>
        <translation>此调用不需要令牌。</translation>
    </message>
    <message>
        <source>The call would destroy something, and nobody agreed to it.</source>
        <translation>此调用会造成销毁，且无人同意。</translation>
    </message>
    <message>
        <source>The certificate of {0} is not valid today: {1}.</source>
        <translation>{0} 的证书今天无效：{1}。</translation>
    </message>
    <message>
        <source>The certificate of {0}{1}, is not trusted: {2}.</source>
        <translation>{0} 的证书{1}，不受信任：{2}。</translation>
    </message>
    <message>
        <source>The certificate {0} cannot be read: {1}</source>
        <translation>无法读取证书 {0}：{1}</translation>
    </message>
    <message>
        <source>The claim by REST was refused: {0}</source>
        <translation>通过 REST 认领被拒绝：{0}</translation>
    </message>
    <message>
        <source>The claim code could not be taken back; it ends within the hour.</source>
        <translation>认领码无法收回；它在一小时内失效。</translation>
    </message>
    <message>
        <source>The claim code expired</source>
        <translation>认领码已过期</translation>
    </message>
    <message>
        <source>The claim code is handed over</source>
        <translation>认领码已移交</translation>
    </message>
    <message>
        <source>The claim code is over an hour old.</source>
        <translation>认领码已超过一小时。</translation>
    </message>
    <message>
        <source>The claim code is ready</source>
        <translation>认领码就绪</translation>
    </message>
    <message>
        <source>The claim code is stored.</source>
        <translation>认领码已存入。</translation>
    </message>
    <message>
        <source>The claim code made {0} min ago is still good.</source>
        <translation>{0} 分钟前生成的认领码仍有效。</translation>
    </message>
    <message>
        <source>The claim code was made for the wrong account.</source>
        <translation>认领码是为错误的账户生成的。</translation>
    </message>
    <message>
        <source>The claim code was taken back from the device.</source>
        <translation>认领码已从设备收回。</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>The cloud answered in a way we do not know.</source>
        <translation>云端的应答无法识别。</translation>
    </message>
    <message>
        <source>The cloud answers only after {0} s.</source>
        <translation>云端要 {0} 秒后才应答。</translation>
    </message>
    <message>
        <source>The cloud answers with an error ({0}).</source>
        <translation>云端返回错误 ({0})。</translation>
    </message>
    <message>
        <source>The cloud answers with errors.</source>
        <translation>云端返回错误。</translation>
    </message>
    <message>
        <source>The cloud called the device ID invalid; adding it once more.</source>
        <translation>云端称设备 ID 无效；再加入一次。</translation>
    </message>
    <message>
        <source>The cloud cannot claim the device now ({0}).</source>
        <translation>云端现在无法认领设备 ({0})。</translation>
    </message>
    <message>
        <source>The cloud compiles it.</source>
        <translation>由云端编译。</translation>
    </message>
    <message>
        <source>The cloud counts calls for each public address.</source>
        <translation>云端按每个公网地址计算调用。</translation>
    </message>
    <message>
        <source>The cloud did not accept the one-time code.</source>
        <translation>云端没有接受一次性验证码。</translation>
    </message>
    <message>
        <source>The cloud does not accept this customer.</source>
        <translation>云端不接受此客户。</translation>
    </message>
    <message>
        <source>The cloud does not add this device to the product.</source>
        <translation>云端不把此设备加入产品。</translation>
    </message>
    <message>
        <source>The cloud does not add {0} to product {1}.</source>
        <translation>云端不把 {0} 加入产品 {1}。</translation>
    </message>
    <message>
        <source>The cloud gave the claim code of {0} once more.</source>
        <translation>云端把 {0} 的认领码又给了一次。</translation>
    </message>
    <message>
        <source>The cloud gives it away once it is online. No claim code is used.</source>
        <translation>设备上线后由云端交付。不用认领码。</translation>
    </message>
    <message>
        <source>The cloud gives no claim codes for this product any more.</source>
        <translation>云端不再为此产品提供认领码。</translation>
    </message>
    <message>
        <source>The cloud gives no token for customer {0} ({1}).</source>
        <translation>云端不提供客户 {0} 的令牌 ({1})。</translation>
    </message>
    <message>
        <source>The cloud has deleted the customer {0}.</source>
        <translation>云端已删除客户 {0}。</translation>
    </message>
    <message>
        <source>The cloud has no such call.</source>
        <translation>云端没有这个调用。</translation>
    </message>
    <message>
        <source>The cloud is asked.</source>
        <translation>正在询问云端。</translation>
    </message>
    <message>
        <source>The cloud is known by its name alone.</source>
        <translation>云端只能凭名称找到。</translation>
    </message>
    <message>
        <source>The cloud is not reached: {0}</source>
        <translation>连不到云端：{0}</translation>
    </message>
    <message>
        <source>The cloud is reached by the proxy {0} ({1}).</source>
        <translation>通过代理 {0} ({1}) 连到云端。</translation>
    </message>
    <message>
        <source>The cloud is reached in {0} ms.</source>
        <translation>{0} 毫秒内连到云端。</translation>
    </message>
    <message>
        <source>The cloud knew at once that it is off line.</source>
        <translation>云端立即知道它离线。</translation>
    </message>
    <message>
        <source>The cloud knows no end of a client's secret: delete the old client in the console, and name the new one in recipes that hold the old.</source>
        <translation>云端不会让客户端密钥失效：请在控制台删除旧客户端，并在使用旧客户端的配方中写上新的。</translation>
    </message>
    <message>
        <source>The cloud knows no serial number {0}.</source>
        <translation>云端不认识序列号 {0}。</translation>
    </message>
    <message>
        <source>The cloud locked this site out; Station does not ask it {0}.</source>
        <translation>云端锁定了此站点；{0} Station 不再询问。</translation>
    </message>
    <message>
        <source>The cloud names no owner of it.</source>
        <translation>云端没有指明其所有者。</translation>
    </message>
    <message>
        <source>The cloud names the owner</source>
        <translation>云端指明所有者</translation>
    </message>
    <message>
        <source>The cloud names the owner.</source>
        <translation>云端已指明所有者。</translation>
    </message>
    <message>
        <source>The cloud names the product</source>
        <translation>云端指明产品</translation>
    </message>
    <message>
        <source>The cloud no longer accepts our token.</source>
        <translation>云端不再接受我们的令牌。</translation>
    </message>
    <message>
        <source>The cloud no longer accepts the {0} token.</source>
        <translation>云端不再接受 {0} 令牌。</translation>
    </message>
    <message>
        <source>The cloud refused the call.</source>
        <translation>云端拒绝了调用。</translation>
    </message>
    <message>
        <source>The cloud refused the client ID or secret.</source>
        <translation>云端拒绝了客户端 ID 或密钥。</translation>
    </message>
    <message>
        <source>The cloud refused this client or log-in; the same is not tried again {0}.</source>
        <translation>云端拒绝了此客户端或登录；{0}不再用同样的内容尝试。</translation>
    </message>
    <message>
        <source>The cloud refused {0} log-ins in a row; Station does not ask it {1}.</source>
        <translation>云端连续拒绝了 {0} 次登录；{1} Station 不再询问。</translation>
    </message>
    <message>
        <source>The cloud refuses the device's keys.</source>
        <translation>云端拒绝设备的密钥。</translation>
    </message>
    <message>
        <source>The cloud said it added the device, but does not show it.</source>
        <translation>云端说已加入设备，但不显示它。</translation>
    </message>
    <message>
        <source>The cloud says that {0} belongs to someone else.</source>
        <translation>云端说 {0} 属于别人。</translation>
    </message>
    <message>
        <source>The cloud says to look now.</source>
        <translation>云端提示现在查看。</translation>
    </message>
    <message>
        <source>The cloud says where the device is</source>
        <translation>云端说明设备在哪里</translation>
    </message>
    <message>
        <source>The cloud says yes also to a token that does not exist; inspect it to be sure.</source>
        <translation>即使令牌不存在，云端也会回答成功；要确定请查看该令牌。</translation>
    </message>
    <message>
        <source>The cloud sends it.</source>
        <translation>由云端发送。</translation>
    </message>
    <message>
        <source>The cloud shows no product {0} to this account.</source>
        <translation>云端未向此账户显示产品 {0}。</translation>
    </message>
    <message>
        <source>The cloud shows no such product to this account.</source>
        <translation>云端未向此账户显示该产品。</translation>
    </message>
    <message>
        <source>The cloud signs {0} in by this password.</source>
        <translation>云端凭此密码让 {0} 登录。</translation>
    </message>
    <message>
        <source>The cloud takes fewer at once: {0} a call from now on.</source>
        <translation>云端一次接受的数量减少：今后每次调用 {0} 台。</translation>
    </message>
    <message>
        <source>The cloud takes it as {0}'s; it is good {1}.</source>
        <translation>云端认可它属于 {0}；有效{1}。</translation>
    </message>
    <message>
        <source>The cloud waited {0} s for it and believes it on line.</source>
        <translation>云端等了它 {0} 秒，并认为它在线。</translation>
    </message>
    <message>
        <source>The cloud was asked for {0} and told of {1}.</source>
        <translation>向云端询问的是 {0}，得到的却是 {1}。</translation>
    </message>
    <message>
        <source>The cloud's address cannot be used: {0} names no port.</source>
        <translation>云端地址不能使用：{0} 没有写端口。</translation>
    </message>
    <message>
        <source>The cloud's address cannot be used: {0}.</source>
        <translation>云端地址不能使用：{0}。</translation>
    </message>
    <message>
        <source>The cloud's event stream; the claim is proven by readings.</source>
        <translation>云端的事件流；认领由读取结果证实。</translation>
    </message>
    <message>
        <source>The cloud's reply does not name it.</source>
        <translation>云端的应答没有提到它。</translation>
    </message>
    <message>
        <source>The cloud's reply was lost.</source>
        <translation>云端的应答丢失。</translation>
    </message>
    <message>
        <source>The cloud's {0} is no object but {1}.</source>
        <translation>云端的 {0} 不是对象，而是 {1}。</translation>
    </message>
    <message>
        <source>The cloud's {0} is of an unknown form at {1}.</source>
        <translation>云端的 {0} 在 {1} 处格式未知。</translation>
    </message>
    <message>
        <source>The customer exists.</source>
        <translation>客户已存在。</translation>
    </message>
    <message>
        <source>The customer has {0} characters.</source>
        <translation>客户名称有 {0} 个字符。</translation>
    </message>
    <message>
        <source>The customer is known to the cloud</source>
        <translation>云端已知该客户</translation>
    </message>
    <message>
        <source>The customer owned this device before this run.</source>
        <translation>本次运行之前，此客户已拥有该设备。</translation>
    </message>
    <message>
        <source>The customer owns this device already. Keep it as done?</source>
        <translation>客户已拥有此设备。算作完成并保留吗？</translation>
    </message>
    <message>
        <source>The customer {0} owns {1} too.</source>
        <translation>客户 {0} 还拥有 {1}。</translation>
    </message>
    <message>
        <source>The customer, its devices, its tokens and the claim codes still open.</source>
        <translation>客户、其设备、其令牌以及尚未使用的认领码。</translation>
    </message>
    <message>
        <source>The device ID has {0} characters, not {1}.</source>
        <translation>设备 ID 有 {0} 个字符，应为 {1} 个。</translation>
    </message>
    <message>
        <source>The device ID holds "{0}" as character {1}.</source>
        <translation>设备 ID 的第 {1} 个字符是 "{0}"。</translation>
    </message>
    <message>
        <source>The device answered in a way we do not know.</source>
        <translation>设备的应答无法识别。</translation>
    </message>
    <message>
        <source>The device answers in listening mode</source>
        <translation>设备在监听模式下应答</translation>
    </message>
    <message>
        <source>The device asked again for the {0}.</source>
        <translation>设备再次询问{0}。</translation>
    </message>
    <message>
        <source>The device belongs to another account.</source>
        <translation>设备属于另一个账户。</translation>
    </message>
    <message>
        <source>The device belongs to another customer of this product.</source>
        <translation>设备属于此产品的另一个客户。</translation>
    </message>
    <message>
        <source>The device belongs to somebody outside the product's team.</source>
        <translation>设备属于产品团队以外的人。</translation>
    </message>
    <message>
        <source>The device belongs to {0} of this product.</source>
        <translation>设备属于此产品的 {0}。</translation>
    </message>
    <message>
        <source>The device belongs to {0}, ours too.</source>
        <translation>设备属于 {0}，也是我方的。</translation>
    </message>
    <message>
        <source>The device belongs to {0}.</source>
        <translation>设备属于 {0}。</translation>
    </message>
    <message>
        <source>The device belongs to {0}; it stays in the product.</source>
        <translation>设备属于 {0}；它留在产品中。</translation>
    </message>
    <message>
        <source>The device cannot be asked any more: {0}</source>
        <translation>无法再询问设备：{0}</translation>
    </message>
    <message>
        <source>The device cannot join although others do.</source>
        <translation>其他设备能连，此设备连不上。</translation>
    </message>
    <message>
        <source>The device cannot join the Wi-Fi it has.</source>
        <translation>设备无法连接它已有的 Wi-Fi。</translation>
    </message>
    <message>
        <source>The device cannot use this network's security.</source>
        <translation>设备不支持此网络的安全类型。</translation>
    </message>
    <message>
        <source>The device connected without presenting its code.</source>
        <translation>设备已连接，但未出示其认领码。</translation>
    </message>
    <message>
        <source>The device connects again and again.</source>
        <translation>设备反复重连。</translation>
    </message>
    <message>
        <source>The device did not answer the cloud.</source>
        <translation>设备未应答云端。</translation>
    </message>
    <message>
        <source>The device did not come back within {0} s.</source>
        <translation>设备在 {0} 秒内没有回来。</translation>
    </message>
    <message>
        <source>The device did not store the claim code.</source>
        <translation>设备未存入认领码。</translation>
    </message>
    <message>
        <source>The device did not take the update.</source>
        <translation>设备没有接受更新。</translation>
    </message>
    <message>
        <source>The device does not answer: it is not in listening mode.</source>
        <translation>设备不应答：未处于监听模式。</translation>
    </message>
    <message>
        <source>The device does not see the Wi-Fi network.</source>
        <translation>设备看不到该 Wi-Fi 网络。</translation>
    </message>
    <message>
        <source>The device does not see {0}.</source>
        <translation>设备看不到 {0}。</translation>
    </message>
    <message>
        <source>The device fell silent while it was told the Wi-Fi network.</source>
        <translation>告知 Wi-Fi 网络时设备没了回应。</translation>
    </message>
    <message>
        <source>The device gets the claim code and the Wi-Fi, then goes online by itself.</source>
        <translation>设备得到认领码和 Wi-Fi，然后自行上线。</translation>
    </message>
    <message>
        <source>The device has it, and restarts.</source>
        <translation>设备已收到，正在重启。</translation>
    </message>
    <message>
        <source>The device has no function or variable of this name.</source>
        <translation>设备没有此名称的函数或变量。</translation>
    </message>
    <message>
        <source>The device has no memory left for the sign-in.</source>
        <translation>设备没有剩余内存用于登录。</translation>
    </message>
    <message>
        <source>The device has no {0} {1}.</source>
        <translation>设备没有 {0} {1}。</translation>
    </message>
    <message>
        <source>The device has stored a code that nobody issued.</source>
        <translation>设备已存入一个从未发放过的码。</translation>
    </message>
    <message>
        <source>The device hears the network too weakly.</source>
        <translation>设备收到的网络信号太弱。</translation>
    </message>
    <message>
        <source>The device id behind a serial number; 50 an hour for each user.</source>
        <translation>序列号对应的设备 ID；每个用户每小时 50 次。</translation>
    </message>
    <message>
        <source>The device is asked: usually under 1 s, up to 30 s if it sleeps.</source>
        <translation>正在询问设备：通常不到 1 秒，设备休眠时最多 30 秒。</translation>
    </message>
    <message>
        <source>The device is asked; its answer comes as an event, and as the new last vitals.</source>
        <translation>会询问设备；其应答以事件形式到达，并成为最新健康数据。</translation>
    </message>
    <message>
        <source>The device is back and runs something else than was sent.</source>
        <translation>设备已回来，但运行的不是所发送的固件。</translation>
    </message>
    <message>
        <source>The device is back and runs this application ({0}…).</source>
        <translation>设备已回来，正在运行此应用程序 ({0}…)。</translation>
    </message>
    <message>
        <source>The device is back on line and runs this application ({0}).</source>
        <translation>设备重新在线，正在运行此应用程序 ({0})。</translation>
    </message>
    <message>
        <source>The device is back on line with the application that was compiled ({0}).</source>
        <translation>设备重新在线，带着编译好的应用程序 ({0})。</translation>
    </message>
    <message>
        <source>The device is back; its {0} has version {1}.</source>
        <translation>设备已回来；其{0}版本为 {1}。</translation>
    </message>
    <message>
        <source>The device is finished; we only check.</source>
        <translation>设备已完成；我们只是检查。</translation>
    </message>
    <message>
        <source>The device is in another product.</source>
        <translation>设备在另一个产品中。</translation>
    </message>
    <message>
        <source>The device is in product {0}, which is not ours.</source>
        <translation>设备在产品 {0} 中，该产品不是我方的。</translation>
    </message>
    <message>
        <source>The device is in product {0}.</source>
        <translation>设备在产品 {0} 中。</translation>
    </message>
    <message>
        <source>The device is in the product</source>
        <translation>设备在产品中</translation>
    </message>
    <message>
        <source>The device is in the product's quarantine.</source>
        <translation>设备在产品的隔离区中。</translation>
    </message>
    <message>
        <source>The device is no longer in the product.</source>
        <translation>设备已不在产品中。</translation>
    </message>
    <message>
        <source>The device is not here.</source>
        <translation>设备不在此处。</translation>
    </message>
    <message>
        <source>The device is not on the traveller's list.</source>
        <translation>设备不在流转单上。</translation>
    </message>
    <message>
        <source>The device is not released: steps remain.</source>
        <translation>设备未释放：还有步骤未完成。</translation>
    </message>
    <message>
        <source>The device is on the Wi-Fi but not in the cloud.</source>
        <translation>设备已连上 Wi-Fi，但未连上云端。</translation>
    </message>
    <message>
        <source>The device is on-line, but the cloud does not give it its owner.</source>
        <translation>设备在线，但云端没有给它指定所有者。</translation>
    </message>
    <message>
        <source>The device is released from where it was</source>
        <translation>设备已从原处释放</translation>
    </message>
    <message>
        <source>The device is silent: it is not in listening mode.</source>
        <translation>设备静默：未处于监听模式。</translation>
    </message>
    <message>
        <source>The device is stuck in an earlier question.</source>
        <translation>设备卡在之前的提问上。</translation>
    </message>
    <message>
        <source>The device joins and is online</source>
        <translation>设备连接并上线</translation>
    </message>
    <message>
        <source>The device keeps the Wi-Fi it has.</source>
        <translation>设备保留现有的 Wi-Fi。</translation>
    </message>
    <message>
        <source>The device leaves listening mode</source>
        <translation>设备退出监听模式</translation>
    </message>
    <message>
        <source>The device left its port and came back.</source>
        <translation>设备离开端口后又回来了。</translation>
    </message>
    <message>
        <source>The device left listening mode.</source>
        <translation>设备退出了监听模式。</translation>
    </message>
    <message>
        <source>The device left. We wait for it, wherever it is plugged in.</source>
        <translation>设备已离开。插到哪个端口都行，我们等它回来。</translation>
    </message>
    <message>
        <source>The device looked the firmware over and refused it ({0}).</source>
        <translation>设备检查了固件并拒绝 ({0})。</translation>
    </message>
    <message>
        <source>The device lost part of what was sent.</source>
        <translation>设备漏收了部分发送内容。</translation>
    </message>
    <message>
        <source>The device may not come into this product again until it is approved.</source>
        <translation>在获批准之前，设备不得再进入此产品。</translation>
    </message>
    <message>
        <source>The device must get into listening mode by hand.</source>
        <translation>设备须手动进入监听模式。</translation>
    </message>
    <message>
        <source>The device refused the Wi-Fi name or password.</source>
        <translation>设备拒绝了 Wi-Fi 名称或密码。</translation>
    </message>
    <message>
        <source>The device refused the firmware; it is as it was.</source>
        <translation>设备拒绝了固件；保持原样。</translation>
    </message>
    <message>
        <source>The device says it is {0}.</source>
        <translation>设备自称是 {0}。</translation>
    </message>
    <message>
        <source>The device says what it sees. What would have to be on the air?</source>
        <translation>设备会说出它看到什么。空中本应有什么？</translation>
    </message>
    <message>
        <source>The device says which networks it sees</source>
        <translation>设备报出它看到的网络</translation>
    </message>
    <message>
        <source>The device sees {0} networks.</source>
        <translation>设备看到 {0} 个网络。</translation>
    </message>
    <message>
        <source>The device sees {0}: {1} dBm, {2}.</source>
        <translation>设备看到 {0}：{1} dBm，{2}。</translation>
    </message>
    <message>
        <source>The device starts again every few seconds.</source>
        <translation>设备每隔几秒就重新启动。</translation>
    </message>
    <message>
        <source>The device still belongs to {0}.</source>
        <translation>设备仍属于 {0}。</translation>
    </message>
    <message>
        <source>The device still has an owner.</source>
        <translation>设备仍有所有者。</translation>
    </message>
    <message>
        <source>The device still has its owner after it was unclaimed.</source>
        <translation>取消认领之后，设备仍有其所有者。</translation>
    </message>
    <message>
        <source>The device stored the Wi-Fi {0}.</source>
        <translation>设备已存入 Wi-Fi {0}。</translation>
    </message>
    <message>
        <source>The device stored the claim code.</source>
        <translation>设备已存入认领码。</translation>
    </message>
    <message>
        <source>The device takes nothing of what is typed.</source>
        <translation>设备不接收任何键入内容。</translation>
    </message>
    <message>
        <source>The device takes the firmware.</source>
        <translation>设备正在接收固件。</translation>
    </message>
    <message>
        <source>The device took it and is back; of system parts the cloud is told nothing.</source>
        <translation>设备已接收并回来；系统部分的情况云端得不到消息。</translation>
    </message>
    <message>
        <source>The device took it, and restarts. Leave it plugged in.</source>
        <translation>设备已接收，正在重启。保持插着。</translation>
    </message>
    <message>
        <source>The device took the firmware and did not restart to apply it.</source>
        <translation>设备接收了固件，但没有重启以应用它。</translation>
    </message>
    <message>
        <source>The device took the firmware; it has not yet said that it runs it.</source>
        <translation>设备已接收固件；尚未说明正在运行它。</translation>
    </message>
    <message>
        <source>The device tried the network and came back to blinking blue.</source>
        <translation>设备尝试连接网络后，又回到蓝色闪烁。</translation>
    </message>
    <message>
        <source>The device tried {0} twice and came back to listening.</source>
        <translation>设备尝试 {0} 两次后又回到监听。</translation>
    </message>
    <message>
        <source>The device was unplugged during the talk.</source>
        <translation>通信时设备被拔出。</translation>
    </message>
    <message>
        <source>The device went away while the firmware was on its way.</source>
        <translation>固件传送途中设备离开了。</translation>
    </message>
    <message>
        <source>The device will join this network by itself, now and after every restart.</source>
        <translation>设备今后会自行连接此网络，每次重启后也一样。</translation>
    </message>
    <message>
        <source>The device {0} in product {1}.</source>
        <translation>产品 {1} 中的设备 {0}。</translation>
    </message>
    <message>
        <source>The device's firmware forbids set-up.</source>
        <translation>设备的固件禁止设置。</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi</source>
        <translation>设备自带 Wi-Fi</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi does not answer.</source>
        <translation>设备自带 Wi-Fi 不应答。</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi is near</source>
        <translation>设备自带 Wi-Fi 在附近</translation>
    </message>
    <message>
        <source>The device's own program takes what is typed.</source>
        <translation>键入内容被设备自己的程序接收了。</translation>
    </message>
    <message>
        <source>The device's {0} needs version {1} of it: safe mode.</source>
        <translation>设备的{0}需要其版本 {1}：会进入安全模式。</translation>
    </message>
    <message>
        <source>The devices in a product, a page at a time, filtered and sorted by the cloud.</source>
        <translation>产品中的设备，每次一页，由云端筛选和排序。</translation>
    </message>
    <message>
        <source>The disk does not take or give what belongs to {0}.</source>
        <translation>磁盘无法存取属于 {0} 的内容。</translation>
    </message>
    <message>
        <source>The disk is full: the log {0} ends here.</source>
        <translation>磁盘已满：日志 {0} 在此结束。</translation>
    </message>
    <message>
        <source>The disk of {0} cannot hold a record that is read and written.</source>
        <translation>{0} 的磁盘无法存放可读写的记录。</translation>
    </message>
    <message>
        <source>The disk of {0} has {1} free.</source>
        <translation>{0} 的磁盘剩余 {1}。</translation>
    </message>
    <message>
        <source>The disk with Station's {0} has {1} free: {2}</source>
        <translation>存放 Station {0} 的磁盘剩余 {1}：{2}</translation>
    </message>
    <message>
        <source>The doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>The drill {0} cannot be read: {1}</source>
        <translation>无法读取演练 {0}：{1}</translation>
    </message>
    <message>
        <source>The drill {0} is no TOML: {1}</source>
        <translation>演练 {0} 不是 TOML：{1}</translation>
    </message>
    <message>
        <source>The drill {0} is not of version {1}.</source>
        <translation>演练 {0} 不是版本 {1}。</translation>
    </message>
    <message>
        <source>The drill {0}: nobody knows {1}.</source>
        <translation>演练 {0}：没有人知道 {1}。</translation>
    </message>
    <message>
        <source>The drill {0}: {1} must be a list of texts.</source>
        <translation>演练 {0}：{1} 必须是文本列表。</translation>
    </message>
    <message>
        <source>The drill {0}: {1} must be there, and fit.</source>
        <translation>演练 {0}：{1} 必须存在且合适。</translation>
    </message>
    <message>
        <source>The drill {0}: {1}.</source>
        <translation>演练 {0}：{1}。</translation>
    </message>
    <message>
        <source>The emulated machine</source>
        <translation>仿真机器</translation>
    </message>
    <message>
        <source>The file has {0} bytes; its header says {1}.</source>
        <translation>文件有 {0} 字节；其标头写的是 {1}。</translation>
    </message>
    <message>
        <source>The file is a Particle image.</source>
        <translation>文件是 Particle 映像。</translation>
    </message>
    <message>
        <source>The file is a Particle image: {0}.</source>
        <translation>文件是 Particle 映像：{0}。</translation>
    </message>
    <message>
        <source>The file is for {0}, not Photon or P1.</source>
        <translation>文件用于 {0}，不是 Photon 或 P1。</translation>
    </message>
    <message>
        <source>The file is for {0}; this is a {1}.</source>
        <translation>文件用于 {0}；这是 {1}。</translation>
    </message>
    <message>
        <source>The file is no firmware image of a Particle device.</source>
        <translation>文件不是 Particle 设备的固件映像。</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Latin-1. Look at letters such as é and ü.</source>
        <translation>文件不是 UTF-8；已按 Latin-1 读取。请查看 é 和 ü 这类字母。</translation>
    </message>
    <message>
        <source>The file's checksum is not that of its bytes.</source>
        <translation>文件的校验和与其字节不符。</translation>
    </message>
    <message>
        <source>The firmware file cannot be read.</source>
        <translation>无法读取固件文件。</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>固件文件已损坏。</translation>
    </message>
    <message>
        <source>The firmware is for another kind of board.</source>
        <translation>固件用于另一种板型。</translation>
    </message>
    <message>
        <source>The firmware is larger than the device has room for.</source>
        <translation>固件超出设备的空间。</translation>
    </message>
    <message>
        <source>The firmware needs other parts in newer versions.</source>
        <translation>固件需要其他部分的更新版本。</translation>
    </message>
    <message>
        <source>The folders are there: {0}</source>
        <translation>文件夹都在：{0}</translation>
    </message>
    <message>
        <source>The foreman looks at the sheet: it is the old one. The password is factory-floor-7.</source>
        <translation>领班看了看工单：那是旧的。密码是 factory-floor-7。</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>The installed udev rule is not the one of this Station.</source>
        <translation>已安装的 udev 规则不是此 Station 的。</translation>
    </message>
    <message>
        <source>The job sheet says: Wi-Fi Factory, password factory-floor-1. Customer: ada@example.com. The device listens. Claim it in Guided by USB.</source>
        <translation>工单写着：Wi-Fi Factory，密码 factory-floor-1。客户：ada@example.com。设备在监听。请在“引导”中通过 USB 认领。</translation>
    </message>
    <message>
        <source>The label cannot be written to {0}: {1}.</source>
        <translation>无法把标签写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>The label is not this device's label.</source>
        <translation>标签不是此设备的。</translation>
    </message>
    <message>
        <source>The label matches slot {0}.</source>
        <translation>标签与槽位 {0} 相符。</translation>
    </message>
    <message>
        <source>The label was not printed.</source>
        <translation>标签未打印。</translation>
    </message>
    <message>
        <source>The label's template cannot be used.</source>
        <translation>标签模板不能使用。</translation>
    </message>
    <message>
        <source>The last unit passed</source>
        <translation>上一工件已通过</translation>
    </message>
    <message>
        <source>The light blinks yellow: the device waits for firmware.</source>
        <translation>指示灯黄色闪烁：设备在等待固件。</translation>
    </message>
    <message>
        <source>The light is magenta: the device updates itself.</source>
        <translation>指示灯为洋红色：设备正在自行更新。</translation>
    </message>
    <message>
        <source>The light of a device that is on line runs through all colours, to find it.</source>
        <translation>在线设备的指示灯会轮流亮出各种颜色，便于找到它。</translation>
    </message>
    <message>
        <source>The limit is {0}.</source>
        <translation>上限是 {0}。</translation>
    </message>
    <message>
        <source>The list of secrets cannot be read: {0}</source>
        <translation>无法读取机密清单：{0}</translation>
    </message>
    <message>
        <source>The list of secrets cannot be written: {0}</source>
        <translation>无法写入机密清单：{0}</translation>
    </message>
    <message>
        <source>The log {0} cannot be written: {1}.</source>
        <translation>无法写入日志 {0}：{1}。</translation>
    </message>
    <message>
        <source>The marks cannot be read: {0}</source>
        <translation>无法读取成绩：{0}</translation>
    </message>
    <message>
        <source>The marks cannot be written: {0}</source>
        <translation>无法写入成绩：{0}</translation>
    </message>
    <message>
        <source>The monitor's log cannot be written.</source>
        <translation>无法写入监视器的日志。</translation>
    </message>
    <message>
        <source>The name {0} is found.</source>
        <translation>已找到名称 {0}。</translation>
    </message>
    <message>
        <source>The name {0} is not found: {1}.</source>
        <translation>找不到名称 {0}：{1}。</translation>
    </message>
    <message>
        <source>The narrowest that is enough: a product token for what is in the product, a customer token for what is the customer's, a user token only where nothing else will do. Station chooses so by itself.</source>
        <translation>够用的前提下取权限最小的：产品内的用产品令牌，客户的用客户令牌，别无他法时才用用户令牌。Station 会自动这样选择。</translation>
    </message>
    <message>
        <source>The network asks for a sign-in that was not given.</source>
        <translation>网络要求登录，但未提供。</translation>
    </message>
    <message>
        <source>The network in range is no enterprise network.</source>
        <translation>范围内的网络不是企业网络。</translation>
    </message>
    <message>
        <source>The network in range is open, not {0}.</source>
        <translation>范围内的网络是开放的，不是 {0}。</translation>
    </message>
    <message>
        <source>The network in range is {0}; the sign-in is not.</source>
        <translation>范围内的网络是 {0}；登录方式不是。</translation>
    </message>
    <message>
        <source>The network is open, or of a kind the device cannot tell.</source>
        <translation>网络是开放的，或属于设备无法分辨的类型。</translation>
    </message>
    <message>
        <source>The network is open: it was stored, but cannot be joined.</source>
        <translation>网络是开放的：已存入，但无法连接。</translation>
    </message>
    <message>
        <source>The network needs a password, and none was given.</source>
        <translation>网络需要密码，但未提供。</translation>
    </message>
    <message>
        <source>The new secret is the one that is kept already.</source>
        <translation>新机密就是已保存的那个。</translation>
    </message>
    <message>
        <source>The new secret was not taken; the old one stays.</source>
        <translation>新机密未被采用；旧的保留。</translation>
    </message>
    <message>
        <source>The new version cannot be started: {0}</source>
        <translation>无法启动新版本：{0}</translation>
    </message>
    <message>
        <source>The new version did not start; the old one stays.</source>
        <translation>新版本没有启动；旧版本保留。</translation>
    </message>
    <message>
        <source>The new version does not say that it is that one.</source>
        <translation>新版本没有说明自己是该版本。</translation>
    </message>
    <message>
        <source>The next try is in {0} s.</source>
        <translation>{0} 秒后再试。</translation>
    </message>
    <message>
        <source>The next units are for {0}.</source>
        <translation>后面的工件归 {0}。</translation>
    </message>
    <message>
        <source>The one-time code was not accepted.</source>
        <translation>一次性验证码未被接受。</translation>
    </message>
    <message>
        <source>The organizations that the account is in.</source>
        <translation>账户所在的组织。</translation>
    </message>
    <message>
        <source>The owner changed after it was confirmed.</source>
        <translation>核实之后所有者发生了变化。</translation>
    </message>
    <message>
        <source>The owner is now {0}.</source>
        <translation>所有者现在是 {0}。</translation>
    </message>
    <message>
        <source>The owner loses it: {0}.</source>
        <translation>所有者失去它：{0}。</translation>
    </message>
    <message>
        <source>The owner of {0} was asked to hand it over; it is not ours.</source>
        <translation>已请 {0} 的所有者移交；它不是我方的。</translation>
    </message>
    <message>
        <source>The owner was never seen, and no cause is proven.</source>
        <translation>始终未见到所有者，原因也未证实。</translation>
    </message>
    <message>
        <source>The package of the version before is not kept here.</source>
        <translation>这里没有保留之前版本的软件包。</translation>
    </message>
    <message>
        <source>The package tool did not end within {0} minutes.</source>
        <translation>软件包工具在 {0} 分钟内没有结束。</translation>
    </message>
    <message>
        <source>The package was not installed: {0}</source>
        <translation>软件包未安装：{0}</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault.</source>
        <translation>口令打不开保险库。</translation>
    </message>
    <message>
        <source>The passphrase until now was not given.</source>
        <translation>没有给出当前口令。</translation>
    </message>
    <message>
        <source>The people and API users of an organization.</source>
        <translation>组织的人员和 API 用户。</translation>
    </message>
    <message>
        <source>The people and API users who may act in the product.</source>
        <translation>可在产品中操作的人员和 API 用户。</translation>
    </message>
    <message>
        <source>The port is being opened.</source>
        <translation>正在打开端口。</translation>
    </message>
    <message>
        <source>The port is open</source>
        <translation>端口已打开</translation>
    </message>
    <message>
        <source>The power went after its end, or before it said who it is.</source>
        <translation>在它结束之后，或在它报出身份之前断了电。</translation>
    </message>
    <message>
        <source>The present value of a variable of a device in the product.</source>
        <translation>产品中设备的变量的当前值。</translation>
    </message>
    <message>
        <source>The present value of a variable; the device itself is asked.</source>
        <translation>变量的当前值；会询问设备本身。</translation>
    </message>
    <message>
        <source>The printer at {0} broke off.</source>
        <translation>{0} 处的打印机中断。</translation>
    </message>
    <message>
        <source>The printer at {0} does not answer.</source>
        <translation>{0} 处的打印机没有应答。</translation>
    </message>
    <message>
        <source>The printer at {0} is out of reach.</source>
        <translation>连不到 {0} 处的打印机。</translation>
    </message>
    <message>
        <source>The printer at {0} takes no labels.</source>
        <translation>{0} 处的打印机不接收标签。</translation>
    </message>
    <message>
        <source>The printer at {0} takes nothing for {1} s.</source>
        <translation>{0} 处的打印机 {1} 秒未接收任何内容。</translation>
    </message>
    <message>
        <source>The printer at {0} {1}.</source>
        <translation>{0} 处的打印机{1}。</translation>
    </message>
    <message>
        <source>The printer {0}</source>
        <translation>打印机 {0}</translation>
    </message>
    <message>
        <source>The printer {0} takes no raw job.</source>
        <translation>打印机 {0} 不接收 raw 作业。</translation>
    </message>
    <message>
        <source>The printer {0} took only part of the label.</source>
        <translation>打印机 {0} 只接收了标签的一部分。</translation>
    </message>
    <message>
        <source>The printing system</source>
        <translation>打印系统</translation>
    </message>
    <message>
        <source>The printing was stopped.</source>
        <translation>打印已停止。</translation>
    </message>
    <message>
        <source>The product denies this device.</source>
        <translation>产品拒绝此设备。</translation>
    </message>
    <message>
        <source>The product is known</source>
        <translation>产品已知</translation>
    </message>
    <message>
        <source>The product is {0} ({1}).</source>
        <translation>产品是 {0} ({1})。</translation>
    </message>
    <message>
        <source>The product keeps this device on firmware version {0}.</source>
        <translation>产品将此设备锁定在固件版本 {0}。</translation>
    </message>
    <message>
        <source>The product keeps this device on one firmware version.</source>
        <translation>产品将此设备锁定在某个固件版本。</translation>
    </message>
    <message>
        <source>The product lists no customer {0} any more.</source>
        <translation>产品中已不再列有客户 {0}。</translation>
    </message>
    <message>
        <source>The product loses the device, and a customer who owns it loses it too.</source>
        <translation>产品失去该设备，拥有它的客户也会失去它。</translation>
    </message>
    <message>
        <source>The product takes no more devices.</source>
        <translation>产品不能再接收设备。</translation>
    </message>
    <message>
        <source>The product's OAuth clients, without their secrets.</source>
        <translation>产品的 OAuth 客户端，不含其密钥。</translation>
    </message>
    <message>
        <source>The product's client and its secret are needed for this.</source>
        <translation>此操作需要产品的客户端及其密钥。</translation>
    </message>
    <message>
        <source>The product's customers. Only those who have ever claimed a device are in it.</source>
        <translation>产品的客户。仅包括曾经认领过设备的客户。</translation>
    </message>
    <message>
        <source>The products of an organization.</source>
        <translation>组织的产品。</translation>
    </message>
    <message>
        <source>The program dfu-util is not on this computer.</source>
        <translation>本机没有程序 dfu-util。</translation>
    </message>
    <message>
        <source>The program does not compile.</source>
        <translation>程序编译不通过。</translation>
    </message>
    <message>
        <source>The program in it is not the one that was signed.</source>
        <translation>其中的程序不是签名的那个。</translation>
    </message>
    <message>
        <source>The program on the device; it cannot be brought back from here.</source>
        <translation>设备上的程序；从这里无法恢复。</translation>
    </message>
    <message>
        <source>The program that runs on every device it reaches.</source>
        <translation>它所到达的每台设备上运行的程序。</translation>
    </message>
    <message>
        <source>The proxy finds {0}.</source>
        <translation>由代理查找 {0}。</translation>
    </message>
    <message>
        <source>The recipe cannot be used.</source>
        <translation>配方不能使用。</translation>
    </message>
    <message>
        <source>The recipe has changed since the round was announced.</source>
        <translation>轮次登记之后，配方有了变化。</translation>
    </message>
    <message>
        <source>The recipe lets us release it there.</source>
        <translation>配方允许我们在那里释放它。</translation>
    </message>
    <message>
        <source>The recipe names no label.</source>
        <translation>配方没有指定标签。</translation>
    </message>
    <message>
        <source>The recipe {0} cannot be read: {1}</source>
        <translation>无法读取配方 {0}：{1}</translation>
    </message>
    <message>
        <source>The recipe {0} cannot be written: {1}</source>
        <translation>无法写入配方 {0}：{1}</translation>
    </message>
    <message>
        <source>The record cannot be written.</source>
        <translation>无法写入记录。</translation>
    </message>
    <message>
        <source>The record is kept in a file; this names none.</source>
        <translation>记录存放在文件中；此处没有指定文件。</translation>
    </message>
    <message>
        <source>The record is not as it was written.</source>
        <translation>记录与写入时不一致。</translation>
    </message>
    <message>
        <source>The record {0} cannot be opened or written here.</source>
        <translation>此处无法打开或写入记录 {0}。</translation>
    </message>
    <message>
        <source>The record's key of a sealed name does not open it.</source>
        <translation>记录中密封姓名的密钥打不开它。</translation>
    </message>
    <message>
        <source>The report cannot be written.</source>
        <translation>无法写入报告。</translation>
    </message>
    <message>
        <source>The round was begun in the window, with the account alone.</source>
        <translation>此轮次是在窗口中开始的，只用了账户。</translation>
    </message>
    <message>
        <source>The row has more cells than the heading.</source>
        <translation>此行的单元格多于标题行。</translation>
    </message>
    <message>
        <source>The row is for {0}, the recipe for {1}.</source>
        <translation>该行用于 {0}，配方用于 {1}。</translation>
    </message>
    <message>
        <source>The rule cannot be installed: {0}.</source>
        <translation>无法安装规则：{0}。</translation>
    </message>
    <message>
        <source>The rule is installed: {0}. Plug the device in again.</source>
        <translation>规则已安装：{0}。重新插入设备。</translation>
    </message>
    <message>
        <source>The rule is not installed: {0}</source>
        <translation>规则未安装：{0}</translation>
    </message>
    <message>
        <source>The rule is read when a device is plugged in.</source>
        <translation>规则在插入设备时才读取。</translation>
    </message>
    <message>
        <source>The same device still listens</source>
        <translation>同一设备仍在监听</translation>
    </message>
    <message>
        <source>The same device still listens.</source>
        <translation>同一设备仍在监听。</translation>
    </message>
    <message>
        <source>The same for an organization; only its administrators may see it.</source>
        <translation>对组织同理；仅其管理员可见。</translation>
    </message>
    <message>
        <source>The secrets are in {0} already.</source>
        <translation>机密已在 {0} 中。</translation>
    </message>
    <message>
        <source>The secrets were not moved; all are where they were.</source>
        <translation>机密没有移动；都在原处。</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>无法读取设置。</translation>
    </message>
    <message>
        <source>The settings cannot be read: {0}: {1}</source>
        <translation>无法读取设置：{0}：{1}</translation>
    </message>
    <message>
        <source>The setup file cannot be used; nothing was changed.</source>
        <translation>设置文件无法使用；没有任何更改。</translation>
    </message>
    <message>
        <source>The simulated bench</source>
        <translation>模拟工作台</translation>
    </message>
    <message>
        <source>The simulated bench did not start.</source>
        <translation>模拟工作台没有启动。</translation>
    </message>
    <message>
        <source>The simulated bench does not answer.</source>
        <translation>模拟工作台没有应答。</translation>
    </message>
    <message>
        <source>The simulated bench's air does not answer.</source>
        <translation>模拟工作台的无线环境没有应答。</translation>
    </message>
    <message>
        <source>The slots cannot be read: {0}: {1}</source>
        <translation>无法读取槽位：{0}：{1}</translation>
    </message>
    <message>
        <source>The store gives another secret back than was kept.</source>
        <translation>存储返回的机密与保存的不同。</translation>
    </message>
    <message>
        <source>The stream was interrupted.</source>
        <translation>数据流中断。</translation>
    </message>
    <message>
        <source>The system bus was cut off.</source>
        <translation>与系统总线的连接被切断。</translation>
    </message>
    <message>
        <source>The system hides Wi-Fi names without Location permission.</source>
        <translation>没有“定位”权限，系统会隐藏 Wi-Fi 名称。</translation>
    </message>
    <message>
        <source>The system refuses {0}: {1}.</source>
        <translation>系统拒绝 {0}：{1}。</translation>
    </message>
    <message>
        <source>The system took {0} to another network meanwhile.</source>
        <translation>系统在此期间把 {0} 换到了另一个网络。</translation>
    </message>
    <message>
        <source>The system's key store keeps the secrets.</source>
        <translation>机密由系统密钥库保存。</translation>
    </message>
    <message>
        <source>The system's own takes its place, and lines may break otherwise.</source>
        <translation>会用系统自带字体代替，换行可能不同。</translation>
    </message>
    <message>
        <source>The template {0} cannot be read.</source>
        <translation>无法读取模板 {0}。</translation>
    </message>
    <message>
        <source>The time between single bytes, and what is below the serial port or the socket.</source>
        <translation>各字节之间的时间，以及串口或套接字以下的层面。</translation>
    </message>
    <message>
        <source>The token that was given holds characters that no token has.</source>
        <translation>所提供的令牌含有令牌中不会有的字符。</translation>
    </message>
    <message>
        <source>The token was not tried: the cloud is not reached.</source>
        <translation>未试用令牌：连不到云端。</translation>
    </message>
    <message>
        <source>The token's owner may not do this.</source>
        <translation>令牌的主人无权这样做。</translation>
    </message>
    <message>
        <source>The training's marks or its certificate cannot be written.</source>
        <translation>无法写入培训成绩或证书。</translation>
    </message>
    <message>
        <source>The transfer ended before all had arrived; the device is as it was.</source>
        <translation>传输在全部到达之前结束；设备保持原样。</translation>
    </message>
    <message>
        <source>The transfer was stopped; the device is as it was.</source>
        <translation>传输已停止；设备保持原样。</translation>
    </message>
    <message>
        <source>The traveller file cannot be used.</source>
        <translation>流转单文件不能使用。</translation>
    </message>
    <message>
        <source>The traveller {0} cannot be read: {1}.</source>
        <translation>无法读取流转单 {0}：{1}。</translation>
    </message>
    <message>
        <source>The typeface {0} is missing.</source>
        <translation>缺少字体 {0}。</translation>
    </message>
    <message>
        <source>The udev rule for Particle devices is installed.</source>
        <translation>Particle 设备的 udev 规则已安装。</translation>
    </message>
    <message>
        <source>The udev rule for Particle devices is not installed.</source>
        <translation>未安装 Particle 设备的 udev 规则。</translation>
    </message>
    <message>
        <source>The update has started. The device takes it now.</source>
        <translation>更新已开始。设备正在接收。</translation>
    </message>
    <message>
        <source>The update is not installed; nothing was changed.</source>
        <translation>更新未安装；没有任何更改。</translation>
    </message>
    <message>
        <source>The usual way for Photon and P1. The device need not be online yet.</source>
        <translation>Photon 和 P1 的常用方式。设备尚不必在线。</translation>
    </message>
    <message>
        <source>The vault cannot be read: {0}: {1}</source>
        <translation>无法读取保险库：{0}：{1}</translation>
    </message>
    <message>
        <source>The vault cannot be written: {0}: {1}</source>
        <translation>无法写入保险库：{0}：{1}</translation>
    </message>
    <message>
        <source>The vault is damaged: {0}: {1}</source>
        <translation>保险库已损坏：{0}：{1}</translation>
    </message>
    <message>
        <source>The vault is locked, so nothing was moved.</source>
        <translation>保险库已锁，所以没有移动任何内容。</translation>
    </message>
    <message>
        <source>The vault is not as it was written: {0}</source>
        <translation>保险库与写入时不一致：{0}</translation>
    </message>
    <message>
        <source>The vault is removed.</source>
        <translation>保险库已移除。</translation>
    </message>
    <message>
        <source>The vault keeps the secrets; it is open.</source>
        <translation>机密由保险库保存；它已打开。</translation>
    </message>
    <message>
        <source>The vault of secrets cannot be read or written.</source>
        <translation>无法读写机密保险库。</translation>
    </message>
    <message>
        <source>The vault of secrets is locked.</source>
        <translation>机密保险库已锁定。</translation>
    </message>
    <message>
        <source>The vault's passphrase is replaced.</source>
        <translation>保险库口令已替换。</translation>
    </message>
    <message>
        <source>The vault's passphrase was changed. Open it with the new one.</source>
        <translation>保险库的口令已更改。请用新口令打开。</translation>
    </message>
    <message>
        <source>The versions that were uploaded to the product.</source>
        <translation>已上传到产品的版本。</translation>
    </message>
    <message>
        <source>The way back is kept by an update.</source>
        <translation>退路由更新保留。</translation>
    </message>
    <message>
        <source>The window does not open without it.</source>
        <translation>没有它窗口打不开。</translation>
    </message>
    <message>
        <source>The words that repeat a claim code: the trace holds what they mean.</source>
        <translation>复述认领码的词句：跟踪记录中保留了其含义。</translation>
    </message>
    <message>
        <source>The work on this device was stopped.</source>
        <translation>对此设备的处理已停止。</translation>
    </message>
    <message>
        <source>The work was stopped at the bench.</source>
        <translation>在工作台上停止了处理。</translation>
    </message>
    <message>
        <source>The wrong kind of token was sent.</source>
        <translation>发送的令牌类型不对。</translation>
    </message>
    <message>
        <source>The {0} has a control character.</source>
        <translation>{0}含有控制字符。</translation>
    </message>
    <message>
        <source>The {0} has a line of more than 255 bytes.</source>
        <translation>{0}有一行超过 255 字节。</translation>
    </message>
    <message>
        <source>The {0} has a quote or a backslash, which the device's own Wi-Fi cannot take.</source>
        <translation>{0}含有引号或反斜杠，设备自带 Wi-Fi 无法接收。</translation>
    </message>
    <message>
        <source>The {0} has more than {1} bytes.</source>
        <translation>{0}超过 {1} 字节。</translation>
    </message>
    <message>
        <source>The {0} is not in PEM form.</source>
        <translation>{0}不是 PEM 格式。</translation>
    </message>
    <message>
        <source>The {0} token is good; it takes more to {1}.</source>
        <translation>{0} 令牌有效；但要{1}还需更多权限。</translation>
    </message>
    <message>
        <source>The {0} token is good{1}; we may {2}.</source>
        <translation>{0} 令牌有效{1}；可以{2}。</translation>
    </message>
    <message>
        <source>The {0} token: {1}</source>
        <translation>{0} 令牌：{1}</translation>
    </message>
    <message>
        <source>The {0} was wrong before. Wait {1} s.</source>
        <translation>{0}此前有误。请等待 {1} 秒。</translation>
    </message>
    <message>
        <source>Their SIMs too</source>
        <translation>包括其 SIM</translation>
    </message>
    <message>
        <source>Then Enter.</source>
        <translation>然后按 Enter。</translation>
    </message>
    <message>
        <source>Then it blinks blue</source>
        <translation>然后蓝色闪烁</translation>
    </message>
    <message>
        <source>Then it blinks blue, green or cyan</source>
        <translation>然后蓝色、绿色或青色闪烁</translation>
    </message>
    <message>
        <source>Then it flashes fast</source>
        <translation>然后快闪</translation>
    </message>
    <message>
        <source>Then load slot {0}</source>
        <translation>然后装入槽位 {0}</translation>
    </message>
    <message>
        <source>Then whatever needs the account stops.</source>
        <translation>届时需要账户的一切都会停止。</translation>
    </message>
    <message>
        <source>There</source>
        <translation>彼处</translation>
    </message>
    <message>
        <source>There is a vault already: {0}</source>
        <translation>已有保险库：{0}</translation>
    </message>
    <message>
        <source>There is no call {0}.{1}</source>
        <translation>没有调用 {0}.{1}</translation>
    </message>
    <message>
        <source>There is no drill {0}.</source>
        <translation>没有演练 {0}。</translation>
    </message>
    <message>
        <source>There is no label template {0}.</source>
        <translation>没有标签模板 {0}。</translation>
    </message>
    <message>
        <source>There is no line of a trace in it.</source>
        <translation>其中没有跟踪记录的行。</translation>
    </message>
    <message>
        <source>There is no one folder in it.</source>
        <translation>其中不是恰好一个文件夹。</translation>
    </message>
    <message>
        <source>There is no record at {0}.</source>
        <translation>{0} 处没有记录。</translation>
    </message>
    <message>
        <source>There is no record yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>There is no room for the record {0}.</source>
        <translation>没有空间存放记录 {0}。</translation>
    </message>
    <message>
        <source>There is no slot {0}.</source>
        <translation>没有槽位 {0}。</translation>
    </message>
    <message>
        <source>There is no training while units are in work.</source>
        <translation>有工件进行中时不能培训。</translation>
    </message>
    <message>
        <source>There is no update in {0}.</source>
        <translation>{0} 中没有更新。</translation>
    </message>
    <message>
        <source>There is no update while a shift runs.</source>
        <translation>班次进行中不能更新。</translation>
    </message>
    <message>
        <source>There is no version before this one beside {0}.</source>
        <translation>{0} 旁没有更早的版本。</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>没有 {0}。</translation>
    </message>
    <message>
        <source>There is {0}.</source>
        <translation>可用的有 {0}。</translation>
    </message>
    <message>
        <source>This API user lacks the scope {0}.</source>
        <translation>此 API 用户缺少权限范围 {0}。</translation>
    </message>
    <message>
        <source>This Device OS knows no enterprise networks.</source>
        <translation>此 Device OS 不支持企业网络。</translation>
    </message>
    <message>
        <source>This Device OS takes no claim code by USB (0.6.0 does).</source>
        <translation>此 Device OS 不能通过 USB 接收认领码（0.6.0 可以）。</translation>
    </message>
    <message>
        <source>This Device OS takes no firmware this way.</source>
        <translation>此 Device OS 不能以这种方式接收固件。</translation>
    </message>
    <message>
        <source>This PIN cannot be used.</source>
        <translation>此 PIN 不能使用。</translation>
    </message>
    <message>
        <source>This Station runs from its source.</source>
        <translation>此 Station 从源代码运行。</translation>
    </message>
    <message>
        <source>This Windows has no Wi-Fi service installed.</source>
        <translation>此 Windows 没有安装 Wi-Fi 服务。</translation>
    </message>
    <message>
        <source>This account sees no device {0}, neither its own nor in a product.</source>
        <translation>此账户看不到设备 {0}，自己名下和产品中都没有。</translation>
    </message>
    <message>
        <source>This account signs in elsewhere (SSO); a password does not work here.</source>
        <translation>此账户在别处登录 (SSO)；密码在此无效。</translation>
    </message>
    <message>
        <source>This cannot be a claim code: {0}.</source>
        <translation>这不可能是认领码：{0}。</translation>
    </message>
    <message>
        <source>This claim code was given to another device.</source>
        <translation>此认领码给了另一台设备。</translation>
    </message>
    <message>
        <source>This computer could not join the device's own Wi-Fi.</source>
        <translation>本机未能连接设备自带 Wi-Fi。</translation>
    </message>
    <message>
        <source>This computer goes to the device once more, hands over and comes back.</source>
        <translation>本机再次转到设备，移交后回来。</translation>
    </message>
    <message>
        <source>This computer has no Wi-Fi adapter that Station can use.</source>
        <translation>本机没有 Station 可用的 Wi-Fi 适配器。</translation>
    </message>
    <message>
        <source>This computer has no Wi-Fi adapter {0} that can be used.</source>
        <translation>本机没有可用的 Wi-Fi 适配器 {0}。</translation>
    </message>
    <message>
        <source>This computer has no key store, and no vault was made.</source>
        <translation>本机没有密钥库，也没有创建保险库。</translation>
    </message>
    <message>
        <source>This computer has no key store, so nothing was moved.</source>
        <translation>这台电脑没有密钥库，所以没有移动任何内容。</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>本机没有密钥库。</translation>
    </message>
    <message>
        <source>This computer has no printing system.</source>
        <translation>本机没有打印系统。</translation>
    </message>
    <message>
        <source>This computer has no system bus to ask for its Wi-Fi.</source>
        <translation>本机没有可查询 Wi-Fi 的系统总线。</translation>
    </message>
    <message>
        <source>This computer has no way to the cloud.</source>
        <translation>本机无法连到云端。</translation>
    </message>
    <message>
        <source>This computer hears no networks meanwhile: {0}</source>
        <translation>本机在此期间收不到网络：{0}</translation>
    </message>
    <message>
        <source>This computer is back on {0}.</source>
        <translation>本机已回到 {0}。</translation>
    </message>
    <message>
        <source>This computer is not back on its own network.</source>
        <translation>本机未回到自己的网络。</translation>
    </message>
    <message>
        <source>This computer is not back on {0}.</source>
        <translation>本机未回到 {0}。</translation>
    </message>
    <message>
        <source>This computer is on {0}.</source>
        <translation>本机在 {0} 上。</translation>
    </message>
    <message>
        <source>This computer never left its own network.</source>
        <translation>本机从未离开自己的网络。</translation>
    </message>
    <message>
        <source>This computer stays on its own network: a spare Wi-Fi adapter goes to the device.</source>
        <translation>本机保持在自己的网络上：由备用 Wi-Fi 适配器连到设备。</translation>
    </message>
    <message>
        <source>This computer was not taken to {0}.</source>
        <translation>未把本机带到 {0}。</translation>
    </message>
    <message>
        <source>This computer was not to leave its own network.</source>
        <translation>不允许本机离开自己的网络。</translation>
    </message>
    <message>
        <source>This computer went to sleep meanwhile.</source>
        <translation>本机在此期间进入了睡眠。</translation>
    </message>
    <message>
        <source>This computer's Wi-Fi</source>
        <translation>本机的 Wi-Fi</translation>
    </message>
    <message>
        <source>This computer's clock agrees with the cloud's.</source>
        <translation>本机时钟与云端一致。</translation>
    </message>
    <message>
        <source>This computer's clock is wrong.</source>
        <translation>本机时钟不对。</translation>
    </message>
    <message>
        <source>This computer's clock is {0} {1} the cloud's.</source>
        <translation>本机时钟比云端{1} {0}。</translation>
    </message>
    <message>
        <source>This computer's clock was set back: nobody knows how old its claim code is.</source>
        <translation>本机时钟被调回过：无人知道其认领码已过多久。</translation>
    </message>
    <message>
        <source>This computer's key store tells nothing.</source>
        <translation>这台电脑的密钥库没有回应。</translation>
    </message>
    <message>
        <source>This computer's key store took nothing.</source>
        <translation>本机密钥库没有接收任何内容。</translation>
    </message>
    <message>
        <source>This computer's network has 192.168.0.x too ({0}).</source>
        <translation>本机网络也有 192.168.0.x ({0})。</translation>
    </message>
    <message>
        <source>This computer's network uses the device's address.</source>
        <translation>本机网络占用了设备的地址。</translation>
    </message>
    <message>
        <source>This device is not in the round: no code was fetched for it.</source>
        <translation>此设备不在轮次中：没有为它取码。</translation>
    </message>
    <message>
        <source>This device of the round gets nothing handed over.</source>
        <translation>不向轮次中的此设备移交任何内容。</translation>
    </message>
    <message>
        <source>This device stands twice in the order.</source>
        <translation>此设备在订单中出现两次。</translation>
    </message>
    <message>
        <source>This is a {0}; {1} takes {2} only.</source>
        <translation>这是 {0}；{1} 只接受 {2}。</translation>
    </message>
    <message>
        <source>This is for the engineer.</source>
        <translation>此项限工程师。</translation>
    </message>
    <message>
        <source>This is no customer: {0}.</source>
        <translation>这不是有效客户：{0}。</translation>
    </message>
    <message>
        <source>This is not the label of slot {0}: set both aside.</source>
        <translation>这不是槽位 {0} 的标签：两者都搁置。</translation>
    </message>
    <message>
        <source>This kind of device does not fit the product.</source>
        <translation>这类设备与产品不符。</translation>
    </message>
    <message>
        <source>This label is another one's; slot {0} has {1}.</source>
        <translation>此标签属于另一个；槽位 {0} 的是 {1}。</translation>
    </message>
    <message>
        <source>This network has no 2.4 GHz.</source>
        <translation>此网络没有 2.4 GHz。</translation>
    </message>
    <message>
        <source>This network wants a sign-in page.</source>
        <translation>此网络要求网页登录。</translation>
    </message>
    <message>
        <source>This site has used its calls for these 5 min.</source>
        <translation>此站点这 5 分钟的调用已用完。</translation>
    </message>
    <message>
        <source>This site is locked for 30 min after wrong log-ins.</source>
        <translation>登录多次出错，此站点被锁定 30 分钟。</translation>
    </message>
    <message>
        <source>This station's account</source>
        <translation>本工作站的账户</translation>
    </message>
    <message>
        <source>This station's settings</source>
        <translation>本工作站的设置</translation>
    </message>
    <message>
        <source>This system has no pkexec, which asks for rights.</source>
        <translation>此系统没有 pkexec，无法请求权限。</translation>
    </message>
    <message>
        <source>This system has no raw devices.</source>
        <translation>此系统没有 raw 设备。</translation>
    </message>
    <message>
        <source>This token may not do that.</source>
        <translation>此令牌无权这样做。</translation>
    </message>
    <message>
        <source>This trace cannot be replayed.</source>
        <translation>此跟踪记录无法重放。</translation>
    </message>
    <message>
        <source>This unit is in slot {0}.</source>
        <translation>此工件在槽位 {0}。</translation>
    </message>
    <message>
        <source>This user may not get the rights for it.</source>
        <translation>此用户不能取得权限。</translation>
    </message>
    <message>
        <source>This user may not open serial ports.</source>
        <translation>此用户无权打开串口。</translation>
    </message>
    <message>
        <source>This user may not open the port: see Doctor.</source>
        <translation>此用户无权打开该端口：见“诊断”。</translation>
    </message>
    <message>
        <source>This user may not open {0}.</source>
        <translation>此用户无权打开 {0}。</translation>
    </message>
    <message>
        <source>This user may not switch this computer's Wi-Fi.</source>
        <translation>此用户无权切换本机的 Wi-Fi。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time: {0} s</source>
        <translation>用时：{0} 秒</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token deletions</source>
        <translation>令牌删除</translation>
    </message>
    <message>
        <source>Token inspections</source>
        <translation>令牌查看</translation>
    </message>
    <message>
        <source>Tokens, client secrets, passwords and claim codes move from the vault into this computer's key store.</source>
        <translation>令牌、客户端密钥、密码和认领码从保险库移到这台电脑的密钥库。</translation>
    </message>
    <message>
        <source>Tokens, client secrets, passwords and claim codes move from this computer's key store into the vault: one encrypted file under a passphrase of your own.</source>
        <translation>令牌、客户端密钥、密码和认领码从这台电脑的密钥库移到保险库：一个用您自己的口令加密的文件。</translation>
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
        <translation>用账户的名称和密码换取用户令牌；账户设有一次性验证码时会要求输入。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Training: not yet finished</source>
        <translation>培训：尚未完成</translation>
    </message>
    <message>
        <source>Tries once more to go back</source>
        <translation>再次尝试回去</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>故障排除</translation>
    </message>
    <message>
        <source>Try again for a new claim code; twice the same: set aside.</source>
        <translation>重试以取得新认领码；两次都如此：搁置。</translation>
    </message>
    <message>
        <source>Try again: a new code is fetched and handed over.</source>
        <translation>重试：将取得并移交新认领码。</translation>
    </message>
    <message>
        <source>Try again: a new code is fetched.</source>
        <translation>重试：将取得新认领码。</translation>
    </message>
    <message>
        <source>Try again: we look first, nothing is done twice.</source>
        <translation>重试：会先查看，不会重复执行。</translation>
    </message>
    <message>
        <source>Try again; the same again: send us the details.</source>
        <translation>重试；仍如此：把详情发给我们。</translation>
    </message>
    <message>
        <source>Try again; the same again: set the device aside.</source>
        <translation>重试；仍如此：搁置设备。</translation>
    </message>
    <message>
        <source>Turn Wi-Fi on by its key.</source>
        <translation>用按键打开 Wi-Fi。</translation>
    </message>
    <message>
        <source>Turn Wi-Fi on in the menu of the system.</source>
        <translation>在系统菜单中打开 Wi-Fi。</translation>
    </message>
    <message>
        <source>Turn networking on.</source>
        <translation>打开联网。</translation>
    </message>
    <message>
        <source>Turn on WPA2 for the network, or name its security.</source>
        <translation>为网络启用 WPA2，或指明其安全类型。</translation>
    </message>
    <message>
        <source>Turn on WPA2 for the network.</source>
        <translation>为网络启用 WPA2。</translation>
    </message>
    <message>
        <source>Turn on network time, then announce it again where there is internet.</source>
        <translation>开启网络时间，然后在有互联网的地方重新登记。</translation>
    </message>
    <message>
        <source>Turn on network time.</source>
        <translation>开启网络时间。</translation>
    </message>
    <message>
        <source>Two devices show the same USB serial number.</source>
        <translation>两台设备显示相同的 USB 序列号。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type the commands that the doctor shows, or ask an administrator.</source>
        <translation>键入诊断给出的命令，或请管理员操作。</translation>
    </message>
    <message>
        <source>Type the last 4 digits of {0}</source>
        <translation>键入 {0} 的最后 4 位</translation>
    </message>
    <message>
        <source>Type the last {0} characters of {1}</source>
        <translation>键入 {1} 的最后 {0} 个字符</translation>
    </message>
    <message>
        <source>USB cable</source>
        <translation>USB 线</translation>
    </message>
    <message>
        <source>Unclaim</source>
        <translation>取消认领</translation>
    </message>
    <message>
        <source>Unclaim it first, or it vanishes from your lists.</source>
        <translation>先取消认领，否则它会从你的列表中消失。</translation>
    </message>
    <message>
        <source>Unclaim it: {0} loses it.</source>
        <translation>取消认领：{0} 失去它。</translation>
    </message>
    <message>
        <source>Unclaim my device</source>
        <translation>取消认领我的设备</translation>
    </message>
    <message>
        <source>Unclaim this device and remove it from where it is?</source>
        <translation>取消认领此设备，并从所在处移除？</translation>
    </message>
    <message>
        <source>Unclaim {0}?</source>
        <translation>取消认领 {0}？</translation>
    </message>
    <message>
        <source>Unclaimed; {0} no longer owns it.</source>
        <translation>已取消认领；{0} 不再拥有它。</translation>
    </message>
    <message>
        <source>Unclaiming the device</source>
        <translation>取消认领设备</translation>
    </message>
    <message>
        <source>Unclaims the device</source>
        <translation>取消认领设备</translation>
    </message>
    <message>
        <source>Unit removed · free</source>
        <translation>工件已移走 · 空闲</translation>
    </message>
    <message>
        <source>Unit removed · waiting for it</source>
        <translation>工件已移走 · 等它回来</translation>
    </message>
    <message>
        <source>Unknown, of another platform, or in another product: the cloud does not say which.</source>
        <translation>未知、属于其他平台，或在其他产品中：云端没有说明是哪种。</translation>
    </message>
    <message>
        <source>Unlock it in the product, or mark it for development.</source>
        <translation>在产品中解锁，或标为开发设备。</translation>
    </message>
    <message>
        <source>Unlock the key store, or check the passphrase; then move them again.</source>
        <translation>解锁密钥库，或检查口令；然后再次移动。</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again.</source>
        <translation>拔下设备，重新插入并重试。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Until when the token in use is good, and what for: a cheap way to test it.</source>
        <translation>所用令牌的有效期和用途：一种低成本的测试方法。</translation>
    </message>
    <message>
        <source>Update from a folder where the bundle of this version lies too: then it is kept.</source>
        <translation>请从同时放有当前版本更新包的文件夹更新：这样它会被保留。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Upload firmware</source>
        <translation>上传固件</translation>
    </message>
    <message>
        <source>Use Python 3.11 or newer.</source>
        <translation>使用 Python 3.11 或更新版本。</translation>
    </message>
    <message>
        <source>Use UUID</source>
        <translation>使用 UUID</translation>
    </message>
    <message>
        <source>Use UUID: a new name that nobody else has</source>
        <translation>使用 UUID：无人重复的新名称</translation>
    </message>
    <message>
        <source>Use a QR code for it.</source>
        <translation>改用二维码。</translation>
    </message>
    <message>
        <source>Use a network with 2.4 GHz.</source>
        <translation>使用有 2.4 GHz 的网络。</translation>
    </message>
    <message>
        <source>Use another cable or a powered hub; the same again: RED bin.</source>
        <translation>换线缆或用带供电的集线器；仍如此：放入红箱。</translation>
    </message>
    <message>
        <source>Use another cable or port, then try again.</source>
        <translation>换线缆或端口，然后重试。</translation>
    </message>
    <message>
        <source>Use another network.</source>
        <translation>换用其他网络。</translation>
    </message>
    <message>
        <source>Use delivery by USB on this computer.</source>
        <translation>在本机上改用 USB 移交。</translation>
    </message>
    <message>
        <source>Use it for the lab, not for a batch that is shipped.</source>
        <translation>用于实验室，不要用于要发货的批次。</translation>
    </message>
    <message>
        <source>Use that Station, or restore the copy made before the upgrade.</source>
        <translation>使用那个 Station，或恢复升级前的副本。</translation>
    </message>
    <message>
        <source>Use the device's own Wi-Fi for open networks.</source>
        <translation>开放网络请用设备自带 Wi-Fi。</translation>
    </message>
    <message>
        <source>Use the device's own Wi-Fi for that.</source>
        <translation>为此请用设备自带 Wi-Fi。</translation>
    </message>
    <message>
        <source>Use the device's own Wi-Fi, or update Device OS.</source>
        <translation>改用设备自带 Wi-Fi，或更新 Device OS。</translation>
    </message>
    <message>
        <source>Use the ownership mode "customer-online" in the recipe.</source>
        <translation>在配方中使用所有权模式 "customer-online"。</translation>
    </message>
    <message>
        <source>Use {0} at most.</source>
        <translation>最多 {0} 个。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Usually under 1 s; up to 30 s if the device sleeps.</source>
        <translation>通常不到 1 秒；设备休眠时最多 30 秒。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value only</source>
        <translation>仅取值</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>等几分钟，然后重试。</translation>
    </message>
    <message>
        <source>Wait a minute; bring it nearer to the access point. Then try again.</source>
        <translation>等一分钟；把它移近接入点。然后重试。</translation>
    </message>
    <message>
        <source>Wait for the owner's yes; then claim it again.</source>
        <translation>等待所有者同意；然后再认领。</translation>
    </message>
    <message>
        <source>Wait for the time shown; do not try elsewhere.</source>
        <translation>按显示的时间等待；不要换处再试。</translation>
    </message>
    <message>
        <source>Wait; for good: install the device rule (Doctor, Fix), then replug.</source>
        <translation>请等待；彻底解决：安装设备规则（“诊断”→“修复”），然后重新插拔。</translation>
    </message>
    <message>
        <source>Waiting {0} s.</source>
        <translation>等待 {0} 秒。</translation>
    </message>
    <message>
        <source>Waits for the device to come back</source>
        <translation>等待设备回来</translation>
    </message>
    <message>
        <source>Was in this product before.</source>
        <translation>此前已在本产品中。</translation>
    </message>
    <message>
        <source>Was not sent.</source>
        <translation>未发送。</translation>
    </message>
    <message>
        <source>We ask the cloud until the owner is proven, or we know why it is not.</source>
        <translation>持续询问云端，直到所有者得到证实，或查明为何没有。</translation>
    </message>
    <message>
        <source>We cannot see {0} in any of our products. If it is in one of yours, please unclaim it, then remove it from the product, in this order.</source>
        <translation>我们在自己的任何产品中都看不到 {0}。若它在贵方的某个产品中，请先取消认领，再把它移出产品，按此顺序。</translation>
    </message>
    <message>
        <source>Webhooks of one person's sandbox hear only that person's devices.</source>
        <translation>某个人沙盒中的 webhook 只能收到此人设备的消息。</translation>
    </message>
    <message>
        <source>What a device of the product last said of its own health.</source>
        <translation>产品的设备最近一次报告的自身健康状况。</translation>
    </message>
    <message>
        <source>What is left in {0} is removed when it opens.</source>
        <translation>{0} 中剩余的会在打开时移除。</translation>
    </message>
    <message>
        <source>What one device of the product publishes.</source>
        <translation>产品的一台设备所发布的内容。</translation>
    </message>
    <message>
        <source>What one device publishes.</source>
        <translation>一台设备所发布的内容。</translation>
    </message>
    <message>
        <source>What relies on it is not known.</source>
        <translation>哪些部分依赖它尚不清楚。</translation>
    </message>
    <message>
        <source>What stays: the device in the product, its owner ({0} mode), {1}. Nothing is undone by itself: station free releases it. The traces hold no secret; the report names the device's id.</source>
        <translation>保留下来的：产品中的设备、其所有者（{0} 模式）、{1}。什么都不会自动撤销：用 station free 释放。跟踪记录不含机密；报告会写明设备 ID。</translation>
    </message>
    <message>
        <source>What stood after it was not sent.</source>
        <translation>其后的内容未发送。</translation>
    </message>
    <message>
        <source>What the account has used, and what it may use: its device limit, its data.</source>
        <translation>账户的已用量和可用量：设备上限、数据量。</translation>
    </message>
    <message>
        <source>What the cloud can compile for. Needs no token.</source>
        <translation>云端可编译的目标版本。无需令牌。</translation>
    </message>
    <message>
        <source>What the cloud knows of a device that the token may see.</source>
        <translation>云端所知的、令牌可见设备的信息。</translation>
    </message>
    <message>
        <source>What the device last said of its own health.</source>
        <translation>设备最近一次报告的自身健康状况。</translation>
    </message>
    <message>
        <source>What the devices of the token's user or customer publish.</source>
        <translation>令牌的用户或客户的设备所发布的内容。</translation>
    </message>
    <message>
        <source>What the doctor found was not mended.</source>
        <translation>诊断发现的问题未修复。</translation>
    </message>
    <message>
        <source>What the service has written about a limit coming near.</source>
        <translation>服务就接近上限所发的通知。</translation>
    </message>
    <message>
        <source>What the service shows once, Station shows once: keep it then.</source>
        <translation>服务只显示一次的，Station 也只显示一次：请当时保存。</translation>
    </message>
    <message>
        <source>What was compiled, to be saved.</source>
        <translation>编译的产物，可保存。</translation>
    </message>
    <message>
        <source>What was left of it was done now.</source>
        <translation>剩余部分现已完成。</translation>
    </message>
    <message>
        <source>What was typed did not come back whole.</source>
        <translation>键入的内容没有完整回显。</translation>
    </message>
    <message>
        <source>What was written into {0} reads back otherwise.</source>
        <translation>写入 {0} 的内容读回后不同。</translation>
    </message>
    <message>
        <source>What we know:</source>
        <translation>已知情况：</translation>
    </message>
    <message>
        <source>Whatever makes tokens with this client stops.</source>
        <translation>用此客户端生成令牌的一切会停止工作。</translation>
    </message>
    <message>
        <source>Whatever uses its present token stops at once.</source>
        <translation>使用其当前令牌的一切会立即停止工作。</translation>
    </message>
    <message>
        <source>Whatever uses this token stops at once.</source>
        <translation>使用此令牌的一切会立即停止工作。</translation>
    </message>
    <message>
        <source>When it is no longer needed</source>
        <translation>不再需要时</translation>
    </message>
    <message>
        <source>When it suits the device</source>
        <translation>在设备合适时</translation>
    </message>
    <message>
        <source>Where a device is, who owns it, and what is to be done to free it, in the right order.</source>
        <translation>设备在哪里、归谁所有，以及按正确顺序该怎样解除。</translation>
    </message>
    <message>
        <source>Where a secret may stand</source>
        <translation>机密可以放在哪里</translation>
    </message>
    <message>
        <source>Where nothing can be recorded, no unit is taken.</source>
        <translation>无法记录时，不接收任何工件。</translation>
    </message>
    <message>
        <source>Whether a device of the product answers at this moment.</source>
        <translation>产品的设备此刻是否应答。</translation>
    </message>
    <message>
        <source>Whether it is in order is not known.</source>
        <translation>是否正常尚不清楚。</translation>
    </message>
    <message>
        <source>Whether the device answers the cloud at this moment.</source>
        <translation>设备此刻是否应答云端。</translation>
    </message>
    <message>
        <source>Which Wi-Fi should the device use?</source>
        <translation>设备使用哪个 Wi-Fi？</translation>
    </message>
    <message>
        <source>Which kind of token may do what</source>
        <translation>哪种令牌能做什么</translation>
    </message>
    <message>
        <source>Which of the devices near by is it?</source>
        <translation>是附近的哪台设备？</translation>
    </message>
    <message>
        <source>Which token to use</source>
        <translation>使用哪种令牌</translation>
    </message>
    <message>
        <source>While it blinks blue hold SETUP for 10 s or longer, until the light flashes fast.</source>
        <translation>在蓝色闪烁时按住 SETUP 10 秒或更久，直到指示灯快闪。</translation>
    </message>
    <message>
        <source>While it blinks blue hold SETUP for 10 s or longer, until the light flashes fast: then its Wi-Fi is forgotten.</source>
        <translation>在蓝色闪烁时按住 SETUP 10 秒或更久，直到指示灯快闪：其 Wi-Fi 即被清除。</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>我是谁</translation>
    </message>
    <message>
        <source>Who owns it is not told to us.</source>
        <translation>未被告知归谁所有。</translation>
    </message>
    <message>
        <source>Who stands behind a token</source>
        <translation>令牌背后是谁</translation>
    </message>
    <message>
        <source>Who will own the device?</source>
        <translation>设备归谁所有？</translation>
    </message>
    <message>
        <source>Whoever finds it may use it for ever.</source>
        <translation>谁捡到它都可永久使用。</translation>
    </message>
    <message>
        <source>Whoever sits at this computer may open {0} (udev rule).</source>
        <translation>使用本机的人都可打开 {0}（udev 规则）。</translation>
    </message>
    <message>
        <source>Whose budget it is</source>
        <translation>额度归谁</translation>
    </message>
    <message>
        <source>Whose user token it is.</source>
        <translation>此用户令牌属于谁。</translation>
    </message>
    <message>
        <source>Wi-Fi by {0}{1}.</source>
        <translation>Wi-Fi 使用 {0}{1}。</translation>
    </message>
    <message>
        <source>Wi-Fi is off by a switch or key.</source>
        <translation>Wi-Fi 被开关或按键关闭。</translation>
    </message>
    <message>
        <source>Wi-Fi is turned off.</source>
        <translation>Wi-Fi 已关闭。</translation>
    </message>
    <message>
        <source>Wi-Fi name</source>
        <translation>Wi-Fi 名称</translation>
    </message>
    <message>
        <source>Will somebody flash these units from a desktop IDE?</source>
        <translation>会有人从桌面 IDE 给这些工件刷写吗？</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Windows answers with {0}</source>
        <translation>Windows 应答 {0}</translation>
    </message>
    <message>
        <source>Windows knows no printer {0}.</source>
        <translation>Windows 中没有打印机 {0}。</translation>
    </message>
    <message>
        <source>Windows' own driver serves the boards.</source>
        <translation>由 Windows 自带的驱动程序支持这些板子。</translation>
    </message>
    <message>
        <source>With it firmware by USB and control requests do not work.</source>
        <translation>有它在，USB 固件和控制请求都无法工作。</translation>
    </message>
    <message>
        <source>With real devices</source>
        <translation>使用真实设备</translation>
    </message>
    <message>
        <source>Without it no device can be spoken to by USB.</source>
        <translation>否则无法通过 USB 与任何设备通信。</translation>
    </message>
    <message>
        <source>Without it the cloud does nothing for this station.</source>
        <translation>没有它，云端不为此工作站做任何事。</translation>
    </message>
    <message>
        <source>Without it there is no window; commands work.</source>
        <translation>没有它就没有窗口；命令可用。</translation>
    </message>
    <message>
        <source>Work on with a new record; give the damaged one to an engineer.</source>
        <translation>换用新记录继续工作；把损坏的交给工程师。</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>写入备注</translation>
    </message>
    <message>
        <source>Write the device ID into the row: only it tells which unit is meant.</source>
        <translation>在该行写入设备 ID：只有它能说明指的是哪个工件。</translation>
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
        <translation>是</translation>
    </message>
    <message>
        <source>You work on product {0}. This is another one: {1}.</source>
        <translation>你在处理产品 {0}。这是另一个：{1}。</translation>
    </message>
    <message>
        <source>Your account's access token (optional)</source>
        <translation>账户的访问令牌（可选）</translation>
    </message>
    <message>
        <source>Your account's e-mail (optional)</source>
        <translation>账户邮箱（可选）</translation>
    </message>
    <message>
        <source>Your own account: what your role in each product and organization allows.</source>
        <translation>你自己的账户：取决于你在各产品和组织中的角色。</translation>
    </message>
    <message>
        <source>a Particle device</source>
        <translation>一台 Particle 设备</translation>
    </message>
    <message>
        <source>a claim code has {0} characters</source>
        <translation>认领码有 {0} 个字符</translation>
    </message>
    <message>
        <source>a cloud address holds no user, query or fragment</source>
        <translation>云端地址不含用户、查询或片段</translation>
    </message>
    <message>
        <source>a crash report</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>a customer needs a name</source>
        <translation>客户需要名称</translation>
    </message>
    <message>
        <source>a file with [[slot]] tables</source>
        <translation>含 [[slot]] 表的文件</translation>
    </message>
    <message>
        <source>a length of {0} mm</source>
        <translation>{0} 毫米的长度</translation>
    </message>
    <message>
        <source>a length was {0}</source>
        <translation>长度为 {0}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a monolithic image</source>
        <translation>整体式映像</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>一个名称</translation>
    </message>
    <message>
        <source>a new customer each</source>
        <translation>每件一个新客户</translation>
    </message>
    <message>
        <source>a newer Station wrote it</source>
        <translation>由较新的 Station 写成</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a product's number or slug</source>
        <translation>产品编号或 slug</translation>
    </message>
    <message>
        <source>a program of its own talks at the port</source>
        <translation>设备自己的程序在端口上输出</translation>
    </message>
    <message>
        <source>a radio stack</source>
        <translation>无线协议栈</translation>
    </message>
    <message>
        <source>a recipe, copied</source>
        <translation>配方，已复制</translation>
    </message>
    <message>
        <source>a report of {0} has {1}</source>
        <translation>{0} 的报告有 {1}</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>a security we do not know</source>
        <translation>我们不认识的安全类型</translation>
    </message>
    <message>
        <source>a slot needs a name</source>
        <translation>槽位需要名称</translation>
    </message>
    <message>
        <source>a system part</source>
        <translation>系统部分</translation>
    </message>
    <message>
        <source>a template's name</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a {0} entry was to hold what looks like a claim code</source>
        <translation>一个 {0} 条目险些存入疑似认领码的内容</translation>
    </message>
    <message>
        <source>adopted {0}</source>
        <translation>adopted {0}</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>快</translation>
    </message>
    <message>
        <source>all products and devices that the account may see</source>
        <translation>账户可见的全部产品和设备</translation>
    </message>
    <message>
        <source>an account's name</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>an asset</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>an entry's time needs its zone</source>
        <translation>条目的时间需要时区</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>an hour, or as asked</source>
        <translation>一小时，或按要求</translation>
    </message>
    <message>
        <source>an https address</source>
        <translation>https 地址</translation>
    </message>
    <message>
        <source>an issuer without a name</source>
        <translation>没有名称的签发者</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an offline round</source>
        <translation>离线轮次</translation>
    </message>
    <message>
        <source>and customer cannot both stand</source>
        <translation>不能与 customer 同时存在</translation>
    </message>
    <message>
        <source>and ssid cannot both stand</source>
        <translation>不能与 ssid 同时存在</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>类别不同</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>另一个码</translation>
    </message>
    <message>
        <source>another code stored</source>
        <translation>存入了另一个码</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>另一个进程</translation>
    </message>
    <message>
        <source>another's device is not claimed: its owner gets an e-mail</source>
        <translation>他人的设备不会被认领：其所有者会收到电子邮件</translation>
    </message>
    <message>
        <source>answered {0}</source>
        <translation>应答为 {0}</translation>
    </message>
    <message>
        <source>any unique text; the cloud makes it lower case</source>
        <translation>任何唯一的文本；云端会改为小写</translation>
    </message>
    <message>
        <source>as compiled into it</source>
        <translation>与编译时一致</translation>
    </message>
    <message>
        <source>as if this device had published it</source>
        <translation>如同由此设备发布</translation>
    </message>
    <message>
        <source>as the label has it</source>
        <translation>按标签所写</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>最多 {0}</translation>
    </message>
    <message>
        <source>awaiting confirmation</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>away</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>back, and silent for {0} s</source>
        <translation>已回来，静默 {0} 秒</translation>
    </message>
    <message>
        <source>bad request</source>
        <translation>请求有误</translation>
    </message>
    <message>
        <source>before 0.4.5</source>
        <translation>早于 0.4.5</translation>
    </message>
    <message>
        <source>belongs to {0}</source>
        <translation>属于 {0}</translation>
    </message>
    <message>
        <source>bin *.ino *.cpp *.h</source>
        <translation>bin *.ino *.cpp *.h</translation>
    </message>
    <message>
        <source>block {0} was not taken</source>
        <translation>块 {0} 未被接受</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>被占用</translation>
    </message>
    <message>
        <source>by USB</source>
        <translation>用 USB</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>by its own Wi-Fi</source>
        <translation>用其自带 Wi-Fi</translation>
    </message>
    <message>
        <source>cable or slot</source>
        <translation>线缆或槽位</translation>
    </message>
    <message>
        <source>cannot be read: the file is damaged there</source>
        <translation>无法读取：文件在此处损坏</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>certificate has expired</translation>
    </message>
    <message>
        <source>chunks without an end</source>
        <translation>分块，无结束标记</translation>
    </message>
    <message>
        <source>chunks, with their end</source>
        <translation>分块，带结束标记</translation>
    </message>
    <message>
        <source>claim code</source>
        <translation>认领码</translation>
    </message>
    <message>
        <source>client ID and secret</source>
        <translation>客户端 ID 和密钥</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>客户端证书</translation>
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
        <translation>认领码已过期</translation>
    </message>
    <message>
        <source>code stored</source>
        <translation>码已存入</translation>
    </message>
    <message>
        <source>code too short</source>
        <translation>码太短</translation>
    </message>
    <message>
        <source>columns of [bench] is a number from 0 to {0}</source>
        <translation>[bench] 的 columns 是 0 到 {0} 的数字</translation>
    </message>
    <message>
        <source>configure-ap was answered with {0}</source>
        <translation>configure-ap 的应答是 {0}</translation>
    </message>
    <message>
        <source>connected to the cloud</source>
        <translation>已连接云端</translation>
    </message>
    <message>
        <source>counted from 1</source>
        <translation>从 1 算起</translation>
    </message>
    <message>
        <source>crash reports</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>csv *.xlsx</source>
        <translation>csv *.xlsx</translation>
    </message>
    <message>
        <source>customer asked</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>customer list</source>
        <translation>客户列表</translation>
    </message>
    <message>
        <source>customer token</source>
        <translation>客户令牌</translation>
    </message>
    <message>
        <source>customers of the batch</source>
        <translation>批次中的客户</translation>
    </message>
    <message>
        <source>customers:create, or *:* for all</source>
        <translation>customers:create，或 *:* 表示全部</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>被截断</translation>
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
        <translation>无权限</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>device ids, serial numbers, IMEIs or ICCIDs, one a line</source>
        <translation>设备 ID、序列号、IMEI 或 ICCID，每行一个</translation>
    </message>
    <message>
        <source>device list</source>
        <translation>设备列表</translation>
    </message>
    <message>
        <source>device secret</source>
        <translation>设备密钥</translation>
    </message>
    <message>
        <source>devices.unclaim --device {0}</source>
        <translation>devices.unclaim --device {0}</translation>
    </message>
    <message>
        <source>dfu-util did not bring the firmware onto the device.</source>
        <translation>dfu-util 未能把固件写入设备。</translation>
    </message>
    <message>
        <source>dfu-util is here: {0}.</source>
        <translation>dfu-util 已具备：{0}。</translation>
    </message>
    <message>
        <source>dfu-util writes the firmware.</source>
        <translation>dfu-util 正在写入固件。</translation>
    </message>
    <message>
        <source>else at once</source>
        <translation>否则立即</translation>
    </message>
    <message>
        <source>else only the groups named</source>
        <translation>否则仅用于所列的组</translation>
    </message>
    <message>
        <source>end log</source>
        <translation>end log</translation>
    </message>
    <message>
        <source>engineer asked</source>
        <translation>工程师要求</translation>
    </message>
    <message>
        <source>every try ended without the network</source>
        <translation>每次尝试结束时都没有连上网络</translation>
    </message>
    <message>
        <source>everything in one product</source>
        <translation>一个产品中的一切</translation>
    </message>
    <message>
        <source>find a device to release</source>
        <translation>find a device to release</translation>
    </message>
    <message>
        <source>firmware file</source>
        <translation>固件文件</translation>
    </message>
    <message>
        <source>firmware of a network processor</source>
        <translation>网络处理器固件</translation>
    </message>
    <message>
        <source>follow events</source>
        <translation>follow events</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>free text kept with the device</source>
        <translation>随设备保存的任意文本</translation>
    </message>
    <message>
        <source>git pull brings the newer one.</source>
        <translation>git pull 获取更新的版本。</translation>
    </message>
    <message>
        <source>give way</source>
        <translation>give way</translation>
    </message>
    <message>
        <source>good for an hour</source>
        <translation>一小时内有效</translation>
    </message>
    <message>
        <source>has 18 to 21 digits and begins with 89</source>
        <translation>应有 18 到 21 位数字，并以 89 开头</translation>
    </message>
    <message>
        <source>has a brace alone; write {{ or }} for the sign itself</source>
        <translation>有单独的花括号；要写花括号本身，请写 {{ 或 }}</translation>
    </message>
    <message>
        <source>has its head open</source>
        <translation>打印头开着</translation>
    </message>
    <message>
        <source>has no owner, as wished</source>
        <translation>没有所有者，按要求</translation>
    </message>
    <message>
        <source>has no printer behind it</source>
        <translation>后面没有打印机</translation>
    </message>
    <message>
        <source>hear events</source>
        <translation>接收事件</translation>
    </message>
    <message>
        <source>hold SETUP for 3 s</source>
        <translation>按住 SETUP 3 秒</translation>
    </message>
    <message>
        <source>holds a character that no name has</source>
        <translation>含有名称中不允许的字符</translation>
    </message>
    <message>
        <source>how its key is made cannot be read</source>
        <translation>无法读取其密钥的生成方式</translation>
    </message>
    <message>
        <source>import and activate them</source>
        <translation>导入并激活</translation>
    </message>
    <message>
        <source>in the product, no code yet</source>
        <translation>在产品中，尚无认领码</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>in work: {0}</source>
        <translation>处理中：{0}</translation>
    </message>
    <message>
        <source>installed is the two-legged one that Station needs; web needs a redirect address</source>
        <translation>installed 是 Station 需要的双方授权类型；web 需要重定向地址</translation>
    </message>
    <message>
        <source>is a time of ISO 8601, as 2026-01-31T10:00:00Z</source>
        <translation>应为 ISO 8601 时间，如 2026-01-31T10:00:00Z</translation>
    </message>
    <message>
        <source>is a whole number</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>is at least {0}</source>
        <translation>至少为 {0}</translation>
    </message>
    <message>
        <source>is at most {0}</source>
        <translation>最多为 {0}</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is missing, though later ones were written</source>
        <translation>缺失，而之后的条目已写入</translation>
    </message>
    <message>
        <source>is missing: the label would be empty</source>
        <translation>缺失：标签会是空的</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>为必填</translation>
    </message>
    <message>
        <source>is no name</source>
        <translation>不是有效名称</translation>
    </message>
    <message>
        <source>is not as it was written, or the one before it was exchanged</source>
        <translation>与写入时不一致，或其前一条被调换</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>此处不认识</translation>
    </message>
    <message>
        <source>is not known here; there is {0}</source>
        <translation>此处不认识；可用的有 {0}</translation>
    </message>
    <message>
        <source>is not the one that was committed</source>
        <translation>不是提交时的那一条</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>is one of {0}</source>
        <translation>应为 {0} 之一</translation>
    </message>
    <message>
        <source>is out of paper</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>is out of ribbon</source>
        <translation>碳带用完</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>is to be chosen by hand</source>
        <translation>需手动选择</translation>
    </message>
    <message>
        <source>is true or false</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>is used by another program</source>
        <translation>被其他程序占用</translation>
    </message>
    <message>
        <source>it belonged to {0}</source>
        <translation>它原属于 {0}</translation>
    </message>
    <message>
        <source>it did not come back and tell its application</source>
        <translation>它没有回来报告其应用程序</translation>
    </message>
    <message>
        <source>it did not end within {0} s.</source>
        <translation>在 {0} 秒内没有结束。</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>它没有{0}</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>与写入时不一致</translation>
    </message>
    <message>
        <source>it is not there, and may not be made</source>
        <translation>它不在，且不允许创建</translation>
    </message>
    <message>
        <source>it never ends</source>
        <translation>永不失效</translation>
    </message>
    <message>
        <source>it says that it is claimed</source>
        <translation>设备自称已认领</translation>
    </message>
    <message>
        <source>it updates itself</source>
        <translation>正在自行更新</translation>
    </message>
    <message>
        <source>it was in product {0}</source>
        <translation>它原在产品 {0} 中</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>its Wi-Fi is forgotten</source>
        <translation>其 Wi-Fi 已清除</translation>
    </message>
    <message>
        <source>its application is {0}</source>
        <translation>其应用程序是 {0}</translation>
    </message>
    <message>
        <source>its application is {0}…</source>
        <translation>其应用程序是 {0}…</translation>
    </message>
    <message>
        <source>its client id</source>
        <translation>其客户端 ID</translation>
    </message>
    <message>
        <source>its device id</source>
        <translation>其设备 ID</translation>
    </message>
    <message>
        <source>its device id; the account's own also by name</source>
        <translation>其设备 ID；账户自己的设备也可用名称</translation>
    </message>
    <message>
        <source>its disk is not there</source>
        <translation>其磁盘不在</translation>
    </message>
    <message>
        <source>its firmware runs</source>
        <translation>其固件在运行</translation>
    </message>
    <message>
        <source>its id or slug</source>
        <translation>其 ID 或 slug</translation>
    </message>
    <message>
        <source>its id, from the list</source>
        <translation>其 ID，取自列表</translation>
    </message>
    <message>
        <source>its letters cannot be read</source>
        <translation>其字母无法读取</translation>
    </message>
    <message>
        <source>its name on the device</source>
        <translation>它在设备上的名称</translation>
    </message>
    <message>
        <source>its network</source>
        <translation>其网络</translation>
    </message>
    <message>
        <source>its number or slug</source>
        <translation>其编号或 slug</translation>
    </message>
    <message>
        <source>its own Wi-Fi</source>
        <translation>其自带 Wi-Fi</translation>
    </message>
    <message>
        <source>its username</source>
        <translation>其用户名</translation>
    </message>
    <message>
        <source>its {0} has version {1}</source>
        <translation>其{0}版本为 {1}</translation>
    </message>
    <message>
        <source>joining the Wi-Fi</source>
        <translation>正在连接 Wi-Fi</translation>
    </message>
    <message>
        <source>keeps the one it has</source>
        <translation>保留现有的</translation>
    </message>
    <message>
        <source>label bad</source>
        <translation>标签不良</translation>
    </message>
    <message>
        <source>lets the {0} reach {1} mm across and {2} mm down; the label ends at {3} and {4} mm</source>
        <translation>使 {0} 伸到横向 {1} 毫米、纵向 {2} 毫米；标签止于 {3} 和 {4} 毫米</translation>
    </message>
    <message>
        <source>letters, digits, / - _</source>
        <translation>字母、数字、/ - _</translation>
    </message>
    <message>
        <source>line {0}, {1}</source>
        <translation>第 {0} 行，{1}</translation>
    </message>
    <message>
        <source>listening for devices</source>
        <translation>搜寻设备</translation>
    </message>
    <message>
        <source>listening mode</source>
        <translation>监听模式</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>look at the device</source>
        <translation>查看设备</translation>
    </message>
    <message>
        <source>look on again</source>
        <translation>look on again</translation>
    </message>
    <message>
        <source>macOS' own driver serves the boards, by their cu. names.</source>
        <translation>由 macOS 自带的驱动程序支持这些板子，使用其 cu. 名称。</translation>
    </message>
    <message>
        <source>make claim codes</source>
        <translation>生成认领码</translation>
    </message>
    <message>
        <source>make customers</source>
        <translation>创建客户</translation>
    </message>
    <message>
        <source>makes tokens and customers; no token itself</source>
        <translation>生成令牌和客户；本身不是令牌</translation>
    </message>
    <message>
        <source>may hold {0} bytes; this has {1}</source>
        <translation>最多 {0} 字节；现有 {1} 字节</translation>
    </message>
    <message>
        <source>may not be opened by this user</source>
        <translation>此用户无权打开</translation>
    </message>
    <message>
        <source>must be 1; a newer Station wrote this</source>
        <translation>必须是 1；由较新的 Station 写成</translation>
    </message>
    <message>
        <source>must be 1; a newer Station wrote this recipe</source>
        <translation>必须是 1；此配方由较新的 Station 写成</translation>
    </message>
    <message>
        <source>must be a list of tables, [[element]]</source>
        <translation>必须是表的列表，[[element]]</translation>
    </message>
    <message>
        <source>must be from {0} to {1}</source>
        <translation>必须在 {0} 到 {1} 之间</translation>
    </message>
    <message>
        <source>must be one of {0}, not {1}</source>
        <translation>必须是 {0} 之一，不是 {1}</translation>
    </message>
    <message>
        <source>must be {0}, not {1}</source>
        <translation>必须是{0}，不是 {1}</translation>
    </message>
    <message>
        <source>must hold texts, one at least</source>
        <translation>必须含文本，至少一个</translation>
    </message>
    <message>
        <source>must not be {0}</source>
        <translation>不得为 {0}</translation>
    </message>
    <message>
        <source>names a person whose sealed name is not as it was written</source>
        <translation>提到的人员，其密封姓名与写入时不一致</translation>
    </message>
    <message>
        <source>names with commas between</source>
        <translation>名称之间用逗号分隔</translation>
    </message>
    <message>
        <source>names {{0}}; there is {1}</source>
        <translation>写了 {{0}}；可用的有 {1}</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需要你处理</translation>
    </message>
    <message>
        <source>network name</source>
        <translation>网络名称</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>无 TLS</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>no answer within {0} s</source>
        <translation>{0} 秒内没有应答</translation>
    </message>
    <message>
        <source>no answer within {0} s.</source>
        <translation>{0} 秒内没有应答。</translation>
    </message>
    <message>
        <source>no confirmation</source>
        <translation>没有回执</translation>
    </message>
    <message>
        <source>no customer is made for {0} here</source>
        <translation>此处没有为 {0} 创建客户</translation>
    </message>
    <message>
        <source>no customer was settled for {0}</source>
        <translation>没有为 {0} 确定客户</translation>
    </message>
    <message>
        <source>no device was named</source>
        <translation>没有指定设备</translation>
    </message>
    <message>
        <source>no event told how the update ended</source>
        <translation>没有事件说明更新如何结束</translation>
    </message>
    <message>
        <source>no key can be made as it says</source>
        <translation>按其所述无法生成密钥</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>无供电</translation>
    </message>
    <message>
        <source>no reply within {0} s</source>
        <translation>{0} 秒内无应答</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>无令牌</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>没有说明</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>nobody knows it</source>
        <translation>没有人认识它</translation>
    </message>
    <message>
        <source>nobody, as wished</source>
        <translation>无人，按要求</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>none was kept; --trace FILE of a run keeps one</source>
        <translation>没有保留；运行时用 --trace FILE 可保留</translation>
    </message>
    <message>
        <source>not a DER sequence</source>
        <translation>不是 DER 序列</translation>
    </message>
    <message>
        <source>not a Device OS version: {0}</source>
        <translation>不是 Device OS 版本：{0}</translation>
    </message>
    <message>
        <source>not a device id: {0}</source>
        <translation>不是设备 ID：{0}</translation>
    </message>
    <message>
        <source>not a platform Station provisions: {0} (it knows {1})</source>
        <translation>不是 Station 能配置的平台：{0}（它支持 {1}）</translation>
    </message>
    <message>
        <source>not an RSA key</source>
        <translation>不是 RSA 密钥</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>未认领</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未做到</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>not yet valid</translation>
    </message>
    <message>
        <source>nothing is known of one device {0}</source>
        <translation>关于单一设备 {0} 一无所知</translation>
    </message>
    <message>
        <source>of a cellular device</source>
        <translation>用于蜂窝设备</translation>
    </message>
    <message>
        <source>of a web client</source>
        <translation>用于 web 客户端</translation>
    </message>
    <message>
        <source>of the order</source>
        <translation>排序的方向</translation>
    </message>
    <message>
        <source>on-line for 30 s without an owner</source>
        <translation>在线 30 秒仍无所有者</translation>
    </message>
    <message>
        <source>one .bin file</source>
        <translation>一个 .bin 文件</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>one customer's devices, and their claiming</source>
        <translation>一个客户的设备及其认领</translation>
    </message>
    <message>
        <source>only events whose name begins so</source>
        <translation>仅名称以此开头的事件</translation>
    </message>
    <message>
        <source>only the simulated one has {0}</source>
        <translation>只有模拟有 {0}</translation>
    </message>
    <message>
        <source>only the unit has {0}</source>
        <translation>只有工件有 {0}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>opening at {0} baud {1}</source>
        <translation>以 {0} 波特打开{1}</translation>
    </message>
    <message>
        <source>or a part of it</source>
        <translation>或其一部分</translation>
    </message>
    <message>
        <source>organization list</source>
        <translation>组织列表</translation>
    </message>
    <message>
        <source>our own letter</source>
        <translation>我们自己的字母</translation>
    </message>
    <message>
        <source>out of the fleet's updates; else back into them</source>
        <translation>退出设备群更新；否则重新加入</translation>
    </message>
    <message>
        <source>outer identity</source>
        <translation>外层身份</translation>
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
        <translation>通过</translation>
    </message>
    <message>
        <source>plain security</source>
        <translation>普通安全性</translation>
    </message>
    <message>
        <source>platform {0}</source>
        <translation>平台 {0}</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>process {0} on {1} since {2}</source>
        <translation>{1} 上的进程 {0}，自 {2} 起</translation>
    </message>
    <message>
        <source>product list</source>
        <translation>产品列表</translation>
    </message>
    <message>
        <source>product token</source>
        <translation>产品令牌</translation>
    </message>
    <message>
        <source>product {0}</source>
        <translation>产品 {0}</translation>
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
        <translation>已证实：无所有者</translation>
    </message>
    <message>
        <source>public client</source>
        <translation>public client</translation>
    </message>
    <message>
        <source>puts it into listening mode</source>
        <translation>会使其进入监听模式</translation>
    </message>
    <message>
        <source>puts the device into DFU</source>
        <translation>会使设备进入 DFU</translation>
    </message>
    <message>
        <source>ready to hand over</source>
        <translation>可以移交</translation>
    </message>
    <message>
        <source>records search</source>
        <translation>records search</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>release a device</source>
        <translation>release a device</translation>
    </message>
    <message>
        <source>resources/{0} is not part of this installation</source>
        <translation>resources/{0} 不在此安装中</translation>
    </message>
    <message>
        <source>rework bin</source>
        <translation>返工箱</translation>
    </message>
    <message>
        <source>root certificate</source>
        <translation>根证书</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>运行 {0}</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>查看其文本</translation>
    </message>
    <message>
        <source>sent on to {0}, perhaps a sign-in page</source>
        <translation>被转到 {0}，可能是登录页</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>serial ports</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>set up from a file: {0}</source>
        <translation>由文件设置：{0}</translation>
    </message>
    <message>
        <source>set was answered with {0}</source>
        <translation>set 的应答是 {0}</translation>
    </message>
    <message>
        <source>settings of unknown names</source>
        <translation>名称未知的设置</translation>
    </message>
    <message>
        <source>settings without secrets</source>
        <translation>不含机密的设置</translation>
    </message>
    <message>
        <source>shift report</source>
        <translation>班次报告</translation>
    </message>
    <message>
        <source>short MAC address</source>
        <translation>短 MAC 地址</translation>
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
        <translation>静默</translation>
    </message>
    <message>
        <source>simulated: …{0}</source>
        <translation>模拟：…{0}</translation>
    </message>
    <message>
        <source>site budget</source>
        <translation>site budget</translation>
    </message>
    <message>
        <source>slot is no list of tables, [[slot]]</source>
        <translation>slot 不是表的列表，[[slot]]</translation>
    </message>
    <message>
        <source>slot {0} needs a name and a place, both as text</source>
        <translation>槽位 {0} 需要名称和位置，均为文本</translation>
    </message>
    <message>
        <source>softap wire</source>
        <translation>softap wire</translation>
    </message>
    <message>
        <source>something is missing in it</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>sources to compile, or one binary (.bin)</source>
        <translation>要编译的源码，或一个二进制文件 (.bin)</translation>
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
        <translation>station engineer set-pin        # 或 decline-pin：不设 PIN</translation>
    </message>
    <message>
        <source>station secret replace client   # the OAuth client's secret</source>
        <translation>station secret replace client   # OAuth 客户端的密钥</translation>
    </message>
    <message>
        <source>station secret replace token    # your account's token</source>
        <translation>station secret replace token    # 您账户的令牌</translation>
    </message>
    <message>
        <source>station training --list names them.</source>
        <translation>station training --list 列出它们。</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stopped at its question: {0}</source>
        <translation>停在它的提问处：{0}</translation>
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
        <translation>系统部分 {0}</translation>
    </message>
    <message>
        <source>system, light, dark or contrast</source>
        <translation>system、light、dark 或 contrast</translation>
    </message>
    <message>
        <source>takes files</source>
        <translation>接受文件</translation>
    </message>
    <message>
        <source>takes {0} at most</source>
        <translation>最多接受 {0} 个</translation>
    </message>
    <message>
        <source>the OAuth client's secret</source>
        <translation>OAuth 客户端的密钥</translation>
    </message>
    <message>
        <source>the Wi-Fi password</source>
        <translation>Wi-Fi 密码</translation>
    </message>
    <message>
        <source>the Wi-Fi that it is given</source>
        <translation>给它的 Wi-Fi</translation>
    </message>
    <message>
        <source>the Wi-Fi {0}</source>
        <translation>Wi-Fi {0}</translation>
    </message>
    <message>
        <source>the account's e-mail</source>
        <translation>账户的邮箱</translation>
    </message>
    <message>
        <source>the account's password</source>
        <translation>账户密码</translation>
    </message>
    <message>
        <source>the account's token</source>
        <translation>账户令牌</translation>
    </message>
    <message>
        <source>the account's token of before</source>
        <translation>之前的账户令牌</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>the bootloader</source>
        <translation>引导程序</translation>
    </message>
    <message>
        <source>the check has a fault of its own ({0}).</source>
        <translation>此项检查自身出错 ({0})。</translation>
    </message>
    <message>
        <source>the cloud slowed us</source>
        <translation>云端让我们放慢</translation>
    </message>
    <message>
        <source>the connection broke while sending</source>
        <translation>发送时连接中断</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>the device could not join {0}</source>
        <translation>设备未能连接 {0}</translation>
    </message>
    <message>
        <source>the device is not in the product</source>
        <translation>设备不在产品中</translation>
    </message>
    <message>
        <source>the device is on-line</source>
        <translation>设备在线</translation>
    </message>
    <message>
        <source>the device said: failed</source>
        <translation>设备说：失败</translation>
    </message>
    <message>
        <source>the device said: {0}</source>
        <translation>设备说：{0}</translation>
    </message>
    <message>
        <source>the device {0}</source>
        <translation>设备 {0}</translation>
    </message>
    <message>
        <source>the e-mail of a member of the team</source>
        <translation>团队成员的邮箱</translation>
    </message>
    <message>
        <source>the end of the log</source>
        <translation>日志末尾</translation>
    </message>
    <message>
        <source>the end of the log, and the last crash reports</source>
        <translation>日志末尾和最近的崩溃报告</translation>
    </message>
    <message>
        <source>the end was not taken</source>
        <translation>结束信号未被接受</translation>
    </message>
    <message>
        <source>the engineer's PIN</source>
        <translation>工程师 PIN</translation>
    </message>
    <message>
        <source>the engineer's PIN: there shall be none</source>
        <translation>工程师 PIN：不设</translation>
    </message>
    <message>
        <source>the engineer's account</source>
        <translation>工程师的账户</translation>
    </message>
    <message>
        <source>the fault that is on the screen</source>
        <translation>屏幕上的故障</translation>
    </message>
    <message>
        <source>the header was not taken</source>
        <translation>标头未被接受</translation>
    </message>
    <message>
        <source>the id is made of it</source>
        <translation>ID 由它构成</translation>
    </message>
    <message>
        <source>the id of an OAuth client</source>
        <translation>OAuth 客户端的 ID</translation>
    </message>
    <message>
        <source>the id that compiling gave</source>
        <translation>编译给出的 ID</translation>
    </message>
    <message>
        <source>the key store</source>
        <translation>密钥库</translation>
    </message>
    <message>
        <source>the keys stand in another order: {0} …</source>
        <translation>键的顺序不同：{0} …</translation>
    </message>
    <message>
        <source>the known part of it, to get the whole</source>
        <translation>已知的部分，用来取得完整内容</translation>
    </message>
    <message>
        <source>the last block was not taken</source>
        <translation>最后一块未被接受</translation>
    </message>
    <message>
        <source>the last connected first when left out</source>
        <translation>省略则最近连接的在前</translation>
    </message>
    <message>
        <source>the latest talk with devices and cloud</source>
        <translation>与设备和云端的最近对话</translation>
    </message>
    <message>
        <source>the letter i came back as one byte</source>
        <translation>字母 i 作为一个字节返回</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>the name it was created with</source>
        <translation>创建时所用的名称</translation>
    </message>
    <message>
        <source>the newest when left out</source>
        <translation>省略则用最新的</translation>
    </message>
    <message>
        <source>the old one is {0} min old</source>
        <translation>旧的已有 {0} 分钟</translation>
    </message>
    <message>
        <source>the one to delete</source>
        <translation>要删除的那个</translation>
    </message>
    <message>
        <source>the only device that is plugged in</source>
        <translation>唯一插着的设备</translation>
    </message>
    <message>
        <source>the only kind there is today</source>
        <translation>目前唯一的类型</translation>
    </message>
    <message>
        <source>the place of the secrets: {0}</source>
        <translation>机密的存放处：{0}</translation>
    </message>
    <message>
        <source>the recipe of the bench</source>
        <translation>工作台的配方</translation>
    </message>
    <message>
        <source>the recipe {0}</source>
        <translation>配方 {0}</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>the reply came too slowly</source>
        <translation>应答来得太慢</translation>
    </message>
    <message>
        <source>the run ended without a verdict</source>
        <translation>运行结束，没有判定</translation>
    </message>
    <message>
        <source>the scopes chosen, in one product or organization</source>
        <translation>在一个产品或组织中，所选的权限范围</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>the session with the cloud is closed</source>
        <translation>与云端的会话已关闭</translation>
    </message>
    <message>
        <source>the settings without secrets, and the slots</source>
        <translation>不含机密的设置，以及槽位</translation>
    </message>
    <message>
        <source>the slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>the system itself</source>
        <translation>系统本身</translation>
    </message>
    <message>
        <source>the system's settings</source>
        <translation>系统设置</translation>
    </message>
    <message>
        <source>the talk with device and cloud</source>
        <translation>与设备和云端的对话</translation>
    </message>
    <message>
        <source>the talk with device and cloud, where it was kept</source>
        <translation>与设备和云端的对话（若有保留）</translation>
    </message>
    <message>
        <source>the taught slots</source>
        <translation>已示教的槽位</translation>
    </message>
    <message>
        <source>the time scale must be above 0</source>
        <translation>时间倍率必须大于 0</translation>
    </message>
    <message>
        <source>the trace</source>
        <translation>跟踪记录</translation>
    </message>
    <message>
        <source>the unit's place among unclaimed ones, and the Wi-Fi that it knew.</source>
        <translation>工件在未认领设备中的位置，以及它所知的 Wi-Fi。</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>the vault's passphrase</source>
        <translation>保险库口令</translation>
    </message>
    <message>
        <source>the vault's passphrase: replaced</source>
        <translation>保险库口令：已替换</translation>
    </message>
    <message>
        <source>the versions of Station, Python, Qt, the system and the libraries</source>
        <translation>Station、Python、Qt、系统和库的版本</translation>
    </message>
    <message>
        <source>the way back</source>
        <translation>返回之路</translation>
    </message>
    <message>
        <source>the {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>the {0} token</source>
        <translation>{0} 令牌</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>there is no card for {0} {1}</source>
        <translation>没有 {0} {1} 的卡片</translation>
    </message>
    <message>
        <source>there is none in {0}; --verbose writes one</source>
        <translation>{0} 中没有；--verbose 会写入</translation>
    </message>
    <message>
        <source>this computer left: {0}</source>
        <translation>本机已离开：{0}</translation>
    </message>
    <message>
        <source>this computer's key store</source>
        <translation>这台电脑的密钥库</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>to compile for; the device's own when left out</source>
        <translation>编译的目标；省略则用设备自己的</translation>
    </message>
    <message>
        <source>token deletions</source>
        <translation>令牌删除</translation>
    </message>
    <message>
        <source>token inspection</source>
        <translation>令牌查看</translation>
    </message>
    <message>
        <source>token reads</source>
        <translation>令牌读取</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>true, or false for the others</source>
        <translation>true，或 false 表示其余的</translation>
    </message>
    <message>
        <source>try account</source>
        <translation>try account</translation>
    </message>
    <message>
        <source>try {0}: {1}</source>
        <translation>第 {0} 次尝试：{1}</translation>
    </message>
    <message>
        <source>two numbers, [across, down]</source>
        <translation>两个数字，[横向, 纵向]</translation>
    </message>
    <message>
        <source>two slots have the {0} {1}</source>
        <translation>两个槽位有相同的 {0} {1}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>unique over the whole service</source>
        <translation>在整个服务中唯一</translation>
    </message>
    <message>
        <source>unique within the owner's account</source>
        <translation>在所有者的账户内唯一</translation>
    </message>
    <message>
        <source>unit story</source>
        <translation>unit story</translation>
    </message>
    <message>
        <source>unit: …{0}</source>
        <translation>工件：…{0}</translation>
    </message>
    <message>
        <source>until it is deleted</source>
        <translation>直到被删除</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>{0} 之前</translation>
    </message>
    <message>
        <source>until {0} UTC</source>
        <translation>至 {0} UTC</translation>
    </message>
    <message>
        <source>update check</source>
        <translation>更新检查</translation>
    </message>
    <message>
        <source>update fetch</source>
        <translation>获取更新</translation>
    </message>
    <message>
        <source>update from {0} to {1}</source>
        <translation>从 {0} 更新到 {1}</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>用户令牌</translation>
    </message>
    <message>
        <source>usually about 1 s</source>
        <translation>通常约 1 秒</translation>
    </message>
    <message>
        <source>usually {0}–{1} s</source>
        <translation>通常 {0}–{1} 秒</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>versions of Station, Python, Qt, system, libraries</source>
        <translation>Station、Python、Qt、系统、库的版本</translation>
    </message>
    <message>
        <source>w was not answered</source>
        <translation>w 没有应答</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waits for firmware</source>
        <translation>等待固件</translation>
    </message>
    <message>
        <source>watch {0}</source>
        <translation>watch {0}</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>what it may do, nothing else</source>
        <translation>它能做什么，仅此而已</translation>
    </message>
    <message>
        <source>what the function is given; over 63 bytes older devices cut it</source>
        <translation>传给函数的内容；超过 63 字节会被较旧的设备截断</translation>
    </message>
    <message>
        <source>what the record tells of the device</source>
        <translation>记录对该设备的说明</translation>
    </message>
    <message>
        <source>what the record tells of the device; persons by pseudonyms</source>
        <translation>记录对该设备的说明；人名为化名</translation>
    </message>
    <message>
        <source>whether the internet is back</source>
        <translation>互联网是否已恢复</translation>
    </message>
    <message>
        <source>without a code yet</source>
        <translation>尚无认领码</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>工件不对</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>yes: may call it.  ?: nobody knows for sure, the service may refuse.  -: refused.  Under api-user stands the scope that it needs.</source>
        <translation>yes：可以调用。 ?：无人确知，服务可能会拒绝。 -：被拒绝。 api-user 下列出所需的权限范围。</translation>
    </message>
    <message>
        <source>your network</source>
        <translation>你的网络</translation>
    </message>
    <message>
        <source>{0} (process {1})</source>
        <translation>{0}（进程 {1}）</translation>
    </message>
    <message>
        <source>{0} ({1}) for {2} can be provisioned.</source>
        <translation>{0} ({1})，平台 {2}，可以配置。</translation>
    </message>
    <message>
        <source>{0} /{1} HTTP/1.1</source>
        <translation>{0} /{1} HTTP/1.1</translation>
    </message>
    <message>
        <source>{0} A code that never came is worth nothing; asking for another.</source>
        <translation>{0} 从未到达的码没有用；再要一个。</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} answers on {1}; {2} was begun with.</source>
        <translation>在 {1} 上应答的是 {0}；开始时是 {2}。</translation>
    </message>
    <message>
        <source>{0} answers where {1} was.</source>
        <translation>在 {1} 原处应答的是 {0}。</translation>
    </message>
    <message>
        <source>{0} are not; importing them once more.</source>
        <translation>{0} 台不在；再导入一次。</translation>
    </message>
    <message>
        <source>{0} belongs to somebody outside the product's team.</source>
        <translation>{0} 属于产品团队以外的人。</translation>
    </message>
    <message>
        <source>{0} boards are plugged in</source>
        <translation>插着 {0} 块板子</translation>
    </message>
    <message>
        <source>{0} by {1} mm</source>
        <translation>{0} × {1} 毫米</translation>
    </message>
    <message>
        <source>{0} cannot be asked: {1}.</source>
        <translation>无法询问 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}.</source>
        <translation>无法创建 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be opened: is the device plugged in?</source>
        <translation>无法打开 {0}：设备插着吗？</translation>
    </message>
    <message>
        <source>{0} cannot be opened: is the device there?</source>
        <translation>无法打开 {0}：设备在吗？</translation>
    </message>
    <message>
        <source>{0} cannot be read as a PNG.</source>
        <translation>无法把 {0} 读作 PNG。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>无法读取 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be replaced: {1}.</source>
        <translation>无法替换 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be written as {1}.</source>
        <translation>{0} 不能写成 {1}。</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>无法写入 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot hold {1}.</source>
        <translation>{0} 容不下 {1}。</translation>
    </message>
    <message>
        <source>{0} cannot scan.</source>
        <translation>{0} 无法扫描。</translation>
    </message>
    <message>
        <source>{0} could not be looked at: {1}</source>
        <translation>无法检查 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} devices</source>
        <translation>{0} 台设备</translation>
    </message>
    <message>
        <source>{0} did not leave {1}.</source>
        <translation>{0} 没有离开 {1}。</translation>
    </message>
    <message>
        <source>{0} does not accept a connection</source>
        <translation>{0} 不接受连接</translation>
    </message>
    <message>
        <source>{0} does not answer within {1} s.</source>
        <translation>{0} 在 {1} 秒内没有应答。</translation>
    </message>
    <message>
        <source>{0} does not answer.</source>
        <translation>{0} 没有应答。</translation>
    </message>
    <message>
        <source>{0} does not hear {1}.</source>
        <translation>{0} 收不到 {1}。</translation>
    </message>
    <message>
        <source>{0} does not lie beside the template.</source>
        <translation>{0} 不在模板旁边。</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} 个条目</translation>
    </message>
    <message>
        <source>{0} events were lost: they came faster than they were taken.</source>
        <translation>丢失 {0} 个事件：来得比取得快。</translation>
    </message>
    <message>
        <source>{0} events were lost: this computer was too busy.</source>
        <translation>丢失 {0} 个事件：本机太忙。</translation>
    </message>
    <message>
        <source>{0} for {1} is forgotten.</source>
        <translation>{0}（用于 {1}）已忘记。</translation>
    </message>
    <message>
        <source>{0} for {1} is not kept here.</source>
        <translation>{0}（用于 {1}）没有保存在这里。</translation>
    </message>
    <message>
        <source>{0} for {1} is replaced.</source>
        <translation>{0}（用于 {1}）已替换。</translation>
    </message>
    <message>
        <source>{0} for {1}: forgotten</source>
        <translation>{0}（用于 {1}）：已忘记</translation>
    </message>
    <message>
        <source>{0} for {1}: replaced</source>
        <translation>{0}（用于 {1}）：已替换</translation>
    </message>
    <message>
        <source>{0} gives this computer no address.</source>
        <translation>{0} 没有给本机分配地址。</translation>
    </message>
    <message>
        <source>{0} has more than 4 MB</source>
        <translation>{0} 超过 4 MB</translation>
    </message>
    <message>
        <source>{0} has no cu. name.</source>
        <translation>{0} 没有 cu. 名称。</translation>
    </message>
    <message>
        <source>{0} has no parameter {1}.</source>
        <translation>{0} 没有参数 {1}。</translation>
    </message>
    <message>
        <source>{0} has no row below its heading.</source>
        <translation>{0} 的标题行下没有内容。</translation>
    </message>
    <message>
        <source>{0} has too little room for {1} characters at {2} dpi.</source>
        <translation>在 {2} dpi 下，{0} 的空间容不下 {1} 个字符。</translation>
    </message>
    <message>
        <source>{0} has {1} open</source>
        <translation>{0} 打开着 {1}</translation>
    </message>
    <message>
        <source>{0} has {1} rows.</source>
        <translation>{0} 有 {1} 行。</translation>
    </message>
    <message>
        <source>{0} holds more than any unit's trace.</source>
        <translation>{0} 的内容多于任何工件的跟踪记录。</translation>
    </message>
    <message>
        <source>{0} holds no record.</source>
        <translation>{0} 中没有记录。</translation>
    </message>
    <message>
        <source>{0} holds nothing but [[report]] tables</source>
        <translation>{0} 只能含 [[report]] 表</translation>
    </message>
    <message>
        <source>{0} holds what no update holds.</source>
        <translation>{0} 含有更新不应含有的内容。</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1} 内 {0} 次</translation>
    </message>
    <message>
        <source>{0} is a bundle without a trace; its manifest says why.</source>
        <translation>{0} 是没有跟踪记录的资料包；其清单说明原因。</translation>
    </message>
    <message>
        <source>{0} is a database, but no record of Station.</source>
        <translation>{0} 是数据库，但不是 Station 的记录。</translation>
    </message>
    <message>
        <source>{0} is a database, but no whole record of Station.</source>
        <translation>{0} 是数据库，但不是完整的 Station 记录。</translation>
    </message>
    <message>
        <source>{0} is a file, no printer.</source>
        <translation>{0} 是文件，不是打印机。</translation>
    </message>
    <message>
        <source>{0} is a number in the sheet: zeros in front of it, or digits, are lost.</source>
        <translation>{0} 在表格中是数字：前导零或部分位数会丢失。</translation>
    </message>
    <message>
        <source>{0} is a stream: it is followed, not sent.</source>
        <translation>{0} 是数据流：应跟踪，不能发送。</translation>
    </message>
    <message>
        <source>{0} is an old Excel file.</source>
        <translation>{0} 是旧版 Excel 文件。</translation>
    </message>
    <message>
        <source>{0} is another one now; look at it again.</source>
        <translation>{0} 已变成另一个；请重新查看。</translation>
    </message>
    <message>
        <source>{0} is answered with one of {1}.</source>
        <translation>{0} 的回答应为 {1} 之一。</translation>
    </message>
    <message>
        <source>{0} is cut off or damaged.</source>
        <translation>{0} 被截断或已损坏。</translation>
    </message>
    <message>
        <source>{0} is damaged, or is no record.</source>
        <translation>{0} 已损坏，或不是记录。</translation>
    </message>
    <message>
        <source>{0} is declared below a value</source>
        <translation>{0} 声明在一个值之下</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} 是空的。</translation>
    </message>
    <message>
        <source>{0} is far too large to be firmware.</source>
        <translation>{0} 太大，不可能是固件。</translation>
    </message>
    <message>
        <source>{0} is forgotten here; the cloud did not revoke it: {1}</source>
        <translation>{0} 已在此忘记；云端没有吊销它：{1}</translation>
    </message>
    <message>
        <source>{0} is gone already.</source>
        <translation>{0} 已经没有了。</translation>
    </message>
    <message>
        <source>{0} is in the group {1}, this session is not yet.</source>
        <translation>{0} 已在用户组 {1} 中，但本次会话尚未生效。</translation>
    </message>
    <message>
        <source>{0} is larger than any unit's trace.</source>
        <translation>{0} 大于任何工件的跟踪记录。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} 大于 {1} MB。</translation>
    </message>
    <message>
        <source>{0} is near</source>
        <translation>{0} 在附近</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}</source>
        <translation>{0} 不是 TOML：{1}</translation>
    </message>
    <message>
        <source>{0} is no address of a printer.</source>
        <translation>{0} 不是打印机地址。</translation>
    </message>
    <message>
        <source>{0} is no device ID.</source>
        <translation>{0} 不是设备 ID。</translation>
    </message>
    <message>
        <source>{0} is no device id, and a serial number is looked up by an account only.</source>
        <translation>{0} 不是设备 ID，而序列号只能由账户查询。</translation>
    </message>
    <message>
        <source>{0} is no file.</source>
        <translation>{0} 不是文件。</translation>
    </message>
    <message>
        <source>{0} is no longer in sight.</source>
        <translation>已看不到 {0}。</translation>
    </message>
    <message>
        <source>{0} is no rate of a serial port.</source>
        <translation>{0} 不是串口的波特率。</translation>
    </message>
    <message>
        <source>{0} is no stream.</source>
        <translation>{0} 不是数据流。</translation>
    </message>
    <message>
        <source>{0} is no text file.</source>
        <translation>{0} 不是文本文件。</translation>
    </message>
    <message>
        <source>{0} is no update, or not whole.</source>
        <translation>{0} 不是更新，或不完整。</translation>
    </message>
    <message>
        <source>{0} is no update.</source>
        <translation>{0} 不是更新。</translation>
    </message>
    <message>
        <source>{0} is no version.</source>
        <translation>{0} 不是版本号。</translation>
    </message>
    <message>
        <source>{0} is no workbook that can be read.</source>
        <translation>{0} 不是可读的工作簿。</translation>
    </message>
    <message>
        <source>{0} is not TOML: {1}</source>
        <translation>{0} 不是 TOML：{1}</translation>
    </message>
    <message>
        <source>{0} is not an address like {1}</source>
        <translation>{0} 不是 {1} 这样的地址</translation>
    </message>
    <message>
        <source>{0} is not https; http is for this computer itself only</source>
        <translation>{0} 不是 https；http 仅限本机自身</translation>
    </message>
    <message>
        <source>{0} is not in the round: no code was fetched for it.</source>
        <translation>{0} 不在轮次中：没有为它取码。</translation>
    </message>
    <message>
        <source>{0} is not on the traveller's list.</source>
        <translation>{0} 不在流转单上。</translation>
    </message>
    <message>
        <source>{0} is not open: it is no device's own network.</source>
        <translation>{0} 不是开放的：它不是设备自带的网络。</translation>
    </message>
    <message>
        <source>{0} is not whole.</source>
        <translation>{0} 不完整。</translation>
    </message>
    <message>
        <source>{0} is not whole: {1}</source>
        <translation>{0} 不完整：{1}</translation>
    </message>
    <message>
        <source>{0} is of an earlier Station (revision {1}).</source>
        <translation>{0} 出自较早的 Station（修订号 {1}）。</translation>
    </message>
    <message>
        <source>{0} is of revision {1} already; nothing was done.</source>
        <translation>{0} 的修订号已是 {1}；未做任何操作。</translation>
    </message>
    <message>
        <source>{0} is of revision {1}; this Station knows {2}.</source>
        <translation>{0} 的修订号是 {1}；此 Station 支持 {2}。</translation>
    </message>
    <message>
        <source>{0} is on 5 GHz only: no device of this kind can use it.</source>
        <translation>{0} 仅有 5 GHz：这类设备都不能用。</translation>
    </message>
    <message>
        <source>{0} is protected; the product does not take it.</source>
        <translation>{0} 受保护；产品不接受它。</translation>
    </message>
    <message>
        <source>{0} is revoked at the cloud and forgotten.</source>
        <translation>{0} 已在云端吊销并忘记。</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} 已存在。</translation>
    </message>
    <message>
        <source>{0} is too old.</source>
        <translation>{0} 太旧。</translation>
    </message>
    <message>
        <source>{0} is weak where the device is ({1} dBm).</source>
        <translation>设备所在处 {0} 信号弱 ({1} dBm)。</translation>
    </message>
    <message>
        <source>{0} is written by {1}.</source>
        <translation>{0} 正由 {1} 写入。</translation>
    </message>
    <message>
        <source>{0} is {1}, not a list</source>
        <translation>{0} 是 {1}，不是列表</translation>
    </message>
    <message>
        <source>{0} is {1}, not an object</source>
        <translation>{0} 是 {1}，不是对象</translation>
    </message>
    <message>
        <source>{0} is {1}, not {2}</source>
        <translation>{0} 是 {1}，不是 {2}</translation>
    </message>
    <message>
        <source>{0} is {1}, simulated {2}</source>
        <translation>{0} 是 {1}，模拟的是 {2}</translation>
    </message>
    <message>
        <source>{0} loses it; then it leaves {1}. Firmware stays.</source>
        <translation>{0} 失去它；然后它离开 {1}。固件保留。</translation>
    </message>
    <message>
        <source>{0} may not open {1}.</source>
        <translation>{0} 无权打开 {1}。</translation>
    </message>
    <message>
        <source>{0} may open serial ports{1}.</source>
        <translation>{0} 有权打开串口{1}。</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} min {1} s left{2}</source>
        <translation>还剩 {0} 分 {1} 秒{2}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} 毫秒</translation>
    </message>
    <message>
        <source>{0} names a proxy; the cloud is reached without it.</source>
        <translation>{0} 指定了代理；但不经它也能连到云端。</translation>
    </message>
    <message>
        <source>{0} needs a token.</source>
        <translation>{0} 需要令牌。</translation>
    </message>
    <message>
        <source>{0} needs a {1} token, and none can be had.</source>
        <translation>{0} 需要 {1} 令牌，但无法取得。</translation>
    </message>
    <message>
        <source>{0} of them</source>
        <translation>其中 {0} 个</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0} of {1} bytes.</source>
        <translation>{0}/{1} 字节。</translation>
    </message>
    <message>
        <source>{0} of {1} calls of 5 min are used.</source>
        <translation>5 分钟 {1} 次调用中已用 {0} 次。</translation>
    </message>
    <message>
        <source>{0} of {1} devices are done.</source>
        <translation>已完成 {1} 台设备中的 {0} 台。</translation>
    </message>
    <message>
        <source>{0} of {1} lines did not come into the product ({2}).</source>
        <translation>{1} 行中有 {0} 行未进入产品 ({2})。</translation>
    </message>
    <message>
        <source>{0} of {1} points, {2} of {3} drills passed</source>
        <translation>{0}/{1} 分，通过 {2}/{3} 项演练</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} 或 {1}</translation>
    </message>
    <message>
        <source>{0} owned this device before this batch.</source>
        <translation>{0} 在此批次之前已拥有此设备。</translation>
    </message>
    <message>
        <source>{0} owns device …{1} in {2}.</source>
        <translation>{0} 拥有 {2} 中的设备 …{1}。</translation>
    </message>
    <message>
        <source>{0} signed on.</source>
        <translation>{0} 已签到。</translation>
    </message>
    <message>
        <source>{0} takes no label: {1}.</source>
        <translation>{0} 不接收标签：{1}。</translation>
    </message>
    <message>
        <source>{0} takes no token by {1}.</source>
        <translation>{0} 不能用 {1} 传令牌。</translation>
    </message>
    <message>
        <source>{0} takes {1}</source>
        <translation>{0} 接受 {1}</translation>
    </message>
    <message>
        <source>{0} the stream is open</source>
        <translation>{0} 数据流已打开</translation>
    </message>
    <message>
        <source>{0} units are still in work; they go on to their end.</source>
        <translation>还有 {0} 个工件在处理；它们会做完。</translation>
    </message>
    <message>
        <source>{0} uses {1}</source>
        <translation>{0} 正在使用 {1}</translation>
    </message>
    <message>
        <source>{0} wants {1} MB.</source>
        <translation>{0} 需要 {1} MB。</translation>
    </message>
    <message>
        <source>{0} was answered with {1}</source>
        <translation>{0} 的应答是 {1}</translation>
    </message>
    <message>
        <source>{0} was answered {1}</source>
        <translation>{0} 的应答是 {1}</translation>
    </message>
    <message>
        <source>{0} was empty; it is of revision {1} now.</source>
        <translation>{0} 原为空；现在修订号是 {1}。</translation>
    </message>
    <message>
        <source>{0} was not answered</source>
        <translation>{0} 没有应答</translation>
    </message>
    <message>
        <source>{0} was not ready in time</source>
        <translation>{0} 未及时就绪</translation>
    </message>
    <message>
        <source>{0} went from revision {1} to {2}; as it was before it lies in {3}.</source>
        <translation>{0} 已从修订号 {1} 升到 {2}；之前的原样在 {3}。</translation>
    </message>
    <message>
        <source>{0} works with this device. We look on again when it is done.</source>
        <translation>{0} 正在处理此设备。处理完后继续监视。</translation>
    </message>
    <message>
        <source>{0} would be reached from {1}, not by {2}</source>
        <translation>会从 {1} 连到 {0}，而不是经由 {2}</translation>
    </message>
    <message>
        <source>{0} {1} by {2}</source>
        <translation>{0} {1}，途径 {2}</translation>
    </message>
    <message>
        <source>{0} {1} has an answer without a status.</source>
        <translation>{0} {1} 的应答没有状态。</translation>
    </message>
    <message>
        <source>{0} {1} min are left.</source>
        <translation>{0} 还剩 {1} 分钟。</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1}/{2}</translation>
    </message>
    <message>
        <source>{0} {1}, Python {2}</source>
        <translation>{0} {1}，Python {2}</translation>
    </message>
    <message>
        <source>{0} · F5 again</source>
        <translation>{0} · 再按 F5</translation>
    </message>
    <message>
        <source>{0} · RED bin · take it out</source>
        <translation>{0} · 红箱 · 取出</translation>
    </message>
    <message>
        <source>{0} · set aside</source>
        <translation>{0} · 搁置</translation>
    </message>
    <message>
        <source>{0} · still looking; slot may be freed</source>
        <translation>{0} · 仍在查找；槽位可空出</translation>
    </message>
    <message>
        <source>{0} · take out · {1}</source>
        <translation>{0} · 取出 · {1}</translation>
    </message>
    <message>
        <source>{0} · {1} bytes</source>
        <translation>{0} · {1} 字节</translation>
    </message>
    <message>
        <source>{0} · {1} · ACK</source>
        <translation>{0} · {1} · 确认</translation>
    </message>
    <message>
        <source>{0}, Device OS {1}</source>
        <translation>{0}，Device OS {1}</translation>
    </message>
    <message>
        <source>{0}, [fault]</source>
        <translation>{0}, [fault]</translation>
    </message>
    <message>
        <source>{0}, for too many rows are not.</source>
        <translation>{0}，因为不在的行太多。</translation>
    </message>
    <message>
        <source>{0}, in doubt</source>
        <translation>{0}，存疑</translation>
    </message>
    <message>
        <source>{0}, job {1}</source>
        <translation>{0}，作业 {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}: file {2}</source>
        <translation>{0}，第 {1} 行：文件 {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}，第 {1} 行：{2}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} {3}</source>
        <translation>{0}，第 {1} 行：{2} {3}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}.</source>
        <translation>{0}，第 {1} 行：{2}。</translation>
    </message>
    <message>
        <source>{0}, none is taken.</source>
        <translation>{0}，均未被占用。</translation>
    </message>
    <message>
        <source>{0}, port {1},</source>
        <translation>{0}，端口 {1}，</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}，版本 {1}</translation>
    </message>
    <message>
        <source>{0}.{1} is missing</source>
        <translation>缺少 {0}.{1}</translation>
    </message>
    <message>
        <source>{0}: asking which {1}s the device has.</source>
        <translation>{0}：正在询问设备有哪些 {1}。</translation>
    </message>
    <message>
        <source>{0}: begun</source>
        <translation>{0}：已开始</translation>
    </message>
    <message>
        <source>{0}: done</source>
        <translation>{0}：完成</translation>
    </message>
    <message>
        <source>{0}: instead of JSON came a page ({1}). Perhaps something stands between this computer and the cloud: a proxy, a sign-in.</source>
        <translation>{0}：来的是网页 ({1}) 而不是 JSON。本机与云端之间可能隔着什么：代理，或登录页。</translation>
    </message>
    <message>
        <source>{0}: it was sent, but the reply was lost.</source>
        <translation>{0}：已发送，但应答丢失。</translation>
    </message>
    <message>
        <source>{0}: its owner was asked by e-mail to hand it over; it is not ours yet.</source>
        <translation>{0}：已用电子邮件请其所有者移交；它还不是我方的。</translation>
    </message>
    <message>
        <source>{0}: no result in {1} s.</source>
        <translation>{0}：{1} 秒内没有结果。</translation>
    </message>
    <message>
        <source>{0}: no such ending: {1}</source>
        <translation>{0}：没有这种结局：{1}</translation>
    </message>
    <message>
        <source>{0}: no trusted connection to the cloud (TLS).</source>
        <translation>{0}：与云端没有可信连接 (TLS)。</translation>
    </message>
    <message>
        <source>{0}: not done; {1}</source>
        <translation>{0}：未完成；{1}</translation>
    </message>
    <message>
        <source>{0}: nothing answers at the cloud's address.</source>
        <translation>{0}：云端地址没有应答。</translation>
    </message>
    <message>
        <source>{0}: number, ending, what and do must all be said</source>
        <translation>{0}：number、ending、what 和 do 都必须写明</translation>
    </message>
    <message>
        <source>{0}: stopped before it was sent.</source>
        <translation>{0}：在发送之前停止。</translation>
    </message>
    <message>
        <source>{0}: that takes the account's token.</source>
        <translation>{0}：那需要账户的令牌。</translation>
    </message>
    <message>
        <source>{0}: the cloud answered {1}{2}: {3}.</source>
        <translation>{0}：云端应答 {1}{2}：{3}。</translation>
    </message>
    <message>
        <source>{0}: the cloud did not finish its answer.</source>
        <translation>{0}：云端没有应答完整。</translation>
    </message>
    <message>
        <source>{0}: the cloud has locked this site out.</source>
        <translation>{0}：云端已锁定此站点。</translation>
    </message>
    <message>
        <source>{0}: the cloud no longer accepts the token. Getting a new one.</source>
        <translation>{0}：云端不再接受该令牌。正在取新的。</translation>
    </message>
    <message>
        <source>{0}: the cloud says {1}.</source>
        <translation>{0}：云端说 {1}。</translation>
    </message>
    <message>
        <source>{0}: the cloud takes no token by {1} ({2}).</source>
        <translation>{0}：云端不接受用 {1} 传来的令牌 ({2})。</translation>
    </message>
    <message>
        <source>{0}: the cloud's certificate is not valid at this time.</source>
        <translation>{0}：云端的证书在当前时间无效。</translation>
    </message>
    <message>
        <source>{0}: the device belongs to somebody else.</source>
        <translation>{0}：设备属于别人。</translation>
    </message>
    <message>
        <source>{0}: the device itself is asked; it may take a while.</source>
        <translation>{0}：正在询问设备本身；可能需要一会儿。</translation>
    </message>
    <message>
        <source>{0}: the proxy lets nothing through.</source>
        <translation>{0}：代理不放行任何内容。</translation>
    </message>
    <message>
        <source>{0}: this account has a second factor.</source>
        <translation>{0}：此账户有第二因素。</translation>
    </message>
    <message>
        <source>{0}: this account signs in elsewhere (SSO); a password does not work.</source>
        <translation>{0}：此账户在别处登录 (SSO)；密码无效。</translation>
    </message>
    <message>
        <source>{0}: this site's share is used up ({1} in {2} min, of {3} for everybody behind this address{4}). The next may go in {5} s.</source>
        <translation>{0}：此站点的份额已用完（{2} 分钟内 {1} 次，此地址背后所有人共 {3} 次{4}）。下一次可在 {5} 秒后发出。</translation>
    </message>
    <message>
        <source>{0}: too many wrong log-ins came from this public address. Nobody behind it gets a token for {1}.</source>
        <translation>{0}：此公网地址的错误登录太多。{1} 内其背后无人能取得令牌。</translation>
    </message>
    <message>
        <source>{0}: {1} in {2}</source>
        <translation>{0}：{2} 内 {1} 次</translation>
    </message>
    <message>
        <source>{0}: {1} is missing</source>
        <translation>{0}：缺少 {1}</translation>
    </message>
    <message>
        <source>{0}: {1} looks like a secret; none may stand in a setup file.</source>
        <translation>{0}：{1} 像是机密；设置文件中不能有机密。</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} did not come into the product ({3}).</source>
        <translation>{0}：{2} 台中有 {1} 台未进入产品 ({3})。</translation>
    </message>
    <message>
        <source>{0}; there is {1}</source>
        <translation>{0}；可用的有 {1}</translation>
    </message>
    <message>
        <source>{0}{1} belongs to {2} in the cloud. Please release it: in the console open the device, choose Unclaim device, then tell us.</source>
        <translation>{0}{1} 在云端属于 {2}。请释放它：在控制台中打开该设备，选择 Unclaim device，然后告诉我们。</translation>
    </message>
    <message>
        <source>{0}{1} is in your product {2}. Please unclaim it, then remove it from the product, in this order.</source>
        <translation>{0}{1} 在贵方的产品 {2} 中。请先取消认领，再把它移出产品，按此顺序。</translation>
    </message>
    <message>
        <source>· Not sure: no proof yet</source>
        <translation>· 未确定：尚未证实</translation>
    </message>
    <message>
        <source>· Slow: still looking</source>
        <translation>· 慢：仍在查找</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s</source>
        <translation>按住 SETUP 3 秒</translation>
    </message>
    <message>
        <source>Press RESET</source>
        <translation>按 RESET</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translation>插入线缆</translation>
    </message>
    <message>
        <source>Switch the access point on</source>
        <translation>打开接入点</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>A device is in work: the language changes with the next start.</source>
        <translation>有设备在进行中：语言在下次启动时更换。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
</TS>
