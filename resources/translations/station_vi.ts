<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>Keep the secrets</source>
        <translation>Giữ các bí mật</translation>
    </message>
    <message>
        <source>Until this window closes</source>
        <translation>Đến khi đóng cửa sổ này</translation>
    </message>
    <message>
        <source>In this computer's key store</source>
        <translation>Trong kho khóa của máy tính này</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>kept; leave empty to go on using it</source>
        <translation>đã giữ; để trống nếu muốn dùng tiếp</translation>
    </message>
    <message>
        <source>Asking the cloud · usually 1–3 s · at most 60 s</source>
        <translation>Đang hỏi đám mây · thường 1–3 giây · tối đa 60 giây</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Verify</source>
        <translation>Kiểm chứng</translation>
    </message>
    <message>
        <source>Shift report…</source>
        <translation>Báo cáo ca…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sao lưu…</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Xóa một người…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>AnnouncePanel</name>
    <message>
        <source>Name the devices you are going to. Each is checked and added to the product, and its own code is fetched. A code lives for one hour.</source>
        <translation>Nhập tên các thiết bị sắp đến lắp. Mỗi thiết bị được kiểm tra, thêm vào sản phẩm và lấy mã riêng. Mỗi mã có hiệu lực một giờ.</translation>
    </message>
    <message>
        <source>Choose a recipe …</source>
        <translation>Chọn công thức …</translation>
    </message>
    <message>
        <source>Device IDs, one a line</source>
        <translation>ID thiết bị, mỗi dòng một ID</translation>
    </message>
    <message>
        <source>Device IDs, one a line: typed, scanned, pasted</source>
        <translation>ID thiết bị, mỗi dòng một ID: gõ, quét hoặc dán</translation>
    </message>
    <message>
        <source>Open a traveller file …</source>
        <translation>Mở tệp phiếu lô …</translation>
    </message>
    <message>
        <source>No recipe yet.</source>
        <translation>Chưa có công thức.</translation>
    </message>
    <message>
        <source>Recipe: {0}</source>
        <translation>Công thức: {0}</translation>
    </message>
    <message>
        <source>List: {0}</source>
        <translation>Danh sách: {0}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What the device said</source>
        <translation>Lời của thiết bị</translation>
    </message>
    <message>
        <source>The reply before</source>
        <translation>Trả lời trước</translation>
    </message>
    <message>
        <source>The reply after</source>
        <translation>Trả lời sau</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Lịch sử …</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Stopped. What the cloud did with it is not known.</source>
        <translation>Đã dừng. Không rõ đám mây đã xử lý thế nào.</translation>
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
        <translation>Trong kho khóa, với tên {0}.</translation>
    </message>
</context>
<context>
    <name>BenchDriver</name>
    <message>
        <source>{0} · {1} · {2} times</source>
        <translation>{0} · {1} · {2} lần</translation>
    </message>
    <message>
        <source>Later: {0}</source>
        <translation>Sau này: {0}</translation>
    </message>
    <message>
        <source>The unit …{0} of slot {1}: {2}</source>
        <translation>Máy …{0} ở khe {1}: {2}</translation>
    </message>
    <message>
        <source>Answer this first. Your scan was not used.</source>
        <translation>Hãy trả lời câu này trước. Lần quét vừa rồi không được dùng.</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>1 slot</source>
        <translation>1 khe</translation>
    </message>
    <message>
        <source>{0} slots</source>
        <translation>{0} khe</translation>
    </message>
    <message>
        <source>{0} · {1} working · {2} calls waiting</source>
        <translation>{0} · {1} đang làm · {2} lệnh gọi đang chờ</translation>
    </message>
    <message>
        <source>{0} · {1} still looked for</source>
        <translation>{0} · {1} vẫn đang tìm</translation>
    </message>
</context>
<context>
    <name>BenchStatus</name>
    <message>
        <source>Operator</source>
        <translation>Người vận hành</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>tắt tiếng</translation>
    </message>
    <message>
        <source>Volume: {0}. Press for the next</source>
        <translation>Âm lượng: {0}. Nhấn để sang mức kế</translation>
    </message>
</context>
<context>
    <name>BudgetGauge</name>
    <message>
        <source>Site budget</source>
        <translation>Hạn mức địa điểm</translation>
    </message>
    <message>
        <source>{0} % free</source>
        <translation>còn {0}%</translation>
    </message>
    <message>
        <source>{0} units/h</source>
        <translation>{0} máy/giờ</translation>
    </message>
    <message>
        <source>Enough for {0} units an hour</source>
        <translation>Đủ cho {0} máy một giờ</translation>
    </message>
    <message>
        <source>Site budget: {0} % free</source>
        <translation>Hạn mức địa điểm: còn {0}%</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} used</source>
        <translation>{0}: đã dùng {1}/{2}</translation>
    </message>
    <message>
        <source>, the next in {0} s</source>
        <translation>, lần kế sau {0} giây</translation>
    </message>
    <message>
        <source>{0} of 3 log-ins refused in a row</source>
        <translation>{0}/3 lần đăng nhập bị từ chối liên tiếp</translation>
    </message>
    <message>
        <source>Locked out for {0} min</source>
        <translation>Bị khóa {0} phút</translation>
    </message>
    <message>
        <source>Half the pace for {0} s: too many calls</source>
        <translation>Giảm nửa tốc độ trong {0} giây: quá nhiều lệnh gọi</translation>
    </message>
</context>
<context>
    <name>BundleBox</name>
    <message>
        <source>A bundle for an engineer</source>
        <translation>Gói tài liệu cho kỹ sư</translation>
    </message>
    <message>
        <source>Where it will lie</source>
        <translation>Nơi sẽ lưu</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Sao chép đường dẫn</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>{0} · {1} kB</source>
        <translation>{0} · {1} kB</translation>
    </message>
    <message>
        <source>Not in it:
{0}</source>
        <translation>Không có trong gói:
{0}</translation>
    </message>
    <message>
        <source>All that an engineer needs, in one file</source>
        <translation>Mọi thứ kỹ sư cần, trong một tệp</translation>
    </message>
    <message>
        <source>The device is {0}.</source>
        <translation>Thiết bị là {0}.</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>All pages</source>
        <translation>Mọi trang</translation>
    </message>
    <message>
        <source>In a product</source>
        <translation>Trong một sản phẩm</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Đường dẫn</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>everybody, without a token</source>
        <translation>mọi người, không cần token</translation>
    </message>
    <message>
        <source>May make it: {0}.</source>
        <translation>Được phép gọi: {0}.</translation>
    </message>
    <message>
        <source>An API user needs the scope {0}.</source>
        <translation>Người dùng API cần phạm vi {0}.</translation>
    </message>
    <message>
        <source>What is lost: {0}</source>
        <translation>Sẽ mất: {0}</translation>
    </message>
    <message>
        <source>Source: {0}.</source>
        <translation>Nguồn: {0}.</translation>
    </message>
    <message>
        <source>Which token may what</source>
        <translation>Token nào được làm gì</translation>
    </message>
    <message>
        <source>Token safety</source>
        <translation>An toàn token</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Find a call</source>
        <translation>Tìm lệnh gọi</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Lệnh gọi</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Thêm vào mục ưa thích</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Mục ưa thích</translation>
    </message>
    <message>
        <source>Take from favourites</source>
        <translation>Bỏ khỏi mục ưa thích</translation>
    </message>
</context>
<context>
    <name>CallOutBar</name>
    <message>
        <source>Slot {0} is free in about {1} s</source>
        <translation>Khe {0} trống sau khoảng {1} giây</translation>
    </message>
    <message>
        <source>Slot {0} is free soon</source>
        <translation>Khe {0} sắp trống</translation>
    </message>
    <message>
        <source>Slot {0} · {1}</source>
        <translation>Khe {0} · {1}</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Account and product</source>
        <translation>Tài khoản và sản phẩm</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>The certificate</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lưu …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>In …</translation>
    </message>
    <message>
        <source>To the drills</source>
        <translation>Về các bài tập</translation>
    </message>
</context>
<context>
    <name>Certifying</name>
    <message>
        <source>Saved as {0}</source>
        <translation>Đã lưu thành {0}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Lưu chứng nhận</translation>
    </message>
    <message>
        <source>training certificate</source>
        <translation>chứng nhận đào tạo</translation>
    </message>
</context>
<context>
    <name>ChainStrip</name>
    <message>
        <source>Reading the record · {0} of {1} entries</source>
        <translation>Đang đọc hồ sơ · {0}/{1} mục</translation>
    </message>
    <message>
        <source>Chain whole · {0} entries, each as it was written</source>
        <translation>Chuỗi nguyên vẹn · {0} mục, đều đúng như khi ghi</translation>
    </message>
    <message>
        <source>Chain broken at entry {0}: {1}</source>
        <translation>Chuỗi đứt ở mục {0}: {1}</translation>
    </message>
    <message>
        <source>Work on with a new record; give this one to an engineer.</source>
        <translation>Làm tiếp với hồ sơ mới; giao hồ sơ này cho kỹ sư.</translation>
    </message>
    <message>
        <source>Head {0}…</source>
        <translation>Đầu chuỗi {0}…</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Chọn công thức</translation>
    </message>
    <message>
        <source>Traveller file</source>
        <translation>Tệp phiếu lô</translation>
    </message>
    <message>
        <source>Open a traveller file</source>
        <translation>Mở tệp phiếu lô</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>As the cloud has it</source>
        <translation>Theo dữ liệu trên đám mây</translation>
    </message>
</context>
<context>
    <name>CloudDriver</name>
    <message>
        <source>plugged in at {0}</source>
        <translation>cắm ở {0}</translation>
    </message>
    <message>
        <source>{0} goes into the next form.</source>
        <translation>{0} được điền vào biểu mẫu kế tiếp.</translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Đang hiện</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Mọi lệnh gọi</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>What the compiler says</source>
        <translation>Thông báo của trình biên dịch</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Lưu tệp…</translation>
    </message>
    <message>
        <source>Not opened: {0}</source>
        <translation>Không mở: {0}</translation>
    </message>
    <message>
        <source>Not opened: too long for a program.</source>
        <translation>Không mở: quá dài đối với một chương trình.</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Đã lưu thành {0}</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Chưa lưu: {0}</translation>
    </message>
    <message>
        <source>Not opened: this is no text in UTF-8.</source>
        <translation>Không mở: đây không phải văn bản UTF-8.</translation>
    </message>
    <message>
        <source>Function setColor, variable sensor</source>
        <translation>Hàm setColor, biến sensor</translation>
    </message>
    <message>
        <source>The same, and events both ways</source>
        <translation>Như trên, thêm sự kiện hai chiều</translation>
    </message>
    <message>
        <source>Open a program</source>
        <translation>Mở chương trình</translation>
    </message>
    <message>
        <source>Programs {0}</source>
        <translation>Chương trình {0}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Lưu chương trình</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>When the internet is back, Station confirms by itself what was handed over. Leave this page open, or come back to it.</source>
        <translation>Khi có internet trở lại, Station tự xác nhận những gì đã bàn giao. Hãy để trang này mở, hoặc quay lại sau.</translation>
    </message>
    <message>
        <source>{0} await their confirmation.</source>
        <translation>{0} thiết bị chờ xác nhận.</translation>
    </message>
    <message>
        <source>Nothing awaits its confirmation.</source>
        <translation>Không có gì chờ xác nhận.</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>Pass</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>Đạt lần đầu</translation>
    </message>
    <message>
        <source>Units/h</source>
        <translation>Máy/giờ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Set aside: {0}</source>
        <translation>Để riêng: {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} · behind</source>
        <translation>{0} · chậm tiến độ</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>A fault of Station</source>
        <translation>Lỗi của Station</translation>
    </message>
    <message>
        <source>What went wrong, for the developers</source>
        <translation>Lỗi cụ thể, dành cho nhà phát triển</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Sao chép dạng văn bản</translation>
    </message>
    <message>
        <source>Make a bundle …</source>
        <translation>Tạo gói …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Something in Station broke</source>
        <translation>Station gặp sự cố bên trong</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the device or of you. Copy this text and send it to the developers; no secret is in it.</source>
        <translation>Đây là lỗi của chương trình, không phải của thiết bị hay của bạn. Hãy sao chép văn bản này và gửi cho nhà phát triển; trong đó không có bí mật nào.</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message>
        <source>Use UUID</source>
        <translation>Dùng UUID</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What happened, line by line</source>
        <translation>Diễn biến từng dòng</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>What happened, in order. Details again closes this.</source>
        <translation>Diễn biến theo thứ tự. Nhấn Chi tiết lần nữa để đóng.</translation>
    </message>
</context>
<context>
    <name>DeviceBar</name>
    <message>
        <source>A line to type</source>
        <translation>Dòng cần gõ</translation>
    </message>
    <message>
        <source>Type to the device</source>
        <translation>Gõ cho thiết bị</translation>
    </message>
    <message>
        <source>How the line ends</source>
        <translation>Cách kết thúc dòng</translation>
    </message>
    <message>
        <source>as it is taken</source>
        <translation>theo cách thiết bị nhận</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>không kết thúc</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Nhận dạng</translation>
    </message>
    <message>
        <source>Wi-Fi…</source>
        <translation>Wi-Fi…</translation>
    </message>
    <message>
        <source>Claim code…</source>
        <translation>Mã nhận quyền…</translation>
    </message>
    <message>
        <source>Claimed?</source>
        <translation>Đã nhận quyền?</translation>
    </message>
    <message>
        <source>Leave listening mode</source>
        <translation>Rời chế độ lắng nghe</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ngừng theo dõi</translation>
    </message>
    <message>
        <source>Nothing heard that tells. A device in listening mode is silent until it is asked.</source>
        <translation>Chưa nghe thấy gì cho biết trạng thái. Thiết bị ở chế độ lắng nghe im lặng đến khi được hỏi.</translation>
    </message>
    <message>
        <source>It is in listening mode: it answered as its console.</source>
        <translation>Thiết bị ở chế độ lắng nghe: bảng điều khiển của nó đã trả lời.</translation>
    </message>
    <message>
        <source>It waits for an answer to its question.</source>
        <translation>Thiết bị chờ trả lời câu hỏi của nó.</translation>
    </message>
    <message>
        <source>It leaves listening mode and connects.</source>
        <translation>Thiết bị rời chế độ lắng nghe và kết nối.</translation>
    </message>
    <message>
        <source>Its own program prints. Hold SETUP 3 s to make it listen.</source>
        <translation>Chương trình riêng của thiết bị đang in ra. Giữ SETUP 3 giây để nó lắng nghe.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>This device</source>
        <translation>Thiết bị này</translation>
    </message>
    <message>
        <source>Not known yet. It tells us in step 2.</source>
        <translation>Chưa biết. Thiết bị sẽ cho biết ở bước 2.</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID thiết bị</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Nền tảng</translation>
    </message>
    <message>
        <source>Device OS</source>
        <translation>Device OS</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Kết nối qua</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Owner to be</source>
        <translation>Chủ sở hữu dự kiến</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>Mã nhận quyền</translation>
    </message>
</context>
<context>
    <name>DeviceForm</name>
    <message>
        <source>USB cable</source>
        <translation>Cáp USB</translation>
    </message>
    <message>
        <source>Its own Wi-Fi</source>
        <translation>Wi-Fi của thiết bị</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Cách kết nối</translation>
    </message>
    <message>
        <source>Port, or address</source>
        <translation>Cổng hoặc địa chỉ</translation>
    </message>
    <message>
        <source>Empty: the one Particle port there is, or 192.168.0.1.</source>
        <translation>Để trống: cổng Particle duy nhất đang có, hoặc 192.168.0.1.</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Tên Wi-Fi (SSID)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Mạng ẩn</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>Mã nhận quyền</translation>
    </message>
</context>
<context>
    <name>DoctorDriver</name>
    <message>
        <source>The system may ask for rights now.</source>
        <translation>Hệ thống có thể hỏi quyền lúc này.</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Cần sửa</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>Cần để ý</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Ổn</translation>
    </message>
    <message>
        <source>Looking at this computer: 6 s at most.</source>
        <translation>Đang xem máy tính này: tối đa 6 giây.</translation>
    </message>
    <message>
        <source>Last check {0}</source>
        <translation>Kiểm tra gần nhất {0}</translation>
    </message>
    <message>
        <source>{0} fine</source>
        <translation>{0} ổn</translation>
    </message>
    <message>
        <source>{0} to watch</source>
        <translation>{0} cần để ý</translation>
    </message>
    <message>
        <source>{0} to fix</source>
        <translation>{0} cần sửa</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>What this computer needs to provision devices, and how it stands.</source>
        <translation>Những gì máy tính này cần để cấp phát thiết bị, và tình trạng hiện tại.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Những gì đã thấy</translation>
    </message>
    <message>
        <source>The last lines of this slot</source>
        <translation>Các dòng cuối của khe này</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>Reason to set it aside</source>
        <translation>Lý do để riêng</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Lịch sử máy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Try this unit again</source>
        <translation>Thử lại máy này</translation>
    </message>
    <message>
        <source>Set this unit aside</source>
        <translation>Để riêng máy này</translation>
    </message>
    <message>
        <source>Slot {0} · {1}</source>
        <translation>Khe {0} · {1}</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>Các dòng cuối</translation>
    </message>
</context>
<context>
    <name>DrillCard</name>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Begin: {0}</source>
        <translation>Bắt đầu: {0}</translation>
    </message>
    <message>
        <source>{0} points · practised people take {1}</source>
        <translation>{0} điểm · người thạo mất {1}</translation>
    </message>
    <message>
        <source>Best: {0} of {1} points in {2} · practised people take {3}</source>
        <translation>Tốt nhất: {0}/{1} điểm trong {2} · người thạo mất {3}</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Once more: {0}</source>
        <translation>Làm lại: {0}</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>Đạt lần đầu</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>Máy mỗi giờ</translation>
    </message>
    <message>
        <source>What went wrong most</source>
        <translation>Lỗi hay gặp nhất</translation>
    </message>
    <message>
        <source>Next shift</source>
        <translation>Ca tiếp theo</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Records of this shift</source>
        <translation>Hồ sơ của ca này</translation>
    </message>
    <message>
        <source>The report lies in {0}</source>
        <translation>Báo cáo nằm ở {0}</translation>
    </message>
    <message>
        <source>The shift has ended</source>
        <translation>Ca đã kết thúc</translation>
    </message>
    <message>
        <source>The site stopped the bench</source>
        <translation>Địa điểm đã dừng bàn thao tác</translation>
    </message>
    <message>
        <source>The bench had to stop</source>
        <translation>Bàn thao tác buộc phải dừng</translation>
    </message>
    <message>
        <source>The bench has ended</source>
        <translation>Bàn thao tác đã kết thúc</translation>
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
        <translation>Đợt đã xong.</translation>
    </message>
    <message>
        <source>What is not proven stays open.</source>
        <translation>Điều chưa được chứng minh vẫn để ngỏ.</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… và {0} nữa.</translation>
    </message>
    <message>
        <source>No code is live any more.</source>
        <translation>Không còn mã nào có hiệu lực.</translation>
    </message>
    <message>
        <source>on the device, which may still claim itself</source>
        <translation>trên thiết bị, nó vẫn có thể tự nhận quyền</translation>
    </message>
    <message>
        <source>forgotten here, so nobody has it</source>
        <translation>đã quên ở đây, nên không ai giữ nó</translation>
    </message>
    <message>
        <source>{0}: live until {1}, {2}</source>
        <translation>{0}: có hiệu lực đến {1}, {2}</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>PASS</source>
        <translation>ĐẠT</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>KHÔNG ĐẠT</translation>
    </message>
    <message>
        <source>SET ASIDE</source>
        <translation>ĐỂ RIÊNG</translation>
    </message>
    <message>
        <source>NOT SURE</source>
        <translation>CHƯA RÕ</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>ĐÃ DỪNG</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Release a device …</source>
        <translation>Giải phóng thiết bị …</translation>
    </message>
    <message>
        <source>Put firmware on …</source>
        <translation>Nạp firmware …</translation>
    </message>
    <message>
        <source>Offline round …</source>
        <translation>Đợt ngoại tuyến …</translation>
    </message>
    <message>
        <source>Training …</source>
        <translation>Đào tạo …</translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message>
        <source>Erase a person</source>
        <translation>Xóa một người</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Tìm một người</translation>
    </message>
    <message>
        <source>People in the record</source>
        <translation>Những người trong hồ sơ</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>khách hàng</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>người vận hành</translation>
    </message>
    <message>
        <source>stood in a text</source>
        <translation>có trong văn bản</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Tiếp tục…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>There is nobody in the record.</source>
        <translation>Trong hồ sơ không có ai.</translation>
    </message>
    <message>
        <source>A customer or an operator who asks for it can be taken out of the record: from every entry, in every search and every export to come.</source>
        <translation>Khách hàng hoặc người vận hành nào yêu cầu thì có thể xóa khỏi hồ sơ: khỏi mọi mục, mọi lần tìm kiếm và mọi bản xuất sau này.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erase {0}?</source>
        <translation>Xóa {0}?</translation>
    </message>
    <message>
        <source>The name is lost for good, here and in every report and export made from now on. Copies made before keep it. What was done, when, and to which device stays, and the chain still verifies.</source>
        <translation>Tên này mất hẳn, ở đây và trong mọi báo cáo, bản xuất từ nay về sau. Các bản sao đã tạo trước đó vẫn giữ. Việc đã làm, thời điểm và thiết bị liên quan vẫn còn, và chuỗi vẫn kiểm chứng được.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Type the last {0} characters of {1}</source>
        <translation>Gõ {0} ký tự cuối của {1}</translation>
    </message>
</context>
<context>
    <name>EventsBar</name>
    <message>
        <source>Follow</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa sạch</translation>
    </message>
    <message>
        <source>Save as JSON lines…</source>
        <translation>Lưu dạng dòng JSON…</translation>
    </message>
    <message>
        <source>Stay at the newest</source>
        <translation>Luôn ở mục mới nhất</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Lọc sự kiện</translation>
    </message>
    <message>
        <source>Filter: words, or -word to leave out</source>
        <translation>Lọc: các từ, hoặc -từ để loại bỏ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>Sự kiện đang chọn</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Chưa lưu: {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Save the events</source>
        <translation>Lưu các sự kiện</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Dòng JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>No file yet</source>
        <translation>Chưa có tệp</translation>
    </message>
    <message>
        <source>Drop a .bin file here. Over the air also sources (.ino, .cpp).</source>
        <translation>Thả tệp .bin vào đây. Nạp qua mạng thì được cả mã nguồn (.ino, .cpp).</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Chọn tệp …</translation>
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
        <translation>Thêm tệp …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa sạch</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Không đọc được tệp: {0}</translation>
    </message>
    <message>
        <source>Sources, or one binary</source>
        <translation>Mã nguồn, hoặc một tệp nhị phân</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Shift</source>
        <translation>Ca</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toàn bộ thời gian</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Mọi kết luận</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Every code</source>
        <translation>Mọi mã</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Khe</translation>
    </message>
    <message>
        <source>Every slot</source>
        <translation>Mọi khe</translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>Khe {0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in {0}</source>
        <translation>Tìm trong {0}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
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
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Show commands</source>
        <translation>Hiện lệnh</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Hide commands</source>
        <translation>Ẩn lệnh</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <source>Rows of the batch</source>
        <translation>Các dòng của lô</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Việc cần làm</translation>
    </message>
</context>
<context>
    <name>FirmwareDriver</name>
    <message>
        <source>Firmware or source</source>
        <translation>Firmware hoặc mã nguồn</translation>
    </message>
    <message>
        <source>Choose firmware</source>
        <translation>Chọn firmware</translation>
    </message>
    <message>
        <source>It was stopped. The device is as it was.</source>
        <translation>Đã dừng. Thiết bị vẫn như cũ.</translation>
    </message>
    <message>
        <source>It was stopped in mid-write: the device does not start.</source>
        <translation>Đã dừng giữa chừng khi đang ghi: thiết bị không khởi động được.</translation>
    </message>
    <message>
        <source>Flash it by DFU once more.</source>
        <translation>Hãy nạp lại bằng DFU.</translation>
    </message>
    <message>
        <source>It was stopped when the device had all of it: which one runs is not proven.</source>
        <translation>Đã dừng khi thiết bị nhận đủ: chưa chứng minh được bản nào đang chạy.</translation>
    </message>
    <message>
        <source>Check with the device.</source>
        <translation>Hãy kiểm tra với thiết bị.</translation>
    </message>
    <message>
        <source>Asking the cloud.</source>
        <translation>Đang hỏi đám mây.</translation>
    </message>
</context>
<context>
    <name>FirmwarePage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Check with the device</source>
        <translation>Kiểm tra với thiết bị</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Nạp</translation>
    </message>
    <message>
        <source>Firmware onto a device</source>
        <translation>Nạp firmware vào thiết bị</translation>
    </message>
    <message>
        <source>It is looked over here first: a wrong file never leaves this computer.</source>
        <translation>Tệp được xem xét ở đây trước: tệp sai không bao giờ rời máy tính này.</translation>
    </message>
    <message>
        <source>How does it go there?</source>
        <translation>Nạp bằng cách nào?</translation>
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
        <translation>Thiết bị chưa có tên</translation>
    </message>
    <message>
        <source>Last seen by the cloud at {0}.</source>
        <translation>Đám mây thấy lần cuối lúc {0}.</translation>
    </message>
    <message>
        <source>It is on line now.</source>
        <translation>Thiết bị đang trực tuyến.</translation>
    </message>
    <message>
        <source>A claim code of ours may still act on it until {0}.</source>
        <translation>Một mã nhận quyền của Station vẫn có thể tác động lên nó đến {0}.</translation>
    </message>
    <message>
        <source>An earlier release did not end; what it did is looked at first.</source>
        <translation>Một lần giải phóng trước chưa kết thúc; trước hết xem nó đã làm gì.</translation>
    </message>
</context>
<context>
    <name>GridPicture</name>
    <message>
        <source>The fixture, row by row</source>
        <translation>Đồ gá, từng hàng</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>Stop this device?</source>
        <translation>Dừng thiết bị này?</translation>
    </message>
    <message>
        <source>It may be left half done: its claim code may still act within the hour. We note how far it came.</source>
        <translation>Thiết bị có thể còn dở dang: mã nhận quyền của nó vẫn có thể tác động trong vòng một giờ. Station ghi lại đã làm đến đâu.</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Để nó làm xong</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Dừng ngay</translation>
    </message>
</context>
<context>
    <name>HandPanel</name>
    <message>
        <source>No internet is needed here. The device says who it is, and gets its own code and no other's.</source>
        <translation>Ở đây không cần internet. Thiết bị cho biết nó là ai và nhận đúng mã của mình, không phải mã của thiết bị khác.</translation>
    </message>
    <message>
        <source>By its own Wi-Fi</source>
        <translation>Qua Wi-Fi của thiết bị</translation>
    </message>
    <message>
        <source>Plug in the next device and hold SETUP for 3 s. {0} to go.</source>
        <translation>Cắm thiết bị tiếp theo và giữ SETUP 3 giây. Còn {0}.</translation>
    </message>
    <message>
        <source>No device of the round waits for its code.</source>
        <translation>Không có thiết bị nào của đợt chờ mã.</translation>
    </message>
</context>
<context>
    <name>HelpBox</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Table: {0}</source>
        <translation>Bảng: {0}</translation>
    </message>
</context>
<context>
    <name>HelpOver</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Find in the guide</source>
        <translation>Tìm trong hướng dẫn</translation>
    </message>
    <message>
        <source>Find (F3)</source>
        <translation>Tìm (F3)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer words, or the number on the screen.</source>
        <translation>Không có kết quả. Thử ít từ hơn, hoặc số hiện trên màn hình.</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Tìm thấy: {0}</translation>
    </message>
</context>
<context>
    <name>HistoryBox</name>
    <message>
        <source>Calls made before</source>
        <translation>Các lệnh gọi trước đây</translation>
    </message>
    <message>
        <source>Method, path, call, status, day</source>
        <translation>Phương thức, đường dẫn, lệnh gọi, trạng thái, ngày</translation>
    </message>
    <message>
        <source>Find a call made before</source>
        <translation>Tìm lệnh gọi trước đây</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>No call has been made yet.</source>
        <translation>Chưa có lệnh gọi nào.</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Điền biểu mẫu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Begin the training</source>
        <translation>Bắt đầu đào tạo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Nobody has trained at this computer yet.</source>
        <translation>Chưa ai tập trên máy tính này.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} drills passed</source>
        <translation>{0}: đạt {1}/{2} bài tập</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Đào tạo</translation>
    </message>
    <message>
        <source>Six drills on a simulated bench, in this window, marked and timed. The real cloud, the record and the settings are not touched; a band across the window says so. Afterwards you are back here.</source>
        <translation>Sáu bài tập trên bàn mô phỏng, ngay trong cửa sổ này, có chấm điểm và tính giờ. Đám mây thật, hồ sơ và cài đặt không bị đụng đến; một dải màu trên cửa sổ cho biết điều đó. Xong thì quay lại đây.</translation>
    </message>
    <message>
        <source>Who has trained here</source>
        <translation>Ai đã tập ở đây</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message numerus="yes">
        <source>%n claim codes of units under way</source>
        <translation>
            <numerusform>%n mã nhận quyền của các máy đang làm</numerusform>
        </translation>
    </message>
    <message>
        <source>None is kept for this cloud.</source>
        <translation>Không lưu gì cho đám mây này.</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} cho {1}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Quên</translation>
    </message>
    <message>
        <source>Forget: {0}</source>
        <translation>Quên: {0}</translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>Shown once</source>
        <translation>Chỉ hiện một lần</translation>
    </message>
    <message>
        <source>The cloud does not show it again. Keep it now, or copy it.</source>
        <translation>Đám mây không hiện lại nữa. Hãy giữ ngay, hoặc sao chép.</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Acknowledge</source>
        <translation>Xác nhận đã xem</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>Reprint label</source>
        <translation>In lại nhãn</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Khách hàng tiếp theo</translation>
    </message>
    <message>
        <source>Pause bench</source>
        <translation>Tạm dừng bàn thao tác</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Kết thúc ca</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Sao chép dạng văn bản</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Continues by itself</source>
        <translation>Tự tiếp tục</translation>
    </message>
    <message>
        <source>Next device</source>
        <translation>Thiết bị tiếp theo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời đi</translation>
    </message>
</context>
<context>
    <name>KnownList</name>
    <message>
        <source>What we know</source>
        <translation>Những gì đã biết</translation>
    </message>
</context>
<context>
    <name>LabelsDesk</name>
    <message>
        <source>Saved: {0}. Print it on paper.</source>
        <translation>Đã lưu: {0}. Hãy in ra giấy.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Đang in…</translation>
    </message>
    <message>
        <source>Printed: {0}</source>
        <translation>Đã in: {0}</translation>
    </message>
    <message>
        <source>Sheet of cards</source>
        <translation>Tờ thẻ lệnh</translation>
    </message>
    <message>
        <source>Save the command cards</source>
        <translation>Lưu các thẻ lệnh</translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message>
        <source>Labels</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>A label is printed once the cloud has confirmed the owner, never before. Which one, and on which printer, a recipe says; here they are tried.</source>
        <translation>Nhãn chỉ được in sau khi đám mây đã xác nhận chủ sở hữu, không bao giờ sớm hơn. In nhãn nào, trên máy in nào là do công thức quy định; ở đây để in thử.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>The label as it will be printed</source>
        <translation>Nhãn như sẽ được in</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>Vào tệp</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Where to print</source>
        <translation>In ra đâu</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>In nhãn thử</translation>
    </message>
    <message>
        <source>Save the command cards…</source>
        <translation>Lưu các thẻ lệnh…</translation>
    </message>
    <message>
        <source>There is no template. Put one into the folder of labels.</source>
        <translation>Không có mẫu nào. Hãy đặt một mẫu vào thư mục nhãn.</translation>
    </message>
    <message>
        <source>Cards with bar codes for a whole shift without keyboard and mouse: start, acknowledge, try again, set aside, reprint, next customer, end of shift.</source>
        <translation>Các thẻ có mã vạch để làm cả ca không cần bàn phím và chuột: bắt đầu, xác nhận đã xem, thử lại, để riêng, in lại, khách hàng tiếp theo, kết thúc ca.</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Thẻ lệnh</translation>
    </message>
    <message>
        <source>A file that ends in .pdf or .zpl</source>
        <translation>Tệp có đuôi .pdf hoặc .zpl</translation>
    </message>
    <message>
        <source>The printer's address, as 192.168.1.50:9100</source>
        <translation>Địa chỉ máy in, như 192.168.1.50:9100</translation>
    </message>
    <message>
        <source>The printer's name in this computer</source>
        <translation>Tên máy in trong máy tính này</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Như máy tính này</translation>
    </message>
    <message>
        <source>What is kept in the record, and what commands print, stays English.</source>
        <translation>Những gì lưu trong hồ sơ và những gì lệnh in ra vẫn bằng tiếng Anh.</translation>
    </message>
</context>
<context>
    <name>LeaveBox</name>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>The claim code is fetched already. The internet is away meanwhile.</source>
        <translation>Mã nhận quyền đã được lấy. Trong lúc này không có internet.</translation>
    </message>
</context>
<context>
    <name>LightChoice</name>
    <message>
        <source>The light: {0}</source>
        <translation>Đèn: {0}</translation>
    </message>
    <message>
        <source>Tell us what the light does:</source>
        <translation>Cho biết đèn đang thế nào:</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>xanh dương</translation>
    </message>
    <message>
        <source>green</source>
        <translation>xanh lá</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>xanh lơ</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>hồng tím</translation>
    </message>
    <message>
        <source>white</source>
        <translation>trắng</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>vàng</translation>
    </message>
    <message>
        <source>red</source>
        <translation>đỏ</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
</context>
<context>
    <name>LineQuestions</name>
    <message>
        <source>Why is it set aside? Number and Enter. {0}</source>
        <translation>Vì sao để riêng? Số rồi Enter. {0}</translation>
    </message>
    <message>
        <source>Who is the next customer? Scan or type, then Enter. Esc leaves it.</source>
        <translation>Khách hàng tiếp theo là ai? Quét hoặc gõ, rồi Enter. Esc để bỏ qua.</translation>
    </message>
    <message>
        <source>Units still in work: {0}. They go on to their end, and no new one begins. F10 or Enter ends the shift, Esc works on.</source>
        <translation>Số máy còn đang làm: {0}. Chúng được làm cho xong, không bắt đầu máy mới. F10 hoặc Enter kết thúc ca, Esc làm tiếp.</translation>
    </message>
</context>
<context>
    <name>LinesBoard</name>
    <message>
        <source>All lines</source>
        <translation>Mọi dòng</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Open a file …</source>
        <translation>Mở tệp …</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Không đọc được tệp: {0}</translation>
    </message>
    <message>
        <source>A file, one line for each</source>
        <translation>Một tệp, mỗi dòng một mục</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} dòng</translation>
    </message>
    <message>
        <source>, {0} of them twice</source>
        <translation>, {0} dòng trong đó bị lặp</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Your name, for the certificate</source>
        <translation>Tên của bạn, cho chứng nhận</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>{0} of {1} drills passed, {2} of {3} points</source>
        <translation>Đạt {0}/{1} bài tập, {2}/{3} điểm</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Đào tạo</translation>
    </message>
    <message>
        <source>Each drill puts one device before you, with something wrong. Find out what, do what is right, and nothing else. All of it is simulated.</source>
        <translation>Mỗi bài tập đặt trước bạn một thiết bị có trục trặc. Hãy tìm ra, làm đúng việc và không làm gì thừa. Tất cả đều là mô phỏng.</translation>
    </message>
</context>
<context>
    <name>ListeningBox</name>
    <message>
        <source>We go on by ourselves when it answers.</source>
        <translation>Station tự tiếp tục khi có trả lời.</translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <source>Locked. F12 unlocks</source>
        <translation>Đã khóa. F12 mở khóa</translation>
    </message>
    <message>
        <source>Unlocked. F12 locks</source>
        <translation>Đã mở khóa. F12 khóa lại</translation>
    </message>
    <message>
        <source>{0}. Not written into the record: {1} {2}</source>
        <translation>{0}. Chưa ghi vào hồ sơ: {1} {2}</translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>Kept.</source>
        <translation>Đã giữ.</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>With a PIN Station starts locked: operators run shifts and Guided, sign on, print, and look at records. Settings, recipes, slots, cloud tools, monitors, releases and firmware are the engineer's. F12 locks and unlocks; after 5 minutes without a touch, and as a shift ends, it locks by itself.</source>
        <translation>Khi có PIN, Station khởi động ở trạng thái khóa: người vận hành chạy ca và trang Từng bước, ký tên, in và xem hồ sơ. Cài đặt, công thức, khe, công cụ đám mây, giám sát, giải phóng và firmware là của kỹ sư. F12 khóa và mở khóa; sau 5 phút không thao tác và khi ca kết thúc, Station tự khóa.</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN hiện tại</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN mới</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Đặt PIN</translation>
    </message>
    <message>
        <source>No PIN: everybody may do everything</source>
        <translation>Không PIN: ai cũng làm được mọi việc</translation>
    </message>
    <message>
        <source>Not decided yet: set a PIN, or say that none is wanted.</source>
        <translation>Chưa quyết định: hãy đặt PIN, hoặc cho biết không cần.</translation>
    </message>
    <message>
        <source>No PIN: everybody may do everything.</source>
        <translation>Không PIN: ai cũng làm được mọi việc.</translation>
    </message>
    <message>
        <source>There is a PIN.</source>
        <translation>Đã có PIN.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Đổi PIN</translation>
    </message>
    <message>
        <source>At least {0} signs</source>
        <translation>Ít nhất {0} ký tự</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không giống nhau</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Tương phản</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Không chuyển động</translation>
    </message>
    <message>
        <source>Distance to the screen</source>
        <translation>Khoảng cách đến màn hình</translation>
    </message>
    <message>
        <source>Gloves: larger buttons</source>
        <translation>Găng tay: nút lớn hơn</translation>
    </message>
    <message>
        <source>All buttons are larger from the next start on.</source>
        <translation>Mọi nút sẽ lớn hơn từ lần khởi động sau.</translation>
    </message>
    <message>
        <source>The bench is read from</source>
        <translation>Bàn thao tác được nhìn từ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close while a device is in work?</source>
        <translation>Đóng khi một thiết bị đang làm?</translation>
    </message>
    <message>
        <source>Stopping now may leave it half done. We note how far it came.</source>
        <translation>Dừng bây giờ có thể để thiết bị dở dang. Station ghi lại đã làm đến đâu.</translation>
    </message>
    <message>
        <source>Close while units are in work: {0}?</source>
        <translation>Đóng khi còn máy đang làm: {0}?</translation>
    </message>
    <message>
        <source>Stopping now may leave them half done. We note where, and take them up again at the next start.</source>
        <translation>Dừng bây giờ có thể để chúng dở dang. Station ghi lại chỗ dừng và làm tiếp ở lần khởi động sau.</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Để nó làm xong</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Dừng và đóng</translation>
    </message>
</context>
<context>
    <name>MenuPicture</name>
    <message>
        <source>We notice when it is done and go on by ourselves.</source>
        <translation>Station nhận ra khi xong và tự tiếp tục.</translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <translation>Chọn {0}.</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu.</source>
        <translation>Chọn {0} trong trình đơn Wi-Fi.</translation>
    </message>
</context>
<context>
    <name>MonitorsDriver</name>
    <message>
        <source>Lines are kept in {0}.</source>
        <translation>Các dòng được lưu trong {0}.</translation>
    </message>
</context>
<context>
    <name>MonitorsPage</name>
    <message>
        <source>Choose a port and press Watch. What its device prints stands here line by line, through every reset; secrets are masked.</source>
        <translation>Chọn cổng rồi nhấn Theo dõi. Những gì thiết bị in ra hiện ở đây từng dòng, qua mọi lần đặt lại; bí mật được che.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move all secrets?</source>
        <translation>Chuyển mọi bí mật?</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>At least {0} characters</source>
        <translation>Ít nhất {0} ký tự</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không giống nhau</translation>
    </message>
</context>
<context>
    <name>NearBy</name>
    <message>
        <source>Station was ended while away; this computer is back on {0}.</source>
        <translation>Station bị tắt trong lúc rời mạng; máy tính này đã trở lại {0}.</translation>
    </message>
</context>
<context>
    <name>NearRow</name>
    <message>
        <source>Device near by</source>
        <translation>Thiết bị ở gần</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Quét lại</translation>
    </message>
    <message>
        <source>Devices near by</source>
        <translation>Các thiết bị ở gần</translation>
    </message>
    <message>
        <source>Listening for devices near by …</source>
        <translation>Đang nghe các thiết bị ở gần …</translation>
    </message>
    <message>
        <source>No device is heard. Is the light blinking blue?</source>
        <translation>Không nghe thấy thiết bị nào. Đèn có nháy xanh dương không?</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The shift ends: units in work go on to their end.</source>
        <translation>Ca đang kết thúc: các máy đang làm được làm cho xong.</translation>
    </message>
    <message>
        <source>PAUSED: no new unit begins. F9 goes on.</source>
        <translation>TẠM DỪNG: không bắt đầu máy mới. F9 để tiếp tục.</translation>
    </message>
    <message>
        <source>Slot {0} fails far more than the others: change its cable.</source>
        <translation>Khe {0} không đạt nhiều hơn hẳn các khe khác: hãy thay cáp của nó.</translation>
    </message>
</context>
<context>
    <name>NumberButton</name>
    <message>
        <source>Help on {0}</source>
        <translation>Trợ giúp về {0}</translation>
    </message>
</context>
<context>
    <name>OdditiesNote</name>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>The reply is not quite as documented: {0}</source>
        <translation>Trả lời không hoàn toàn đúng như tài liệu: {0}</translation>
    </message>
    <message>
        <source>{0}, and {1} more</source>
        <translation>{0}, và {1} nữa</translation>
    </message>
</context>
<context>
    <name>OwnPages</name>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>What the light means</source>
        <translation>Ý nghĩa của đèn</translation>
    </message>
    <message>
        <source>About Station</source>
        <translation>Giới thiệu Station</translation>
    </message>
    <message>
        <source>Its package says {0} and brings no text.</source>
        <translation>Gói của nó ghi {0} và không kèm văn bản.</translation>
    </message>
    <message>
        <source>Press the main button; on the Bench: acknowledge</source>
        <translation>Nhấn nút chính; ở Bàn thao tác: xác nhận đã xem</translation>
    </message>
    <message>
        <source>Stop this device; close a question with the safe answer</source>
        <translation>Dừng thiết bị này; đóng câu hỏi bằng câu trả lời an toàn</translation>
    </message>
    <message>
        <source>The guide, opened at what is on the screen</source>
        <translation>Hướng dẫn, mở đúng chỗ đang hiện trên màn hình</translation>
    </message>
    <message>
        <source>To the scan field (Bench, Records)</source>
        <translation>Đến ô quét (Bàn thao tác, Hồ sơ)</translation>
    </message>
    <message>
        <source>Find (Help, Records, Cloud, Monitors)</source>
        <translation>Tìm (Trợ giúp, Hồ sơ, Đám mây, Giám sát)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Set aside; on the Bench then a reason, 1 to 8</source>
        <translation>Để riêng; ở Bàn thao tác thì chọn lý do, 1 đến 8</translation>
    </message>
    <message>
        <source>Print the label again</source>
        <translation>In lại nhãn</translation>
    </message>
    <message>
        <source>Next customer (Bench)</source>
        <translation>Khách hàng tiếp theo (Bàn thao tác)</translation>
    </message>
    <message>
        <source>Pause and go on (Bench)</source>
        <translation>Tạm dừng và tiếp tục (Bàn thao tác)</translation>
    </message>
    <message>
        <source>End the shift (Bench)</source>
        <translation>Kết thúc ca (Bàn thao tác)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Toàn màn hình</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation>Khóa và mở khóa</translation>
    </message>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Các trang của thanh bên, từ trên xuống</translation>
    </message>
    <message>
        <source>Send the call (Cloud)</source>
        <translation>Gửi lệnh gọi (Đám mây)</translation>
    </message>
    <message>
        <source>Back (Help)</source>
        <translation>Quay lại (Trợ giúp)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>Blue, blinking</source>
        <translation>Xanh dương, nháy</translation>
    </message>
    <message>
        <source>Listening mode: the device waits for us. Hold SETUP 3 s to get there.</source>
        <translation>Chế độ lắng nghe: thiết bị đang chờ Station. Giữ SETUP 3 giây để vào chế độ này.</translation>
    </message>
    <message>
        <source>Green, blinking</source>
        <translation>Xanh lá, nháy</translation>
    </message>
    <message>
        <source>Joining the Wi-Fi.</source>
        <translation>Đang kết nối Wi-Fi.</translation>
    </message>
    <message>
        <source>Cyan, blinking</source>
        <translation>Xanh lơ, nháy</translation>
    </message>
    <message>
        <source>Joining the cloud.</source>
        <translation>Đang kết nối đám mây.</translation>
    </message>
    <message>
        <source>Cyan, breathing</source>
        <translation>Xanh lơ, sáng dần tắt dần</translation>
    </message>
    <message>
        <source>Connected to the cloud: all is well.</source>
        <translation>Đã kết nối đám mây: mọi thứ ổn.</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Hồng tím</translation>
    </message>
    <message>
        <source>Updating itself. Leave it plugged in.</source>
        <translation>Đang tự cập nhật. Cứ để cắm.</translation>
    </message>
    <message>
        <source>Yellow, blinking</source>
        <translation>Vàng, nháy</translation>
    </message>
    <message>
        <source>Waiting for firmware. Press RESET.</source>
        <translation>Đang chờ firmware. Nhấn RESET.</translation>
    </message>
    <message>
        <source>White, breathing</source>
        <translation>Trắng, sáng dần tắt dần</translation>
    </message>
    <message>
        <source>Its Wi-Fi is switched off.</source>
        <translation>Wi-Fi của thiết bị đang tắt.</translation>
    </message>
    <message>
        <source>Red, blinking</source>
        <translation>Đỏ, nháy</translation>
    </message>
    <message>
        <source>The device's own program has crashed. Set it aside.</source>
        <translation>Chương trình riêng của thiết bị đã sập. Hãy để riêng.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Ý nghĩa</translation>
    </message>
    <message>
        <source>About Station {0}</source>
        <translation>Giới thiệu Station {0}</translation>
    </message>
    <message>
        <source>Station provisions and claims Particle Photon and P1 devices, and tells the truth about each.</source>
        <translation>Station cấp phát và nhận quyền các thiết bị Particle Photon và P1, và nói đúng sự thật về từng thiết bị.</translation>
    </message>
    <message>
        <source>What the acceptance kit has not been run with is proven on the simulated bench alone.</source>
        <translation>Phần nào chưa chạy với bộ nghiệm thu thì mới chỉ được chứng minh trên bàn thao tác mô phỏng.</translation>
    </message>
    <message>
        <source>Photon and P1 are at the end of their life; the last Device OS for them is 3.3.1.</source>
        <translation>Photon và P1 đã hết vòng đời; Device OS cuối cùng cho chúng là 3.3.1.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Thành phần tạo nên</translation>
    </message>
    <message>
        <source>Typefaces: Inter and JetBrains Mono (SIL Open Font License). Icons: [Lucide]({0}) (ISC, in part MIT). Window: Qt by PySide6 (LGPL). A name below opens the licence's text.</source>
        <translation>Phông chữ: Inter và JetBrains Mono (SIL Open Font License). Biểu tượng: [Lucide]({0}) (ISC, một phần MIT). Cửa sổ: Qt qua PySide6 (LGPL). Nhấn một tên bên dưới để mở văn bản giấy phép.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Left as it was.</source>
        <translation>Giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Choose a slot first: its number, then Enter.</source>
        <translation>Trước hết chọn khe: số của khe, rồi Enter.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Các trang hướng dẫn</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Unlock Station</source>
        <translation>Mở khóa Station</translation>
    </message>
    <message>
        <source>The engineer's PIN</source>
        <translation>PIN của kỹ sư</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Cứ để khóa</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>For the engineer</source>
        <translation>Dành cho kỹ sư</translation>
    </message>
    <message>
        <source>Settings, cloud tools and releases are locked. Units in work go on.</source>
        <translation>Cài đặt, công cụ đám mây và giải phóng đang khóa. Các máy đang làm vẫn tiếp tục.</translation>
    </message>
</context>
<context>
    <name>PortBar</name>
    <message>
        <source>Port or stream</source>
        <translation>Cổng hoặc luồng</translation>
    </message>
    <message>
        <source>Rate in baud</source>
        <translation>Tốc độ baud</translation>
    </message>
    <message>
        <source>{0} baud</source>
        <translation>{0} baud</translation>
    </message>
    <message>
        <source>Other ports too</source>
        <translation>Cả các cổng khác</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Cloud events of product {0}</source>
        <translation>Sự kiện đám mây của sản phẩm {0}</translation>
    </message>
    <message>
        <source>Cloud events of my devices</source>
        <translation>Sự kiện đám mây của các thiết bị của tôi</translation>
    </message>
</context>
<context>
    <name>PortTest</name>
    <message>
        <source>Test it: is a device seen?</source>
        <translation>Thử: có thấy thiết bị nào không?</translation>
    </message>
    <message>
        <source>No device is seen. Plug one in by a cable that carries data.</source>
        <translation>Không thấy thiết bị nào. Hãy cắm một thiết bị bằng cáp truyền được dữ liệu.</translation>
    </message>
    <message>
        <source>Devices seen: {0} ({1})</source>
        <translation>Thiết bị thấy được: {0} ({1})</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>{0} of {1} kB · usually about {2} s</source>
        <translation>{0}/{1} kB · thường khoảng {2} giây</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>The cloud asks</source>
        <translation>Đám mây hỏi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Page of the guide</source>
        <translation>Trang hướng dẫn</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Look this computer over</source>
        <translation>Kiểm tra máy tính này</translation>
    </message>
    <message>
        <source>All of it can be changed later in Settings; what was left for later is done there, too. Other stations can be set up the same by a file: station setup --export.</source>
        <translation>Mọi thứ đều có thể đổi sau trong Cài đặt; việc để lại sau cũng làm ở đó. Các trạm khác có thể được thiết lập giống vậy bằng một tệp: station setup --export.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source> and </source>
        <translation> và </translation>
    </message>
    <message>
        <source>Still needed: {0}</source>
        <translation>Còn cần: {0}</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>chưa kiểm tra</translation>
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
        <translation>Công thức</translation>
    </message>
    <message>
        <source>A recipe says what the bench makes of each device: its product, its owner, its Wi-Fi. Without one the bench uses this station's account, and a customer of its own for each device.</source>
        <translation>Công thức cho biết bàn máy làm gì với mỗi thiết bị: sản phẩm, chủ sở hữu, Wi-Fi của nó. Không có công thức, bàn máy dùng tài khoản của trạm này và một khách hàng riêng cho mỗi thiết bị.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Tạo mới…</translation>
    </message>
    <message>
        <source>It can be used: {0}, product {1}.</source>
        <translation>Dùng được: {0}, sản phẩm {1}.</translation>
    </message>
    <message>
        <source>Choose the recipe</source>
        <translation>Chọn công thức</translation>
    </message>
    <message>
        <source>No recipe chosen yet</source>
        <translation>Chưa chọn công thức</translation>
    </message>
</context>
<context>
    <name>RecipeDesk</name>
    <message>
        <source>Kept: {0}</source>
        <translation>Đã giữ: {0}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Keep the recipe</source>
        <translation>Giữ công thức</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Mở công thức</translation>
    </message>
    <message>
        <source>Drop the changes?</source>
        <translation>Bỏ các thay đổi?</translation>
    </message>
    <message>
        <source>What was filled in is lost. The file stays as it is.</source>
        <translation>Những gì đã điền sẽ mất. Tệp vẫn như cũ.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Sửa tiếp</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>RecipeFields</name>
    <message>
        <source>Not said</source>
        <translation>Không nêu</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Recipes</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>A recipe says what a batch of devices becomes. It is a file that can be copied and kept; no secret stands in it.</source>
        <translation>Công thức quy định một lô thiết bị sẽ trở thành gì. Đó là một tệp có thể sao chép và lưu giữ; trong đó không có bí mật nào.</translation>
    </message>
    <message>
        <source>Form of the file: version {0}</source>
        <translation>Dạng tệp: phiên bản {0}</translation>
    </message>
    <message>
        <source>A new recipe, not kept in a file yet</source>
        <translation>Công thức mới, chưa lưu vào tệp</translation>
    </message>
    <message>
        <source>Four questions, to advise you; the answers are not kept</source>
        <translation>Bốn câu hỏi để tư vấn; câu trả lời không được giữ lại</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Đám mây</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ sở hữu</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Enterprise Wi-Fi</source>
        <translation>Wi-Fi doanh nghiệp</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bàn thao tác</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Tên công thức</translation>
    </message>
    <message>
        <source>must stand</source>
        <translation>bắt buộc</translation>
    </message>
    <message>
        <source>Product (its number or slug)</source>
        <translation>Sản phẩm (số hoặc slug)</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bo mạch</translation>
    </message>
    <message>
        <source>Cloud address</source>
        <translation>Địa chỉ đám mây</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>ID máy khách OAuth</translation>
    </message>
    <message>
        <source>needed for customers</source>
        <translation>cần cho khách hàng</translation>
    </message>
    <message>
        <source>Account's e-mail</source>
        <translation>E-mail của tài khoản</translation>
    </message>
    <message>
        <source>to log in with its password</source>
        <translation>để đăng nhập bằng mật khẩu của nó</translation>
    </message>
    <message>
        <source>One customer for all devices</source>
        <translation>Một khách hàng cho mọi thiết bị</translation>
    </message>
    <message>
        <source>else as chosen below</source>
        <translation>nếu không thì như chọn bên dưới</translation>
    </message>
    <message>
        <source>Each device's customer</source>
        <translation>Khách hàng của từng thiết bị</translation>
    </message>
    <message>
        <source>Devices that are ours already</source>
        <translation>Thiết bị đã là của mình</translation>
    </message>
    <message>
        <source>A device that came on-line without an owner is claimed by the cloud</source>
        <translation>Thiết bị lên mạng mà chưa có chủ sở hữu thì được nhận quyền qua đám mây</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Tên Wi-Fi (SSID)</translation>
    </message>
    <message>
        <source>else it is asked</source>
        <translation>nếu không thì hỏi</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bảo mật</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Mạng ẩn</translation>
    </message>
    <message>
        <source>The device keeps the Wi-Fi it has</source>
        <translation>Thiết bị giữ Wi-Fi đang có</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương thức</translation>
    </message>
    <message>
        <source>User name (PEAP)</source>
        <translation>Tên người dùng (PEAP)</translation>
    </message>
    <message>
        <source>Outer identity</source>
        <translation>Danh tính ngoài</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Chứng chỉ máy khách</translation>
    </message>
    <message>
        <source>a file in PEM (EAP-TLS)</source>
        <translation>tệp PEM (EAP-TLS)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Khóa riêng</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Chứng chỉ gốc</translation>
    </message>
    <message>
        <source>a file in PEM</source>
        <translation>tệp PEM</translation>
    </message>
    <message>
        <source>Way to the device</source>
        <translation>Đường đến thiết bị</translation>
    </message>
    <message>
        <source>How the devices' own Wi-Fi is called</source>
        <translation>Tên Wi-Fi riêng của các thiết bị</translation>
    </message>
    <message>
        <source>Label template</source>
        <translation>Mẫu nhãn</translation>
    </message>
    <message>
        <source>left out, no label is printed</source>
        <translation>bỏ trống thì không in nhãn</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>a file, raw://host:port, or a printer's name</source>
        <translation>tệp, raw://host:port, hoặc tên máy in</translation>
    </message>
    <message>
        <source>The stuck label is scanned before a unit is done</source>
        <translation>Nhãn đã dán được quét lại trước khi máy được coi là xong</translation>
    </message>
    <message>
        <source>Units a shift should make</source>
        <translation>Số máy cần làm mỗi ca</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>chưa đặt</translation>
    </message>
    <message>
        <source>Asked at the bench</source>
        <translation>Hỏi tại bàn thao tác</translation>
    </message>
    <message>
        <source>A random name, one for each device</source>
        <translation>Tên ngẫu nhiên, mỗi thiết bị một tên</translation>
    </message>
    <message>
        <source>Read from the device's slip</source>
        <translation>Đọc từ phiếu kèm thiết bị</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>Released first</source>
        <translation>Giải phóng trước</translation>
    </message>
    <message>
        <source>USB cable</source>
        <translation>Cáp USB</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi</source>
        <translation>Wi-Fi của thiết bị</translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>Writing the report…</source>
        <translation>Đang viết báo cáo…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Đang xuất…</translation>
    </message>
    <message>
        <source>Copying the record…</source>
        <translation>Đang sao chép hồ sơ…</translation>
    </message>
    <message>
        <source>Exporting · {0} entries</source>
        <translation>Đang xuất · {0} mục</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Đang xóa…</translation>
    </message>
    <message>
        <source>Erased. The chain still verifies.</source>
        <translation>Đã xóa. Chuỗi vẫn kiểm chứng được.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Save the shift report</source>
        <translation>Lưu báo cáo ca</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Dòng JSON</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Xuất hồ sơ</translation>
    </message>
    <message>
        <source>Copy of the record</source>
        <translation>Bản sao hồ sơ</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>Sao lưu hồ sơ</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Đã lưu: {0}</translation>
    </message>
</context>
<context>
    <name>RecordsDriver</name>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>This unit never said who it is.</source>
        <translation>Máy này chưa từng cho biết nó là ai.</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Units</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Lịch sử máy</translation>
    </message>
    <message>
        <source>Filters, actions</source>
        <translation>Bộ lọc, thao tác</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Đang hiện</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”. Try the last 6 characters of the device ID.</source>
        <translation>Không có gì khớp với “{0}”. Thử 6 ký tự cuối của ID thiết bị.</translation>
    </message>
    <message>
        <source>Nothing matches. Choose fewer conditions, or a longer time.</source>
        <translation>Không có kết quả. Chọn ít điều kiện hơn, hoặc khoảng thời gian dài hơn.</translation>
    </message>
    <message>
        <source>Nothing yet. Units appear here as they finish.</source>
        <translation>Chưa có gì. Máy hiện ở đây khi làm xong.</translation>
    </message>
    <message>
        <source>Nothing yet today. Units appear here as they finish.</source>
        <translation>Hôm nay chưa có gì. Máy hiện ở đây khi làm xong.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Answer this first. Your scan was not used.</source>
        <translation>Hãy trả lời câu này trước. Lần quét vừa rồi không được dùng.</translation>
    </message>
</context>
<context>
    <name>ReleaseDriver</name>
    <message>
        <source>Looking …</source>
        <translation>Đang tìm …</translation>
    </message>
    <message>
        <source>You did that by hand.</source>
        <translation>Bạn đã làm việc đó bằng tay.</translation>
    </message>
    <message>
        <source>Released. Nothing remains.</source>
        <translation>Đã giải phóng. Không còn gì sót lại.</translation>
    </message>
    <message>
        <source>Not released: what is still open below remains. Look it up again.</source>
        <translation>Chưa giải phóng: những gì còn để ngỏ bên dưới vẫn còn. Hãy tra lại.</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>Look it up</source>
        <translation>Tra cứu</translation>
    </message>
    <message>
        <source>The one at the cable</source>
        <translation>Thiết bị đang cắm cáp</translation>
    </message>
    <message>
        <source>What will be undone, in this order</source>
        <translation>Những gì sẽ được hoàn tác, theo thứ tự này</translation>
    </message>
    <message>
        <source>I did that by hand</source>
        <translation>Tôi đã làm bằng tay</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Sao chép thư</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Giải phóng …</translation>
    </message>
    <message>
        <source>Release a device</source>
        <translation>Giải phóng thiết bị</translation>
    </message>
    <message>
        <source>Find out where a device is and whose, and free it step by step.</source>
        <translation>Tìm xem thiết bị ở đâu, của ai, và giải phóng nó từng bước.</translation>
    </message>
    <message>
        <source>What to ask whoever can free it</source>
        <translation>Cần đề nghị gì với người có thể giải phóng nó</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Which secret</source>
        <translation>Bí mật nào</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>ID máy khách OAuth</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Cụm mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Cái mới</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>At least {0} characters</source>
        <translation>Ít nhất {0} ký tự</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không giống nhau</translation>
    </message>
</context>
<context>
    <name>ReplyActions</name>
    <message>
        <source>Copy JSON</source>
        <translation>Sao chép JSON</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>Sao chép CSV</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Tìm (Ctrl+F)</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Chưa lưu: {0}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Đang sao chép…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Save the reply</source>
        <translation>Lưu trả lời</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>As it came (*)</source>
        <translation>Nguyên dạng nhận được (*)</translation>
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
        <translation>{0} giây</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>không có token</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>The reply as JSON</source>
        <translation>Trả lời dạng JSON</translation>
    </message>
    <message>
        <source>The reply as it came</source>
        <translation>Trả lời nguyên dạng</translation>
    </message>
    <message>
        <source>Fill in the form, then Ctrl+Enter.</source>
        <translation>Điền biểu mẫu, rồi Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Thô</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>A file: Save… keeps it.</source>
        <translation>Một tệp: Lưu… để giữ lại.</translation>
    </message>
    <message>
        <source>The reply has no text.</source>
        <translation>Trả lời không có văn bản.</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Method and path</source>
        <translation>Phương thức và đường dẫn</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>The request as a program</source>
        <translation>Yêu cầu dưới dạng chương trình</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>The token stands in</source>
        <translation>Token được ghi trong</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Unsafe, to learn from: {0}</source>
        <translation>Không an toàn, chỉ để học: {0}</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Once more</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>To the drills</source>
        <translation>Về các bài tập</translation>
    </message>
    <message>
        <source>Passed: {0} of {1} points</source>
        <translation>Đạt: {0}/{1} điểm</translation>
    </message>
    <message>
        <source>Not passed yet: {0} of {1} points</source>
        <translation>Chưa đạt: {0}/{1} điểm</translation>
    </message>
    <message>
        <source>Time: {0}, practised {1}</source>
        <translation>Thời gian: {0}, người thạo {1}</translation>
    </message>
    <message>
        <source>The trouble was named</source>
        <translation>Đã gọi đúng tên trục trặc</translation>
    </message>
    <message>
        <source>The right thing was done</source>
        <translation>Đã làm đúng việc</translation>
    </message>
    <message>
        <source>Taken off for needless acts: {0}</source>
        <translation>Trừ vì thao tác thừa: {0}</translation>
    </message>
    <message>
        <source>Taken off for the hint</source>
        <translation>Trừ vì gợi ý</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>What it was, and what helps</source>
        <translation>Là gì, và cách xử lý</translation>
    </message>
</context>
<context>
    <name>RoundsDriver</name>
    <message>
        <source>{0} rows of the list are left out. {1}</source>
        <translation>{0} dòng của danh sách bị bỏ qua. {1}</translation>
    </message>
    <message>
        <source>Not handed over.</source>
        <translation>Chưa bàn giao.</translation>
    </message>
    <message>
        <source>…{0} has its code and its Wi-Fi.</source>
        <translation>…{0} đã có mã và Wi-Fi.</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Where you are</source>
        <translation>Bạn đang ở đâu</translation>
    </message>
    <message>
        <source>1 Announce</source>
        <translation>1 Đăng ký</translation>
    </message>
    <message>
        <source>2 Hand over</source>
        <translation>2 Bàn giao</translation>
    </message>
    <message>
        <source>3 Confirm</source>
        <translation>3 Xác nhận</translation>
    </message>
    <message>
        <source>An engineer announces a round and ends it: F12 unlocks. Handing over and confirming are for everybody.</source>
        <translation>Kỹ sư đăng ký và kết thúc một đợt: F12 mở khóa. Bàn giao và xác nhận thì ai cũng làm được.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>End the round …</source>
        <translation>Kết thúc đợt …</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>Không có đợt nào đang mở.</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Hand over by cable</source>
        <translation>Bàn giao qua cáp</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Xem ngay</translation>
    </message>
    <message>
        <source>Offline round</source>
        <translation>Đợt ngoại tuyến</translation>
    </message>
    <message>
        <source>For devices where there is no internet: codes now, hand over there.</source>
        <translation>Cho thiết bị ở nơi không có internet: lấy mã bây giờ, bàn giao tại chỗ.</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan a unit label or a command card</source>
        <translation>Quét nhãn máy hoặc thẻ lệnh</translation>
    </message>
    <message>
        <source>Scan field</source>
        <translation>Ô quét</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Chưa quét gì</translation>
    </message>
    <message>
        <source>Last: {0}</source>
        <translation>Gần nhất: {0}</translation>
    </message>
</context>
<context>
    <name>ScanReader</name>
    <message>
        <source>Left as it was.</source>
        <translation>Giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Không có gì được hỏi.</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>Scan any card, badge or label now: it is read and shown, and nothing is done. A scanner types by itself, as a keyboard does; it must send Enter at the end.</source>
        <translation>Hãy quét thẻ lệnh, thẻ tên hoặc nhãn bất kỳ: nó được đọc và hiển thị, không làm gì cả. Máy quét tự gõ như bàn phím; cuối cùng nó phải gửi Enter.</translation>
    </message>
    <message>
        <source>Scan here</source>
        <translation>Quét tại đây</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard layout than this computer's. Set the same in both.</source>
        <translation>Máy quét gõ theo bố cục bàn phím khác với máy tính này. Hãy đặt cả hai giống nhau.</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Đã đọc: {0}</translation>
    </message>
    <message>
        <source>That was typed by hand, or by a slow scanner. Set the scanner to send without pauses between its signs.</source>
        <translation>Cái đó được gõ tay, hoặc máy quét chậm. Hãy đặt máy quét gửi liền mạch, không ngắt giữa các ký tự.</translation>
    </message>
    <message>
        <source>a command card</source>
        <translation>một thẻ lệnh</translation>
    </message>
    <message>
        <source>slot {0}</source>
        <translation>ô {0}</translation>
    </message>
    <message>
        <source>the badge of {0}</source>
        <translation>thẻ tên của {0}</translation>
    </message>
    <message>
        <source>the label of {0}</source>
        <translation>nhãn của {0}</translation>
    </message>
    <message>
        <source>{0}, which is nothing of Station's</source>
        <translation>{0}, không phải thứ của Station</translation>
    </message>
</context>
<context>
    <name>ScopesField</name>
    <message>
        <source>Find a scope</source>
        <translation>Tìm phạm vi</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>đã chọn {0}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Device ID's end, serial, customer, code, or a day as 2026-01-31</source>
        <translation>Phần cuối ID thiết bị, số sê-ri, khách hàng, mã, hoặc ngày như 2026-01-31</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>Tìm máy</translation>
    </message>
    <message>
        <source>Find units (F3). {0}</source>
        <translation>Tìm máy (F3). {0}</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show or hide: {0}</source>
        <translation>Hiện hoặc ẩn: {0}</translation>
    </message>
</context>
<context>
    <name>SecretsDesk</name>
    <message>
        <source>Forget this secret?</source>
        <translation>Quên bí mật này?</translation>
    </message>
    <message>
        <source>{0} for {1}. Whatever needs it asks for it again; a token is revoked at the cloud too.</source>
        <translation>{0} cho {1}. Nơi nào cần sẽ hỏi lại; token cũng bị thu hồi trên đám mây.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Quên</translation>
    </message>
</context>
<context>
    <name>SecretsForm</name>
    <message>
        <source>Secrets</source>
        <translation>Bí mật</translation>
    </message>
    <message>
        <source>Tokens, client secrets, Wi-Fi passwords, and claim codes that must outlive a power cut. They stand in no log, no record and no export.</source>
        <translation>Token, bí mật máy khách, mật khẩu Wi-Fi và các mã nhận quyền phải sống qua lần mất điện. Chúng không nằm trong nhật ký, hồ sơ hay bản xuất nào.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Mở két</translation>
    </message>
    <message>
        <source>Kept in this computer's key store.</source>
        <translation>Được giữ trong kho khóa của máy tính này.</translation>
    </message>
    <message>
        <source>Nothing to do: it opens with your log-in to this computer.</source>
        <translation>Không cần làm gì: nó mở cùng lúc đăng nhập máy tính này.</translation>
    </message>
    <message>
        <source>Kept nowhere: only in memory, until Station closes.</source>
        <translation>Không giữ ở đâu: chỉ trong bộ nhớ, đến khi đóng Station.</translation>
    </message>
    <message>
        <source>This computer has no key store. A vault keeps secrets in one encrypted file, under a passphrase of your own that is asked for once at each start. Nobody can open it without the passphrase: write it down where you keep such things.</source>
        <translation>Máy tính này không có kho khóa. Két giữ bí mật trong một tệp mã hóa, với cụm mật khẩu của riêng bạn, được hỏi một lần mỗi khi khởi động. Không có cụm mật khẩu thì không ai mở được: hãy ghi lại ở nơi bạn cất những thứ như vậy.</translation>
    </message>
    <message>
        <source>Kept in the vault, which is locked.</source>
        <translation>Được giữ trong két, đang khóa.</translation>
    </message>
    <message>
        <source>Open it once for this start.</source>
        <translation>Mở két một lần cho phiên này.</translation>
    </message>
    <message>
        <source>Kept in the vault, which is open.</source>
        <translation>Được giữ trong két, đang mở.</translation>
    </message>
    <message>
        <source>It locks itself when Station closes.</source>
        <translation>Két tự khóa khi đóng Station.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Tạo két</translation>
    </message>
    <message>
        <source>At least {0} characters</source>
        <translation>Ít nhất {0} ký tự</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không giống nhau</translation>
    </message>
</context>
<context>
    <name>SecretsSection</name>
    <message>
        <source>Move to the key store</source>
        <translation>Chuyển vào kho khóa</translation>
    </message>
    <message>
        <source>Which there are</source>
        <translation>Có những gì</translation>
    </message>
    <message>
        <source>A new one for an old one</source>
        <translation>Thay cũ bằng mới</translation>
    </message>
    <message>
        <source>The cloud is asked with the new one first. Only then is the old one given up; an old token is revoked.</source>
        <translation>Đám mây được hỏi bằng cái mới trước. Sau đó mới bỏ cái cũ; token cũ bị thu hồi.</translation>
    </message>
    <message>
        <source>Move to the vault</source>
        <translation>Chuyển vào két</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>Bí mật máy khách OAuth</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Token tài khoản</translation>
    </message>
    <message>
        <source>Old account token (not revoked)</source>
        <translation>Token tài khoản cũ (chưa thu hồi)</translation>
    </message>
    <message>
        <source>Account password</source>
        <translation>Mật khẩu tài khoản</translation>
    </message>
    <message>
        <source>Wi-Fi password</source>
        <translation>Mật khẩu Wi-Fi</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Cụm mật khẩu của két</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>trong kho khóa</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>trong két</translation>
    </message>
    <message>
        <source>in the vault, which is locked</source>
        <translation>trong két đang khóa</translation>
    </message>
    <message>
        <source>in memory, until Station closes</source>
        <translation>trong bộ nhớ, đến khi đóng Station</translation>
    </message>
    <message>
        <source>given to this start, kept nowhere</source>
        <translation>chỉ cho lần khởi động này, không lưu</translation>
    </message>
    <message>
        <source>{0}, since {1}</source>
        <translation>{0}, từ {1}</translation>
    </message>
    <message>
        <source>{0}, good until {1}</source>
        <translation>{0}, có hạn đến {1}</translation>
    </message>
</context>
<context>
    <name>SectionShelf</name>
    <message>
        <source>Sections</source>
        <translation>Các phần</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Slots</source>
        <translation>Khe</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Bí mật</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Account and product</source>
        <translation>Tài khoản và sản phẩm</translation>
    </message>
    <message>
        <source>The cloud address and the product are needed</source>
        <translation>Cần có địa chỉ đám mây và sản phẩm</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>pass</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>để riêng</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Slot {0}, {1}, {2}</source>
        <translation>Khe {0}, {1}, {2}</translation>
    </message>
</context>
<context>
    <name>SlotsDesk</name>
    <message>
        <source>Two devices came at once. Unplug them, then plug in one at a time.</source>
        <translation>Hai thiết bị vào cùng lúc. Rút cả hai ra, rồi cắm từng thiết bị một.</translation>
    </message>
    <message>
        <source>Learnt: {0}. Each slot has a number now.</source>
        <translation>Đã học: {0}. Mỗi khe nay đã có số.</translation>
    </message>
    <message>
        <source>Forget slot {0}?</source>
        <translation>Quên khe {0}?</translation>
    </message>
    <message>
        <source>Devices plugged in there are not touched any more. What was done there stays in the record, and the socket can be taught again.</source>
        <translation>Thiết bị cắm ở đó sẽ không còn được đụng đến. Việc đã làm ở đó vẫn còn trong hồ sơ, và có thể dạy lại ổ cắm này.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Quên</translation>
    </message>
</context>
<context>
    <name>SlotsForm</name>
    <message>
        <source>Slots</source>
        <translation>Khe</translation>
    </message>
    <message>
        <source>A slot is a socket of your fixture. Plug one device into each socket; we learn them one by one, in the order you plug them.</source>
        <translation>Khe là một ổ cắm trên đồ gá. Cắm mỗi ổ một thiết bị; Station học từng khe theo thứ tự cắm.</translation>
    </message>
    <message>
        <source>Start learning</source>
        <translation>Bắt đầu học</translation>
    </message>
    <message>
        <source>Name of the chosen slot</source>
        <translation>Tên của khe đang chọn</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Quên…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Taught slots: drag them, or move the chosen</source>
        <translation>Các khe đã dạy: kéo, hoặc di chuyển khe đang chọn</translation>
    </message>
    <message>
        <source>Plugged in, and not taught yet</source>
        <translation>Đã cắm nhưng chưa dạy</translation>
    </message>
    <message>
        <source>As usual ({0})</source>
        <translation>Như thường lệ ({0})</translation>
    </message>
    <message>
        <source>Stop learning</source>
        <translation>Ngừng học</translation>
    </message>
    <message>
        <source>Learning. Plug the next device into the next socket. Learnt: {0}</source>
        <translation>Đang học. Cắm thiết bị tiếp theo vào ổ tiếp theo. Đã học: {0}</translation>
    </message>
    <message>
        <source>Columns of the fixture</source>
        <translation>Số cột của đồ gá</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Như thường lệ</translation>
    </message>
    <message>
        <source>Taught slots, in the order they stand</source>
        <translation>Các khe đã dạy, theo thứ tự vị trí</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Số cột</translation>
    </message>
    <message>
        <source>Teach {0}</source>
        <translation>Dạy {0}</translation>
    </message>
    <message>
        <source>nothing plugged in</source>
        <translation>không cắm gì</translation>
    </message>
    <message>
        <source>{0} · socket {1} · {2}</source>
        <translation>{0} · ổ cắm {1} · {2}</translation>
    </message>
</context>
<context>
    <name>SoundsForm</name>
    <message>
        <source>Sounds</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Two signals: PASS is high and short, once. FAIL is low, twice, and again every 8 s until it is acknowledged. Whatever is heard is seen, too.</source>
        <translation>Hai tín hiệu: ĐẠT cao và ngắn, một lần. KHÔNG ĐẠT trầm, hai lần, và lặp lại mỗi 8 giây đến khi được xác nhận đã xem. Những gì nghe được cũng đều nhìn thấy.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Âm lượng</translation>
    </message>
    <message>
        <source>Play PASS</source>
        <translation>Phát ĐẠT</translation>
    </message>
    <message>
        <source>Play FAIL</source>
        <translation>Phát KHÔNG ĐẠT</translation>
    </message>
    <message>
        <source>Sounds are off. FAIL shows by a flash of the call-out.</source>
        <translation>Âm thanh đang tắt. KHÔNG ĐẠT được báo bằng khung thông báo nháy.</translation>
    </message>
    <message>
        <source>Playing. Not heard? Look at the computer's own volume.</source>
        <translation>Đang phát. Không nghe thấy? Xem âm lượng của máy tính.</translation>
    </message>
    <message>
        <source>This computer cannot be heard. FAIL shows by a flash of the call-out.</source>
        <translation>Máy tính này không phát ra tiếng. KHÔNG ĐẠT được báo bằng khung thông báo nháy.</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>All on one time line</source>
        <translation>Tất cả trên một dòng thời gian</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>No batch: every unit is taken as the recipe says.</source>
        <translation>Không có lô: mọi máy được nhận theo công thức.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Người vận hành</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name</source>
        <translation>Quét thẻ tên, hoặc gõ tên</translation>
    </message>
    <message>
        <source>Take every port as a slot, taught or not</source>
        <translation>Coi mọi cổng là khe, đã dạy hay chưa</translation>
    </message>
    <message>
        <source>Start the bench</source>
        <translation>Khởi động bàn thao tác</translation>
    </message>
    <message>
        <source>Choose the recipe …</source>
        <translation>Chọn công thức …</translation>
    </message>
    <message>
        <source>Batch from a file …</source>
        <translation>Lô từ tệp …</translation>
    </message>
    <message>
        <source>Teach slots …</source>
        <translation>Dạy khe …</translation>
    </message>
    <message>
        <source>Open the vault …</source>
        <translation>Mở két …</translation>
    </message>
    <message>
        <source>No recipe is chosen: it says what the units should become.</source>
        <translation>Chưa chọn công thức: công thức quy định máy sẽ trở thành gì.</translation>
    </message>
    <message>
        <source>No slots yet. Plug one device into each socket; we learn them one by one.</source>
        <translation>Chưa có khe. Cắm mỗi ổ một thiết bị; Station học từng khe một.</translation>
    </message>
    <message>
        <source>1 slot ready</source>
        <translation>1 khe sẵn sàng</translation>
    </message>
    <message>
        <source>{0} slots ready</source>
        <translation>{0} khe sẵn sàng</translation>
    </message>
    <message>
        <source>Codes are kept in this computer's key store.</source>
        <translation>Các mã được giữ trong kho khóa của máy tính này.</translation>
    </message>
    <message>
        <source>The vault is open: codes are kept in it.</source>
        <translation>Két đang mở: các mã được giữ trong đó.</translation>
    </message>
    <message>
        <source>The vault is locked: open it, so that codes outlive a power cut.</source>
        <translation>Két đang khóa: hãy mở ra, để các mã sống qua lần mất điện.</translation>
    </message>
    <message>
        <source>No key store and no vault: claim codes do not outlive a power cut.</source>
        <translation>Không có kho khóa cũng không có két: mã nhận quyền không sống qua lần mất điện.</translation>
    </message>
    <message>
        <source>Make a vault …</source>
        <translation>Tạo két …</translation>
    </message>
    <message>
        <source>Looking at every row …</source>
        <translation>Đang xem từng dòng …</translation>
    </message>
    <message>
        <source>Leave the batch</source>
        <translation>Bỏ lô</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} rows can be met</source>
        <translation>{0}: đáp ứng được {1}/{2} dòng</translation>
    </message>
    <message>
        <source>Start the shift</source>
        <translation>Bắt đầu ca</translation>
    </message>
    <message>
        <source>Each slot begins by itself when a unit is plugged in.</source>
        <translation>Mỗi khe tự bắt đầu khi có máy được cắm vào.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Khe</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Bí mật</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lô</translation>
    </message>
    <message>
        <source>Choose the recipe</source>
        <translation>Chọn công thức</translation>
    </message>
    <message>
        <source>Choose the batch</source>
        <translation>Chọn lô</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New device</source>
        <translation>Thiết bị mới</translation>
    </message>
    <message>
        <source>Set up one device: its Wi-Fi, its product, its owner.</source>
        <translation>Thiết lập một thiết bị: Wi-Fi, sản phẩm, chủ sở hữu.</translation>
    </message>
    <message>
        <source>How do we reach it?</source>
        <translation>Kết nối với nó bằng cách nào?</translation>
    </message>
    <message>
        <source>Reach it by</source>
        <translation>Kết nối qua</translation>
    </message>
    <message>
        <source>USB cable</source>
        <translation>Cáp USB</translation>
    </message>
    <message>
        <source>Device's own Wi-Fi</source>
        <translation>Wi-Fi riêng của thiết bị</translation>
    </message>
    <message>
        <source>Several devices are plugged in. Which one?</source>
        <translation>Có nhiều thiết bị đang cắm. Thiết bị nào?</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>Cổng USB</translation>
    </message>
    <message>
        <source>Who will own it?</source>
        <translation>Ai sẽ là chủ sở hữu?</translation>
    </message>
    <message>
        <source>Something else?</source>
        <translation>Còn gì khác không?</translation>
    </message>
    <message>
        <source>Ready. Hold SETUP on the device for 3 s until its light blinks blue.</source>
        <translation>Sẵn sàng. Giữ SETUP trên thiết bị 3 giây đến khi đèn nháy xanh dương.</translation>
    </message>
    <message>
        <source>No device is plugged in yet. Plug one in by USB, then hold SETUP for 3 s until its light blinks blue. You can start now; we wait for it.</source>
        <translation>Chưa cắm thiết bị nào. Cắm một thiết bị qua USB, rồi giữ SETUP 3 giây đến khi đèn nháy xanh dương. Có thể bắt đầu ngay; Station sẽ chờ nó.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 device</source>
        <translation>1 thiết bị</translation>
    </message>
    <message>
        <source>{0} devices</source>
        <translation>{0} thiết bị</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Account and product</source>
        <translation>Tài khoản và sản phẩm</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Máy in nhãn</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Engineer's PIN</source>
        <translation>PIN của kỹ sư</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Cards of the first run</source>
        <translation>Các thẻ của lần chạy đầu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>để sau</translation>
    </message>
    <message>
        <source>done, not tested</source>
        <translation>xong, chưa thử</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>đã thử</translation>
    </message>
</context>
<context>
    <name>StepRows</name>
    <message>
        <source>By hand</source>
        <translation>Bằng tay</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Set up one device</source>
        <translation>Thiết lập một thiết bị</translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>slot {0}</source>
        <translation>khe {0}</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Lượt chạy {0}</translation>
    </message>
    <message>
        <source>Beside any run</source>
        <translation>Ngoài mọi lượt chạy</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>sau {0}</translation>
    </message>
    <message>
        <source>The truth changed: {0}, no longer {1}</source>
        <translation>Sự thật đã đổi: {0}, không còn {1}</translation>
    </message>
    <message>
        <source>what it was</source>
        <translation>như cũ</translation>
    </message>
    <message>
        <source>Found out after the unit had left.</source>
        <translation>Phát hiện sau khi máy đã rời đi.</translation>
    </message>
    <message>
        <source>{0}: begun, its end is not written</source>
        <translation>{0}: đã bắt đầu, chưa ghi kết thúc</translation>
    </message>
    <message>
        <source>Power or program ended here.</source>
        <translation>Nguồn điện hoặc chương trình tắt tại đây.</translation>
    </message>
    <message>
        <source>nobody signed on</source>
        <translation>chưa ai ký tên</translation>
    </message>
    <message>
        <source>Acknowledged by {0}</source>
        <translation>{0} đã xác nhận đã xem</translation>
    </message>
    <message>
        <source>Set aside by {0}: {1}</source>
        <translation>{0} đã để riêng: {1}</translation>
    </message>
    <message>
        <source>Label {0} printed: {1}</source>
        <translation>Đã in nhãn {0}: {1}</translation>
    </message>
    <message>
        <source>Label {0} is void</source>
        <translation>Nhãn {0} hết hiệu lực</translation>
    </message>
    <message>
        <source>A person's name was erased</source>
        <translation>Tên một người đã bị xóa</translation>
    </message>
    <message>
        <source>Label {0} scanned back: it matches</source>
        <translation>Quét lại nhãn {0}: khớp</translation>
    </message>
    <message>
        <source>Label {0} scanned back: it is another unit's</source>
        <translation>Quét lại nhãn {0}: là của máy khác</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>In nhãn</translation>
    </message>
    <message>
        <source>Write name and notes in the cloud</source>
        <translation>Ghi tên và ghi chú lên đám mây</translation>
    </message>
    <message>
        <source>Release: overwrite its claim code</source>
        <translation>Giải phóng: ghi đè mã nhận quyền</translation>
    </message>
    <message>
        <source>Release: unclaim it</source>
        <translation>Giải phóng: hủy nhận quyền</translation>
    </message>
    <message>
        <source>Release: lift the mark for development</source>
        <translation>Giải phóng: bỏ đánh dấu phát triển</translation>
    </message>
    <message>
        <source>Release: remove it from the product</source>
        <translation>Giải phóng: gỡ khỏi sản phẩm</translation>
    </message>
    <message>
        <source>Release: forget its Wi-Fi</source>
        <translation>Giải phóng: quên Wi-Fi</translation>
    </message>
    <message>
        <source>Release: delete the customer</source>
        <translation>Giải phóng: xóa khách hàng</translation>
    </message>
    <message>
        <source>Release: its label is void</source>
        <translation>Giải phóng: nhãn hết hiệu lực</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Unit story</source>
        <translation>Lịch sử máy</translation>
    </message>
    <message>
        <source>Choose a unit: its whole story is told here.</source>
        <translation>Chọn một máy: toàn bộ lịch sử của nó hiện ở đây.</translation>
    </message>
    <message>
        <source>What happened to the unit</source>
        <translation>Chuyện đã xảy ra với máy</translation>
    </message>
</context>
<context>
    <name>StreamLine</name>
    <message>
        <source>paused · {0} new</source>
        <translation>tạm dừng · {0} mới</translation>
    </message>
    <message>
        <source>1 gap: events in it are lost</source>
        <translation>1 khoảng trống: sự kiện trong đó đã mất</translation>
    </message>
    <message>
        <source>{0} gaps: events in them are lost</source>
        <translation>{0} khoảng trống: sự kiện trong đó đã mất</translation>
    </message>
    <message>
        <source>Not followed. Follow shows events as they come.</source>
        <translation>Chưa theo dõi. Nhấn Theo dõi để thấy sự kiện khi chúng đến.</translation>
    </message>
    <message>
        <source>{0}; opening again in {1} s</source>
        <translation>{0}; mở lại sau {1} giây</translation>
    </message>
    <message>
        <source>Opening the stream, usually 1 to 3 s</source>
        <translation>Đang mở luồng, thường 1 đến 3 giây</translation>
    </message>
    <message>
        <source>Silent: no sign for 30 s</source>
        <translation>Im lặng: không có dấu hiệu nào trong 30 giây</translation>
    </message>
    <message>
        <source>The stream is closed</source>
        <translation>Luồng đã đóng</translation>
    </message>
    <message>
        <source>The cloud does not open this stream.</source>
        <translation>Đám mây không mở luồng này.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>Live, and quiet. Events appear when a device speaks.</source>
        <translation>Trực tiếp, đang yên. Sự kiện hiện ra khi thiết bị lên tiếng.</translation>
    </message>
    <message>
        <source>Live · 1 event</source>
        <translation>Trực tiếp · 1 sự kiện</translation>
    </message>
    <message>
        <source>Live · {0} events</source>
        <translation>Trực tiếp · {0} sự kiện</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>The reply's rows</source>
        <translation>Các dòng của trả lời</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Lọc các dòng</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 dòng</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} dòng</translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation>{0}/{1} dòng</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Show or hide: {0}</source>
        <translation>Hiện hoặc ẩn: {0}</translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>{0} · {1} s</source>
        <translation>{0} · {1} giây</translation>
    </message>
    <message>
        <source>usually {0} s</source>
        <translation>thường {0} giây</translation>
    </message>
    <message>
        <source>gives up at {0} s</source>
        <translation>bỏ cuộc lúc {0} giây</translation>
    </message>
    <message>
        <source>Slot {0}</source>
        <translation>Khe {0}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>{0} d ago</source>
        <translation>{0} ngày trước</translation>
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
        <translation>Token của ai</translation>
    </message>
    <message>
        <source>Whose token: the customer's name</source>
        <translation>Token của ai: tên khách hàng</translation>
    </message>
    <message>
        <source>The narrowest at hand</source>
        <translation>Hẹp quyền nhất đang có</translation>
    </message>
    <message>
        <source>None: this call needs no token</source>
        <translation>Không: lệnh gọi này không cần token</translation>
    </message>
    <message>
        <source> · none at hand</source>
        <translation> · không có sẵn</translation>
    </message>
    <message>
        <source>{0} · nobody knows whether it may</source>
        <translation>{0} · không ai biết có được phép không</translation>
    </message>
    <message>
        <source>{0} · may not make this call</source>
        <translation>{0} · không được gọi lệnh này</translation>
    </message>
    <message>
        <source>The service may refuse it.</source>
        <translation>Dịch vụ có thể từ chối.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Filter the lines</source>
        <translation>Lọc các dòng</translation>
    </message>
    <message>
        <source>Filter: words, -words</source>
        <translation>Lọc: từ, -từ</translation>
    </message>
    <message>
        <source>Find in the lines</source>
        <translation>Tìm trong các dòng</translation>
    </message>
    <message>
        <source>Find (F3)</source>
        <translation>Tìm (F3)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Lines as</source>
        <translation>Hiện dòng dạng</translation>
    </message>
    <message>
        <source>One time line</source>
        <translation>Một dòng thời gian</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Cạnh nhau</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Stay at the newest</source>
        <translation>Luôn ở mục mới nhất</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa sạch</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message>
        <source>Log to a file…</source>
        <translation>Ghi nhật ký vào tệp…</translation>
    </message>
    <message>
        <source>Go on · {0} new</source>
        <translation>Tiếp tục · {0} mới</translation>
    </message>
    <message>
        <source>End the log</source>
        <translation>Kết thúc nhật ký</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>TrainingStrip</name>
    <message>
        <source>Now say what is wrong, to end the drill.</source>
        <translation>Bây giờ hãy nói có gì sai, để kết thúc bài tập.</translation>
    </message>
    <message>
        <source>Simulated bench: nothing here is real.</source>
        <translation>Bàn mô phỏng: không có gì ở đây là thật.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Có gì sai?</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Give the drill up</source>
        <translation>Bỏ bài tập</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Bài tập</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Kết thúc đào tạo</translation>
    </message>
    <message>
        <source>What is wrong? Choose …</source>
        <translation>Có gì sai? Chọn …</translation>
    </message>
    <message>
        <source>{0} · practised {1}</source>
        <translation>{0} · người thạo {1}</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ĐÀO TẠO</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Use the {0}</source>
        <translation>Dùng {0}</translation>
    </message>
</context>
<context>
    <name>UnitsList</name>
    <message>
        <source>Devices of the round</source>
        <translation>Các thiết bị của đợt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Code's time</source>
        <translation>Thời hạn mã</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Việc cần làm</translation>
    </message>
</context>
<context>
    <name>UnitsModel</name>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Khe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
</context>
<context>
    <name>UnitsTable</name>
    <message>
        <source>Units</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 máy</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} máy</translation>
    </message>
</context>
<context>
    <name>Untaught</name>
    <message>
        <source>Not a slot, and not touched: {0}</source>
        <translation>Không phải khe, không đụng đến: {0}</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>A bundle, or a folder with bundles</source>
        <translation>Một gói, hoặc thư mục chứa các gói</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Thư mục…</translation>
    </message>
    <message>
        <source>Look what it brings</source>
        <translation>Xem có gì</translation>
    </message>
    <message>
        <source>Install it …</source>
        <translation>Cài đặt …</translation>
    </message>
    <message>
        <source>Back to the version before …</source>
        <translation>Về phiên bản trước …</translation>
    </message>
    <message>
        <source>A device is in work: no update until it has ended.</source>
        <translation>Một thiết bị đang được xử lý: chưa cập nhật cho tới khi xong.</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Đã làm được bao nhiêu</translation>
    </message>
    <message>
        <source>It runs from its source; git brings a newer one.</source>
        <translation>Chạy từ mã nguồn; git đem bản mới hơn về.</translation>
    </message>
    <message>
        <source>It is installed as a package.</source>
        <translation>Được cài như một gói phần mềm.</translation>
    </message>
    <message>
        <source>It is a folder of its own.</source>
        <translation>Là một thư mục riêng.</translation>
    </message>
    <message>
        <source>A set-up program installed it, and brings a newer one.</source>
        <translation>Chương trình cài đặt đã cài nó, và sẽ mang bản mới hơn.</translation>
    </message>
    <message>
        <source>Station {0}. {1}</source>
        <translation>Station {0}. {1}</translation>
    </message>
    <message>
        <source>no key: it takes no update</source>
        <translation>không có khóa: không nhận bản cập nhật</translation>
    </message>
    <message>
        <source>Updates for {0}, signed by: {1}.</source>
        <translation>Bản cập nhật cho {0}, ký bởi: {1}.</translation>
    </message>
    <message>
        <source>It was built from {0}.</source>
        <translation>Nó được dựng từ {0}.</translation>
    </message>
    <message>
        <source>Back to {0} …</source>
        <translation>Trở lại {0}…</translation>
    </message>
    <message>
        <source>It brings Station {0} ({1} MB).</source>
        <translation>Đem đến Station {0} ({1} MB).</translation>
    </message>
    <message>
        <source>Fetching the bundle …</source>
        <translation>Đang lấy gói…</translation>
    </message>
    <message>
        <source>Proving each byte of it …</source>
        <translation>Đang kiểm chứng từng byte…</translation>
    </message>
    <message>
        <source>Unpacking it beside this version …</source>
        <translation>Đang giải nén bên cạnh phiên bản này…</translation>
    </message>
    <message>
        <source>Trying whether it starts …</source>
        <translation>Đang thử xem có khởi động không…</translation>
    </message>
    <message>
        <source>Putting it in place …</source>
        <translation>Đang đặt vào chỗ…</translation>
    </message>
    <message>
        <source>Station {0} is in place.</source>
        <translation>Station {0} đã vào chỗ.</translation>
    </message>
    <message>
        <source>Close Station now; the next start runs it.</source>
        <translation>Hãy đóng Station ngay; lần khởi động sau sẽ chạy nó.</translation>
    </message>
    <message>
        <source>Close Station</source>
        <translation>Đóng Station</translation>
    </message>
    <message>
        <source>Back to Station {0}?</source>
        <translation>Trở lại Station {0}?</translation>
    </message>
    <message>
        <source>One moment: each byte is looked at …</source>
        <translation>Xin chờ: đang xem từng byte …</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Bản cập nhật</translation>
    </message>
    <message>
        <source>Choose an update</source>
        <translation>Chọn bản cập nhật</translation>
    </message>
    <message>
        <source>Choose a folder with updates</source>
        <translation>Chọn thư mục có bản cập nhật</translation>
    </message>
    <message>
        <source>Install Station {0}?</source>
        <translation>Cài Station {0}?</translation>
    </message>
    <message>
        <source>No shift may run meanwhile. This version is kept for the way back.</source>
        <translation>Trong lúc đó không được có ca làm. Phiên bản này được giữ để quay lại.</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>No shift may run meanwhile. This version is kept in its turn.</source>
        <translation>Trong lúc đó không được có ca làm. Phiên bản này cũng được giữ lại.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Cập nhật</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>may be left out</source>
        <translation>có thể bỏ trống</translation>
    </message>
    <message>
        <source>Over {0} bytes: older devices cut it.</source>
        <translation>Quá {0} byte: thiết bị cũ sẽ cắt bớt.</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>The vault of secrets</source>
        <translation>Két bí mật</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>VerbDialog</name>
    <message>
        <source>A Wi-Fi for the device</source>
        <translation>Wi-Fi cho thiết bị</translation>
    </message>
    <message>
        <source>A claim code for it</source>
        <translation>Mã nhận quyền cho nó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Give it to the device</source>
        <translation>Giao cho thiết bị</translation>
    </message>
    <message>
        <source>As the device sees it</source>
        <translation>Như thiết bị thấy</translation>
    </message>
    <message>
        <source>None (open)</source>
        <translation>Không có (mạng mở)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Tên Wi-Fi (SSID)</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bảo mật</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Mạng ẩn</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>Mã nhận quyền</translation>
    </message>
</context>
<context>
    <name>VitalsPanel</name>
    <message>
        <source>{0} values, least {1}, most {2}, last {3}</source>
        <translation>{0} giá trị, nhỏ nhất {1}, lớn nhất {2}, gần nhất {3}</translation>
    </message>
</context>
<context>
    <name>VitalsPlot</name>
    <message>
        <source>Signal strength</source>
        <translation>Cường độ tín hiệu</translation>
    </message>
    <message>
        <source>Signal quality</source>
        <translation>Chất lượng tín hiệu</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Thời gian khứ hồi</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Bộ nhớ đã dùng</translation>
    </message>
    <message>
        <source>Up since the last reset</source>
        <translation>Thời gian chạy từ lần đặt lại cuối</translation>
    </message>
    <message>
        <source>Disconnects from the cloud</source>
        <translation>Số lần mất kết nối đám mây</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>No vitals in this time. Choose an earlier beginning.</source>
        <translation>Không có số liệu sức khỏe trong khoảng này. Chọn thời điểm đầu sớm hơn.</translation>
    </message>
    <message>
        <source>Not told in this time: {0}.</source>
        <translation>Không được báo trong khoảng này: {0}.</translation>
    </message>
</context>
<context>
    <name>WaitNote</name>
    <message>
        <source>How much is done</source>
        <translation>Đã xong bao nhiêu</translation>
    </message>
    <message>
        <source>goes on in {0} s</source>
        <translation>tiếp tục sau {0} giây</translation>
    </message>
    <message>
        <source>{0} s so far</source>
        <translation>đã {0} giây</translation>
    </message>
</context>
<context>
    <name>WayCards</name>
    <message>
        <source>USB cable</source>
        <translation>Cáp USB</translation>
    </message>
    <message>
        <source>In listening mode. The usual way.</source>
        <translation>Ở chế độ lắng nghe. Cách thông thường.</translation>
    </message>
    <message>
        <source>Over the air</source>
        <translation>Qua mạng</translation>
    </message>
    <message>
        <source>The device is on line. Needs the cloud.</source>
        <translation>Thiết bị trực tuyến. Cần đám mây.</translation>
    </message>
    <message>
        <source>USB, DFU</source>
        <translation>USB, DFU</translation>
    </message>
    <message>
        <source>For one that does not start any more.</source>
        <translation>Cho thiết bị không còn khởi động được.</translation>
    </message>
    <message>
        <source>Which device</source>
        <translation>Thiết bị nào</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID thiết bị</translation>
    </message>
    <message>
        <source>Device ID, 24 hex digits</source>
        <translation>ID thiết bị, 24 chữ số hex</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until the light blinks blue.</source>
        <translation>Giữ SETUP 3 giây đến khi đèn nháy xanh dương.</translation>
    </message>
    <message>
        <source>The cloud sends it; the device tells what it runs when it is back.</source>
        <translation>Đám mây gửi; khi trở lại, thiết bị cho biết nó đang chạy gì.</translation>
    </message>
    <message>
        <source>Hold RESET and SETUP, let go of RESET, let go of SETUP when it blinks yellow.</source>
        <translation>Giữ RESET và SETUP, thả RESET, thả SETUP khi đèn nháy vàng.</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Training …</source>
        <translation>Đào tạo…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hoàn tất</translation>
    </message>
</context>
<context>
    <name>WelcomeDesk</name>
    <message>
        <source>The cloud address and the product are needed</source>
        <translation>Cần địa chỉ đám mây và sản phẩm</translation>
    </message>
    <message>
        <source>An account, and a word about the PIN, are still needed</source>
        <translation>Còn cần một tài khoản và quyết định về PIN</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Welcome to Station · {0} of {1}</source>
        <translation>Chào mừng đến với Station · {0} trên {1}</translation>
    </message>
    <message>
        <source>What you choose is kept at once; any card can be left for later.</source>
        <translation>Điều bạn chọn được giữ ngay; thẻ nào cũng có thể để sau.</translation>
    </message>
    <message>
        <source>The first run is not finished yet. An engineer goes on with it.</source>
        <translation>Lần chạy đầu chưa xong. Một kỹ sư sẽ làm tiếp.</translation>
    </message>
    <message>
        <source>This station is being set up</source>
        <translation>Trạm này đang được thiết lập</translation>
    </message>
</context>
<context>
    <name>WifiBox</name>
    <message>
        <source>2.4 GHz only: the device cannot see 5 GHz networks.</source>
        <translation>Chỉ 2.4 GHz: thiết bị không thấy được mạng 5 GHz.</translation>
    </message>
    <message>
        <source>8–63 characters</source>
        <translation>8–63 ký tự</translation>
    </message>
    <message>
        <source>An open network takes no password.</source>
        <translation>Mạng mở không có mật khẩu.</translation>
    </message>
    <message>
        <source>{0} characters ✓</source>
        <translation>{0} ký tự ✓</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Cần có mật khẩu.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>What is undone</source>
        <translation>Những gì được hoàn tác</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Giải phóng</translation>
    </message>
    <message>
        <source>Unclaim only</source>
        <translation>Chỉ hủy nhận quyền</translation>
    </message>
    <message>
        <source>Remove only</source>
        <translation>Chỉ gỡ khỏi sản phẩm</translation>
    </message>
    <message>
        <source>Forget its Wi-Fi</source>
        <translation>Quên Wi-Fi của nó</translation>
    </message>
    <message>
        <source>Delete the customer</source>
        <translation>Xóa khách hàng</translation>
    </message>
</context>
<context>
    <name>_BarButton</name>
    <message>
        <source>Theme: {0}. Press for the next</source>
        <translation>Giao diện: {0}. Nhấn để sang kiểu kế</translation>
    </message>
</context>
<context>
    <name>_DoneLine</name>
    <message>
        <source>Done: {0}</source>
        <translation>Đã xong: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Slots {0}</source>
        <translation>Khe {0}</translation>
    </message>
</context>
<context>
    <name>_KeptRow</name>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Hiện {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>Sao chép {0}</translation>
    </message>
    <message>
        <source>Leaves the clipboard again after 30 s</source>
        <translation>Tự rời bộ nhớ tạm sau 30 giây</translation>
    </message>
    <message>
        <source>Put it into the key store</source>
        <translation>Cất vào kho khóa</translation>
    </message>
    <message>
        <source>Put {0} into the key store</source>
        <translation>Cất {0} vào kho khóa</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Hide {0}</source>
        <translation>Ẩn {0}</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Time taken of the usual time</source>
        <translation>Thời gian đã dùng so với thường lệ</translation>
    </message>
    <message>
        <source>{0} s so far · taking longer than usual; we stop at {1} s</source>
        <translation>đã {0} giây · lâu hơn thường lệ; Station dừng lúc {1} giây</translation>
    </message>
    <message>
        <source>{0} s so far · {1} · we stop and tell you why after {2} s</source>
        <translation>đã {0} giây · {1} · sau {2} giây Station dừng và cho biết lý do</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>under way</source>
        <translation>đang diễn ra</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} giây</translation>
    </message>
    <message>
        <source>{0} s · {1}</source>
        <translation>{0} s · {1}</translation>
    </message>
    <message>
        <source>Card {0}: {1}</source>
        <translation>Thẻ {0}: {1}</translation>
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
        <translation>  {0}{1}Station dùng</translation>
    </message>
    <message>
        <source> (now {0})</source>
        <translation> (hiện giờ {0})</translation>
    </message>
    <message>
        <source> (serial number {0})</source>
        <translation> (số sê-ri {0})</translation>
    </message>
    <message>
        <source> A product's device answers to {0}.</source>
        <translation> Thiết bị của sản phẩm đáp ứng {0}.</translation>
    </message>
    <message>
        <source> It stays in the product.</source>
        <translation> Nó vẫn ở trong sản phẩm.</translation>
    </message>
    <message>
        <source> Perhaps {0}.</source>
        <translation> Có lẽ là {0}.</translation>
    </message>
    <message>
        <source> and does not end</source>
        <translation> và không hết hạn</translation>
    </message>
    <message>
        <source> as the system's own user</source>
        <translation> với tư cách người dùng của chính hệ thống</translation>
    </message>
    <message>
        <source> by the group {0}</source>
        <translation> nhờ nhóm {0}</translation>
    </message>
    <message>
        <source> for {0} days</source>
        <translation> trong {0} ngày</translation>
    </message>
    <message>
        <source> for {0} min</source>
        <translation> trong {0} phút</translation>
    </message>
    <message>
        <source>"raw" gives the bare value as text</source>
        <translation>"raw" cho giá trị trần dạng văn bản</translation>
    </message>
    <message>
        <source># Acceptance: {0} with Device OS {1}, {2}</source>
        <translation># Nghiệm thu: {0} với Device OS {1}, {2}</translation>
    </message>
    <message>
        <source>## How long it took, in seconds</source>
        <translation>## Thời gian đã mất, tính bằng giây</translation>
    </message>
    <message>
        <source>## Not compared</source>
        <translation>## Không so sánh</translation>
    </message>
    <message>
        <source>## What was held against each other</source>
        <translation>## Những gì đã đối chiếu với nhau</translation>
    </message>
    <message>
        <source>## Where they part</source>
        <translation>## Chỗ khác nhau</translation>
    </message>
    <message>
        <source>(*.ino *.cpp *.c *.h *.hpp)</source>
        <translation>(*.ino *.cpp *.c *.h *.hpp)</translation>
    </message>
    <message>
        <source>(claim code)</source>
        <translation>(mã nhận quyền)</translation>
    </message>
    <message>
        <source>(nested too deep to be shown)</source>
        <translation>(lồng quá sâu, không hiện được)</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(không trả lời)</translation>
    </message>
    <message>
        <source>(private key)</source>
        <translation>(khóa riêng)</translation>
    </message>
    <message>
        <source>(somebody's name)</source>
        <translation>(tên của ai đó)</translation>
    </message>
    <message>
        <source>**A rehearsal.** The unit was a simulated one: {0} agree, {1} differ. It proves nothing of hardware.</source>
        <translation>**Diễn tập.** Máy là máy mô phỏng: {0} khớp, {1} khác. Điều này không chứng minh gì về phần cứng.</translation>
    </message>
    <message>
        <source>**Clean.** All {0} exchanges agree with the simulated bench.</source>
        <translation>**Sạch.** Cả {0} lượt trao đổi đều khớp với bàn thao tác mô phỏng.</translation>
    </message>
    <message>
        <source>**Not clean.** {0} exchanges agree, {1} differ.</source>
        <translation>**Không sạch.** {0} lượt trao đổi khớp, {1} lượt khác.</translation>
    </message>
    <message>
        <source>, asked with {0}</source>
        <translation>, đã hỏi bằng {0}</translation>
    </message>
    <message>
        <source>, halved since the cloud asked for less</source>
        <translation>, đã giảm nửa từ khi đám mây yêu cầu bớt</translation>
    </message>
    <message>
        <source>, issued by {0}</source>
        <translation>, do {0} cấp</translation>
    </message>
    <message>
        <source>, on the device</source>
        <translation>, trên thiết bị</translation>
    </message>
    <message>
        <source>, or an API user's with the scope {0}</source>
        <translation>, hoặc token người dùng API với phạm vi {0}</translation>
    </message>
    <message>
        <source>- Device `{0}`, Station {1}</source>
        <translation>- Thiết bị `{0}`, Station {1}</translation>
    </message>
    <message>
        <source>0 is for ever: whoever finds such a token may use it for ever</source>
        <translation>0 là vô thời hạn: ai tìm được token như vậy đều dùng được mãi</translation>
    </message>
    <message>
        <source>1 begins, 0 ends</source>
        <translation>1 bắt đầu, 0 kết thúc</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 thiết bị</translation>
    </message>
    <message>
        <source>14400 baud puts a device into DFU: it would stop its work and wait for firmware.</source>
        <translation>14400 baud đưa thiết bị vào DFU: nó sẽ ngừng việc và chờ firmware.</translation>
    </message>
    <message>
        <source>18 to 21 digits that begin with 89</source>
        <translation>18 đến 21 chữ số bắt đầu bằng 89</translation>
    </message>
    <message>
        <source>192.168.0.1 is free for a device's own network.</source>
        <translation>192.168.0.1 còn trống cho mạng riêng của thiết bị.</translation>
    </message>
    <message>
        <source>24 hex digits, or what its label says</source>
        <translation>24 chữ số hex, hoặc như nhãn ghi</translation>
    </message>
    <message>
        <source>25 when left out</source>
        <translation>25 nếu bỏ trống</translation>
    </message>
    <message>
        <source>28800 baud puts a device into listening mode: it would leave the cloud.</source>
        <translation>28800 baud đưa thiết bị vào chế độ lắng nghe: nó sẽ rời đám mây.</translation>
    </message>
    <message>
        <source>5 to 58</source>
        <translation>5 đến 58</translation>
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
        <translation>60 nếu bỏ trống</translation>
    </message>
    <message>
        <source>8 to 63, or 64 hex digits</source>
        <translation>8 đến 63, hoặc 64 chữ số hex</translation>
    </message>
    <message>
        <source>90 days, or as asked</source>
        <translation>90 ngày, hoặc theo yêu cầu</translation>
    </message>
    <message>
        <source>; its network is chosen by hand</source>
        <translation>; mạng của nó được chọn bằng tay</translation>
    </message>
    <message>
        <source>; with a second one its own network stays</source>
        <translation>; có bộ thứ hai thì giữ được mạng của mình</translation>
    </message>
    <message>
        <source>A SoM</source>
        <translation>A SoM</translation>
    </message>
    <message>
        <source>A bench</source>
        <translation>Một bàn thao tác</translation>
    </message>
    <message>
        <source>A bootloader is not written by DFU.</source>
        <translation>Bộ nạp khởi động không được ghi bằng DFU.</translation>
    </message>
    <message>
        <source>A call that nobody answers proves nothing of it.</source>
        <translation>Lệnh gọi không ai trả lời thì không chứng minh gì về nó.</translation>
    </message>
    <message>
        <source>A claim code alone may not bring a device into the product: Station always imports it first.</source>
        <translation>Chỉ riêng mã nhận quyền có thể không đưa được thiết bị vào sản phẩm: Station luôn nhập nó trước.</translation>
    </message>
    <message>
        <source>A claim code is ready; it is good for one hour.</source>
        <translation>Mã nhận quyền đã sẵn sàng; có hiệu lực một giờ.</translation>
    </message>
    <message>
        <source>A claim for a customer takes all of it.</source>
        <translation>Nhận quyền cho khách hàng cần tất cả những quyền này.</translation>
    </message>
    <message>
        <source>A client's secret is no token, but it makes tokens for every customer of its product: guard it most of all.</source>
        <translation>Bí mật máy khách không phải token, nhưng nó tạo token cho mọi khách hàng của sản phẩm: hãy giữ nó kỹ nhất.</translation>
    </message>
    <message>
        <source>A code that makes one device of the product the customer's. Good for an hour, once.</source>
        <translation>Mã làm cho một thiết bị của sản phẩm thuộc về khách hàng. Có hiệu lực một giờ, dùng một lần.</translation>
    </message>
    <message>
        <source>A code that makes one device the account's own. Good for an hour, once.</source>
        <translation>Mã làm cho một thiết bị thuộc về chính tài khoản. Có hiệu lực một giờ, dùng một lần.</translation>
    </message>
    <message>
        <source>A customer, by claim code</source>
        <translation>Khách hàng, bằng mã nhận quyền</translation>
    </message>
    <message>
        <source>A customer, device online</source>
        <translation>Khách hàng, thiết bị trực tuyến</translation>
    </message>
    <message>
        <source>A customer, once the device is on-line</source>
        <translation>Khách hàng, khi thiết bị đã trực tuyến</translation>
    </message>
    <message>
        <source>A destroyed key can still be read in {0}.</source>
        <translation>Khóa đã hủy vẫn đọc được trong {0}.</translation>
    </message>
    <message>
        <source>A development device gets no updates of the fleet.</source>
        <translation>Thiết bị phát triển không nhận cập nhật của đội thiết bị.</translation>
    </message>
    <message>
        <source>A device ID has 24 hex digits.</source>
        <translation>ID thiết bị có 24 chữ số hex.</translation>
    </message>
    <message>
        <source>A device as its product sees it: owner, quarantine, firmware, last connection.</source>
        <translation>Thiết bị như sản phẩm của nó thấy: chủ sở hữu, cách ly, firmware, lần kết nối cuối.</translation>
    </message>
    <message>
        <source>A device in the product counts towards your plan; claiming does not.</source>
        <translation>Thiết bị ở trong sản phẩm được tính vào gói của bạn; việc nhận quyền thì không.</translation>
    </message>
    <message>
        <source>A device of the product is asked; its answer comes as an event.</source>
        <translation>Một thiết bị của sản phẩm được hỏi; câu trả lời đến dưới dạng sự kiện.</translation>
    </message>
    <message>
        <source>A device on its own Wi-Fi answers at 192.168.0.1.</source>
        <translation>Thiết bị ở Wi-Fi riêng của nó trả lời tại 192.168.0.1.</translation>
    </message>
    <message>
        <source>A live unit ({0}) is claimed in product {1} at {2}, with your account, as for a shift.</source>
        <translation>Một máy thật ({0}) được nhận quyền trong sản phẩm {1} tại {2}, bằng tài khoản của bạn, như trong một ca.</translation>
    </message>
    <message>
        <source>A member of the team with fewer rights: reads, or a little more.</source>
        <translation>Thành viên nhóm có ít quyền hơn: chỉ đọc, hoặc hơn một chút.</translation>
    </message>
    <message>
        <source>A month back at most, as JSON or CSV; drawn as lines over time.</source>
        <translation>Tối đa một tháng trước, dạng JSON hoặc CSV; vẽ thành đường theo thời gian.</translation>
    </message>
    <message>
        <source>A name or an e-mail address of your own system. The cloud writes it in small.</source>
        <translation>Tên hoặc địa chỉ e-mail từ hệ thống của bạn. Đám mây viết bằng chữ thường.</translation>
    </message>
    <message>
        <source>A newer Station wrote these settings: {0}</source>
        <translation>Cài đặt này do Station mới hơn ghi: {0}</translation>
    </message>
    <message>
        <source>A newer Station wrote this record.</source>
        <translation>Hồ sơ này do Station mới hơn ghi.</translation>
    </message>
    <message>
        <source>A passphrase has at least {0} characters.</source>
        <translation>Cụm mật khẩu có ít nhất {0} ký tự.</translation>
    </message>
    <message>
        <source>A person says so.</source>
        <translation>Có người cho biết như vậy.</translation>
    </message>
    <message>
        <source>A phone app that acts as the customer finds no device of theirs this way.</source>
        <translation>Ứng dụng điện thoại thao tác với tư cách khách hàng sẽ không thấy thiết bị nào của họ theo cách này.</translation>
    </message>
    <message>
        <source>A product device without an owner. Particle advises this.</source>
        <translation>Thiết bị sản phẩm không có chủ sở hữu. Particle khuyên dùng.</translation>
    </message>
    <message>
        <source>A product token acts in its own product only.</source>
        <translation>Token sản phẩm chỉ có tác dụng trong sản phẩm của nó.</translation>
    </message>
    <message>
        <source>A product's client: a token for that product, for as long as you say.</source>
        <translation>Máy khách của sản phẩm: token cho sản phẩm đó, trong thời hạn bạn định.</translation>
    </message>
    <message>
        <source>A programme's account in a whole organization; its token is shown once.</source>
        <translation>Tài khoản của một chương trình trong cả một tổ chức; token của nó chỉ hiện một lần.</translation>
    </message>
    <message>
        <source>A programme's account in one product, with the scopes chosen; its token never expires and is shown once.</source>
        <translation>Tài khoản của một chương trình trong một sản phẩm, với các phạm vi đã chọn; token của nó không hết hạn và chỉ hiện một lần.</translation>
    </message>
    <message>
        <source>A proxy that opens TLS, or somebody in between, stands before the cloud.</source>
        <translation>Có proxy mở TLS, hoặc ai đó ở giữa, đứng trước đám mây.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Một câu hỏi</translation>
    </message>
    <message>
        <source>A question has no answer.</source>
        <translation>Có câu hỏi chưa được trả lời.</translation>
    </message>
    <message>
        <source>A round of the recipe {0} is open.</source>
        <translation>Một đợt của công thức {0} đang mở.</translation>
    </message>
    <message>
        <source>A secret is needed and was not given.</source>
        <translation>Cần một bí mật mà chưa được cung cấp.</translation>
    </message>
    <message>
        <source>A short life: an hour for a bench. A token that lives for ever serves whoever finds it for ever.</source>
        <translation>Thời hạn ngắn: một giờ cho bàn thao tác. Token vô thời hạn thì ai tìm được cũng dùng được mãi.</translation>
    </message>
    <message>
        <source>A slot needs a name.</source>
        <translation>Khe cần có tên.</translation>
    </message>
    <message>
        <source>A step took longer than it may.</source>
        <translation>Một bước kéo dài quá mức cho phép.</translation>
    </message>
    <message>
        <source>A token for everything in one product, from the product's own client.</source>
        <translation>Token cho mọi thứ trong một sản phẩm, lấy từ máy khách của chính sản phẩm.</translation>
    </message>
    <message>
        <source>A token for what one customer of the product may do.</source>
        <translation>Token cho những gì một khách hàng của sản phẩm được làm.</translation>
    </message>
    <message>
        <source>A token in the address is written down by every proxy and server on the way, and in histories; the service may refuse it.</source>
        <translation>Token trong địa chỉ bị mọi proxy và máy chủ trên đường đi ghi lại, và cả trong lịch sử; dịch vụ có thể từ chối nó.</translation>
    </message>
    <message>
        <source>A token in the body is written down wherever bodies are: by proxies, in traces, in bug reports.</source>
        <translation>Token trong nội dung bị ghi lại ở mọi nơi ghi nội dung: proxy, vết theo dõi, báo cáo lỗi.</translation>
    </message>
    <message>
        <source>A token in the body needs a body that is a form.</source>
        <translation>Token trong nội dung cần nội dung là biểu mẫu.</translation>
    </message>
    <message>
        <source>A token that was made with a one-time code needs none any more: guard it like a password.</source>
        <translation>Token tạo bằng mã dùng một lần thì không cần mã nữa: hãy giữ nó như mật khẩu.</translation>
    </message>
    <message>
        <source>A unit needs about {0} calls: enough for {1} units an hour.</source>
        <translation>Một máy cần khoảng {0} lệnh gọi: đủ cho {1} máy một giờ.</translation>
    </message>
    <message>
        <source>A unit that arrives with an owner keeps it, and is set aside.</source>
        <translation>Máy đến với chủ sở hữu sẵn thì giữ chủ đó và được để riêng.</translation>
    </message>
    <message>
        <source>A value holds a character that cannot be sent.</source>
        <translation>Một giá trị có ký tự không gửi được.</translation>
    </message>
    <message>
        <source>A verdict is then seen, and not heard.</source>
        <translation>Khi đó kết luận chỉ được thấy, không được nghe.</translation>
    </message>
    <message>
        <source>A {0} token may not make this call.</source>
        <translation>Token {0} không được gọi lệnh này.</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Người dùng API</translation>
    </message>
    <message>
        <source>API user's token</source>
        <translation>token của người dùng API</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>Người dùng API</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Token truy cập</translation>
    </message>
    <message>
        <source>Account claim code</source>
        <translation>Mã nhận quyền của tài khoản</translation>
    </message>
    <message>
        <source>Activate a SIM: in the console</source>
        <translation>Kích hoạt SIM: trong bảng điều khiển web</translation>
    </message>
    <message>
        <source>Add it to the product</source>
        <translation>Thêm vào sản phẩm</translation>
    </message>
    <message>
        <source>Add one row a unit.</source>
        <translation>Thêm mỗi máy một dòng.</translation>
    </message>
    <message>
        <source>Add the answer to the recipe or the command.</source>
        <translation>Thêm câu trả lời vào công thức hoặc lệnh.</translation>
    </message>
    <message>
        <source>Add the device to the product</source>
        <translation>Thêm thiết bị vào sản phẩm</translation>
    </message>
    <message>
        <source>Add this user to the group of printers.</source>
        <translation>Thêm người dùng này vào nhóm máy in.</translation>
    </message>
    <message>
        <source>Adding the device to the product</source>
        <translation>Thêm thiết bị vào sản phẩm</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Thỏa thuận</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Mọi lệnh gọi</translation>
    </message>
    <message>
        <source>All devices that the token's user or customer owns, the last connected first.</source>
        <translation>Mọi thiết bị mà người dùng hoặc khách hàng của token sở hữu, kết nối gần nhất đứng đầu.</translation>
    </message>
    <message>
        <source>All parts that it needs are there.</source>
        <translation>Mọi phần nó cần đều có.</translation>
    </message>
    <message>
        <source>All slots working · nothing to do</source>
        <translation>Mọi khe đang làm · không cần làm gì</translation>
    </message>
    <message>
        <source>All {0} bytes are whole.</source>
        <translation>Cả {0} byte đều nguyên vẹn.</translation>
    </message>
    <message>
        <source>Also drop the {0} that are not proven yet</source>
        <translation>Bỏ luôn {0} chưa được chứng minh</translation>
    </message>
    <message>
        <source>An API user: a programme, in one product or organization, with the scopes you choose and nothing else; loose devices are out of its reach.</source>
        <translation>Người dùng API: một chương trình, trong một sản phẩm hoặc tổ chức, với các phạm vi bạn chọn và không gì khác; thiết bị lẻ nằm ngoài tầm của nó.</translation>
    </message>
    <message>
        <source>An account's token is needed for this, and none was given.</source>
        <translation>Việc này cần token của tài khoản, mà chưa được cung cấp.</translation>
    </message>
    <message>
        <source>An earlier Station did not bring this computer back to its own network.</source>
        <translation>Một Station trước đó chưa đưa máy tính này trở lại mạng của nó.</translation>
    </message>
    <message>
        <source>An enterprise network needs a sign-in method.</source>
        <translation>Mạng doanh nghiệp cần phương thức đăng nhập.</translation>
    </message>
    <message>
        <source>An event of over {0} KB was left out.</source>
        <translation>Một sự kiện lớn hơn {0} KB bị bỏ qua.</translation>
    </message>
    <message>
        <source>An old driver serves {0}: {1}.</source>
        <translation>Một trình điều khiển cũ phục vụ {0}: {1}.</translation>
    </message>
    <message>
        <source>An open network cannot be given by USB on this Device OS.</source>
        <translation>Với Device OS này, không thể đặt mạng mở qua USB.</translation>
    </message>
    <message>
        <source>An open network takes no password.</source>
        <translation>Mạng mở không có mật khẩu.</translation>
    </message>
    <message>
        <source>Announce it again where there is internet, then hand it over once more.</source>
        <translation>Đăng ký lại ở nơi có internet, rồi bàn giao thêm lần nữa.</translation>
    </message>
    <message>
        <source>Announce it again where there is internet: it gets a new code.</source>
        <translation>Đăng ký lại ở nơi có internet: nó nhận mã mới.</translation>
    </message>
    <message>
        <source>Announce one where there is internet.</source>
        <translation>Đăng ký một đợt ở nơi có internet.</translation>
    </message>
    <message>
        <source>Another Station is open here: process {0}.</source>
        <translation>Một Station khác đang mở ở đây: tiến trình {0}.</translation>
    </message>
    <message>
        <source>Another Station uses this computer's Wi-Fi adapter.</source>
        <translation>Một Station khác đang dùng bộ điều hợp Wi-Fi của máy tính này.</translation>
    </message>
    <message>
        <source>Another Station uses {0}.</source>
        <translation>Một Station khác đang dùng {0}.</translation>
    </message>
    <message>
        <source>Another Station writes into this record.</source>
        <translation>Một Station khác đang ghi vào hồ sơ này.</translation>
    </message>
    <message>
        <source>Another device answers on this port now.</source>
        <translation>Giờ có thiết bị khác trả lời ở cổng này.</translation>
    </message>
    <message>
        <source>Another program has the port. We wait until it is free.</source>
        <translation>Chương trình khác đang giữ cổng. Station chờ đến khi cổng trống.</translation>
    </message>
    <message>
        <source>Another program holds the record {0}.</source>
        <translation>Chương trình khác đang giữ hồ sơ {0}.</translation>
    </message>
    <message>
        <source>Another program holds the vault: {0}</source>
        <translation>Chương trình khác đang giữ két: {0}</translation>
    </message>
    <message>
        <source>Another program uses the port.</source>
        <translation>Chương trình khác đang dùng cổng.</translation>
    </message>
    <message>
        <source>Another program uses {0}.</source>
        <translation>Chương trình khác đang dùng {0}.</translation>
    </message>
    <message>
        <source>Another program works with Station's files: {0}.</source>
        <translation>Chương trình khác đang làm việc với các tệp của Station: {0}.</translation>
    </message>
    <message>
        <source>Another slot is named {0} already.</source>
        <translation>Khe khác đã tên là {0}.</translation>
    </message>
    <message>
        <source>Another station works on this device.</source>
        <translation>Trạm khác đang làm với thiết bị này.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Approve from quarantine</source>
        <translation>Phê duyệt thiết bị bị cách ly</translation>
    </message>
    <message>
        <source>Argon</source>
        <translation>Argon</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Đối số</translation>
    </message>
    <message>
        <source>As device</source>
        <translation>Với tư cách thiết bị</translation>
    </message>
    <message>
        <source>As root: apt install the .deb of the version before; its bundle is not kept here.</source>
        <translation>Với quyền root: apt install tệp .deb của phiên bản trước; gói của nó không được giữ ở đây.</translation>
    </message>
    <message>
        <source>As root: apt install the .deb that lies in the bundle.</source>
        <translation>Với quyền root: apt install tệp .deb nằm trong gói.</translation>
    </message>
    <message>
        <source>As root: dpkg --configure -a, then look with station --version.</source>
        <translation>Với quyền root: dpkg --configure -a, rồi xem bằng station --version.</translation>
    </message>
    <message>
        <source>As the device sees it</source>
        <translation>Như thiết bị thấy</translation>
    </message>
    <message>
        <source>Ask IT to open TCP 5683 outgoing, then try again.</source>
        <translation>Nhờ bộ phận IT mở TCP 5683 chiều ra, rồi thử lại.</translation>
    </message>
    <message>
        <source>Ask for new vitals</source>
        <translation>Xin số liệu sức khỏe mới</translation>
    </message>
    <message>
        <source>Ask for new vitals (product)</source>
        <translation>Xin số liệu sức khỏe mới (sản phẩm)</translation>
    </message>
    <message>
        <source>Ask its owner for it</source>
        <translation>Xin chủ sở hữu chuyển giao</translation>
    </message>
    <message>
        <source>Ask the device by cable: station device info.</source>
        <translation>Hỏi thiết bị qua cáp: station device info.</translation>
    </message>
    <message>
        <source>Ask the owner to release it, or put it into the RED bin.</source>
        <translation>Đề nghị chủ sở hữu giải phóng, hoặc bỏ vào thùng ĐỎ.</translation>
    </message>
    <message>
        <source>Ask the present owner to release it, then try again.</source>
        <translation>Đề nghị chủ sở hữu hiện tại giải phóng, rồi thử lại.</translation>
    </message>
    <message>
        <source>Ask the present owner to release it; then import it again.</source>
        <translation>Đề nghị chủ sở hữu hiện tại giải phóng; rồi nhập lại.</translation>
    </message>
    <message>
        <source>Ask who removed it before trying again.</source>
        <translation>Hỏi xem ai đã gỡ nó trước khi thử lại.</translation>
    </message>
    <message>
        <source>Asking about the token</source>
        <translation>Hỏi về token</translation>
    </message>
    <message>
        <source>Asking again ({0} of {1}).</source>
        <translation>Hỏi lại ({0}/{1}).</translation>
    </message>
    <message>
        <source>Asking the cloud about the device.</source>
        <translation>Đang hỏi đám mây về thiết bị.</translation>
    </message>
    <message>
        <source>Asking the device who it is and what it has.</source>
        <translation>Đang hỏi thiết bị nó là ai và có gì.</translation>
    </message>
    <message>
        <source>Asking who we are</source>
        <translation>Hỏi xem mình là ai</translation>
    </message>
    <message>
        <source>Asks a device in listening mode who it is, and what runs on it.</source>
        <translation>Hỏi thiết bị ở chế độ lắng nghe xem nó là ai và đang chạy gì.</translation>
    </message>
    <message>
        <source>Asks the cloud again</source>
        <translation>Hỏi lại đám mây</translation>
    </message>
    <message>
        <source>Asks the cloud where it is.</source>
        <translation>Hỏi đám mây xem nó ở đâu.</translation>
    </message>
    <message>
        <source>Asks the device again</source>
        <translation>Hỏi lại thiết bị</translation>
    </message>
    <message>
        <source>Asks the device at the cable who it is.</source>
        <translation>Hỏi thiết bị ở đầu cáp xem nó là ai.</translation>
    </message>
    <message>
        <source>Asks the network; the answer may come later: ask again after the time it names.</source>
        <translation>Hỏi mạng; câu trả lời có thể đến sau: hỏi lại sau khoảng thời gian được nêu.</translation>
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
        <translation>Trở lại mạng của chính máy tính này</translation>
    </message>
    <message>
        <source>Back on {0}</source>
        <translation>Trở lại {0}</translation>
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
        <translation>Trước khi tạo mã nhận quyền, Station kiểm tra rằng không ai khác sở hữu thiết bị.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Belongs to somebody outside the product's team.</source>
        <translation>Thuộc về người ngoài nhóm của sản phẩm.</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bàn thao tác</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Tệp nhị phân</translation>
    </message>
    <message>
        <source>Boron</source>
        <translation>Boron</translation>
    </message>
    <message>
        <source>Both typefaces are here.</source>
        <translation>Cả hai phông chữ đều có.</translation>
    </message>
    <message>
        <source>Breathing: try again, we look anew. Blinking: ask IT to open TCP 5683 outgoing.</source>
        <translation>Sáng dần tắt dần: thử lại, Station xem lại từ đầu. Nháy: nhờ bộ phận IT mở TCP 5683 chiều ra.</translation>
    </message>
    <message>
        <source>Bring it back as it was, or end the round.</source>
        <translation>Đưa nó về như cũ, hoặc kết thúc đợt.</translation>
    </message>
    <message>
        <source>Bring it nearer, or choose a 2.4 GHz network.</source>
        <translation>Đưa lại gần hơn, hoặc chọn mạng 2.4 GHz.</translation>
    </message>
    <message>
        <source>Bring it nearer; a hidden network: {0}</source>
        <translation>Đưa lại gần hơn; mạng ẩn: {0}</translation>
    </message>
    <message>
        <source>Bring it up to date: station ledger upgrade, or start the bench once.</source>
        <translation>Cập nhật nó: station ledger upgrade, hoặc khởi động bàn thao tác một lần.</translation>
    </message>
    <message>
        <source>By USB a device does not tell which networks it sees.</source>
        <translation>Qua USB thiết bị không cho biết nó thấy những mạng nào.</translation>
    </message>
    <message>
        <source>C was not answered</source>
        <translation>C không được trả lời</translation>
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
        <translation>Gọi một hàm</translation>
    </message>
    <message>
        <source>Change an API user</source>
        <translation>Đổi người dùng API</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>Đổi giao diện</translation>
    </message>
    <message>
        <source>Change {0}?</source>
        <translation>Thay đổi {0}?</translation>
    </message>
    <message>
        <source>Check again; the same again: look at it by hand.</source>
        <translation>Kiểm tra lại; vẫn vậy: hãy xem bằng tay.</translation>
    </message>
    <message>
        <source>Check cable and port, then try again.</source>
        <translation>Kiểm tra cáp và cổng, rồi thử lại.</translation>
    </message>
    <message>
        <source>Check cable and port; then press RESET and hold SETUP 3 s.</source>
        <translation>Kiểm tra cáp và cổng; rồi nhấn RESET và giữ SETUP 3 giây.</translation>
    </message>
    <message>
        <source>Check it, or give the device id.</source>
        <translation>Kiểm tra lại, hoặc cho ID thiết bị.</translation>
    </message>
    <message>
        <source>Check its power supply and signal.</source>
        <translation>Kiểm tra nguồn điện và tín hiệu của nó.</translation>
    </message>
    <message>
        <source>Check paper and cable of the printer, then F7.</source>
        <translation>Kiểm tra giấy và cáp máy in, rồi F7.</translation>
    </message>
    <message>
        <source>Check that its folder is there and may be written.</source>
        <translation>Kiểm tra thư mục của nó có tồn tại và ghi được không.</translation>
    </message>
    <message>
        <source>Check the ID; a device of somebody else is released by its owner.</source>
        <translation>Kiểm tra ID; thiết bị của người khác do chủ sở hữu của nó giải phóng.</translation>
    </message>
    <message>
        <source>Check the antenna.</source>
        <translation>Kiểm tra ăng-ten.</translation>
    </message>
    <message>
        <source>Check the cable or Wi-Fi of this computer, then its DNS server.</source>
        <translation>Kiểm tra cáp hoặc Wi-Fi của máy tính này, rồi máy chủ DNS của nó.</translation>
    </message>
    <message>
        <source>Check the cable or Wi-Fi of this computer, then try again.</source>
        <translation>Kiểm tra cáp hoặc Wi-Fi của máy tính này, rồi thử lại.</translation>
    </message>
    <message>
        <source>Check the id; a device of somebody else is not shown.</source>
        <translation>Kiểm tra ID; thiết bị của người khác không được hiện.</translation>
    </message>
    <message>
        <source>Check the list for the two rows.</source>
        <translation>Kiểm tra hai dòng đó trong danh sách.</translation>
    </message>
    <message>
        <source>Check the password and that the network has 2.4 GHz, then try again.</source>
        <translation>Kiểm tra mật khẩu và mạng có 2.4 GHz không, rồi thử lại.</translation>
    </message>
    <message>
        <source>Check the password. Is it 2.4 GHz and in range?</source>
        <translation>Kiểm tra mật khẩu. Mạng có phải 2.4 GHz và trong tầm không?</translation>
    </message>
    <message>
        <source>Check the printer's address and whether it is on, then F7.</source>
        <translation>Kiểm tra địa chỉ máy in và xem nó đã bật chưa, rồi F7.</translation>
    </message>
    <message>
        <source>Check the site's internet line.</source>
        <translation>Kiểm tra đường internet của địa điểm.</translation>
    </message>
    <message>
        <source>Choose Nobody: an unclaimed product device.</source>
        <translation>Chọn Không ai: thiết bị sản phẩm không nhận quyền.</translation>
    </message>
    <message>
        <source>Choose One account of ours, or move the webhooks to the product.</source>
        <translation>Chọn Một tài khoản của mình, hoặc chuyển webhook sang sản phẩm.</translation>
    </message>
    <message>
        <source>Choose a .bin file that was built for this device.</source>
        <translation>Chọn tệp .bin được dựng cho thiết bị này.</translation>
    </message>
    <message>
        <source>Choose a customer once the device is on-line.</source>
        <translation>Chọn khách hàng khi thiết bị đã trực tuyến.</translation>
    </message>
    <message>
        <source>Choose a customer, by claim code or once on-line.</source>
        <translation>Chọn khách hàng, bằng mã nhận quyền hoặc khi đã trực tuyến.</translation>
    </message>
    <message>
        <source>Choose a file that is there and may be read.</source>
        <translation>Chọn tệp có thật và được phép đọc.</translation>
    </message>
    <message>
        <source>Choose a slot at work to stop it.</source>
        <translation>Chọn một khe đang làm để dừng nó.</translation>
    </message>
    <message>
        <source>Choose a smaller build.</source>
        <translation>Chọn bản dựng nhỏ hơn.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Chọn thư mục khác, hoặc dọn chỗ trống trên đĩa.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Choose another product, or another device.</source>
        <translation>Chọn sản phẩm khác, hoặc thiết bị khác.</translation>
    </message>
    <message>
        <source>Choose one of those that it has.</source>
        <translation>Chọn trong những cái nó có.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Chọn một trong {0}.</translation>
    </message>
    <message>
        <source>Choose one that station cloud --list shows.</source>
        <translation>Chọn một lệnh gọi mà station cloud --list liệt kê.</translation>
    </message>
    <message>
        <source>Choose the Wi-Fi</source>
        <translation>Chọn Wi-Fi</translation>
    </message>
    <message>
        <source>Choose the device's own Wi-Fi in the Wi-Fi menu</source>
        <translation>Chọn Wi-Fi của thiết bị trong trình đơn Wi-Fi</translation>
    </message>
    <message>
        <source>Choose the file built for this board.</source>
        <translation>Chọn tệp dựng cho bo mạch này.</translation>
    </message>
    <message>
        <source>Choose the network in the Wi-Fi menu, or ask an administrator.</source>
        <translation>Chọn mạng trong trình đơn Wi-Fi, hoặc nhờ quản trị viên.</translation>
    </message>
    <message>
        <source>Choose this computer's own network in the Wi-Fi menu</source>
        <translation>Chọn mạng của chính máy tính này trong trình đơn Wi-Fi</translation>
    </message>
    <message>
        <source>Choose unclaimed product devices in the recipe.</source>
        <translation>Chọn thiết bị sản phẩm không nhận quyền trong công thức.</translation>
    </message>
    <message>
        <source>Choose your network in the Wi-Fi menu, or station wifi leave.</source>
        <translation>Chọn mạng của bạn trong trình đơn Wi-Fi, hoặc station wifi leave.</translation>
    </message>
    <message>
        <source>Choose your network in the Wi-Fi menu.</source>
        <translation>Chọn mạng của bạn trong trình đơn Wi-Fi.</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu, then try again.</source>
        <translation>Chọn {0} trong trình đơn Wi-Fi, rồi thử lại.</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu.</source>
        <translation>Chọn {0} trong trình đơn Wi-Fi.</translation>
    </message>
    <message>
        <source>Choose {0} in the Wi-Fi menu; we notice</source>
        <translation>Chọn {0} trong trình đơn Wi-Fi; Station tự nhận ra</translation>
    </message>
    <message>
        <source>Claim a device</source>
        <translation>Nhận quyền thiết bị</translation>
    </message>
    <message>
        <source>Claim code</source>
        <translation>Mã nhận quyền</translation>
    </message>
    <message>
        <source>Claim for</source>
        <translation>Nhận quyền cho</translation>
    </message>
    <message>
        <source>Claimed for the account.</source>
        <translation>Đã nhận quyền cho tài khoản.</translation>
    </message>
    <message>
        <source>Claiming</source>
        <translation>Nhận quyền</translation>
    </message>
    <message>
        <source>Claiming gains nothing here: unclaimed product devices are simpler, cost 2 calls of the cloud a unit instead of 4 to 5, and cannot expire.</source>
        <translation>Ở đây nhận quyền không lợi gì: thiết bị sản phẩm không nhận quyền đơn giản hơn, tốn 2 lệnh gọi đám mây mỗi máy thay vì 4 đến 5, và không thể hết hạn.</translation>
    </message>
    <message>
        <source>Claiming the device</source>
        <translation>Nhận quyền thiết bị</translation>
    </message>
    <message>
        <source>Claims by REST</source>
        <translation>Nhận quyền qua REST</translation>
    </message>
    <message>
        <source>Click the Wi-Fi sign at the lower right of the screen.</source>
        <translation>Nhấp biểu tượng Wi-Fi ở góc dưới bên phải màn hình.</translation>
    </message>
    <message>
        <source>Click the Wi-Fi sign at the upper right of the screen.</source>
        <translation>Nhấp biểu tượng Wi-Fi ở góc trên bên phải màn hình.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Máy khách</translation>
    </message>
    <message>
        <source>Clients of the account itself. They cannot make product tokens.</source>
        <translation>Các máy khách của chính tài khoản. Chúng không tạo được token sản phẩm.</translation>
    </message>
    <message>
        <source>Close it, if it is not meant to run.</source>
        <translation>Đóng nó, nếu nó không có chủ ý chạy.</translation>
    </message>
    <message>
        <source>Close it, then F7.</source>
        <translation>Đóng lại, rồi F7.</translation>
    </message>
    <message>
        <source>Close it, then update.</source>
        <translation>Hãy đóng nó, rồi cập nhật.</translation>
    </message>
    <message>
        <source>Close that program, then check again.</source>
        <translation>Đóng chương trình đó, rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Close the other Station, or choose another record.</source>
        <translation>Đóng Station kia, hoặc chọn hồ sơ khác.</translation>
    </message>
    <message>
        <source>Close the other Station, or plug in a second adapter.</source>
        <translation>Đóng Station kia, hoặc cắm bộ điều hợp thứ hai.</translation>
    </message>
    <message>
        <source>Close the other serial program, then try again.</source>
        <translation>Đóng chương trình nối tiếp kia, rồi thử lại.</translation>
    </message>
    <message>
        <source>Close what has it open; then begin again.</source>
        <translation>Đóng thứ đang mở nó; rồi bắt đầu lại.</translation>
    </message>
    <message>
        <source>Close whatever reads the record; then erase the name again.</source>
        <translation>Đóng mọi thứ đang đọc hồ sơ; rồi xóa tên lần nữa.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Đám mây</translation>
    </message>
    <message>
        <source>Cloud OK</source>
        <translation>Đám mây ổn</translation>
    </message>
    <message>
        <source>Cloud address</source>
        <translation>Địa chỉ đám mây</translation>
    </message>
    <message>
        <source>Cloud in trouble</source>
        <translation>Đám mây gặp sự cố</translation>
    </message>
    <message>
        <source>Cloud not asked yet</source>
        <translation>Chưa hỏi đám mây</translation>
    </message>
    <message>
        <source>Codes that nobody got are forgotten on this computer. {0} codes are still live.</source>
        <translation>Các mã chưa giao cho ai bị quên trên máy tính này. {0} mã vẫn còn hiệu lực.</translation>
    </message>
    <message>
        <source>Codes, records and reports are dated by it; far off, TLS fails.</source>
        <translation>Mã, hồ sơ và báo cáo lấy ngày giờ theo nó; lệch nhiều thì TLS thất bại.</translation>
    </message>
    <message>
        <source>Column {0}, "{1}", is not known and not used.</source>
        <translation>Cột {0}, "{1}", không nhận ra và không được dùng.</translation>
    </message>
    <message>
        <source>Columns {0} both hold the {1}.</source>
        <translation>Các cột {0} đều chứa {1}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Các lệnh</translation>
    </message>
    <message>
        <source>Compare it; format the column as text.</source>
        <translation>Đối chiếu lại; định dạng cột là văn bản.</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Biên dịch</translation>
    </message>
    <message>
        <source>Compiles sources for the device, or takes a binary, and sends it over the air.</source>
        <translation>Biên dịch mã nguồn cho thiết bị, hoặc lấy một tệp nhị phân, rồi gửi qua mạng.</translation>
    </message>
    <message>
        <source>Compiles sources without flashing them; errors are told line by line.</source>
        <translation>Biên dịch mã nguồn mà không nạp; lỗi được báo từng dòng.</translation>
    </message>
    <message>
        <source>Confirm owner</source>
        <translation>Xác nhận chủ sở hữu</translation>
    </message>
    <message>
        <source>Confirm the owner</source>
        <translation>Xác nhận chủ sở hữu</translation>
    </message>
    <message>
        <source>Connected at {0}.</source>
        <translation>Kết nối lúc {0}.</translation>
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
        <translation>Chép ID thiết bị từ thiết bị hoặc nhãn của nó.</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Sửa một trong hai.</translation>
    </message>
    <message>
        <source>Correct one of the two; neither is worked on.</source>
        <translation>Sửa một trong hai; cả hai đều chưa được làm.</translation>
    </message>
    <message>
        <source>Correct or remove the settings file that is named.</source>
        <translation>Sửa hoặc xóa tệp cài đặt được nêu.</translation>
    </message>
    <message>
        <source>Correct the Wi-Fi name or the password's length.</source>
        <translation>Sửa tên Wi-Fi hoặc độ dài mật khẩu.</translation>
    </message>
    <message>
        <source>Correct the customer's name, then try again.</source>
        <translation>Sửa tên khách hàng, rồi thử lại.</translation>
    </message>
    <message>
        <source>Correct the line that is named.</source>
        <translation>Sửa dòng được nêu.</translation>
    </message>
    <message>
        <source>Correct the line, or leave it out.</source>
        <translation>Sửa dòng này, hoặc bỏ nó ra.</translation>
    </message>
    <message>
        <source>Correct the lines that are named.</source>
        <translation>Sửa các dòng được nêu.</translation>
    </message>
    <message>
        <source>Correct the parameter that is named.</source>
        <translation>Sửa tham số được nêu.</translation>
    </message>
    <message>
        <source>Correct the product in the recipe, or the client's product.</source>
        <translation>Sửa sản phẩm trong công thức, hoặc sản phẩm của máy khách.</translation>
    </message>
    <message>
        <source>Correct the row that is named.</source>
        <translation>Sửa dòng được nêu.</translation>
    </message>
    <message>
        <source>Create a client</source>
        <translation>Tạo máy khách</translation>
    </message>
    <message>
        <source>Create a customer</source>
        <translation>Tạo khách hàng</translation>
    </message>
    <message>
        <source>Create a product</source>
        <translation>Tạo sản phẩm</translation>
    </message>
    <message>
        <source>Create a product in it</source>
        <translation>Tạo sản phẩm trong tổ chức</translation>
    </message>
    <message>
        <source>Create an API user</source>
        <translation>Tạo người dùng API</translation>
    </message>
    <message>
        <source>Create an account client</source>
        <translation>Tạo máy khách của tài khoản</translation>
    </message>
    <message>
        <source>Create an organization's API user</source>
        <translation>Tạo người dùng API của tổ chức</translation>
    </message>
    <message>
        <source>Ctrl+1 …</source>
        <translation>Ctrl+1 …</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Customer made.</source>
        <translation>Đã tạo khách hàng.</translation>
    </message>
    <message>
        <source>Customer token</source>
        <translation>Token khách hàng</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Data used by a SIM</source>
        <translation>Dữ liệu SIM đã dùng</translation>
    </message>
    <message>
        <source>Data used by a product</source>
        <translation>Dữ liệu sản phẩm đã dùng</translation>
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
        <translation>Xóa máy khách</translation>
    </message>
    <message>
        <source>Delete a customer</source>
        <translation>Xóa khách hàng</translation>
    </message>
    <message>
        <source>Delete a product: in the console</source>
        <translation>Xóa sản phẩm: trong bảng điều khiển web</translation>
    </message>
    <message>
        <source>Delete a token</source>
        <translation>Xóa một token</translation>
    </message>
    <message>
        <source>Delete all tokens</source>
        <translation>Xóa mọi token</translation>
    </message>
    <message>
        <source>Delete an API user</source>
        <translation>Xóa người dùng API</translation>
    </message>
    <message>
        <source>Delete an account client</source>
        <translation>Xóa máy khách của tài khoản</translation>
    </message>
    <message>
        <source>Delete an organization's API user</source>
        <translation>Xóa người dùng API của tổ chức</translation>
    </message>
    <message>
        <source>Delete it: tokens.delete-current for the one in use. The service says yes also to a token that does not exist; tokens.current tells whether it is gone.</source>
        <translation>Xóa nó: tokens.delete-current cho token đang dùng. Dịch vụ trả lời có cả với token không tồn tại; tokens.current cho biết nó đã mất chưa.</translation>
    </message>
    <message>
        <source>Delete the customer {0}, if nothing else is owned by it.</source>
        <translation>Xóa khách hàng {0}, nếu họ không sở hữu gì khác.</translation>
    </message>
    <message>
        <source>Delete the token in use</source>
        <translation>Xóa token đang dùng</translation>
    </message>
    <message>
        <source>Deletes a client of the account.</source>
        <translation>Xóa một máy khách của tài khoản.</translation>
    </message>
    <message>
        <source>Deletes a client of the product.</source>
        <translation>Xóa một máy khách của sản phẩm.</translation>
    </message>
    <message>
        <source>Deletes it with its token.</source>
        <translation>Xóa người dùng này cùng token của nó.</translation>
    </message>
    <message>
        <source>Deletes the customer.</source>
        <translation>Xóa khách hàng này.</translation>
    </message>
    <message>
        <source>Deny from quarantine</source>
        <translation>Từ chối thiết bị bị cách ly</translation>
    </message>
    <message>
        <source>Describing the device</source>
        <translation>Ghi mô tả thiết bị</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID thiết bị</translation>
    </message>
    <message>
        <source>Device ID or serial number</source>
        <translation>ID thiết bị hoặc số sê-ri</translation>
    </message>
    <message>
        <source>Device ID, serial number, or a scanned label</source>
        <translation>ID thiết bị, số sê-ri, hoặc nhãn quét được</translation>
    </message>
    <message>
        <source>Device OS 6.0 and newer takes no firmware by serial.</source>
        <translation>Device OS 6.0 trở lên không nhận firmware qua nối tiếp.</translation>
    </message>
    <message>
        <source>Device OS is read</source>
        <translation>Đã đọc Device OS</translation>
    </message>
    <message>
        <source>Device OS version</source>
        <translation>Phiên bản Device OS</translation>
    </message>
    <message>
        <source>Device OS versions</source>
        <translation>Các phiên bản Device OS</translation>
    </message>
    <message>
        <source>Device OS {0}</source>
        <translation>Device OS {0}</translation>
    </message>
    <message>
        <source>Device OS {0} cannot be given an open network by USB.</source>
        <translation>Với Device OS {0}, không thể đặt mạng mở qua USB.</translation>
    </message>
    <message>
        <source>Device OS {0} takes no claim code by USB (0.6.0 does).</source>
        <translation>Device OS {0} không nhận mã nhận quyền qua USB (0.6.0 thì được).</translation>
    </message>
    <message>
        <source>Device OS {0}.</source>
        <translation>Device OS {0}.</translation>
    </message>
    <message>
        <source>Device in your hand</source>
        <translation>Thiết bị trong tay bạn</translation>
    </message>
    <message>
        <source>Device information</source>
        <translation>Thông tin thiết bị</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Tên thiết bị</translation>
    </message>
    <message>
        <source>Device protection forbids it.</source>
        <translation>Chế độ bảo vệ thiết bị cấm việc này.</translation>
    </message>
    <message>
        <source>Device protection is on, so its console is off.</source>
        <translation>Chế độ bảo vệ thiết bị đang bật nên bảng điều khiển của nó tắt.</translation>
    </message>
    <message>
        <source>Device …{0} is in {1} and has no owner, as wished.</source>
        <translation>Thiết bị …{0} ở trong {1} và không có chủ sở hữu, đúng như mong muốn.</translation>
    </message>
    <message>
        <source>Device: {0}</source>
        <translation>Thiết bị: {0}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Sức khỏe thiết bị</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Disconnected</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Do not ship; find out who took it.</source>
        <translation>Không giao hàng; tìm xem ai đã lấy quyền.</translation>
    </message>
    <message>
        <source>Do the steps that are listed, then release it again.</source>
        <translation>Làm các bước đã liệt kê, rồi giải phóng lại.</translation>
    </message>
    <message>
        <source>Do units arrive here with an owner already?</source>
        <translation>Máy đến đây có chủ sở hữu sẵn không?</translation>
    </message>
    <message>
        <source>Do webhooks live in one person's sandbox?</source>
        <translation>Webhook có nằm trong sandbox của một người không?</translation>
    </message>
    <message>
        <source>Do what the round's list says of it.</source>
        <translation>Làm theo điều danh sách của đợt ghi về nó.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>Does a phone app call the cloud as the customer?</source>
        <translation>Có ứng dụng điện thoại gọi đám mây với tư cách khách hàng không?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>E SoM X</source>
        <translation>E SoM X</translation>
    </message>
    <message>
        <source>EAP type</source>
        <translation>loại EAP</translation>
    </message>
    <message>
        <source>EAP-TLS needs a {0}.</source>
        <translation>EAP-TLS cần {0}.</translation>
    </message>
    <message>
        <source>Each unit makes several calls, and waits for them.</source>
        <translation>Mỗi máy cần nhiều lệnh gọi, và phải chờ chúng.</translation>
    </message>
    <message>
        <source>Either there is no such device, or it is not this token's.{0}</source>
        <translation>Hoặc không có thiết bị như vậy, hoặc nó không phải của token này.{0}</translation>
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
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>End it first: station round end.</source>
        <translation>Trước hết kết thúc nó: station round end.</translation>
    </message>
    <message>
        <source>End the round?</source>
        <translation>Kết thúc đợt?</translation>
    </message>
    <message>
        <source>Ending the token</source>
        <translation>Chấm dứt token</translation>
    </message>
    <message>
        <source>Ends listening mode: the device connects with what it has.</source>
        <translation>Kết thúc chế độ lắng nghe: thiết bị kết nối với những gì nó có.</translation>
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
        <translation>Nhập lại; mỗi lần sai phải chờ lâu hơn.</translation>
    </message>
    <message>
        <source>Enter it again; nobody can open the vault without it.</source>
        <translation>Nhập lại; không có nó thì không ai mở được két.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Entry {0} {1}.</source>
        <translation>Mục {0} {1}.</translation>
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
        <translation>Tên sự kiện</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Events of a device</source>
        <translation>Sự kiện của một thiết bị</translation>
    </message>
    <message>
        <source>Events of a product</source>
        <translation>Sự kiện của sản phẩm</translation>
    </message>
    <message>
        <source>Events of a product's device</source>
        <translation>Sự kiện của thiết bị trong sản phẩm</translation>
    </message>
    <message>
        <source>Events of my devices</source>
        <translation>Sự kiện của các thiết bị của tôi</translation>
    </message>
    <message>
        <source>Every flag</source>
        <translation>Mọi cờ lệnh</translation>
    </message>
    <message>
        <source>Every programme and person using this account must log in again, Station too.</source>
        <translation>Mọi chương trình và mọi người dùng tài khoản này phải đăng nhập lại, cả Station.</translation>
    </message>
    <message>
        <source>Everybody behind the same address shares it: other computers, scripts, people.</source>
        <translation>Mọi bên sau cùng một địa chỉ đều chia chung hạn mức: máy tính khác, tập lệnh, con người.</translation>
    </message>
    <message>
        <source>Everything the product's devices publish, as it happens.</source>
        <translation>Mọi thứ các thiết bị của sản phẩm phát ra, ngay khi xảy ra.</translation>
    </message>
    <message>
        <source>F9 goes on</source>
        <translation>F9 để tiếp tục</translation>
    </message>
    <message>
        <source>Fetch a binary</source>
        <translation>Lấy tệp nhị phân</translation>
    </message>
    <message>
        <source>Fetch or build the file again.</source>
        <translation>Tải về hoặc dựng lại tệp.</translation>
    </message>
    <message>
        <source>Fetches a new claim code</source>
        <translation>Lấy mã nhận quyền mới</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Fill in one of the two.</source>
        <translation>Điền một trong hai.</translation>
    </message>
    <message>
        <source>Fill in the customer.</source>
        <translation>Điền khách hàng.</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Firmware of a product</source>
        <translation>Firmware của sản phẩm</translation>
    </message>
    <message>
        <source>Flash a program</source>
        <translation>Nạp chương trình</translation>
    </message>
    <message>
        <source>Flash it again; the same again: set it aside.</source>
        <translation>Nạp lại; vẫn vậy: để riêng.</translation>
    </message>
    <message>
        <source>Flash it by cable.</source>
        <translation>Nạp nó qua cáp.</translation>
    </message>
    <message>
        <source>Flash it over the air or by USB DFU.</source>
        <translation>Nạp qua mạng hoặc bằng USB DFU.</translation>
    </message>
    <message>
        <source>Flash set-up firmware, or use another recipe.</source>
        <translation>Nạp firmware cho phép thiết lập, hoặc dùng công thức khác.</translation>
    </message>
    <message>
        <source>Flash the system parts that it names first.</source>
        <translation>Nạp trước các phần hệ thống được nêu.</translation>
    </message>
    <message>
        <source>For about 30–60 s this computer leaves {0} for {1}, twice. It comes back by itself. Hold SETUP on the device for 3 s until its light blinks blue.</source>
        <translation>Trong khoảng 30–60 giây máy tính này rời {0} để sang {1}, hai lần. Nó tự trở lại. Giữ SETUP trên thiết bị 3 giây đến khi đèn nháy xanh dương.</translation>
    </message>
    <message>
        <source>For about 30–60 s this computer leaves {0} for {1}. It comes back by itself.</source>
        <translation>Trong khoảng 30–60 giây máy tính này rời {0} để sang {1}. Nó tự trở lại.</translation>
    </message>
    <message>
        <source>For all devices</source>
        <translation>Cho mọi thiết bị</translation>
    </message>
    <message>
        <source>For customers who log in themselves.</source>
        <translation>Cho khách hàng tự đăng nhập.</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>Cho nhà phát triển</translation>
    </message>
    <message>
        <source>For development</source>
        <translation>Để phát triển</translation>
    </message>
    <message>
        <source>For development. You own the device yourself.</source>
        <translation>Để phát triển. Chính bạn sở hữu thiết bị.</translation>
    </message>
    <message>
        <source>For engineers</source>
        <translation>Cho kỹ sư</translation>
    </message>
    <message>
        <source>For one public address</source>
        <translation>Cho một địa chỉ công cộng</translation>
    </message>
    <message>
        <source>For operators</source>
        <translation>Cho người vận hành</translation>
    </message>
    <message>
        <source>For product {0}, firmware version {1}.</source>
        <translation>Cho sản phẩm {0}, phiên bản firmware {1}.</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>Cho kỹ thuật viên</translation>
    </message>
    <message>
        <source>For {0}, as the device is.</source>
        <translation>Cho {0}, đúng như thiết bị.</translation>
    </message>
    <message>
        <source>For {0}; no device is asked yet.</source>
        <translation>Cho {0}; chưa hỏi thiết bị nào.</translation>
    </message>
    <message>
        <source>Form body</source>
        <translation>Nội dung biểu mẫu</translation>
    </message>
    <message>
        <source>Form of the reply</source>
        <translation>Dạng trả lời</translation>
    </message>
    <message>
        <source>Format the column as text.</source>
        <translation>Định dạng cột là văn bản.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>From Device OS 4.0 on nothing holds a unit back that powers on before it is in the product.</source>
        <translation>Từ Device OS 4.0 trở đi, không gì giữ lại một máy bật nguồn trước khi nó ở trong sản phẩm.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Hàm</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Get a claim code</source>
        <translation>Lấy mã nhận quyền</translation>
    </message>
    <message>
        <source>Get a variable</source>
        <translation>Lấy một biến</translation>
    </message>
    <message>
        <source>Getting a claim code</source>
        <translation>Lấy mã nhận quyền</translation>
    </message>
    <message>
        <source>Getting a new token.</source>
        <translation>Đang lấy token mới.</translation>
    </message>
    <message>
        <source>Getting the customer's token</source>
        <translation>Lấy token của khách hàng</translation>
    </message>
    <message>
        <source>Getting the product token</source>
        <translation>Lấy token sản phẩm</translation>
    </message>
    <message>
        <source>Give a token of the account instead.</source>
        <translation>Thay vào đó hãy đưa token của tài khoản.</translation>
    </message>
    <message>
        <source>Give a token that may, or have an engineer widen this one's scope.</source>
        <translation>Đưa token được phép, hoặc nhờ kỹ sư mở rộng phạm vi của token này.</translation>
    </message>
    <message>
        <source>Give it a Wi-Fi</source>
        <translation>Đặt Wi-Fi cho nó</translation>
    </message>
    <message>
        <source>Give it through the key store or its STATION_SECRET variable.</source>
        <translation>Cung cấp qua kho khóa hoặc biến STATION_SECRET của nó.</translation>
    </message>
    <message>
        <source>Give it {0}.</source>
        <translation>Cho nó {0}.</translation>
    </message>
    <message>
        <source>Give its one-time code.</source>
        <translation>Cho mã dùng một lần của nó.</translation>
    </message>
    <message>
        <source>Give the 24 digits of its id, or log in.</source>
        <translation>Cho 24 chữ số của ID, hoặc đăng nhập.</translation>
    </message>
    <message>
        <source>Give the PIN by STATION_SECRET_PIN, or have the engineer do it.</source>
        <translation>Cho PIN qua STATION_SECRET_PIN, hoặc nhờ kỹ sư làm.</translation>
    </message>
    <message>
        <source>Give the product's client and its secret.</source>
        <translation>Hãy đưa máy khách của sản phẩm và bí mật của nó.</translation>
    </message>
    <message>
        <source>Give this network by USB.</source>
        <translation>Cung cấp mạng này qua USB.</translation>
    </message>
    <message>
        <source>Give this user the folder, or make room.</source>
        <translation>Cho người dùng này quyền với thư mục, hoặc dọn chỗ trống.</translation>
    </message>
    <message>
        <source>Gives a device of the product a name.</source>
        <translation>Đặt tên cho một thiết bị của sản phẩm.</translation>
    </message>
    <message>
        <source>Gives the Wi-Fi once more</source>
        <translation>Đưa Wi-Fi một lần nữa</translation>
    </message>
    <message>
        <source>Gives the device another name.</source>
        <translation>Đặt tên khác cho thiết bị.</translation>
    </message>
    <message>
        <source>Gives up a device of the token's own user or customer.</source>
        <translation>Từ bỏ một thiết bị của chính người dùng hoặc khách hàng của token.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Go on in the window.</source>
        <translation>Tiếp tục trong cửa sổ.</translation>
    </message>
    <message>
        <source>Goes to the device once more</source>
        <translation>Sang thiết bị một lần nữa</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Nhóm thiết bị</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Từng bước</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Hand over to the device</source>
        <translation>Bàn giao cho thiết bị</translation>
    </message>
    <message>
        <source>Handing a claim code to a {0} is not published: only Photon and P1 are known to take one.</source>
        <translation>Việc bàn giao mã nhận quyền cho {0} không được công bố: chỉ biết Photon và P1 nhận mã.</translation>
    </message>
    <message>
        <source>Handle these devices one at a time.</source>
        <translation>Làm với từng thiết bị một.</translation>
    </message>
    <message>
        <source>Has {0} digits; an IMEI has 15, an ICCID 18 to 21 and begins with 89.</source>
        <translation>Có {0} chữ số; IMEI có 15, ICCID có 18 đến 21 và bắt đầu bằng 89.</translation>
    </message>
    <message>
        <source>Has {0} hex digits; a device id has 24.</source>
        <translation>Có {0} chữ số hex; ID thiết bị có 24.</translation>
    </message>
    <message>
        <source>Have an engineer approve it, then try again.</source>
        <translation>Nhờ kỹ sư phê duyệt, rồi thử lại.</translation>
    </message>
    <message>
        <source>Have an engineer check it; we stopped, to avoid a lock-out.</source>
        <translation>Nhờ kỹ sư kiểm tra; Station đã dừng để tránh bị khóa.</translation>
    </message>
    <message>
        <source>Have an engineer check the proxy's certificate on this computer.</source>
        <translation>Nhờ kỹ sư kiểm tra chứng chỉ của proxy trên máy tính này.</translation>
    </message>
    <message>
        <source>Have an engineer check which token made the code.</source>
        <translation>Nhờ kỹ sư kiểm tra token nào đã tạo mã.</translation>
    </message>
    <message>
        <source>Have an engineer choose a token that may.</source>
        <translation>Nhờ kỹ sư chọn token được phép.</translation>
    </message>
    <message>
        <source>Have an engineer lift the denial.</source>
        <translation>Nhờ kỹ sư gỡ lệnh từ chối.</translation>
    </message>
    <message>
        <source>Have an engineer look at the file that is named.</source>
        <translation>Nhờ kỹ sư xem tệp được nêu.</translation>
    </message>
    <message>
        <source>Have an engineer look at the record store.</source>
        <translation>Nhờ kỹ sư xem nơi lưu hồ sơ.</translation>
    </message>
    <message>
        <source>Have an engineer raise the plan or remove devices.</source>
        <translation>Nhờ kỹ sư nâng gói hoặc gỡ bớt thiết bị.</translation>
    </message>
    <message>
        <source>Have an engineer release it, then try again.</source>
        <translation>Nhờ kỹ sư giải phóng, rồi thử lại.</translation>
    </message>
    <message>
        <source>Have your IT install the proxy's certificate on this computer, or let the host pass.</source>
        <translation>Nhờ bộ phận IT cài chứng chỉ của proxy trên máy tính này, hoặc cho máy chủ đó đi qua.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Headers of the cloud: they are its host's own.</source>
        <translation>Tiêu đề HTTP của đám mây: chúng là của riêng máy chủ đó.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ở đây</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Mạng ẩn</translation>
    </message>
    <message>
        <source>History of vitals</source>
        <translation>Lịch sử số liệu sức khỏe</translation>
    </message>
    <message>
        <source>History of vitals (product)</source>
        <translation>Lịch sử số liệu sức khỏe (sản phẩm)</translation>
    </message>
    <message>
        <source>Hold RESET and SETUP, let go of RESET, let go of SETUP when it blinks yellow.</source>
        <translation>Giữ RESET và SETUP, thả RESET, thả SETUP khi đèn nháy vàng.</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until it blinks blue, then check it again.</source>
        <translation>Giữ SETUP 3 giây đến khi nháy xanh dương, rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until it blinks blue, then try again.</source>
        <translation>Giữ SETUP 3 giây đến khi nháy xanh dương, rồi thử lại.</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until the light blinks blue, then try again.</source>
        <translation>Giữ SETUP 3 giây đến khi đèn nháy xanh dương, rồi thử lại.</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s until the light blinks blue. We go on by ourselves.</source>
        <translation>Giữ SETUP 3 giây đến khi đèn nháy xanh dương. Station tự tiếp tục.</translation>
    </message>
    <message>
        <source>Hold SETUP for 3 s until the light blinks blue. Does it blink?</source>
        <translation>Giữ SETUP 3 giây đến khi đèn nháy xanh dương. Đèn có nháy không?</translation>
    </message>
    <message>
        <source>Hold SETUP for 3 s. This computer goes to the device's own Wi-Fi, asks who it is, and comes back by itself.</source>
        <translation>Giữ SETUP 3 giây. Máy tính này sang Wi-Fi của thiết bị, hỏi nó là ai, rồi tự trở lại.</translation>
    </message>
    <message>
        <source>Hold SETUP while you press RESET, until it blinks yellow; try again.</source>
        <translation>Giữ SETUP trong khi nhấn RESET, đến khi nháy vàng; thử lại.</translation>
    </message>
    <message>
        <source>Hold SETUP, press RESET shortly, let SETUP go at magenta; then hold SETUP 3 s.</source>
        <translation>Giữ SETUP, nhấn nhanh RESET, thả SETUP khi đèn hồng tím; rồi giữ SETUP 3 giây.</translation>
    </message>
    <message>
        <source>Host: {0}</source>
        <translation>Host: {0}</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>Token được gửi đi thế nào</translation>
    </message>
    <message>
        <source>How much a site may ask</source>
        <translation>Một địa điểm được hỏi bao nhiêu</translation>
    </message>
    <message>
        <source>How shall the device get into listening mode?</source>
        <translation>Thiết bị vào chế độ lắng nghe bằng cách nào?</translation>
    </message>
    <message>
        <source>How the light blinks: look at it.</source>
        <translation>Đèn nháy thế nào: hãy nhìn đèn.</translation>
    </message>
    <message>
        <source>How to read the tables</source>
        <translation>Cách đọc các bảng</translation>
    </message>
    <message>
        <source>How tokens are kept safe</source>
        <translation>Cách giữ token an toàn</translation>
    </message>
    <message>
        <source>I hold SETUP until it blinks blue</source>
        <translation>Tôi giữ SETUP đến khi nháy xanh dương</translation>
    </message>
    <message>
        <source>ISO 8601, at most 30 days ago</source>
        <translation>ISO 8601, sớm nhất là 30 ngày trước</translation>
    </message>
    <message>
        <source>ISO 8601, not included</source>
        <translation>ISO 8601, không bao gồm</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Nhận dạng</translation>
    </message>
    <message>
        <source>Identify the device</source>
        <translation>Nhận dạng thiết bị</translation>
    </message>
    <message>
        <source>Import devices</source>
        <translation>Nhập thiết bị</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Nhập lại nó.</translation>
    </message>
    <message>
        <source>Import it into a product with protection.</source>
        <translation>Nhập nó vào sản phẩm có chế độ bảo vệ.</translation>
    </message>
    <message>
        <source>Import the batch before its units are powered.</source>
        <translation>Nhập lô trước khi cấp nguồn cho các máy của lô.</translation>
    </message>
    <message>
        <source>Import the same list again.</source>
        <translation>Nhập lại cùng danh sách đó.</translation>
    </message>
    <message>
        <source>Importing {0} of {1} devices.</source>
        <translation>Đang nhập {0}/{1} thiết bị.</translation>
    </message>
    <message>
        <source>In a form body (--token-style form): {0}</source>
        <translation>Trong nội dung biểu mẫu (--token-style form): {0}</translation>
    </message>
    <message>
        <source>In product {0}?</source>
        <translation>Trong sản phẩm {0}?</translation>
    </message>
    <message>
        <source>In the Authorization header, unless one call is told otherwise.</source>
        <translation>Trong tiêu đề Authorization, trừ khi một lệnh gọi được chỉ định khác.</translation>
    </message>
    <message>
        <source>In the address (--token-style query): {0}</source>
        <translation>Trong địa chỉ (--token-style query): {0}</translation>
    </message>
    <message>
        <source>In the product: {0}.</source>
        <translation>Trong sản phẩm: {0}.</translation>
    </message>
    <message>
        <source>In the system's key store, in memory until Station is closed, or in a variable of the environment, which Station takes out at once.</source>
        <translation>Trong kho khóa của hệ thống, trong bộ nhớ đến khi đóng Station, hoặc trong một biến môi trường mà Station lấy ra ngay.</translation>
    </message>
    <message>
        <source>Inspect the token</source>
        <translation>Xem token</translation>
    </message>
    <message>
        <source>Install Station anew.</source>
        <translation>Cài lại Station.</translation>
    </message>
    <message>
        <source>Install Station with its window.</source>
        <translation>Cài Station kèm cửa sổ của nó.</translation>
    </message>
    <message>
        <source>Install it: sudo apt install dfu-util, or brew install dfu-util.</source>
        <translation>Cài đặt: sudo apt install dfu-util, hoặc brew install dfu-util.</translation>
    </message>
    <message>
        <source>Install libxcb-cursor0 and libegl1 of the system.</source>
        <translation>Cài libxcb-cursor0 và libegl1 của hệ thống.</translation>
    </message>
    <message>
        <source>Install pipewire-bin or alsa-utils.</source>
        <translation>Cài pipewire-bin hoặc alsa-utils.</translation>
    </message>
    <message>
        <source>Install the rule, then plug the device in again.</source>
        <translation>Cài quy tắc, rồi cắm lại thiết bị.</translation>
    </message>
    <message>
        <source>Install the udev rule, then plug the device in again.</source>
        <translation>Cài quy tắc udev, rồi cắm lại thiết bị.</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Invite a member: in the console</source>
        <translation>Mời thành viên: trong bảng điều khiển web</translation>
    </message>
    <message>
        <source>Is in the product now.</source>
        <translation>Giờ đã ở trong sản phẩm.</translation>
    </message>
    <message>
        <source>Is it paused, or out of paper? Then F7.</source>
        <translation>Máy in đang tạm dừng, hay hết giấy? Sau đó F7.</translation>
    </message>
    <message>
        <source>Is no device id, serial number, IMEI or ICCID.</source>
        <translation>Không phải ID thiết bị, số sê-ri, IMEI hay ICCID.</translation>
    </message>
    <message>
        <source>Is on line {0} already.</source>
        <translation>Đã có ở dòng {0}.</translation>
    </message>
    <message>
        <source>Is the SIM connected</source>
        <translation>SIM có đang kết nối không</translation>
    </message>
    <message>
        <source>Is the light blinking blue? Move closer, then try again.</source>
        <translation>Đèn có nháy xanh dương không? Lại gần hơn, rồi thử lại.</translation>
    </message>
    <message>
        <source>Is the stick or network there?</source>
        <translation>USB hoặc mạng có ở đó không?</translation>
    </message>
    <message>
        <source>It begins with the first unit on the bench; or name another file.</source>
        <translation>Hồ sơ bắt đầu từ máy đầu tiên trên bàn thao tác; hoặc nêu tệp khác.</translation>
    </message>
    <message>
        <source>It belongs to {0} already.</source>
        <translation>Nó đã thuộc về {0}.</translation>
    </message>
    <message>
        <source>It belongs to {0}, a customer of the product.</source>
        <translation>Nó thuộc về {0}, một khách hàng của sản phẩm.</translation>
    </message>
    <message>
        <source>It belongs to {0}, our own account.</source>
        <translation>Nó thuộc về {0}, tài khoản của chính mình.</translation>
    </message>
    <message>
        <source>It belongs to {0}, who is neither a customer nor an account of ours.</source>
        <translation>Nó thuộc về {0}, không phải khách hàng cũng không phải tài khoản của mình.</translation>
    </message>
    <message>
        <source>It belongs to {0}; the recipe lets us unclaim it first.</source>
        <translation>Nó thuộc về {0}; công thức cho phép hủy nhận quyền trước.</translation>
    </message>
    <message>
        <source>It came back to listening mode: the Wi-Fi did not take it.</source>
        <translation>Nó trở lại chế độ lắng nghe: Wi-Fi không nhận nó.</translation>
    </message>
    <message>
        <source>It cannot be taken out: {0}.</source>
        <translation>Không lấy ra được: {0}.</translation>
    </message>
    <message>
        <source>It counts for each user.</source>
        <translation>Tính cho từng người dùng.</translation>
    </message>
    <message>
        <source>It counts for everybody behind this public address together.</source>
        <translation>Tính chung cho mọi bên sau địa chỉ công cộng này.</translation>
    </message>
    <message>
        <source>It does not tell.</source>
        <translation>Thiết bị không cho biết.</translation>
    </message>
    <message>
        <source>It forgets every Wi-Fi it knows.</source>
        <translation>Nó quên mọi Wi-Fi đã biết.</translation>
    </message>
    <message>
        <source>It has its claim code and may still become its customer's within the hour.</source>
        <translation>Nó đã có mã nhận quyền và vẫn có thể thành của khách hàng trong vòng một giờ.</translation>
    </message>
    <message>
        <source>It has no power, or sleeps.</source>
        <translation>Nó không có điện, hoặc đang ngủ.</translation>
    </message>
    <message>
        <source>It has the Wi-Fi. Breathing: it is connected; blinking: it does not reach the cloud.</source>
        <translation>Nó đã có Wi-Fi. Sáng dần tắt dần: đã kết nối; nháy: không đến được đám mây.</translation>
    </message>
    <message>
        <source>It has {0} bytes; the device has room for {1}.</source>
        <translation>Tệp có {0} byte; thiết bị có chỗ cho {1}.</translation>
    </message>
    <message>
        <source>It is back. Hold SETUP 3 s until it blinks blue: then it says what it runs.</source>
        <translation>Nó đã trở lại. Giữ SETUP 3 giây đến khi nháy xanh dương: khi đó nó cho biết đang chạy gì.</translation>
    </message>
    <message>
        <source>It is confirmed already; there is nothing to hand over.</source>
        <translation>Nó đã được xác nhận; không còn gì để bàn giao.</translation>
    </message>
    <message>
        <source>It is connected to the cloud.</source>
        <translation>Nó đã kết nối đám mây.</translation>
    </message>
    <message>
        <source>It is in another product of ours, {0} ({1}).</source>
        <translation>Nó ở trong một sản phẩm khác của mình, {0} ({1}).</translation>
    </message>
    <message>
        <source>It is in no product.</source>
        <translation>Nó không ở trong sản phẩm nào.</translation>
    </message>
    <message>
        <source>It is in our product {0} ({1}).</source>
        <translation>Nó ở trong sản phẩm {0} ({1}) của mình.</translation>
    </message>
    <message>
        <source>It is in product {0}, which is not ours.</source>
        <translation>Nó ở trong sản phẩm {0}, không phải của mình.</translation>
    </message>
    <message>
        <source>It is in the product already, and nobody owns it.</source>
        <translation>Nó đã ở trong sản phẩm, và không ai sở hữu nó.</translation>
    </message>
    <message>
        <source>It is in the product's quarantine; being on this list approves it.</source>
        <translation>Nó đang bị cách ly trong sản phẩm; có tên trong danh sách này là được phê duyệt.</translation>
    </message>
    <message>
        <source>It is looking for its Wi-Fi.</source>
        <translation>Nó đang tìm Wi-Fi của nó.</translation>
    </message>
    <message>
        <source>It is not in our product; it was not looked for elsewhere</source>
        <translation>Nó không ở trong sản phẩm của mình; chưa tìm ở nơi khác</translation>
    </message>
    <message>
        <source>It is not marked for development.</source>
        <translation>Nó không được đánh dấu để phát triển.</translation>
    </message>
    <message>
        <source>It is not plugged into this computer.</source>
        <translation>Nó không cắm vào máy tính này.</translation>
    </message>
    <message>
        <source>It is nowhere that we can see: in no product of ours, and not in our account.</source>
        <translation>Nó không ở đâu mà Station thấy được: không trong sản phẩm nào của mình, cũng không trong tài khoản của mình.</translation>
    </message>
    <message>
        <source>It is plugged in at {0} and is not in listening mode.</source>
        <translation>Nó đang cắm ở {0} và không ở chế độ lắng nghe.</translation>
    </message>
    <message>
        <source>It is plugged in at {0} and listens.</source>
        <translation>Nó đang cắm ở {0} và đang lắng nghe.</translation>
    </message>
    <message>
        <source>It is plugged in at {0} and listens; its own flag says {1}, which proves nothing.</source>
        <translation>Nó đang cắm ở {0} và đang lắng nghe; cờ riêng của nó báo {1}, điều đó không chứng minh gì.</translation>
    </message>
    <message>
        <source>It is updating itself.</source>
        <translation>Nó đang tự cập nhật.</translation>
    </message>
    <message>
        <source>It is written, and the device restarts.</source>
        <translation>Đã ghi, và thiết bị khởi động lại.</translation>
    </message>
    <message>
        <source>It is {0}, which a Photon or P1 does not take.</source>
        <translation>Đây là {0}, thứ Photon hoặc P1 không nhận.</translation>
    </message>
    <message>
        <source>It leaves {0}. Nobody owns it. Firmware stays.</source>
        <translation>Nó rời {0}. Không ai sở hữu nó. Firmware vẫn còn.</translation>
    </message>
    <message>
        <source>It lets this user open devices, and keeps ModemManager from typing into them.</source>
        <translation>Quy tắc cho người dùng này mở thiết bị, và ngăn ModemManager gõ vào chúng.</translation>
    </message>
    <message>
        <source>It listens, and its answers do not come through this cable.</source>
        <translation>Nó đang lắng nghe, nhưng câu trả lời không qua được cáp này.</translation>
    </message>
    <message>
        <source>It needs no other part.</source>
        <translation>Nó không cần phần nào khác.</translation>
    </message>
    <message>
        <source>It needs {0}.</source>
        <translation>Nó cần {0}.</translation>
    </message>
    <message>
        <source>It needs {0}; the device has {1}.</source>
        <translation>Nó cần {0}; thiết bị có {1}.</translation>
    </message>
    <message>
        <source>It replaces the device's {0}.</source>
        <translation>Nó thay {0} của thiết bị.</translation>
    </message>
    <message>
        <source>It says the same as row {0}.</source>
        <translation>Nội dung giống dòng {0}.</translation>
    </message>
    <message>
        <source>It stays in the product.</source>
        <translation>Nó vẫn ở trong sản phẩm.</translation>
    </message>
    <message>
        <source>It still looks for its Wi-Fi.</source>
        <translation>Nó vẫn đang tìm Wi-Fi của nó.</translation>
    </message>
    <message>
        <source>It takes a {0} token</source>
        <translation>Nó nhận token {0}</translation>
    </message>
    <message>
        <source>It takes an API user's token</source>
        <translation>Nó nhận token của người dùng API</translation>
    </message>
    <message>
        <source>It takes one to deliver by a device's own Wi-Fi; by USB none is needed.</source>
        <translation>Cần có nó để bàn giao qua Wi-Fi của thiết bị; qua USB thì không cần.</translation>
    </message>
    <message>
        <source>It types into the console, and the device may take its letters for commands.</source>
        <translation>Nó gõ vào bảng điều khiển, và thiết bị có thể hiểu các chữ đó là lệnh.</translation>
    </message>
    <message>
        <source>It waits for firmware.</source>
        <translation>Nó đang chờ firmware.</translation>
    </message>
    <message>
        <source>It wants a pause of {0} s.</source>
        <translation>Nó muốn nghỉ {0} s.</translation>
    </message>
    <message>
        <source>It was not done; doing it once more.</source>
        <translation>Việc chưa được làm; đang làm lại một lần.</translation>
    </message>
    <message>
        <source>It was not promised to anybody.</source>
        <translation>Nó chưa được hứa cho ai.</translation>
    </message>
    <message>
        <source>It was told to leave listening mode.</source>
        <translation>Đã yêu cầu thiết bị rời chế độ lắng nghe.</translation>
    </message>
    <message>
        <source>Its Wi-Fi is switched off by its own program.</source>
        <translation>Wi-Fi của nó bị chương trình riêng của nó tắt.</translation>
    </message>
    <message>
        <source>Its claim code is no longer in this computer's store.</source>
        <translation>Mã nhận quyền của nó không còn trong kho của máy tính này.</translation>
    </message>
    <message>
        <source>Its claim code was made; none is left on the device.</source>
        <translation>Mã nhận quyền của nó đã được tạo; không còn mã nào trên thiết bị.</translation>
    </message>
    <message>
        <source>Its claim code's hour was over before it connected.</source>
        <translation>Một giờ của mã nhận quyền đã hết trước khi nó kết nối.</translation>
    </message>
    <message>
        <source>Its claim code's hour was over before it was handed over.</source>
        <translation>Một giờ của mã nhận quyền đã hết trước khi được bàn giao.</translation>
    </message>
    <message>
        <source>Its code was not fetched yet.</source>
        <translation>Mã của nó chưa được lấy.</translation>
    </message>
    <message>
        <source>Its internet may be away.</source>
        <translation>Có thể đang mất internet.</translation>
    </message>
    <message>
        <source>Its own program talks at the port: it is not in listening mode.</source>
        <translation>Chương trình riêng của nó đang nói ở cổng: nó không ở chế độ lắng nghe.</translation>
    </message>
    <message>
        <source>Its owner loses the device. It stays in the product.</source>
        <translation>Chủ sở hữu mất thiết bị. Nó vẫn ở trong sản phẩm.</translation>
    </message>
    <message>
        <source>Its owner loses the device; program and Wi-Fi stay on it.</source>
        <translation>Chủ sở hữu mất thiết bị; chương trình và Wi-Fi vẫn còn trên đó.</translation>
    </message>
    <message>
        <source>Its program has crashed, or its keys were refused.</source>
        <translation>Chương trình của nó đã sập, hoặc khóa của nó bị từ chối.</translation>
    </message>
    <message>
        <source>Its program has crashed.</source>
        <translation>Chương trình của nó đã sập.</translation>
    </message>
    <message>
        <source>Its program has {0} bytes; {1} were signed.</source>
        <translation>Chương trình của nó có {0} byte; đã ký {1}.</translation>
    </message>
    <message>
        <source>Its program runs, without Wi-Fi.</source>
        <translation>Chương trình của nó đang chạy, không có Wi-Fi.</translation>
    </message>
    <message>
        <source>JSON, or CSV for a spreadsheet</source>
        <translation>JSON, hoặc CSV cho bảng tính</translation>
    </message>
    <message>
        <source>JetBrains Mono</source>
        <translation>JetBrains Mono</translation>
    </message>
    <message>
        <source>Join the device's own Wi-Fi</source>
        <translation>Vào Wi-Fi của thiết bị</translation>
    </message>
    <message>
        <source>Join the group {0}, then log out and in.</source>
        <translation>Vào nhóm {0}, rồi đăng xuất và đăng nhập lại.</translation>
    </message>
    <message>
        <source>Join {0}</source>
        <translation>Vào {0}</translation>
    </message>
    <message>
        <source>Joining Wi-Fi</source>
        <translation>Đang vào Wi-Fi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Keep Station on a disk of Linux (ext4, btrfs, xfs), where you may write.</source>
        <translation>Hãy để Station trên ổ đĩa Linux (ext4, btrfs, xfs) mà bạn được ghi.</translation>
    </message>
    <message>
        <source>Keep all as it is</source>
        <translation>Giữ nguyên mọi thứ</translation>
    </message>
    <message>
        <source>Keep all lines from now on in</source>
        <translation>Từ nay giữ mọi dòng trong</translation>
    </message>
    <message>
        <source>Keep it, or set it aside.</source>
        <translation>Giữ nguyên, hoặc để riêng.</translation>
    </message>
    <message>
        <source>Keep the cable in. The light blinks blue while the device listens.</source>
        <translation>Để nguyên cáp. Đèn nháy xanh dương khi thiết bị lắng nghe.</translation>
    </message>
    <message>
        <source>Keep the cable in. When all is well the light goes green, then cyan.</source>
        <translation>Để nguyên cáp. Khi mọi thứ ổn, đèn chuyển xanh lá, rồi xanh lơ.</translation>
    </message>
    <message>
        <source>Keep the device near. Its light blinks blue while it listens.</source>
        <translation>Để thiết bị ở gần. Đèn của nó nháy xanh dương khi lắng nghe.</translation>
    </message>
    <message>
        <source>Keep the device near. When all is well its light goes green, then cyan.</source>
        <translation>Để thiết bị ở gần. Khi mọi thứ ổn, đèn chuyển xanh lá, rồi xanh lơ.</translation>
    </message>
    <message>
        <source>Keep the device powered and near the Wi-Fi.</source>
        <translation>Để thiết bị có điện và ở gần Wi-Fi.</translation>
    </message>
    <message>
        <source>Keeps a binary with the product; no device gets it before it is released.</source>
        <translation>Giữ một tệp nhị phân cùng sản phẩm; không thiết bị nào nhận trước khi nó được phát hành.</translation>
    </message>
    <message>
        <source>Keeps a quarantined device out of the product for good.</source>
        <translation>Giữ hẳn thiết bị bị cách ly ở ngoài sản phẩm.</translation>
    </message>
    <message>
        <source>Keeps looking</source>
        <translation>Vẫn tiếp tục xem</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Các loại</translation>
    </message>
    <message>
        <source>Label {0}</source>
        <translation>Nhãn {0}</translation>
    </message>
    <message>
        <source>Label {0} is printed; the one before is void.</source>
        <translation>Đã in nhãn {0}; nhãn trước hết hiệu lực.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Last vitals</source>
        <translation>Số liệu sức khỏe gần nhất</translation>
    </message>
    <message>
        <source>Last vitals (product)</source>
        <translation>Số liệu sức khỏe gần nhất (sản phẩm)</translation>
    </message>
    <message>
        <source>Leave it plugged in</source>
        <translation>Cứ để cắm</translation>
    </message>
    <message>
        <source>Leave it plugged in, usually 1 to 5 min; then try again.</source>
        <translation>Cứ để cắm, thường 1 đến 5 phút; rồi thử lại.</translation>
    </message>
    <message>
        <source>Leave it plugged in; it usually takes 1 to 5 min.</source>
        <translation>Cứ để cắm; thường mất 1 đến 5 phút.</translation>
    </message>
    <message>
        <source>Leave it plugged in; usually 1 to 5 min. When it is not magenta any more, hold SETUP 3 s.</source>
        <translation>Cứ để cắm; thường 1 đến 5 phút. Khi hết màu hồng tím, giữ SETUP 3 giây.</translation>
    </message>
    <message>
        <source>Leave it to the other station.</source>
        <translation>Để trạm kia làm.</translation>
    </message>
    <message>
        <source>Leave listening</source>
        <translation>Rời chế độ lắng nghe</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>Chỉ để lại một cột.</translation>
    </message>
    <message>
        <source>Leave one plugged in alone.</source>
        <translation>Chỉ để một bo mạch cắm.</translation>
    </message>
    <message>
        <source>Leave the device plugged in and try again in a minute.</source>
        <translation>Cứ để thiết bị cắm và thử lại sau một phút.</translation>
    </message>
    <message>
        <source>Leaving listening mode by the letter x: storing a network has done so.</source>
        <translation>Rời chế độ lắng nghe bằng chữ x: việc lưu mạng đã làm điều đó.</translation>
    </message>
    <message>
        <source>Let it connect to its Wi-Fi: Station then claims it without a code.</source>
        <translation>Cho nó kết nối Wi-Fi của nó: khi đó Station nhận quyền mà không cần mã.</translation>
    </message>
    <message>
        <source>Let it shout rainbows</source>
        <translation>Nháy cầu vồng</translation>
    </message>
    <message>
        <source>Let the recipe release what is ours, or release such units first.</source>
        <translation>Cho công thức giải phóng những gì là của mình, hoặc giải phóng các máy đó trước.</translation>
    </message>
    <message>
        <source>Lets a quarantined device into the product, by importing it.</source>
        <translation>Cho thiết bị bị cách ly vào sản phẩm, bằng cách nhập nó.</translation>
    </message>
    <message>
        <source>Life in seconds</source>
        <translation>Thời hạn tính bằng giây</translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>Dòng {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Dòng {0}: {1}</translation>
    </message>
    <message>
        <source>List API users</source>
        <translation>Liệt kê người dùng API</translation>
    </message>
    <message>
        <source>List SIMs</source>
        <translation>Liệt kê SIM</translation>
    </message>
    <message>
        <source>List a product's SIMs</source>
        <translation>Liệt kê SIM của sản phẩm</translation>
    </message>
    <message>
        <source>List customers</source>
        <translation>Liệt kê khách hàng</translation>
    </message>
    <message>
        <source>List its products</source>
        <translation>Liệt kê sản phẩm của tổ chức</translation>
    </message>
    <message>
        <source>List its team</source>
        <translation>Liệt kê nhóm của tổ chức</translation>
    </message>
    <message>
        <source>List my devices</source>
        <translation>Liệt kê thiết bị của tôi</translation>
    </message>
    <message>
        <source>List organizations</source>
        <translation>Liệt kê tổ chức</translation>
    </message>
    <message>
        <source>List products</source>
        <translation>Liệt kê sản phẩm</translation>
    </message>
    <message>
        <source>List the account's clients</source>
        <translation>Liệt kê máy khách của tài khoản</translation>
    </message>
    <message>
        <source>List the product's clients</source>
        <translation>Liệt kê máy khách của sản phẩm</translation>
    </message>
    <message>
        <source>List the product's devices</source>
        <translation>Liệt kê thiết bị của sản phẩm</translation>
    </message>
    <message>
        <source>List the team</source>
        <translation>Liệt kê nhóm</translation>
    </message>
    <message>
        <source>Listening mode</source>
        <translation>Chế độ lắng nghe</translation>
    </message>
    <message>
        <source>Listening to the product</source>
        <translation>Lắng nghe sản phẩm</translation>
    </message>
    <message>
        <source>Listing our organizations</source>
        <translation>Liệt kê các tổ chức của mình</translation>
    </message>
    <message>
        <source>Listing our products</source>
        <translation>Liệt kê các sản phẩm của mình</translation>
    </message>
    <message>
        <source>Listing the product's customers</source>
        <translation>Liệt kê khách hàng của sản phẩm</translation>
    </message>
    <message>
        <source>Listing the product's devices</source>
        <translation>Liệt kê thiết bị của sản phẩm</translation>
    </message>
    <message>
        <source>Little of the site's calls is left: {0}.</source>
        <translation>Lệnh gọi của địa điểm còn ít: {0}.</translation>
    </message>
    <message>
        <source>Load the next unit here</source>
        <translation>Đặt máy tiếp theo vào đây</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Log in again before the shift.</source>
        <translation>Hãy đăng nhập lại trước ca.</translation>
    </message>
    <message>
        <source>Log in again; nothing is lost.</source>
        <translation>Đăng nhập lại; không mất gì cả.</translation>
    </message>
    <message>
        <source>Log out and in; a restart does it surely.</source>
        <translation>Đăng xuất và đăng nhập lại; khởi động lại máy tính thì chắc chắn được.</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Logging in with the second factor</source>
        <translation>Đăng nhập bằng yếu tố thứ hai</translation>
    </message>
    <message>
        <source>Logs the account out everywhere.</source>
        <translation>Đăng xuất tài khoản ở mọi nơi.</translation>
    </message>
    <message>
        <source>Logs the token out.</source>
        <translation>Đăng xuất token.</translation>
    </message>
    <message>
        <source>Look a device up</source>
        <translation>Tra cứu thiết bị</translation>
    </message>
    <message>
        <source>Look at its queue, then F7.</source>
        <translation>Xem hàng đợi của nó, rồi F7.</translation>
    </message>
    <message>
        <source>Look at the light: blue, try again; green or cyan, wait; off, check power.</source>
        <translation>Nhìn đèn: xanh dương, thử lại; xanh lá hoặc xanh lơ, chờ; tắt, kiểm tra nguồn.</translation>
    </message>
    <message>
        <source>Look at the network or the stick, then try again.</source>
        <translation>Hãy xem lại mạng hoặc USB, rồi thử lại.</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>Tìm dấu nháy chưa đóng.</translation>
    </message>
    <message>
        <source>Look it up; if another product has it, unclaim and remove it there first.</source>
        <translation>Tra cứu nó; nếu sản phẩm khác có nó, trước hết hủy nhận quyền và gỡ ở đó.</translation>
    </message>
    <message>
        <source>Look the device up</source>
        <translation>Tra cứu thiết bị</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>Looking in {0}.</source>
        <translation>Đang tìm trong {0}.</translation>
    </message>
    <message>
        <source>Looking the device up for the account</source>
        <translation>Tra cứu thiết bị cho tài khoản</translation>
    </message>
    <message>
        <source>Looking the device up in the product</source>
        <translation>Tra cứu thiết bị trong sản phẩm</translation>
    </message>
    <message>
        <source>Looking up serial number {0}.</source>
        <translation>Đang tra số sê-ri {0}.</translation>
    </message>
    <message>
        <source>Looking whether it was done.</source>
        <translation>Đang xem đã làm xong chưa.</translation>
    </message>
    <message>
        <source>Looking whether the customer was made.</source>
        <translation>Đang xem khách hàng đã được tạo chưa.</translation>
    </message>
    <message>
        <source>Looking which devices are in the product.</source>
        <translation>Đang xem những thiết bị nào trong sản phẩm.</translation>
    </message>
    <message>
        <source>Looks again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>M SoM</source>
        <translation>M SoM</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>địa chỉ MAC</translation>
    </message>
    <message>
        <source>Make a token that never expires?</source>
        <translation>Tạo token không bao giờ hết hạn?</translation>
    </message>
    <message>
        <source>Make a vault in Settings, or by station vault make.</source>
        <translation>Tạo két trong Cài đặt, hoặc bằng station vault make.</translation>
    </message>
    <message>
        <source>Make room before the next shift.</source>
        <translation>Hãy dọn chỗ trống trước ca tiếp theo.</translation>
    </message>
    <message>
        <source>Make room now.</source>
        <translation>Hãy dọn chỗ trống ngay.</translation>
    </message>
    <message>
        <source>Make room on its disk; then begin again.</source>
        <translation>Dọn chỗ trống trên đĩa của nó; rồi bắt đầu lại.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Hãy dọn chỗ trống ở đó.</translation>
    </message>
    <message>
        <source>Make room, or choose another place for the log; the monitor goes on.</source>
        <translation>Dọn chỗ trống, hoặc chọn nơi khác cho nhật ký; giám sát vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Make the customer known</source>
        <translation>Khai báo khách hàng</translation>
    </message>
    <message>
        <source>Makes a client of the account; for product tokens create a product's.</source>
        <translation>Tạo một máy khách của tài khoản; muốn có token sản phẩm thì tạo máy khách của sản phẩm.</translation>
    </message>
    <message>
        <source>Makes a client of the product; its secret is shown once.</source>
        <translation>Tạo một máy khách của sản phẩm; bí mật của nó chỉ hiện một lần.</translation>
    </message>
    <message>
        <source>Makes a customer without a password; any unique text will do for a name.</source>
        <translation>Tạo khách hàng không có mật khẩu; tên là văn bản bất kỳ, miễn là duy nhất.</translation>
    </message>
    <message>
        <source>Makes a device the token's own: the account's, or the customer's.</source>
        <translation>Làm cho thiết bị thuộc về chủ của token: tài khoản hoặc khách hàng.</translation>
    </message>
    <message>
        <source>Makes a product in the sandbox. To delete one, open the console.</source>
        <translation>Tạo một sản phẩm trong sandbox. Muốn xóa sản phẩm, hãy mở bảng điều khiển web.</translation>
    </message>
    <message>
        <source>Makes a product of the organization. To delete one, open the console.</source>
        <translation>Tạo một sản phẩm của tổ chức. Muốn xóa sản phẩm, hãy mở bảng điều khiển web.</translation>
    </message>
    <message>
        <source>Making the customer</source>
        <translation>Tạo khách hàng</translation>
    </message>
    <message>
        <source>Mark for development</source>
        <translation>Đánh dấu để phát triển</translation>
    </message>
    <message>
        <source>Marking the device for development</source>
        <translation>Đánh dấu thiết bị để phát triển</translation>
    </message>
    <message>
        <source>May this computer leave its network for the device's?</source>
        <translation>Máy tính này được rời mạng của nó để sang mạng của thiết bị không?</translation>
    </message>
    <message>
        <source>Meanwhile the device belongs to {0}.</source>
        <translation>Trong lúc đó thiết bị đã thuộc về {0}.</translation>
    </message>
    <message>
        <source>Megabytes by day, all SIM cards.</source>
        <translation>Số megabyte theo ngày, mọi thẻ SIM.</translation>
    </message>
    <message>
        <source>Megabytes by day.</source>
        <translation>Số megabyte theo ngày.</translation>
    </message>
    <message>
        <source>Members and roles: in the console</source>
        <translation>Thành viên và vai trò: trong bảng điều khiển web</translation>
    </message>
    <message>
        <source>Mend the way to the cloud first.</source>
        <translation>Trước hết sửa đường lên đám mây.</translation>
    </message>
    <message>
        <source>Mobile secret</source>
        <translation>Bí mật di động</translation>
    </message>
    <message>
        <source>ModemManager holds the port for about 10 s.</source>
        <translation>ModemManager giữ cổng khoảng 10 giây.</translation>
    </message>
    <message>
        <source>ModemManager runs, and the udev rule keeps it away.</source>
        <translation>ModemManager đang chạy, và quy tắc udev ngăn nó lại.</translation>
    </message>
    <message>
        <source>ModemManager still holds {0}.</source>
        <translation>ModemManager vẫn giữ {0}.</translation>
    </message>
    <message>
        <source>ModemManager takes new devices for 10 s{0}.</source>
        <translation>ModemManager chiếm thiết bị mới trong 10 giây{0}.</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Giám sát</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Move closer to the device, then try again.</source>
        <translation>Lại gần thiết bị hơn, rồi thử lại.</translation>
    </message>
    <message>
        <source>Move the device or use another port; then set it aside.</source>
        <translation>Dời thiết bị hoặc dùng cổng khác; vẫn vậy thì để riêng.</translation>
    </message>
    <message>
        <source>Move the device to another USB port and try again.</source>
        <translation>Chuyển thiết bị sang cổng USB khác và thử lại.</translation>
    </message>
    <message>
        <source>Must be on-line.</source>
        <translation>Phải trực tuyến.</translation>
    </message>
    <message>
        <source>Must come on-line within the code's hour.</source>
        <translation>Phải trực tuyến trong một giờ của mã.</translation>
    </message>
    <message>
        <source>My own account</source>
        <translation>Tài khoản của chính tôi</translation>
    </message>
    <message>
        <source>No line is an identifier.</source>
        <translation>Không dòng nào là mã định danh.</translation>
    </message>
    <message>
        <source>On this system a set-up program brings the new version.</source>
        <translation>Trên hệ thống này, chương trình cài đặt mang phiên bản mới.</translation>
    </message>
    <message>
        <source>Stopped: {0} of {1} devices were imported.</source>
        <translation>Đã dừng: đã nhập {0}/{1} thiết bị.</translation>
    </message>
    <message>
        <source>The file {0} cannot be written.</source>
        <translation>Không ghi được tệp {0}.</translation>
    </message>
    <message>
        <source>The shift ends.</source>
        <translation>Ca làm kết thúc.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Công việc đã dừng.</translation>
    </message>
    <message>
        <source>Written in lower case.</source>
        <translation>Viết bằng chữ thường.</translation>
    </message>
    <message>
        <source>way back from {0} to {1}</source>
        <translation>đường trở lại từ {0} về {1}</translation>
    </message>
    <message>
        <source>{0} is unknown; the nearest known is {1}</source>
        <translation>{0} không rõ; gần nhất là {1}</translation>
    </message>
    <message>
        <source>{0} of {1} devices were done.</source>
        <translation>Đã làm {0}/{1} thiết bị.</translation>
    </message>
    <message>
        <source>{0}: the cloud wants a pause of {1}.</source>
        <translation>{0}: đám mây muốn nghỉ {1}.</translation>
    </message>
    <message>
        <source>{0}: the device did not answer.</source>
        <translation>{0}: thiết bị không trả lời.</translation>
    </message>
    <message>
        <source>OFF</source>
        <translation>TẮT</translation>
    </message>
    <message>
        <source>FREE</source>
        <translation>TRỐNG</translation>
    </message>
    <message>
        <source>LOAD</source>
        <translation>LẮP VÀO</translation>
    </message>
    <message>
        <source>WORKING</source>
        <translation>ĐANG LÀM</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>TRẢ LỜI</translation>
    </message>
    <message>
        <source>SLOW</source>
        <translation>CHẬM</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>ĐẠT</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>KHÔNG ĐẠT</translation>
    </message>
    <message>
        <source>NOT SURE</source>
        <translation>CHƯA RÕ</translation>
    </message>
    <message>
        <source>WAITS</source>
        <translation>CHỜ</translation>
    </message>
    <message>
        <source>next</source>
        <translation>kế tiếp</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>hỏng</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>chưa chắc</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>đã chứng minh</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>hư hại</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>đã đăng ký</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>còn nghi ngờ</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>chậm hơn</translation>
    </message>
    <message>
        <source>good</source>
        <translation>tốt</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>không tốt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>system</source>
        <translation>hệ thống</translation>
    </message>
    <message>
        <source>light</source>
        <translation>sáng</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>tối</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>tương phản</translation>
    </message>
    <message>
        <source>used</source>
        <translation>đã dùng</translation>
    </message>
    <message>
        <source>user</source>
        <translation>người dùng</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>khách hàng</translation>
    </message>
    <message>
        <source>product</source>
        <translation>sản phẩm</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>api-user</source>
        <translation>người dùng API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name a CSV or XLSX file that may be read.</source>
        <translation>Nêu một tệp CSV hoặc XLSX được phép đọc.</translation>
    </message>
    <message>
        <source>Name a device that can be announced.</source>
        <translation>Nêu một thiết bị đăng ký được.</translation>
    </message>
    <message>
        <source>Name a file as x.zpl.</source>
        <translation>Nêu tệp dạng x.zpl.</translation>
    </message>
    <message>
        <source>Name a file that is not there yet.</source>
        <translation>Nêu một tệp chưa có.</translation>
    </message>
    <message>
        <source>Name another folder by --out, or make room.</source>
        <translation>Nêu thư mục khác bằng --out, hoặc dọn chỗ trống.</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Tên bắt đầu bằng</translation>
    </message>
    <message>
        <source>Name its security; for an open network use the device's own Wi-Fi.</source>
        <translation>Nêu kiểu bảo mật của nó; với mạng mở, dùng Wi-Fi của thiết bị.</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi (SSID)</source>
        <translation>Tên Wi-Fi (SSID)</translation>
    </message>
    <message>
        <source>Name one by its ID, or a traveller file.</source>
        <translation>Nêu một thiết bị bằng ID, hoặc một tệp phiếu lô.</translation>
    </message>
    <message>
        <source>Name one in the recipe or the traveller, or scan the next customer.</source>
        <translation>Nêu một khách hàng trong công thức hoặc phiếu lô, hoặc quét khách hàng tiếp theo.</translation>
    </message>
    <message>
        <source>Name one in the recipe: [label] printer.</source>
        <translation>Nêu một máy in trong công thức: [label] printer.</translation>
    </message>
    <message>
        <source>Name one port.</source>
        <translation>Nêu một cổng.</translation>
    </message>
    <message>
        <source>Name the customer</source>
        <translation>Nêu tên khách hàng</translation>
    </message>
    <message>
        <source>Name the customer whose token is to be used.</source>
        <translation>Nêu khách hàng có token cần dùng.</translation>
    </message>
    <message>
        <source>Need not be on-line once it is in the product and the account is on its team.</source>
        <translation>Không cần trực tuyến khi đã ở trong sản phẩm và tài khoản thuộc nhóm của sản phẩm.</translation>
    </message>
    <message>
        <source>Need not be on-line once it is in the product.</source>
        <translation>Không cần trực tuyến khi đã ở trong sản phẩm.</translation>
    </message>
    <message>
        <source>Need not be on-line to be done; we look all the same.</source>
        <translation>Không cần trực tuyến để xong; dù vậy Station vẫn xem.</translation>
    </message>
    <message>
        <source>Neither a device ID nor a serial number stands here.</source>
        <translation>Ở đây không có ID thiết bị cũng không có số sê-ri.</translation>
    </message>
    <message>
        <source>Neither an account's token nor a product's client was given.</source>
        <translation>Chưa có token của tài khoản, cũng chưa có máy khách của sản phẩm.</translation>
    </message>
    <message>
        <source>Neither our product nor our account shows this device.</source>
        <translation>Cả sản phẩm lẫn tài khoản của mình đều không có thiết bị này.</translation>
    </message>
    <message>
        <source>NetworkManager does not run on this computer.</source>
        <translation>NetworkManager không chạy trên máy tính này.</translation>
    </message>
    <message>
        <source>NetworkManager gives reason {0}</source>
        <translation>NetworkManager nêu lý do {0}</translation>
    </message>
    <message>
        <source>NetworkManager was ended while it joined.</source>
        <translation>NetworkManager bị tắt trong khi đang vào mạng.</translation>
    </message>
    <message>
        <source>Networking is asleep or off.</source>
        <translation>Mạng đang ngủ hoặc tắt.</translation>
    </message>
    <message>
        <source>Never in an argument of a command, a source file, a recipe, a log, a picture or the report of an error. Station keeps none in its history.</source>
        <translation>Không bao giờ trong đối số lệnh, tệp mã nguồn, công thức, nhật ký, ảnh chụp hay báo cáo lỗi. Station không giữ bí mật nào trong lịch sử của mình.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>New tokens</source>
        <translation>Token mới</translation>
    </message>
    <message>
        <source>Next unit starts by itself</source>
        <translation>Máy tiếp theo tự bắt đầu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>No ModemManager runs here.</source>
        <translation>Ở đây không có ModemManager chạy.</translation>
    </message>
    <message>
        <source>No Particle device is plugged in.</source>
        <translation>Không có thiết bị Particle nào đang cắm.</translation>
    </message>
    <message>
        <source>No Photon network is in sight.</source>
        <translation>Không thấy mạng Photon nào.</translation>
    </message>
    <message>
        <source>No board is plugged in</source>
        <translation>Chưa cắm bo mạch nào</translation>
    </message>
    <message>
        <source>No board waits for firmware.</source>
        <translation>Không bo mạch nào chờ firmware.</translation>
    </message>
    <message>
        <source>No claim code is needed.</source>
        <translation>Không cần mã nhận quyền.</translation>
    </message>
    <message>
        <source>No confirmed unit is in a slot: no label.</source>
        <translation>Không khe nào có máy đã xác nhận: không in nhãn.</translation>
    </message>
    <message>
        <source>No customer is named for this device.</source>
        <translation>Chưa nêu khách hàng cho thiết bị này.</translation>
    </message>
    <message>
        <source>No customer stands here, and the recipe takes it from the list.</source>
        <translation>Ở đây không có khách hàng, mà công thức lấy khách hàng từ danh sách.</translation>
    </message>
    <message>
        <source>No device is seen at a cable.</source>
        <translation>Không thấy thiết bị nào ở đầu cáp.</translation>
    </message>
    <message>
        <source>No device is seen on this port.</source>
        <translation>Không thấy thiết bị nào ở cổng này.</translation>
    </message>
    <message>
        <source>No device of our product has serial number {0}.</source>
        <translation>Không thiết bị nào của sản phẩm của mình có số sê-ri {0}.</translation>
    </message>
    <message>
        <source>No device was named.</source>
        <translation>Chưa nêu thiết bị nào.</translation>
    </message>
    <message>
        <source>No other Station works on this computer's record.</source>
        <translation>Không có Station nào khác làm việc với hồ sơ của máy tính này.</translation>
    </message>
    <message>
        <source>No owner, as wished</source>
        <translation>Không có chủ sở hữu, đúng như mong muốn</translation>
    </message>
    <message>
        <source>No port is open: nothing was typed.</source>
        <translation>Không có cổng nào mở: chưa gõ gì cả.</translation>
    </message>
    <message>
        <source>No printer is named.</source>
        <translation>Chưa nêu máy in.</translation>
    </message>
    <message>
        <source>No printer {0} is known here.</source>
        <translation>Ở đây không biết máy in {0}.</translation>
    </message>
    <message>
        <source>No proof yet</source>
        <translation>Chưa có bằng chứng</translation>
    </message>
    <message>
        <source>No proxy is set.</source>
        <translation>Không đặt proxy.</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>Không có đợt nào đang mở.</translation>
    </message>
    <message>
        <source>No screen here: commands work, a window would not open.</source>
        <translation>Ở đây không có màn hình: lệnh vẫn chạy, cửa sổ sẽ không mở được.</translation>
    </message>
    <message>
        <source>No sign of the device in the cloud for {0} s.</source>
        <translation>Không có dấu hiệu của thiết bị trên đám mây trong {0} giây.</translation>
    </message>
    <message>
        <source>No sign of the device in the cloud.</source>
        <translation>Không có dấu hiệu của thiết bị trên đám mây.</translation>
    </message>
    <message>
        <source>No simulated bench runs with this cloud.</source>
        <translation>Không có bàn thao tác mô phỏng nào chạy với đám mây này.</translation>
    </message>
    <message>
        <source>No slot is called {0}.</source>
        <translation>Không khe nào tên là {0}.</translation>
    </message>
    <message>
        <source>No slot is chosen.</source>
        <translation>Chưa chọn khe nào.</translation>
    </message>
    <message>
        <source>No slot is taught on this computer.</source>
        <translation>Máy tính này chưa được dạy khe nào.</translation>
    </message>
    <message>
        <source>No slot waits to be acknowledged.</source>
        <translation>Không khe nào chờ xác nhận đã xem.</translation>
    </message>
    <message>
        <source>No token and no client's secret is at hand.</source>
        <translation>Không có sẵn token hay bí mật máy khách nào.</translation>
    </message>
    <message>
        <source>No token that was given may do this ({0}).</source>
        <translation>Không token nào đã cho được phép làm việc này ({0}).</translation>
    </message>
    <message>
        <source>No {0} token was given, nor the secret to get one with.</source>
        <translation>Chưa có token {0}, cũng chưa có bí mật để lấy token đó.</translation>
    </message>
    <message>
        <source>No {0} token was given.</source>
        <translation>Chưa có token {0}.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Không ai</translation>
    </message>
    <message>
        <source>Nobody answered the question for rights in time.</source>
        <translation>Không ai trả lời kịp câu hỏi xin quyền.</translation>
    </message>
    <message>
        <source>Nobody answered: {0}</source>
        <translation>Không ai trả lời: {0}</translation>
    </message>
    <message>
        <source>Nobody else owns it</source>
        <translation>Không ai khác sở hữu nó</translation>
    </message>
    <message>
        <source>Nobody gave the rights for it.</source>
        <translation>Không ai cấp quyền cho việc đó.</translation>
    </message>
    <message>
        <source>Nobody is there to answer: {0}</source>
        <translation>Không có ai để trả lời: {0}</translation>
    </message>
    <message>
        <source>Nobody needs this device to be claimed.</source>
        <translation>Không ai cần thiết bị này được nhận quyền.</translation>
    </message>
    <message>
        <source>Nobody owns it.</source>
        <translation>Không ai sở hữu nó.</translation>
    </message>
    <message>
        <source>Nobody: an unclaimed product device</source>
        <translation>Không ai: thiết bị sản phẩm không nhận quyền</translation>
    </message>
    <message>
        <source>None (open)</source>
        <translation>Không có (mạng mở)</translation>
    </message>
    <message>
        <source>None of the lists that we may read has this device.</source>
        <translation>Không danh sách nào Station được đọc có thiết bị này.</translation>
    </message>
    <message>
        <source>Not a unit of this bench, nor a command.</source>
        <translation>Không phải máy của bàn thao tác này, cũng không phải lệnh.</translation>
    </message>
    <message>
        <source>Not all devices came into the product.</source>
        <translation>Không phải mọi thiết bị đều vào được sản phẩm.</translation>
    </message>
    <message>
        <source>Not even a sign of life comes any more.</source>
        <translation>Ngay cả dấu hiệu sống cũng không đến nữa.</translation>
    </message>
    <message>
        <source>Not reached: {0}</source>
        <translation>Không đến được: {0}</translation>
    </message>
    <message>
        <source>Not released; what remains: </source>
        <translation>Chưa giải phóng; còn lại: </translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Chưa lưu: {0}</translation>
    </message>
    <message>
        <source>Not yet seen on hardware.</source>
        <translation>Chưa thấy trên phần cứng.</translation>
    </message>
    <message>
        <source>Note that its label {0} is void.</source>
        <translation>Ghi nhận rằng nhãn {0} của nó hết hiệu lực.</translation>
    </message>
    <message>
        <source>Noted in the record.</source>
        <translation>Đã ghi vào hồ sơ.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không gì cả</translation>
    </message>
    <message>
        <source>Nothing came of it: {0}</source>
        <translation>Không có kết quả: {0}</translation>
    </message>
    <message>
        <source>Nothing can be claimed while it is in trouble.</source>
        <translation>Không nhận quyền được gì khi nó gặp sự cố.</translation>
    </message>
    <message>
        <source>Nothing can be claimed without it.</source>
        <translation>Không có nó thì không nhận quyền được gì.</translation>
    </message>
    <message>
        <source>Nothing can be sent to a cloud that is not proven to be it.</source>
        <translation>Không gửi gì được cho một đám mây chưa được chứng minh đúng là nó.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this row.</source>
        <translation>Dòng này không có gì sai.</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”.</source>
        <translation>Không có gì khớp với “{0}”.</translation>
    </message>
    <message>
        <source>Nothing on the device needs a newer one.</source>
        <translation>Không gì trên thiết bị cần bản mới hơn.</translation>
    </message>
    <message>
        <source>Nothing plays sounds here ({0} are missing).</source>
        <translation>Ở đây không có gì phát âm thanh (thiếu {0}).</translation>
    </message>
    <message>
        <source>Nothing plugged in</source>
        <translation>Chưa cắm gì</translation>
    </message>
    <message>
        <source>Nothing to do that to.</source>
        <translation>Không có gì để làm việc đó.</translation>
    </message>
    <message>
        <source>Nothing to do: Station binds its talk to the Wi-Fi adapter. Else deliver by USB.</source>
        <translation>Không cần làm gì: Station gắn việc trao đổi vào bộ điều hợp Wi-Fi. Nếu không thì bàn giao qua USB.</translation>
    </message>
    <message>
        <source>Nothing to do; calls go on by themselves in a few minutes.</source>
        <translation>Không cần làm gì; vài phút nữa các lệnh gọi tự tiếp tục.</translation>
    </message>
    <message>
        <source>Nothing to do; try again if it stays away.</source>
        <translation>Không cần làm gì; nếu nó không quay lại thì thử lại.</translation>
    </message>
    <message>
        <source>Nothing; it is left out.</source>
        <translation>Không gì cả; dòng này bị bỏ qua.</translation>
    </message>
    <message>
        <source>Notices of usage</source>
        <translation>Thông báo mức sử dụng</translation>
    </message>
    <message>
        <source>Now it is magenta</source>
        <translation>Giờ nó màu hồng tím</translation>
    </message>
    <message>
        <source>Now {0} answers here; {1} was begun with.</source>
        <translation>Giờ {0} trả lời ở đây; lúc bắt đầu là {1}.</translation>
    </message>
    <message>
        <source>Now {0} answers; {1} is meant.</source>
        <translation>Giờ {0} trả lời; lẽ ra phải là {1}.</translation>
    </message>
    <message>
        <source>Now {0} is in this slot; {1} was begun with.</source>
        <translation>Giờ {0} ở khe này; lúc bắt đầu là {1}.</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>ID máy khách OAuth</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>Bí mật máy khách OAuth</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>Máy khách OAuth</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>On 5 GHz only, so of no use to the device: {0}.</source>
        <translation>Chỉ ở 5 GHz nên thiết bị không dùng được: {0}.</translation>
    </message>
    <message>
        <source>One SIM card of the product.</source>
        <translation>Một thẻ SIM của sản phẩm.</translation>
    </message>
    <message>
        <source>One account of ours</source>
        <translation>Một tài khoản của mình</translation>
    </message>
    <message>
        <source>One board is plugged in</source>
        <translation>Có một bo mạch đang cắm</translation>
    </message>
    <message>
        <source>One code, for this device alone, good for an hour. It is made only now.</source>
        <translation>Một mã, chỉ cho thiết bị này, có hiệu lực một giờ. Đến lúc này mới tạo.</translation>
    </message>
    <message>
        <source>One organization.</source>
        <translation>Một tổ chức.</translation>
    </message>
    <message>
        <source>One port is for one program: Station cannot open it meanwhile.</source>
        <translation>Mỗi cổng chỉ dành cho một chương trình: trong lúc đó Station không mở được.</translation>
    </message>
    <message>
        <source>One product by its number or slug.</source>
        <translation>Một sản phẩm theo số hoặc slug.</translation>
    </message>
    <message>
        <source>Online for 30 s, and still no owner.</source>
        <translation>Trực tuyến 30 giây mà vẫn chưa có chủ sở hữu.</translation>
    </message>
    <message>
        <source>Only Linux has udev rules.</source>
        <translation>Chỉ Linux mới có quy tắc udev.</translation>
    </message>
    <message>
        <source>Only a device that is in the product can be given to a customer of it.</source>
        <translation>Chỉ thiết bị ở trong sản phẩm mới giao được cho khách hàng của sản phẩm.</translation>
    </message>
    <message>
        <source>Only firmware by USB DFU needs it.</source>
        <translation>Chỉ việc nạp firmware bằng USB DFU mới cần nó.</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>Only quarantined</source>
        <translation>Chỉ thiết bị bị cách ly</translation>
    </message>
    <message>
        <source>Open Doctor, Fix, then log out and in.</source>
        <translation>Mở Chẩn đoán, Sửa, rồi đăng xuất và đăng nhập lại.</translation>
    </message>
    <message>
        <source>Open it with its passphrase, once for this start.</source>
        <translation>Mở két bằng cụm mật khẩu, một lần cho phiên này.</translation>
    </message>
    <message>
        <source>Open the settings, allow Location, come back.</source>
        <translation>Mở cài đặt, cho phép Vị trí, rồi quay lại.</translation>
    </message>
    <message>
        <source>Open the system menu at the upper right of the screen, then Wi-Fi.</source>
        <translation>Mở trình đơn hệ thống ở góc trên bên phải màn hình, rồi Wi-Fi.</translation>
    </message>
    <message>
        <source>Open the vault of secrets, or give it through its STATION_SECRET variable.</source>
        <translation>Mở két bí mật, hoặc cung cấp qua biến STATION_SECRET của nó.</translation>
    </message>
    <message>
        <source>Opening a tty. name waits for a carrier that never comes.</source>
        <translation>Mở tên tty. sẽ chờ một tín hiệu sóng mang không bao giờ đến.</translation>
    </message>
    <message>
        <source>Opening it again in {0} s.</source>
        <translation>Mở lại sau {0} s.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Organization information</source>
        <translation>Thông tin tổ chức</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Other scopes; the old token ends and a new one is shown once.</source>
        <translation>Đổi phạm vi; token cũ chấm dứt và token mới hiện một lần.</translation>
    </message>
    <message>
        <source>Otherwise secrets live until Station is closed, or come from the environment.</source>
        <translation>Nếu không, bí mật chỉ sống đến khi đóng Station, hoặc lấy từ biến môi trường.</translation>
    </message>
    <message>
        <source>Our account, as a development device</source>
        <translation>Tài khoản của mình, làm thiết bị phát triển</translation>
    </message>
    <message>
        <source>Over {0} labels are named like {1}.</source>
        <translation>Hơn {0} nhãn có tên như {1}.</translation>
    </message>
    <message>
        <source>Overwrite the claim code that lies on it by one that nobody ever issued.</source>
        <translation>Ghi đè mã nhận quyền nằm trên đó bằng một mã chưa ai từng cấp.</translation>
    </message>
    <message>
        <source>Owner confirmed · take it out</source>
        <translation>Đã xác nhận chủ sở hữu · rút ra</translation>
    </message>
    <message>
        <source>Owner {0}, product {1}, last session {2}.</source>
        <translation>Chủ sở hữu {0}, sản phẩm {1}, phiên gần nhất {2}.</translation>
    </message>
    <message>
        <source>Owner: {0}.</source>
        <translation>Chủ sở hữu: {0}.</translation>
    </message>
    <message>
        <source>P2 / Photon 2</source>
        <translation>P2 / Photon 2</translation>
    </message>
    <message>
        <source>PEAP needs a user name.</source>
        <translation>PEAP cần tên người dùng.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Page {0} of {1} is read.</source>
        <translation>Đã đọc trang {0}/{1}.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Particle boards</source>
        <translation>bo mạch Particle</translation>
    </message>
    <message>
        <source>Passed {0} · take it out, or F5</source>
        <translation>{0} đạt · rút ra, hoặc F5</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Password of the Wi-Fi</source>
        <translation>Mật khẩu Wi-Fi</translation>
    </message>
    <message>
        <source>Paste a token of the account instead.</source>
        <translation>Thay vào đó hãy dán token của tài khoản.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Paused · starts when the bench goes on</source>
        <translation>Tạm dừng · bắt đầu khi bàn thao tác chạy tiếp</translation>
    </message>
    <message>
        <source>Paused: units in work go on to their end; no new one begins.</source>
        <translation>Tạm dừng: các máy đang làm được làm cho xong; không bắt đầu máy mới.</translation>
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
        <translation>Gói và hóa đơn: trong bảng điều khiển web</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Nền tảng</translation>
    </message>
    <message>
        <source>Plug a device in; if its light is on, change the cable.</source>
        <translation>Cắm thiết bị vào; nếu đèn đã sáng, hãy thay cáp.</translation>
    </message>
    <message>
        <source>Plug in a Wi-Fi adapter, or deliver by USB.</source>
        <translation>Cắm bộ điều hợp Wi-Fi, hoặc bàn giao qua USB.</translation>
    </message>
    <message>
        <source>Plug it in again and try again; what was done is kept.</source>
        <translation>Cắm lại và thử lại; những gì đã làm vẫn còn.</translation>
    </message>
    <message>
        <source>Plug it in and hold SETUP 3 s, so that its claim code can be overwritten; or keep it without power until {0}: till then it may claim itself.</source>
        <translation>Cắm thiết bị và giữ SETUP 3 giây để ghi đè mã nhận quyền; hoặc để nó không có điện đến {0}: cho đến lúc đó nó có thể tự nhận quyền.</translation>
    </message>
    <message>
        <source>Plug it in by USB and hold SETUP for 3 s; then it tells us who it is.</source>
        <translation>Cắm qua USB và giữ SETUP 3 giây; rồi nó cho biết nó là ai.</translation>
    </message>
    <message>
        <source>Plug it in. Its light is on and nothing is seen: take another cable, some only charge.</source>
        <translation>Cắm thiết bị vào. Đèn sáng mà không thấy gì: dùng cáp khác, có cáp chỉ sạc.</translation>
    </message>
    <message>
        <source>Plug one device into each socket on the page Settings, Slots.</source>
        <translation>Cắm mỗi ổ một thiết bị ở trang Cài đặt, Khe.</translation>
    </message>
    <message>
        <source>Plug the board in again.</source>
        <translation>Cắm lại bo mạch.</translation>
    </message>
    <message>
        <source>Plug the next unit in here</source>
        <translation>Cắm máy tiếp theo vào đây</translation>
    </message>
    <message>
        <source>Plug the printer in, then F7.</source>
        <translation>Cắm máy in vào, rồi F7.</translation>
    </message>
    <message>
        <source>Press Pause on the printer, then F7.</source>
        <translation>Nhấn Pause trên máy in, rồi F7.</translation>
    </message>
    <message>
        <source>Press RESET once and try again. The same again: set it aside.</source>
        <translation>Nhấn RESET một lần và thử lại. Vẫn vậy: để riêng.</translation>
    </message>
    <message>
        <source>Press RESET once on the device.</source>
        <translation>Nhấn RESET trên thiết bị một lần.</translation>
    </message>
    <message>
        <source>Press RESET, hold SETUP 3 s, try again; again: set it aside.</source>
        <translation>Nhấn RESET, giữ SETUP 3 giây, thử lại; vẫn vậy: để riêng.</translation>
    </message>
    <message>
        <source>Press RESET, then hold SETUP 3 s until it blinks blue.</source>
        <translation>Nhấn RESET, rồi giữ SETUP 3 giây đến khi nháy xanh dương.</translation>
    </message>
    <message>
        <source>Press RESET, then try again.</source>
        <translation>Nhấn RESET, rồi thử lại.</translation>
    </message>
    <message>
        <source>Press RESET. If it stays yellow its firmware must be restored.</source>
        <translation>Nhấn RESET. Nếu vẫn vàng thì phải khôi phục firmware.</translation>
    </message>
    <message>
        <source>Press RESET; if it stays yellow its firmware must be restored.</source>
        <translation>Nhấn RESET; nếu vẫn vàng thì phải khôi phục firmware.</translation>
    </message>
    <message>
        <source>Printers: {0}.</source>
        <translation>Máy in: {0}.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Riêng tư</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Product (its number or slug)</source>
        <translation>Sản phẩm (số hoặc slug)</translation>
    </message>
    <message>
        <source>Product claim code</source>
        <translation>Mã nhận quyền của sản phẩm</translation>
    </message>
    <message>
        <source>Product information</source>
        <translation>Thông tin sản phẩm</translation>
    </message>
    <message>
        <source>Product token</source>
        <translation>Token sản phẩm</translation>
    </message>
    <message>
        <source>Product {0} says that it does not have it.</source>
        <translation>Sản phẩm {0} báo rằng không có nó.</translation>
    </message>
    <message>
        <source>Product {0}.</source>
        <translation>Sản phẩm {0}.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Phát sự kiện</translation>
    </message>
    <message>
        <source>Publish to a product</source>
        <translation>Phát đến sản phẩm</translation>
    </message>
    <message>
        <source>Publishes as the user or the customer: their devices that listen hear it.</source>
        <translation>Phát với tư cách người dùng hoặc khách hàng: các thiết bị của họ đang nghe sẽ nhận được.</translation>
    </message>
    <message>
        <source>Publishes to all devices of the product that listen.</source>
        <translation>Phát đến mọi thiết bị của sản phẩm đang nghe.</translation>
    </message>
    <message>
        <source>Pull the cable out and plug it in again. No better: use another cable or port.</source>
        <translation>Rút cáp ra rồi cắm lại. Không khá hơn: dùng cáp hoặc cổng khác.</translation>
    </message>
    <message>
        <source>Pull the device out and plug it in again.</source>
        <translation>Rút thiết bị ra rồi cắm lại.</translation>
    </message>
    <message>
        <source>Put it back; or announce it where there is internet.</source>
        <translation>Đặt lại chỗ cũ; hoặc đăng ký nó ở nơi có internet.</translation>
    </message>
    <message>
        <source>Put it into the RED bin: its keys need repair.</source>
        <translation>Bỏ vào thùng ĐỎ: khóa của nó cần được sửa.</translation>
    </message>
    <message>
        <source>Put paper in, then F7.</source>
        <translation>Cho giấy vào, rồi F7.</translation>
    </message>
    <message>
        <source>Put quotes around what holds commas.</source>
        <translation>Đặt trong dấu nháy những gì có dấu phẩy.</translation>
    </message>
    <message>
        <source>Put ribbon in, then F7.</source>
        <translation>Lắp ruy băng vào, rồi F7.</translation>
    </message>
    <message>
        <source>Put the first device back, or start anew with this one.</source>
        <translation>Cắm lại thiết bị đầu, hoặc bắt đầu lại với thiết bị này.</translation>
    </message>
    <message>
        <source>Puts devices into the product: one, many, or a list. Looked over before anything is sent; each device's outcome is told.</source>
        <translation>Đưa thiết bị vào sản phẩm: một, nhiều, hoặc một danh sách. Được xem xét trước khi gửi; kết quả của từng thiết bị được cho biết.</translation>
    </message>
    <message>
        <source>PySide6 is not installed.</source>
        <translation>Chưa cài PySide6.</translation>
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
        <translation>Qt vẽ bằng {0}.</translation>
    </message>
    <message>
        <source>Qt lacks {0}.</source>
        <translation>Qt thiếu {0}.</translation>
    </message>
    <message>
        <source>Qt {0} draws on {1}.</source>
        <translation>Qt {0} vẽ bằng {1}.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Truy vấn</translation>
    </message>
    <message>
        <source>RED bin</source>
        <translation>thùng ĐỎ</translation>
    </message>
    <message>
        <source>Read the details; have an engineer check the account.</source>
        <translation>Đọc chi tiết; nhờ kỹ sư kiểm tra tài khoản.</translation>
    </message>
    <message>
        <source>Read what will be lost; then agree with --yes.</source>
        <translation>Đọc xem sẽ mất gì; rồi đồng ý bằng --yes.</translation>
    </message>
    <message>
        <source>Reading the product</source>
        <translation>Đọc sản phẩm</translation>
    </message>
    <message>
        <source>Reads our own record of it.</source>
        <translation>Đọc hồ sơ của chính Station về nó.</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Record, ports and budget are shared in turns; the second is told who holds them.</source>
        <translation>Hồ sơ, cổng và hạn mức được dùng lần lượt; bên thứ hai được cho biết ai đang giữ.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Địa chỉ chuyển hướng</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Giải phóng</translation>
    </message>
    <message>
        <source>Release a device</source>
        <translation>Giải phóng thiết bị</translation>
    </message>
    <message>
        <source>Release firmware</source>
        <translation>Phát hành firmware</translation>
    </message>
    <message>
        <source>Release it there first, or set it aside.</source>
        <translation>Giải phóng nó ở đó trước, hoặc để riêng.</translation>
    </message>
    <message>
        <source>Release {0}?</source>
        <translation>Giải phóng {0}?</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Đã giải phóng</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Remove from the product</source>
        <translation>Gỡ khỏi sản phẩm</translation>
    </message>
    <message>
        <source>Remove it from {0}. Its firmware stays.</source>
        <translation>Gỡ khỏi {0}. Firmware của nó vẫn còn.</translation>
    </message>
    <message>
        <source>Remove it in the Device Manager with its files, then plug the board in again.</source>
        <translation>Gỡ nó cùng các tệp trong Trình quản lý thiết bị (Device Manager), rồi cắm lại bo mạch.</translation>
    </message>
    <message>
        <source>Remove {0} from its product?</source>
        <translation>Gỡ {0} khỏi sản phẩm của nó?</translation>
    </message>
    <message>
        <source>Removed from product {0}.</source>
        <translation>Đã gỡ khỏi sản phẩm {0}.</translation>
    </message>
    <message>
        <source>Removes the device from its product</source>
        <translation>Gỡ thiết bị khỏi sản phẩm của nó</translation>
    </message>
    <message>
        <source>Removing the device from the product</source>
        <translation>Gỡ thiết bị khỏi sản phẩm</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Rename a device</source>
        <translation>Đổi tên thiết bị</translation>
    </message>
    <message>
        <source>Replaces the notes kept with a device.</source>
        <translation>Thay ghi chú lưu cùng một thiết bị.</translation>
    </message>
    <message>
        <source>Replaces the notes kept with the device; its information shows them.</source>
        <translation>Thay ghi chú lưu cùng thiết bị; thông tin thiết bị hiện ghi chú này.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right already: ask your IT about the certificate.</source>
        <translation>Đã đúng rồi: hãy hỏi bộ phận IT về chứng chỉ.</translation>
    </message>
    <message>
        <source>Right when a phone app acts for the customer and the device is not on-line yet. Photon and P1.</source>
        <translation>Đúng khi ứng dụng điện thoại thao tác thay khách hàng và thiết bị chưa trực tuyến. Photon và P1.</translation>
    </message>
    <message>
        <source>Right when an engineer flashes it from a desktop. It gets no updates of the fleet.</source>
        <translation>Đúng khi kỹ sư nạp nó từ máy tính. Nó không nhận cập nhật của đội thiết bị.</translation>
    </message>
    <message>
        <source>Right when the customer is known and the device connects by itself: rework, a second chance, boards that take no claim code.</source>
        <translation>Đúng khi đã biết khách hàng và thiết bị tự kết nối: làm lại, cơ hội thứ hai, bo mạch không nhận mã nhận quyền.</translation>
    </message>
    <message>
        <source>Right when the product's own server, webhooks and integrations do the work. The maker of the cloud advises it.</source>
        <translation>Đúng khi máy chủ, webhook và tích hợp của chính sản phẩm làm việc. Nhà làm ra đám mây khuyên dùng.</translation>
    </message>
    <message>
        <source>Right when webhooks live in one person's sandbox, or an older server lists the account's devices.</source>
        <translation>Đúng khi webhook nằm trong sandbox của một người, hoặc máy chủ cũ liệt kê thiết bị của tài khoản.</translation>
    </message>
    <message>
        <source>Round of {0}, {1}: {2}.</source>
        <translation>Đợt của công thức {0}, {1}: {2}.</translation>
    </message>
    <message>
        <source>Rounds without a network</source>
        <translation>Các đợt không có mạng</translation>
    </message>
    <message>
        <source>Row {0} was met by another device already.</source>
        <translation>Dòng {0} đã có thiết bị khác đáp ứng.</translation>
    </message>
    <message>
        <source>Rows on a page</source>
        <translation>Số dòng mỗi trang</translation>
    </message>
    <message>
        <source>Rows {0} and {1} name the same {2}.</source>
        <translation>Dòng {0} và {1} nêu cùng {2}.</translation>
    </message>
    <message>
        <source>Run it again, or set it aside.</source>
        <translation>Chạy lại, hoặc để riêng.</translation>
    </message>
    <message>
        <source>Run it: if it is somebody else's, the cloud refuses it then.</source>
        <translation>Cứ chạy: nếu là của người khác, đám mây sẽ từ chối nó.</translation>
    </message>
    <message>
        <source>Runs a function on a device in the product.</source>
        <translation>Chạy một hàm trên thiết bị trong sản phẩm.</translation>
    </message>
    <message>
        <source>Runs a function on the device and gives the whole number it returns.</source>
        <translation>Chạy một hàm trên thiết bị và trả về số nguyên mà hàm cho.</translation>
    </message>
    <message>
        <source>SCAN IT</source>
        <translation>QUÉT</translation>
    </message>
    <message>
        <source>SET ASIDE</source>
        <translation>ĐỂ RIÊNG</translation>
    </message>
    <message>
        <source>- Verdict of the simulated one: {0} {1}</source>
        <translation>- Kết luận của bản mô phỏng: {0} {1}</translation>
    </message>
    <message>
        <source>- Verdict of the unit: {0} {1}</source>
        <translation>- Kết luận của máy: {0} {1}</translation>
    </message>
    <message>
        <source>0 (off) to 4</source>
        <translation>0 (tắt) đến 4</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 mục</translation>
    </message>
    <message>
        <source>1, 3 or 5</source>
        <translation>1, 3 hoặc 5</translation>
    </message>
    <message>
        <source>1.0, 1.25, 1.5 or 2.0</source>
        <translation>1.0, 1.25, 1.5 hoặc 2.0</translation>
    </message>
    <message>
        <source>A bundle for an engineer</source>
        <translation>Gói tài liệu cho kỹ sư</translation>
    </message>
    <message>
        <source>A certificate is no .{0}.</source>
        <translation>Chứng nhận không phải là .{0}.</translation>
    </message>
    <message>
        <source>A device came back from the field. Claim it for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7.</source>
        <translation>Một thiết bị từ hiện trường trở về. Hãy nhận quyền nó cho ada@example.com, trong Từng bước qua USB. Wi-Fi: Factory, mật khẩu factory-floor-7.</translation>
    </message>
    <message>
        <source>A device lies at the cable. Its light is not blue. Start it in Guided: USB, a customer by claim code. Wi-Fi: Factory, password factory-floor-7. Customer: ada@example.com.</source>
        <translation>Một thiết bị nằm ở đầu cáp. Đèn của nó không xanh lam. Hãy bắt đầu trong Từng bước: USB, khách hàng bằng mã nhận quyền. Wi-Fi: Factory, mật khẩu factory-floor-7. Khách hàng: ada@example.com.</translation>
    </message>
    <message>
        <source>A device that is not ours is never forced. Station names the bin.</source>
        <translation>Thiết bị không phải của ta thì không bao giờ ép. Station cho biết thùng nào.</translation>
    </message>
    <message>
        <source>A drill of the training cannot be used.</source>
        <translation>Một bài tập đào tạo không dùng được.</translation>
    </message>
    <message>
        <source>A newer Station made this update; this one cannot read it.</source>
        <translation>Station mới hơn đã tạo bản cập nhật này; bản này không đọc được.</translation>
    </message>
    <message>
        <source>A wrong password</source>
        <translation>Mật khẩu sai</translation>
    </message>
    <message>
        <source>All of them lie whole in {0}.</source>
        <translation>Tất cả đều nguyên vẹn trong {0}.</translation>
    </message>
    <message>
        <source>An older version comes back by station update --back, nothing else.</source>
        <translation>Phiên bản cũ chỉ trở lại bằng station update --back.</translation>
    </message>
    <message>
        <source>Another program holds the list of secrets: {0}</source>
        <translation>Chương trình khác đang giữ danh sách bí mật: {0}</translation>
    </message>
    <message>
        <source>Certificate of training</source>
        <translation>Chứng nhận đào tạo</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Chọn thư mục khác, hoặc dọn chỗ trống.</translation>
    </message>
    <message>
        <source>Claim the device for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7. Somebody has swept the floor and moved some plugs.</source>
        <translation>Hãy nhận quyền thiết bị cho ada@example.com, trong Từng bước qua USB. Wi-Fi: Factory, mật khẩu factory-floor-7. Có người quét sàn và đụng vào mấy phích cắm.</translation>
    </message>
    <message>
        <source>Claim the device for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7. The bench is full, and elbows are many.</source>
        <translation>Hãy nhận quyền thiết bị cho ada@example.com, trong Từng bước qua USB. Wi-Fi: Factory, mật khẩu factory-floor-7. Bàn chật, dễ va khuỷu tay.</translation>
    </message>
    <message>
        <source>Claim the device for ada@example.com, in Guided by USB. Wi-Fi: Factory, password factory-floor-7. While it is handed over the fire alarm rings: you are back after an hour.</source>
        <translation>Hãy nhận quyền thiết bị cho ada@example.com, trong Từng bước qua USB. Wi-Fi: Factory, mật khẩu factory-floor-7. Đang bàn giao thì chuông báo cháy reo: một giờ sau bạn mới quay lại.</translation>
    </message>
    <message>
        <source>Correct what is named, and look again with --check.</source>
        <translation>Sửa chỗ được nêu, rồi xem lại bằng --check.</translation>
    </message>
    <message>
        <source>Done, but not written into the record: {0} {1}</source>
        <translation>Đã làm, nhưng chưa ghi vào hồ sơ: {0} {1}</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Bài tập</translation>
    </message>
    <message>
        <source>Each is read back and compared first; then nothing is left in the key store.</source>
        <translation>Mỗi cái được đọc lại và so sánh trước; sau đó kho khóa không còn gì.</translation>
    </message>
    <message>
        <source>Each is read back and compared first; then the vault is removed.</source>
        <translation>Mỗi cái được đọc lại và so sánh trước; sau đó két bị xóa.</translation>
    </message>
    <message>
        <source>End the shift, then update.</source>
        <translation>Kết thúc ca, rồi cập nhật.</translation>
    </message>
    <message>
        <source>From then on the passphrase is asked for once at each start.</source>
        <translation>Từ đó mỗi lần khởi động hỏi cụm mật khẩu một lần.</translation>
    </message>
    <message>
        <source>From then on they open with your log-in to this computer, without a passphrase.</source>
        <translation>Từ đó chúng mở cùng lần đăng nhập máy tính này của bạn, không cần cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Get the right one, test it, then replace the old one again.</source>
        <translation>Lấy cái đúng, thử, rồi thay cái cũ lần nữa.</translation>
    </message>
    <message>
        <source>Get the whole bundle of a newer version from whoever released it.</source>
        <translation>Hãy lấy trọn gói của phiên bản mới hơn từ người phát hành.</translation>
    </message>
    <message>
        <source>How long is a claim code good? Then the device must listen once more.</source>
        <translation>Mã nhận quyền có hạn bao lâu? Sau đó thiết bị phải lắng nghe lần nữa.</translation>
    </message>
    <message>
        <source>In a training the cloud is the simulated one.</source>
        <translation>Trong đào tạo, đám mây là đám mây mô phỏng.</translation>
    </message>
    <message>
        <source>It brings {0}; this is {1}.</source>
        <translation>Nó đem đến {0}; đây là {1}.</translation>
    </message>
    <message>
        <source>It cannot be unpacked beside {0}: {1}</source>
        <translation>Không giải nén được cạnh {0}: {1}</translation>
    </message>
    <message>
        <source>It does not listen</source>
        <translation>Nó không lắng nghe</translation>
    </message>
    <message>
        <source>It goes on when the vault is opened.</source>
        <translation>Sẽ tiếp tục khi két được mở.</translation>
    </message>
    <message>
        <source>It is for {0}; this is {1}.</source>
        <translation>Nó dành cho {0}; đây là {1}.</translation>
    </message>
    <message>
        <source>It is signed by the key {0}, which is not known here.</source>
        <translation>Nó được ký bằng khóa {0}, ở đây không biết khóa này.</translation>
    </message>
    <message>
        <source>It tells of several units.</source>
        <translation>Nó kể về nhiều máy.</translation>
    </message>
    <message>
        <source>It tells of {0} devices; one is wanted.</source>
        <translation>Nó kể về {0} thiết bị; chỉ cần một.</translation>
    </message>
    <message>
        <source>It wants {0} at least; update to that one first.</source>
        <translation>Nó cần ít nhất {0}; hãy cập nhật lên bản đó trước.</translation>
    </message>
    <message>
        <source>Its client ID and product are needed to test it.</source>
        <translation>Để thử cần client ID và sản phẩm của nó.</translation>
    </message>
    <message>
        <source>Its manifest cannot be read.</source>
        <translation>Không đọc được bản kê của nó.</translation>
    </message>
    <message>
        <source>Its manifest names what cannot be.</source>
        <translation>Bản kê của nó nêu điều không thể có.</translation>
    </message>
    <message>
        <source>Its signature is not right: it was changed on its way.</source>
        <translation>Chữ ký của nó không đúng: nó bị đổi trên đường đi.</translation>
    </message>
    <message>
        <source>Keep one with --trace FILE, from the beginning of one device to its end.</source>
        <translation>Hãy giữ một bản bằng --trace FILE, từ đầu đến cuối của một thiết bị.</translation>
    </message>
    <message>
        <source>Keep the bundle for whoever released it; go on with this version.</source>
        <translation>Giữ gói lại cho người phát hành; tiếp tục với phiên bản này.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Let them finish, or end the shift; then train.</source>
        <translation>Để chúng xong, hoặc kết thúc ca; rồi hãy tập.</translation>
    </message>
    <message>
        <source>Look at the light, then at the picture that Station shows.</source>
        <translation>Nhìn đèn, rồi nhìn hình mà Station hiện.</translation>
    </message>
    <message>
        <source>Look at the light: it is dark. What was done is kept.</source>
        <translation>Nhìn đèn: nó tắt. Việc đã làm vẫn được giữ.</translation>
    </message>
    <message>
        <source>Made by Station {0}.</source>
        <translation>Do Station {0} tạo.</translation>
    </message>
    <message>
        <source>Make room, or choose another place for the certificate.</source>
        <translation>Dọn chỗ trống, hoặc chọn nơi khác cho chứng nhận.</translation>
    </message>
    <message>
        <source>Marks of the training on the simulated bench; nothing of it happened to a real device.</source>
        <translation>Điểm đào tạo trên bàn mô phỏng; không có gì xảy ra với thiết bị thật.</translation>
    </message>
    <message>
        <source>Mend its file in resources/drills, or take the drill out.</source>
        <translation>Sửa tệp của nó trong resources/drills, hoặc bỏ bài tập ra.</translation>
    </message>
    <message>
        <source>Moved from {0} to {1}: {2}, each read back and compared.</source>
        <translation>Đã chuyển từ {0} sang {1}: {2}, mỗi cái đã đọc lại và so sánh.</translation>
    </message>
    <message>
        <source>Moving the secrets to {0} was cut off.</source>
        <translation>Việc chuyển bí mật sang {0} bị ngắt giữa chừng.</translation>
    </message>
    <message>
        <source>Name it .pdf, .png or .html.</source>
        <translation>Đặt tên .pdf, .png hoặc .html.</translation>
    </message>
    <message>
        <source>No password, token, claim code or key is in it, and nobody's name. Station sends it nowhere.</source>
        <translation>Trong đó không có mật khẩu, token, mã nhận quyền hay khóa, cũng không có tên ai. Station không gửi nó đi đâu.</translation>
    </message>
    <message>
        <source>Nothing is left in the key store.</source>
        <translation>Kho khóa không còn gì.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the device. Which of your answers does Station doubt?</source>
        <translation>Thiết bị không sao cả. Station nghi ngờ câu trả lời nào của bạn?</translation>
    </message>
    <message>
        <source>Other Stations here open the vault again.</source>
        <translation>Các Station khác ở đây mở lại két.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Phát lại</translation>
    </message>
    <message>
        <source>Run the new one.</source>
        <translation>Hãy chạy bản mới.</translation>
    </message>
    <message>
        <source>SIM information</source>
        <translation>Thông tin SIM</translation>
    </message>
    <message>
        <source>SIM of a product</source>
        <translation>SIM của sản phẩm</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Lưu lại lần nữa.</translation>
    </message>
    <message>
        <source>Save it as CSV or XLSX.</source>
        <translation>Lưu thành CSV hoặc XLSX.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV again.</source>
        <translation>Lưu lại thành XLSX hoặc CSV.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV.</source>
        <translation>Lưu thành XLSX hoặc CSV.</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Lưu các dòng</translation>
    </message>
    <message>
        <source>Saved in {0}.</source>
        <translation>Đã lưu trong {0}.</translation>
    </message>
    <message>
        <source>Scan a reason card.</source>
        <translation>Quét thẻ lý do.</translation>
    </message>
    <message>
        <source>Scan or type the next customer.</source>
        <translation>Quét hoặc gõ khách hàng tiếp theo.</translation>
    </message>
    <message>
        <source>Scan the label on this unit</source>
        <translation>Quét nhãn trên máy này</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Các phạm vi</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Bí mật</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bảo mật</translation>
    </message>
    <message>
        <source>See station label printers.</source>
        <translation>Xem station label printers.</translation>
    </message>
    <message>
        <source>See that it has power and Wi-Fi; then try again.</source>
        <translation>Xem nó có điện và Wi-Fi chưa; rồi thử lại.</translation>
    </message>
    <message>
        <source>See what is said beside each; import the rest again.</source>
        <translation>Xem ghi chú bên cạnh từng dòng; nhập lại phần còn lại.</translation>
    </message>
    <message>
        <source>See which there are by station secret state.</source>
        <translation>Xem có những gì bằng station secret state.</translation>
    </message>
    <message>
        <source>Seen on hardware: {0}.</source>
        <translation>Đã thấy trên phần cứng: {0}.</translation>
    </message>
    <message>
        <source>Send the token in the header: it is safer too.</source>
        <translation>Gửi token trong tiêu đề: như vậy cũng an toàn hơn.</translation>
    </message>
    <message>
        <source>Send us the details: this is our mistake.</source>
        <translation>Gửi chi tiết cho nhà phát triển: đây là lỗi của Station.</translation>
    </message>
    <message>
        <source>Sends a program to one device of the product; mark it for development first.</source>
        <translation>Gửi chương trình đến một thiết bị của sản phẩm; trước đó hãy đánh dấu nó để phát triển.</translation>
    </message>
    <message>
        <source>Sends a version to the product's devices, now and as they connect.</source>
        <translation>Gửi một phiên bản đến các thiết bị của sản phẩm, ngay bây giờ và khi chúng kết nối.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Số sê-ri</translation>
    </message>
    <message>
        <source>Serial numbers looked up</source>
        <translation>Số lần tra số sê-ri</translation>
    </message>
    <message>
        <source>Service agreements (organization)</source>
        <translation>Thỏa thuận dịch vụ (tổ chức)</translation>
    </message>
    <message>
        <source>Service agreements (sandbox)</source>
        <translation>Thỏa thuận dịch vụ (sandbox)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Phiên</translation>
    </message>
    <message>
        <source>Set a customer's password</source>
        <translation>Đặt mật khẩu khách hàng</translation>
    </message>
    <message>
        <source>Set aside: {0} · take it out</source>
        <translation>Để riêng: {0} · rút ra</translation>
    </message>
    <message>
        <source>Set both aside; do not re-stick.</source>
        <translation>Để riêng cả hai; không dán lại.</translation>
    </message>
    <message>
        <source>Set it aside for an engineer.</source>
        <translation>Để riêng cho kỹ sư.</translation>
    </message>
    <message>
        <source>Set it aside, or correct the list.</source>
        <translation>Để riêng, hoặc sửa danh sách.</translation>
    </message>
    <message>
        <source>Set it aside; ask the cloud again later.</source>
        <translation>Để riêng; sau này hỏi lại đám mây.</translation>
    </message>
    <message>
        <source>Set it aside; support needs its device ID.</source>
        <translation>Để riêng; bộ phận hỗ trợ cần ID thiết bị.</translation>
    </message>
    <message>
        <source>Set the device aside; send us the crash report.</source>
        <translation>Để riêng thiết bị; gửi báo cáo sự cố cho nhà phát triển.</translation>
    </message>
    <message>
        <source>Set the device aside; the report lies at {0}.</source>
        <translation>Để riêng thiết bị; báo cáo nằm ở {0}.</translation>
    </message>
    <message>
        <source>Setting up a station</source>
        <translation>Thiết lập một trạm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Several boards wait for firmware.</source>
        <translation>Nhiều bo mạch chờ firmware.</translation>
    </message>
    <message>
        <source>Several devices are plugged in ({0}).</source>
        <translation>Có nhiều thiết bị đang cắm ({0}).</translation>
    </message>
    <message>
        <source>Several devices are plugged in ({0}): name one by --port.</source>
        <translation>Có nhiều thiết bị đang cắm ({0}): nêu một thiết bị bằng --port.</translation>
    </message>
    <message>
        <source>Several devices are plugged in: name one by --port.</source>
        <translation>Có nhiều thiết bị đang cắm: nêu một thiết bị bằng --port.</translation>
    </message>
    <message>
        <source>Should blink blue</source>
        <translation>Phải nháy xanh dương</translation>
    </message>
    <message>
        <source>Should blink green</source>
        <translation>Phải nháy xanh lá</translation>
    </message>
    <message>
        <source>Should blink yellow</source>
        <translation>Phải nháy vàng</translation>
    </message>
    <message>
        <source>Should breathe cyan</source>
        <translation>Phải sáng dần tắt dần xanh lơ</translation>
    </message>
    <message>
        <source>Sign in again, or give a token.</source>
        <translation>Đăng nhập lại, hoặc đưa token.</translation>
    </message>
    <message>
        <source>Simulated bench: nothing here is real.</source>
        <translation>Bàn mô phỏng: không có gì ở đây là thật.</translation>
    </message>
    <message>
        <source>Site budget</source>
        <translation>Hạn mức địa điểm</translation>
    </message>
    <message>
        <source>Six-digit code of the account's second factor</source>
        <translation>Mã sáu chữ số của yếu tố thứ hai của tài khoản</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Khe</translation>
    </message>
    <message>
        <source>Slot {0} acknowledged.</source>
        <translation>Đã xem khe {0}.</translation>
    </message>
    <message>
        <source>Slot {0} holds no confirmed unit: no label.</source>
        <translation>Khe {0} không có máy đã xác nhận: không in nhãn.</translation>
    </message>
    <message>
        <source>Slot {0} is being stopped.</source>
        <translation>Khe {0} đang được dừng.</translation>
    </message>
    <message>
        <source>Slot {0} is chosen.</source>
        <translation>Đã chọn khe {0}.</translation>
    </message>
    <message>
        <source>Slot {0} is free in about {1} s</source>
        <translation>Khe {0} trống sau khoảng {1} giây</translation>
    </message>
    <message>
        <source>Slot {0} is set aside: {1}.</source>
        <translation>Khe {0} được để riêng: {1}.</translation>
    </message>
    <message>
        <source>Slot {0} tries again.</source>
        <translation>Khe {0} thử lại.</translation>
    </message>
    <message>
        <source>Somebody else's device</source>
        <translation>Thiết bị của người khác</translation>
    </message>
    <message>
        <source>Somebody reads the record, so its log cannot be emptied of the key.</source>
        <translation>Có ai đó đang đọc hồ sơ, nên không xóa được khóa khỏi nhật ký của nó.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sắp xếp theo</translation>
    </message>
    <message>
        <source>Sounds are played by {0}.</source>
        <translation>Âm thanh do {0} phát.</translation>
    </message>
    <message>
        <source>Split it: {0} are the most.</source>
        <translation>Chia nhỏ ra: nhiều nhất là {0}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Start WLAN AutoConfig.</source>
        <translation>Khởi động WLAN AutoConfig.</translation>
    </message>
    <message>
        <source>Start it in safe mode: RESET+SETUP until magenta, then SETUP 3 s.</source>
        <translation>Khởi động ở chế độ an toàn: RESET+SETUP đến khi hồng tím, rồi SETUP 3 giây.</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Tự bắt đầu</translation>
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
        <translation>Station yêu cầu chế độ lắng nghe qua cáp, như đã đồng ý.</translation>
    </message>
    <message>
        <source>Station does it by the cable; the device's program stops</source>
        <translation>Station làm qua cáp; chương trình của thiết bị dừng lại</translation>
    </message>
    <message>
        <source>Station goes on by itself.</source>
        <translation>Station tự tiếp tục.</translation>
    </message>
    <message>
        <source>Station has a fault of its own.</source>
        <translation>Chính Station gặp lỗi.</translation>
    </message>
    <message>
        <source>Station is written for 3.11 and newer.</source>
        <translation>Station được viết cho 3.11 trở lên.</translation>
    </message>
    <message>
        <source>Station mends {0}; not {1}.</source>
        <translation>Station sửa {0}; không sửa {1}.</translation>
    </message>
    <message>
        <source>Station never lets more than three be refused in a row.</source>
        <translation>Station không bao giờ để quá ba lần bị từ chối liên tiếp.</translation>
    </message>
    <message>
        <source>Station takes {0} of each and leaves the rest to them. All Station programmes of this computer keep one account of it; whoever would go over it waits, and is told how long.</source>
        <translation>Station lấy {0} của mỗi loại và để phần còn lại cho họ. Mọi chương trình Station trên máy tính này tính chung một sổ; bên nào sắp vượt thì chờ và được báo phải chờ bao lâu.</translation>
    </message>
    <message>
        <source>Station talks</source>
        <translation>Station đang trao đổi</translation>
    </message>
    <message>
        <source>Station talks with the device.</source>
        <translation>Station đang trao đổi với thiết bị.</translation>
    </message>
    <message>
        <source>Station's {0} cannot be written: {1} ({2}).</source>
        <translation>Không ghi được {0} của Station: {1} ({2}).</translation>
    </message>
    <message>
        <source>Still in work for slot {0}</source>
        <translation>Vẫn đang làm cho khe {0}</translation>
    </message>
    <message>
        <source>Still looking · slot may be freed</source>
        <translation>Vẫn đang tìm · có thể dọn trống khe</translation>
    </message>
    <message>
        <source>Stop the other program, then F7.</source>
        <translation>Dừng chương trình kia, rồi F7.</translation>
    </message>
    <message>
        <source>Store a claim code</source>
        <translation>Lưu mã nhận quyền</translation>
    </message>
    <message>
        <source>Stores a Wi-Fi on a device in listening mode; it leaves and joins it.</source>
        <translation>Lưu Wi-Fi vào thiết bị ở chế độ lắng nghe; nó rời chế độ đó và vào mạng.</translation>
    </message>
    <message>
        <source>Stores a claim code on a device in listening mode.</source>
        <translation>Lưu mã nhận quyền vào thiết bị ở chế độ lắng nghe.</translation>
    </message>
    <message>
        <source>Streams opened</source>
        <translation>Số luồng đã mở</translation>
    </message>
    <message>
        <source>Sulu</source>
        <translation>Sulu</translation>
    </message>
    <message>
        <source>Switch the device off and on, hold SETUP 3 s, try again.</source>
        <translation>Tắt rồi bật thiết bị, giữ SETUP 3 giây, thử lại.</translation>
    </message>
    <message>
        <source>Switch to the {0} token.</source>
        <translation>Chuyển sang token {0}.</translation>
    </message>
    <message>
        <source>TLS is fine; the certificate is from {0}.</source>
        <translation>TLS ổn; chứng chỉ do {0} cấp.</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ĐÀO TẠO</translation>
    </message>
    <message>
        <source>TRAINING · simulated bench</source>
        <translation>ĐÀO TẠO · bàn thao tác mô phỏng</translation>
    </message>
    <message>
        <source>TRAINING · simulated bench, no real device</source>
        <translation>ĐÀO TẠO · bàn thao tác mô phỏng, không có thiết bị thật</translation>
    </message>
    <message>
        <source>Tachyon</source>
        <translation>Tachyon</translation>
    </message>
    <message>
        <source>Take four signs or more, without a blank at either end.</source>
        <translation>Dùng bốn ký tự trở lên, không có dấu cách ở đầu hay cuối.</translation>
    </message>
    <message>
        <source>Take it out; secrets go into each station's key store or vault.</source>
        <translation>Hãy bỏ nó ra; bí mật thuộc về kho khóa hoặc két của từng trạm.</translation>
    </message>
    <message>
        <source>Take the device out.</source>
        <translation>Rút thiết bị ra.</translation>
    </message>
    <message>
        <source>Take the mark for development away in {0}.</source>
        <translation>Bỏ đánh dấu phát triển trong {0}.</translation>
    </message>
    <message>
        <source>Take the row out to keep it there.</source>
        <translation>Bỏ dòng này ra nếu muốn để nó ở đó.</translation>
    </message>
    <message>
        <source>Take this unit out and load the next</source>
        <translation>Rút máy này ra và đặt máy tiếp theo</translation>
    </message>
    <message>
        <source>Taken up again after an interruption.</source>
        <translation>Làm tiếp sau khi bị gián đoạn.</translation>
    </message>
    <message>
        <source>Takes a device out of the fleet's updates, or puts it back.</source>
        <translation>Đưa thiết bị ra khỏi diện cập nhật của đội thiết bị, hoặc đưa trở lại.</translation>
    </message>
    <message>
        <source>Takes a device out of the product. Unclaim it first, or it vanishes from your lists.</source>
        <translation>Đưa thiết bị ra khỏi sản phẩm. Hủy nhận quyền trước, nếu không nó biến mất khỏi danh sách của bạn.</translation>
    </message>
    <message>
        <source>Takes the owner away; the device stays in the product.</source>
        <translation>Bỏ chủ sở hữu; thiết bị vẫn ở trong sản phẩm.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Ten refused in a row lock the site out for half an hour, whoever made them.</source>
        <translation>Mười lần bị từ chối liên tiếp sẽ khóa địa điểm nửa giờ, bất kể ai gây ra.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>That is not the engineer's PIN.</source>
        <translation>Đó không phải PIN của kỹ sư.</translation>
    </message>
    <message>
        <source>The Bench</source>
        <translation>Bàn thao tác</translation>
    </message>
    <message>
        <source>The SIM cards of the product.</source>
        <translation>Các thẻ SIM của sản phẩm.</translation>
    </message>
    <message>
        <source>The WLAN service of Windows is off.</source>
        <translation>Dịch vụ WLAN của Windows đang tắt.</translation>
    </message>
    <message>
        <source>The Wi-Fi adapter {0} was pulled out.</source>
        <translation>Bộ điều hợp Wi-Fi {0} đã bị rút ra.</translation>
    </message>
    <message>
        <source>The Wi-Fi is stored</source>
        <translation>Đã lưu Wi-Fi</translation>
    </message>
    <message>
        <source>The Wi-Fi name has {0} bytes; 1 to {1} fit.</source>
        <translation>Tên Wi-Fi có {0} byte; vừa từ 1 đến {1}.</translation>
    </message>
    <message>
        <source>The Wi-Fi name or password cannot be right.</source>
        <translation>Tên hoặc mật khẩu Wi-Fi không thể đúng.</translation>
    </message>
    <message>
        <source>The Wi-Fi password has {0} bytes; it needs {1}.</source>
        <translation>Mật khẩu Wi-Fi có {0} byte; cần {1}.</translation>
    </message>
    <message>
        <source>The Wi-Fi {0} has a control character.</source>
        <translation>Wi-Fi: {0} có ký tự điều khiển.</translation>
    </message>
    <message>
        <source>The Wi-Fi {0} is stored; it leaves to join it.</source>
        <translation>Đã lưu Wi-Fi {0}; thiết bị đang rời đi để kết nối.</translation>
    </message>
    <message>
        <source>The access point is down</source>
        <translation>Điểm truy cập đã tắt</translation>
    </message>
    <message>
        <source>The account must sign in again.</source>
        <translation>Tài khoản phải đăng nhập lại.</translation>
    </message>
    <message>
        <source>The account that owns all devices: the same for that account; keep it for work that nobody else may do.</source>
        <translation>Tài khoản sở hữu mọi thiết bị: tương tự cho tài khoản đó; chỉ dùng cho việc không ai khác được làm.</translation>
    </message>
    <message>
        <source>The account's e-mail is needed to test its password.</source>
        <translation>Để thử mật khẩu cần e-mail của tài khoản.</translation>
    </message>
    <message>
        <source>The account's own SIM cards.</source>
        <translation>Các thẻ SIM của chính tài khoản.</translation>
    </message>
    <message>
        <source>The account's own products; those of an organization are listed with it.</source>
        <translation>Các sản phẩm của chính tài khoản; sản phẩm của tổ chức được liệt kê cùng tổ chức đó.</translation>
    </message>
    <message>
        <source>The account's token ends in {0} h.</source>
        <translation>Token của tài khoản hết hạn sau {0} giờ.</translation>
    </message>
    <message>
        <source>The bench</source>
        <translation>Bàn thao tác</translation>
    </message>
    <message>
        <source>The bench cannot be made as wished: {0}</source>
        <translation>Không dựng được bàn thao tác như mong muốn: {0}</translation>
    </message>
    <message>
        <source>The bench goes on.</source>
        <translation>Bàn thao tác tiếp tục.</translation>
    </message>
    <message>
        <source>The bench has not begun yet.</source>
        <translation>Bàn thao tác chưa bắt đầu.</translation>
    </message>
    <message>
        <source>The bench is not running.</source>
        <translation>Bàn thao tác không chạy.</translation>
    </message>
    <message>
        <source>The bench is paused</source>
        <translation>Bàn thao tác tạm dừng</translation>
    </message>
    <message>
        <source>The bundle cannot be written.</source>
        <translation>Không ghi được gói.</translation>
    </message>
    <message>
        <source>The cable is pulled</source>
        <translation>Cáp bị rút</translation>
    </message>
    <message>
        <source>The call cannot be made as it was asked for.</source>
        <translation>Không thực hiện được lệnh gọi như yêu cầu.</translation>
    </message>
    <message>
        <source>The call takes no token.</source>
        <translation>Lệnh gọi này không nhận token.</translation>
    </message>
    <message>
        <source>The call would destroy something, and nobody agreed to it.</source>
        <translation>Lệnh gọi sẽ xóa mất thứ gì đó mà chưa ai đồng ý.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not valid today: {1}.</source>
        <translation>Chứng chỉ của {0} hôm nay không có hiệu lực: {1}.</translation>
    </message>
    <message>
        <source>The certificate of {0}{1}, is not trusted: {2}.</source>
        <translation>Chứng chỉ của {0}{1}, không được tin cậy: {2}.</translation>
    </message>
    <message>
        <source>The certificate {0} cannot be read: {1}</source>
        <translation>Không đọc được chứng chỉ {0}: {1}</translation>
    </message>
    <message>
        <source>The claim by REST was refused: {0}</source>
        <translation>Việc nhận quyền qua REST bị từ chối: {0}</translation>
    </message>
    <message>
        <source>The claim code could not be taken back; it ends within the hour.</source>
        <translation>Không rút lại được mã nhận quyền; nó hết hạn trong vòng một giờ.</translation>
    </message>
    <message>
        <source>The claim code expired</source>
        <translation>Mã nhận quyền hết hạn</translation>
    </message>
    <message>
        <source>The claim code is handed over</source>
        <translation>Mã nhận quyền đã được bàn giao</translation>
    </message>
    <message>
        <source>The claim code is over an hour old.</source>
        <translation>Mã nhận quyền đã quá một giờ.</translation>
    </message>
    <message>
        <source>The claim code is ready</source>
        <translation>Mã nhận quyền đã sẵn sàng</translation>
    </message>
    <message>
        <source>The claim code is stored.</source>
        <translation>Đã lưu mã nhận quyền.</translation>
    </message>
    <message>
        <source>The claim code made {0} min ago is still good.</source>
        <translation>Mã nhận quyền tạo {0} phút trước vẫn còn hiệu lực.</translation>
    </message>
    <message>
        <source>The claim code was made for the wrong account.</source>
        <translation>Mã nhận quyền được tạo cho nhầm tài khoản.</translation>
    </message>
    <message>
        <source>The claim code was taken back from the device.</source>
        <translation>Mã nhận quyền đã được rút lại khỏi thiết bị.</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>Đám mây</translation>
    </message>
    <message>
        <source>The cloud answered in a way we do not know.</source>
        <translation>Đám mây trả lời theo cách Station không biết.</translation>
    </message>
    <message>
        <source>The cloud answers only after {0} s.</source>
        <translation>Đám mây chỉ trả lời sau {0} giây.</translation>
    </message>
    <message>
        <source>The cloud answers with an error ({0}).</source>
        <translation>Đám mây trả lời bằng lỗi ({0}).</translation>
    </message>
    <message>
        <source>The cloud answers with errors.</source>
        <translation>Đám mây trả lời bằng lỗi.</translation>
    </message>
    <message>
        <source>The cloud called the device ID invalid; adding it once more.</source>
        <translation>Đám mây báo ID thiết bị không hợp lệ; đang thêm lại một lần.</translation>
    </message>
    <message>
        <source>The cloud cannot claim the device now ({0}).</source>
        <translation>Hiện đám mây không nhận quyền thiết bị được ({0}).</translation>
    </message>
    <message>
        <source>The cloud compiles it.</source>
        <translation>Đám mây biên dịch nó.</translation>
    </message>
    <message>
        <source>The cloud counts calls for each public address.</source>
        <translation>Đám mây đếm lệnh gọi theo từng địa chỉ công cộng.</translation>
    </message>
    <message>
        <source>The cloud did not accept the one-time code.</source>
        <translation>Đám mây không chấp nhận mã dùng một lần.</translation>
    </message>
    <message>
        <source>The cloud does not accept this customer.</source>
        <translation>Đám mây không chấp nhận khách hàng này.</translation>
    </message>
    <message>
        <source>The cloud does not add this device to the product.</source>
        <translation>Đám mây không thêm thiết bị này vào sản phẩm.</translation>
    </message>
    <message>
        <source>The cloud does not add {0} to product {1}.</source>
        <translation>Đám mây không thêm {0} vào sản phẩm {1}.</translation>
    </message>
    <message>
        <source>The cloud gave the claim code of {0} once more.</source>
        <translation>Đám mây lại cấp mã nhận quyền của {0} một lần nữa.</translation>
    </message>
    <message>
        <source>The cloud gives it away once it is online. No claim code is used.</source>
        <translation>Đám mây giao nó khi nó đã trực tuyến. Không dùng mã nhận quyền.</translation>
    </message>
    <message>
        <source>The cloud gives no claim codes for this product any more.</source>
        <translation>Đám mây không còn cấp mã nhận quyền cho sản phẩm này.</translation>
    </message>
    <message>
        <source>The cloud gives no token for customer {0} ({1}).</source>
        <translation>Đám mây không cấp token cho khách hàng {0} ({1}).</translation>
    </message>
    <message>
        <source>The cloud has deleted the customer {0}.</source>
        <translation>Đám mây đã xóa khách hàng {0}.</translation>
    </message>
    <message>
        <source>The cloud has no such call.</source>
        <translation>Đám mây không có lệnh gọi này.</translation>
    </message>
    <message>
        <source>The cloud is asked.</source>
        <translation>Đang hỏi đám mây.</translation>
    </message>
    <message>
        <source>The cloud is known by its name alone.</source>
        <translation>Chỉ biết đám mây qua tên của nó.</translation>
    </message>
    <message>
        <source>The cloud is not reached: {0}</source>
        <translation>Không đến được đám mây: {0}</translation>
    </message>
    <message>
        <source>The cloud is reached by the proxy {0} ({1}).</source>
        <translation>Đến được đám mây qua proxy {0} ({1}).</translation>
    </message>
    <message>
        <source>The cloud is reached in {0} ms.</source>
        <translation>Đám mây trả lời sau {0} ms.</translation>
    </message>
    <message>
        <source>The cloud knew at once that it is off line.</source>
        <translation>Đám mây biết ngay là nó ngoại tuyến.</translation>
    </message>
    <message>
        <source>The cloud knows no end of a client's secret: delete the old client in the console, and name the new one in recipes that hold the old.</source>
        <translation>Đám mây không kết thúc bí mật của client: hãy xóa client cũ trong bảng điều khiển, và ghi client mới vào các công thức đang dùng cái cũ.</translation>
    </message>
    <message>
        <source>The cloud knows no serial number {0}.</source>
        <translation>Đám mây không biết số sê-ri {0}.</translation>
    </message>
    <message>
        <source>The cloud locked this site out; Station does not ask it {0}.</source>
        <translation>Đám mây đã khóa địa điểm này; Station không hỏi nó {0}.</translation>
    </message>
    <message>
        <source>The cloud names no owner of it.</source>
        <translation>Đám mây không nêu chủ sở hữu nào của nó.</translation>
    </message>
    <message>
        <source>The cloud names the owner</source>
        <translation>Đám mây nêu tên chủ sở hữu</translation>
    </message>
    <message>
        <source>The cloud names the owner.</source>
        <translation>Đám mây nêu tên chủ sở hữu.</translation>
    </message>
    <message>
        <source>The cloud names the product</source>
        <translation>Đám mây nêu tên sản phẩm</translation>
    </message>
    <message>
        <source>The cloud no longer accepts our token.</source>
        <translation>Đám mây không còn chấp nhận token của Station.</translation>
    </message>
    <message>
        <source>The cloud no longer accepts the {0} token.</source>
        <translation>Đám mây không còn chấp nhận token {0}.</translation>
    </message>
    <message>
        <source>The cloud refused the call.</source>
        <translation>Đám mây từ chối lệnh gọi.</translation>
    </message>
    <message>
        <source>The cloud refused the client ID or secret.</source>
        <translation>Đám mây từ chối ID hoặc bí mật máy khách.</translation>
    </message>
    <message>
        <source>The cloud refused this client or log-in; the same is not tried again {0}.</source>
        <translation>Đám mây đã từ chối máy khách hoặc lần đăng nhập này; không thử lại như vậy {0}.</translation>
    </message>
    <message>
        <source>The cloud refused {0} log-ins in a row; Station does not ask it {1}.</source>
        <translation>Đám mây đã từ chối {0} lần đăng nhập liên tiếp; Station không hỏi nó {1}.</translation>
    </message>
    <message>
        <source>The cloud refuses the device's keys.</source>
        <translation>Đám mây từ chối khóa của thiết bị.</translation>
    </message>
    <message>
        <source>The cloud said it added the device, but does not show it.</source>
        <translation>Đám mây báo đã thêm thiết bị, nhưng không hiện nó.</translation>
    </message>
    <message>
        <source>The cloud says that {0} belongs to someone else.</source>
        <translation>Đám mây báo {0} thuộc về người khác.</translation>
    </message>
    <message>
        <source>The cloud says to look now.</source>
        <translation>Đám mây bảo xem ngay.</translation>
    </message>
    <message>
        <source>The cloud says where the device is</source>
        <translation>Đám mây cho biết thiết bị ở đâu</translation>
    </message>
    <message>
        <source>The cloud says yes also to a token that does not exist; inspect it to be sure.</source>
        <translation>Đám mây trả lời có cả với token không tồn tại; hãy xem token để chắc chắn.</translation>
    </message>
    <message>
        <source>The cloud sends it.</source>
        <translation>Đám mây gửi nó.</translation>
    </message>
    <message>
        <source>The cloud shows no product {0} to this account.</source>
        <translation>Đám mây không cho tài khoản này thấy sản phẩm {0}.</translation>
    </message>
    <message>
        <source>The cloud shows no such product to this account.</source>
        <translation>Đám mây không cho tài khoản này thấy sản phẩm đó.</translation>
    </message>
    <message>
        <source>The cloud signs {0} in by this password.</source>
        <translation>Đám mây cho {0} đăng nhập bằng mật khẩu này.</translation>
    </message>
    <message>
        <source>The cloud takes fewer at once: {0} a call from now on.</source>
        <translation>Đám mây nhận ít hơn mỗi lần: từ nay mỗi lệnh gọi {0}.</translation>
    </message>
    <message>
        <source>The cloud takes it as {0}'s; it is good {1}.</source>
        <translation>Đám mây nhận nó là của {0}; có hạn {1}.</translation>
    </message>
    <message>
        <source>The cloud waited {0} s for it and believes it on line.</source>
        <translation>Đám mây đã chờ nó {0} giây và cho rằng nó trực tuyến.</translation>
    </message>
    <message>
        <source>The cloud was asked for {0} and told of {1}.</source>
        <translation>Đám mây được hỏi về {0} mà trả lời về {1}.</translation>
    </message>
    <message>
        <source>The cloud's address cannot be used: {0} names no port.</source>
        <translation>Không dùng được địa chỉ đám mây: {0} không nêu cổng.</translation>
    </message>
    <message>
        <source>The cloud's address cannot be used: {0}.</source>
        <translation>Không dùng được địa chỉ đám mây: {0}.</translation>
    </message>
    <message>
        <source>The cloud's event stream; the claim is proven by readings.</source>
        <translation>Luồng sự kiện của đám mây; việc nhận quyền được chứng minh bằng các lần đọc.</translation>
    </message>
    <message>
        <source>The cloud's reply does not name it.</source>
        <translation>Trả lời của đám mây không nêu nó.</translation>
    </message>
    <message>
        <source>The cloud's reply was lost.</source>
        <translation>Trả lời của đám mây bị mất.</translation>
    </message>
    <message>
        <source>The cloud's {0} is no object but {1}.</source>
        <translation>{0} của đám mây không phải đối tượng mà là {1}.</translation>
    </message>
    <message>
        <source>The cloud's {0} is of an unknown form at {1}.</source>
        <translation>{0} của đám mây có dạng không biết ở {1}.</translation>
    </message>
    <message>
        <source>The customer exists.</source>
        <translation>Khách hàng đã có.</translation>
    </message>
    <message>
        <source>The customer has {0} characters.</source>
        <translation>Tên khách hàng có {0} ký tự.</translation>
    </message>
    <message>
        <source>The customer is known to the cloud</source>
        <translation>Đám mây đã biết khách hàng</translation>
    </message>
    <message>
        <source>The customer owned this device before this run.</source>
        <translation>Khách hàng đã sở hữu thiết bị này trước lượt chạy.</translation>
    </message>
    <message>
        <source>The customer owns this device already. Keep it as done?</source>
        <translation>Khách hàng đã sở hữu thiết bị này. Giữ như đã xong?</translation>
    </message>
    <message>
        <source>The customer {0} owns {1} too.</source>
        <translation>Khách hàng {0} còn sở hữu {1}.</translation>
    </message>
    <message>
        <source>The customer, its devices, its tokens and the claim codes still open.</source>
        <translation>Khách hàng, các thiết bị, token và những mã nhận quyền còn để ngỏ của họ.</translation>
    </message>
    <message>
        <source>The device ID has {0} characters, not {1}.</source>
        <translation>ID thiết bị có {0} ký tự, không phải {1}.</translation>
    </message>
    <message>
        <source>The device ID holds "{0}" as character {1}.</source>
        <translation>ID thiết bị có "{0}" ở ký tự thứ {1}.</translation>
    </message>
    <message>
        <source>The device answered in a way we do not know.</source>
        <translation>Thiết bị trả lời theo cách Station không biết.</translation>
    </message>
    <message>
        <source>The device answers in listening mode</source>
        <translation>Thiết bị trả lời ở chế độ lắng nghe</translation>
    </message>
    <message>
        <source>The device asked again for the {0}.</source>
        <translation>Thiết bị hỏi lại {0}.</translation>
    </message>
    <message>
        <source>The device belongs to another account.</source>
        <translation>Thiết bị thuộc về tài khoản khác.</translation>
    </message>
    <message>
        <source>The device belongs to another customer of this product.</source>
        <translation>Thiết bị thuộc về khách hàng khác của sản phẩm này.</translation>
    </message>
    <message>
        <source>The device belongs to somebody outside the product's team.</source>
        <translation>Thiết bị thuộc về người ngoài nhóm của sản phẩm.</translation>
    </message>
    <message>
        <source>The device belongs to {0} of this product.</source>
        <translation>Thiết bị thuộc về {0} của sản phẩm này.</translation>
    </message>
    <message>
        <source>The device belongs to {0}, ours too.</source>
        <translation>Thiết bị thuộc về {0}, cũng là của mình.</translation>
    </message>
    <message>
        <source>The device belongs to {0}.</source>
        <translation>Thiết bị thuộc về {0}.</translation>
    </message>
    <message>
        <source>The device belongs to {0}; it stays in the product.</source>
        <translation>Thiết bị thuộc về {0}; nó vẫn ở trong sản phẩm.</translation>
    </message>
    <message>
        <source>The device cannot be asked any more: {0}</source>
        <translation>Không hỏi thiết bị được nữa: {0}</translation>
    </message>
    <message>
        <source>The device cannot join although others do.</source>
        <translation>Thiết bị không vào được mạng, dù thiết bị khác vào được.</translation>
    </message>
    <message>
        <source>The device cannot join the Wi-Fi it has.</source>
        <translation>Thiết bị không vào được Wi-Fi nó đang có.</translation>
    </message>
    <message>
        <source>The device cannot use this network's security.</source>
        <translation>Thiết bị không dùng được kiểu bảo mật của mạng này.</translation>
    </message>
    <message>
        <source>The device connected without presenting its code.</source>
        <translation>Thiết bị đã kết nối mà không trình mã của nó.</translation>
    </message>
    <message>
        <source>The device connects again and again.</source>
        <translation>Thiết bị kết nối đi kết nối lại.</translation>
    </message>
    <message>
        <source>The device did not answer the cloud.</source>
        <translation>Thiết bị không trả lời đám mây.</translation>
    </message>
    <message>
        <source>The device did not come back within {0} s.</source>
        <translation>Thiết bị không trở lại trong {0} giây.</translation>
    </message>
    <message>
        <source>The device did not store the claim code.</source>
        <translation>Thiết bị không lưu mã nhận quyền.</translation>
    </message>
    <message>
        <source>The device did not take the update.</source>
        <translation>Thiết bị không nhận bản cập nhật.</translation>
    </message>
    <message>
        <source>The device does not answer: it is not in listening mode.</source>
        <translation>Thiết bị không trả lời: nó không ở chế độ lắng nghe.</translation>
    </message>
    <message>
        <source>The device does not see the Wi-Fi network.</source>
        <translation>Thiết bị không thấy mạng Wi-Fi.</translation>
    </message>
    <message>
        <source>The device does not see {0}.</source>
        <translation>Thiết bị không thấy {0}.</translation>
    </message>
    <message>
        <source>The device fell silent while it was told the Wi-Fi network.</source>
        <translation>Thiết bị im bặt trong khi được cho biết mạng Wi-Fi.</translation>
    </message>
    <message>
        <source>The device gets the claim code and the Wi-Fi, then goes online by itself.</source>
        <translation>Thiết bị nhận mã nhận quyền và Wi-Fi, rồi tự lên mạng.</translation>
    </message>
    <message>
        <source>The device has it, and restarts.</source>
        <translation>Thiết bị đã nhận, và khởi động lại.</translation>
    </message>
    <message>
        <source>The device has no function or variable of this name.</source>
        <translation>Thiết bị không có hàm hay biến tên này.</translation>
    </message>
    <message>
        <source>The device has no memory left for the sign-in.</source>
        <translation>Thiết bị không còn bộ nhớ cho việc đăng nhập.</translation>
    </message>
    <message>
        <source>The device has no {0} {1}.</source>
        <translation>Thiết bị không có {0} {1}.</translation>
    </message>
    <message>
        <source>The device has stored a code that nobody issued.</source>
        <translation>Thiết bị đã lưu một mã chưa ai từng cấp.</translation>
    </message>
    <message>
        <source>The device hears the network too weakly.</source>
        <translation>Thiết bị nghe mạng quá yếu.</translation>
    </message>
    <message>
        <source>The device id behind a serial number; 50 an hour for each user.</source>
        <translation>ID thiết bị ứng với số sê-ri; 50 lần một giờ cho mỗi người dùng.</translation>
    </message>
    <message>
        <source>The device is asked: usually under 1 s, up to 30 s if it sleeps.</source>
        <translation>Đang hỏi thiết bị: thường dưới 1 giây, đến 30 giây nếu nó ngủ.</translation>
    </message>
    <message>
        <source>The device is asked; its answer comes as an event, and as the new last vitals.</source>
        <translation>Thiết bị được hỏi; câu trả lời đến dưới dạng sự kiện và thành số liệu gần nhất mới.</translation>
    </message>
    <message>
        <source>The device is back and runs something else than was sent.</source>
        <translation>Thiết bị đã trở lại và chạy thứ khác với bản đã gửi.</translation>
    </message>
    <message>
        <source>The device is back and runs this application ({0}…).</source>
        <translation>Thiết bị đã trở lại và chạy ứng dụng này ({0}…).</translation>
    </message>
    <message>
        <source>The device is back on line and runs this application ({0}).</source>
        <translation>Thiết bị đã trực tuyến lại và chạy ứng dụng này ({0}).</translation>
    </message>
    <message>
        <source>The device is back on line with the application that was compiled ({0}).</source>
        <translation>Thiết bị đã trực tuyến lại với ứng dụng đã biên dịch ({0}).</translation>
    </message>
    <message>
        <source>The device is back; its {0} has version {1}.</source>
        <translation>Thiết bị đã trở lại; {0} của nó có phiên bản {1}.</translation>
    </message>
    <message>
        <source>The device is finished; we only check.</source>
        <translation>Thiết bị đã xong; ta chỉ kiểm tra.</translation>
    </message>
    <message>
        <source>The device is in another product.</source>
        <translation>Thiết bị đang ở sản phẩm khác.</translation>
    </message>
    <message>
        <source>The device is in product {0}, which is not ours.</source>
        <translation>Thiết bị ở trong sản phẩm {0}, không phải của mình.</translation>
    </message>
    <message>
        <source>The device is in product {0}.</source>
        <translation>Thiết bị ở trong sản phẩm {0}.</translation>
    </message>
    <message>
        <source>The device is in the product</source>
        <translation>Thiết bị ở trong sản phẩm</translation>
    </message>
    <message>
        <source>The device is in the product's quarantine.</source>
        <translation>Thiết bị đang bị cách ly trong sản phẩm.</translation>
    </message>
    <message>
        <source>The device is no longer in the product.</source>
        <translation>Thiết bị không còn trong sản phẩm.</translation>
    </message>
    <message>
        <source>The device is not here.</source>
        <translation>Thiết bị không có ở đây.</translation>
    </message>
    <message>
        <source>The device is not on the traveller's list.</source>
        <translation>Thiết bị không có trong phiếu lô.</translation>
    </message>
    <message>
        <source>The device is not released: steps remain.</source>
        <translation>Thiết bị chưa được giải phóng: còn bước chưa làm.</translation>
    </message>
    <message>
        <source>The device is on the Wi-Fi but not in the cloud.</source>
        <translation>Thiết bị đã vào Wi-Fi nhưng chưa lên đám mây.</translation>
    </message>
    <message>
        <source>The device is on-line, but the cloud does not give it its owner.</source>
        <translation>Thiết bị đang trực tuyến, nhưng đám mây không gán chủ sở hữu cho nó.</translation>
    </message>
    <message>
        <source>The device is released from where it was</source>
        <translation>Thiết bị được giải phóng khỏi chỗ cũ</translation>
    </message>
    <message>
        <source>The device is silent: it is not in listening mode.</source>
        <translation>Thiết bị im lặng: nó không ở chế độ lắng nghe.</translation>
    </message>
    <message>
        <source>The device is stuck in an earlier question.</source>
        <translation>Thiết bị kẹt ở một câu hỏi trước đó.</translation>
    </message>
    <message>
        <source>The device joins and is online</source>
        <translation>Thiết bị vào mạng và trực tuyến</translation>
    </message>
    <message>
        <source>The device keeps the Wi-Fi it has.</source>
        <translation>Thiết bị giữ Wi-Fi đang có.</translation>
    </message>
    <message>
        <source>The device leaves listening mode</source>
        <translation>Thiết bị rời chế độ lắng nghe</translation>
    </message>
    <message>
        <source>The device left its port and came back.</source>
        <translation>Thiết bị đã rời cổng rồi quay lại.</translation>
    </message>
    <message>
        <source>The device left listening mode.</source>
        <translation>Thiết bị đã rời chế độ lắng nghe.</translation>
    </message>
    <message>
        <source>The device left. We wait for it, wherever it is plugged in.</source>
        <translation>Thiết bị đã rời đi. Station chờ nó, dù cắm vào đâu.</translation>
    </message>
    <message>
        <source>The device looked the firmware over and refused it ({0}).</source>
        <translation>Thiết bị đã xem xét firmware và từ chối ({0}).</translation>
    </message>
    <message>
        <source>The device lost part of what was sent.</source>
        <translation>Thiết bị bị mất một phần dữ liệu đã gửi.</translation>
    </message>
    <message>
        <source>The device may not come into this product again until it is approved.</source>
        <translation>Thiết bị không được vào lại sản phẩm này đến khi được phê duyệt.</translation>
    </message>
    <message>
        <source>The device must get into listening mode by hand.</source>
        <translation>Phải đưa thiết bị vào chế độ lắng nghe bằng tay.</translation>
    </message>
    <message>
        <source>The device refused the Wi-Fi name or password.</source>
        <translation>Thiết bị từ chối tên hoặc mật khẩu Wi-Fi.</translation>
    </message>
    <message>
        <source>The device refused the firmware; it is as it was.</source>
        <translation>Thiết bị từ chối firmware; nó vẫn như cũ.</translation>
    </message>
    <message>
        <source>The device says it is {0}.</source>
        <translation>Thiết bị cho biết nó là {0}.</translation>
    </message>
    <message>
        <source>The device says what it sees. What would have to be on the air?</source>
        <translation>Thiết bị nói nó thấy gì. Lẽ ra phải có gì trên sóng?</translation>
    </message>
    <message>
        <source>The device says which networks it sees</source>
        <translation>Thiết bị cho biết nó thấy những mạng nào</translation>
    </message>
    <message>
        <source>The device sees {0} networks.</source>
        <translation>Thiết bị thấy {0} mạng.</translation>
    </message>
    <message>
        <source>The device sees {0}: {1} dBm, {2}.</source>
        <translation>Thiết bị thấy {0}: {1} dBm, {2}.</translation>
    </message>
    <message>
        <source>The device starts again every few seconds.</source>
        <translation>Cứ vài giây thiết bị lại khởi động lại.</translation>
    </message>
    <message>
        <source>The device still belongs to {0}.</source>
        <translation>Thiết bị vẫn thuộc về {0}.</translation>
    </message>
    <message>
        <source>The device still has an owner.</source>
        <translation>Thiết bị vẫn còn chủ sở hữu.</translation>
    </message>
    <message>
        <source>The device still has its owner after it was unclaimed.</source>
        <translation>Thiết bị vẫn còn chủ sở hữu sau khi hủy nhận quyền.</translation>
    </message>
    <message>
        <source>The device stored the Wi-Fi {0}.</source>
        <translation>Thiết bị đã lưu Wi-Fi {0}.</translation>
    </message>
    <message>
        <source>The device stored the claim code.</source>
        <translation>Thiết bị đã lưu mã nhận quyền.</translation>
    </message>
    <message>
        <source>The device takes nothing of what is typed.</source>
        <translation>Thiết bị không nhận gì từ những gì gõ vào.</translation>
    </message>
    <message>
        <source>The device takes the firmware.</source>
        <translation>Thiết bị đang nhận firmware.</translation>
    </message>
    <message>
        <source>The device took it and is back; of system parts the cloud is told nothing.</source>
        <translation>Thiết bị đã nhận và trở lại; về các phần hệ thống đám mây không được báo gì.</translation>
    </message>
    <message>
        <source>The device took it, and restarts. Leave it plugged in.</source>
        <translation>Thiết bị đã nhận, và khởi động lại. Cứ để cắm.</translation>
    </message>
    <message>
        <source>The device took the firmware and did not restart to apply it.</source>
        <translation>Thiết bị đã nhận firmware và không khởi động lại để áp dụng.</translation>
    </message>
    <message>
        <source>The device took the firmware; it has not yet said that it runs it.</source>
        <translation>Thiết bị đã nhận firmware; nó chưa báo là đang chạy bản đó.</translation>
    </message>
    <message>
        <source>The device tried the network and came back to blinking blue.</source>
        <translation>Thiết bị đã thử vào mạng rồi trở lại nháy xanh dương.</translation>
    </message>
    <message>
        <source>The device tried {0} twice and came back to listening.</source>
        <translation>Thiết bị đã thử {0} hai lần và trở lại lắng nghe.</translation>
    </message>
    <message>
        <source>The device was unplugged during the talk.</source>
        <translation>Thiết bị bị rút ra khi đang trao đổi.</translation>
    </message>
    <message>
        <source>The device went away while the firmware was on its way.</source>
        <translation>Thiết bị đã rời đi khi firmware đang được truyền.</translation>
    </message>
    <message>
        <source>The device will join this network by itself, now and after every restart.</source>
        <translation>Thiết bị sẽ tự vào mạng này, bây giờ và sau mỗi lần khởi động lại.</translation>
    </message>
    <message>
        <source>The device {0} in product {1}.</source>
        <translation>Thiết bị {0} trong sản phẩm {1}.</translation>
    </message>
    <message>
        <source>The device's firmware forbids set-up.</source>
        <translation>Firmware của thiết bị cấm thiết lập.</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi</source>
        <translation>Wi-Fi của thiết bị</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi does not answer.</source>
        <translation>Wi-Fi của thiết bị không trả lời.</translation>
    </message>
    <message>
        <source>The device's own Wi-Fi is near</source>
        <translation>Wi-Fi của thiết bị ở gần</translation>
    </message>
    <message>
        <source>The device's own program takes what is typed.</source>
        <translation>Chương trình riêng của thiết bị chiếm những gì gõ vào.</translation>
    </message>
    <message>
        <source>The device's {0} needs version {1} of it: safe mode.</source>
        <translation>{0} của thiết bị cần phiên bản {1} của nó: chế độ an toàn.</translation>
    </message>
    <message>
        <source>The devices in a product, a page at a time, filtered and sorted by the cloud.</source>
        <translation>Các thiết bị trong một sản phẩm, mỗi lần một trang, do đám mây lọc và sắp xếp.</translation>
    </message>
    <message>
        <source>The disk does not take or give what belongs to {0}.</source>
        <translation>Đĩa không nhận hoặc không trả những gì thuộc {0}.</translation>
    </message>
    <message>
        <source>The disk is full: the log {0} ends here.</source>
        <translation>Đĩa đầy: nhật ký {0} kết thúc ở đây.</translation>
    </message>
    <message>
        <source>The disk of {0} cannot hold a record that is read and written.</source>
        <translation>Đĩa của {0} không giữ được hồ sơ vừa đọc vừa ghi.</translation>
    </message>
    <message>
        <source>The disk of {0} has {1} free.</source>
        <translation>Đĩa của {0} còn trống {1}.</translation>
    </message>
    <message>
        <source>The disk with Station's {0} has {1} free: {2}</source>
        <translation>Đĩa chứa {0} của Station còn trống {1}: {2}</translation>
    </message>
    <message>
        <source>The doctor</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>The drill {0} cannot be read: {1}</source>
        <translation>Không đọc được bài tập {0}: {1}</translation>
    </message>
    <message>
        <source>The drill {0} is no TOML: {1}</source>
        <translation>Bài tập {0} không phải TOML: {1}</translation>
    </message>
    <message>
        <source>The drill {0} is not of version {1}.</source>
        <translation>Bài tập {0} không phải phiên bản {1}.</translation>
    </message>
    <message>
        <source>The drill {0}: nobody knows {1}.</source>
        <translation>Bài tập {0}: không ai biết {1}.</translation>
    </message>
    <message>
        <source>The drill {0}: {1} must be a list of texts.</source>
        <translation>Bài tập {0}: {1} phải là danh sách văn bản.</translation>
    </message>
    <message>
        <source>The drill {0}: {1} must be there, and fit.</source>
        <translation>Bài tập {0}: {1} phải có và phù hợp.</translation>
    </message>
    <message>
        <source>The drill {0}: {1}.</source>
        <translation>Bài tập {0}: {1}.</translation>
    </message>
    <message>
        <source>The emulated machine</source>
        <translation>Máy giả lập</translation>
    </message>
    <message>
        <source>The file has {0} bytes; its header says {1}.</source>
        <translation>Tệp có {0} byte; phần đầu của nó ghi {1}.</translation>
    </message>
    <message>
        <source>The file is a Particle image.</source>
        <translation>Tệp là ảnh Particle.</translation>
    </message>
    <message>
        <source>The file is a Particle image: {0}.</source>
        <translation>Tệp là ảnh Particle: {0}.</translation>
    </message>
    <message>
        <source>The file is for {0}, not Photon or P1.</source>
        <translation>Tệp dành cho {0}, không phải Photon hay P1.</translation>
    </message>
    <message>
        <source>The file is for {0}; this is a {1}.</source>
        <translation>Tệp dành cho {0}; đây là {1}.</translation>
    </message>
    <message>
        <source>The file is no firmware image of a Particle device.</source>
        <translation>Tệp này không phải ảnh firmware của thiết bị Particle.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Latin-1. Look at letters such as é and ü.</source>
        <translation>Tệp không phải UTF-8; đã đọc như Latin-1. Hãy xem các chữ như é và ü.</translation>
    </message>
    <message>
        <source>The file's checksum is not that of its bytes.</source>
        <translation>Tổng kiểm của tệp không khớp với các byte của nó.</translation>
    </message>
    <message>
        <source>The firmware file cannot be read.</source>
        <translation>Không đọc được tệp firmware.</translation>
    </message>
    <message>
        <source>The firmware file is damaged.</source>
        <translation>Tệp firmware bị hỏng.</translation>
    </message>
    <message>
        <source>The firmware is for another kind of board.</source>
        <translation>Firmware này dành cho loại bo mạch khác.</translation>
    </message>
    <message>
        <source>The firmware is larger than the device has room for.</source>
        <translation>Firmware lớn hơn chỗ trống của thiết bị.</translation>
    </message>
    <message>
        <source>The firmware needs other parts in newer versions.</source>
        <translation>Firmware cần các phần khác ở phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>The folders are there: {0}</source>
        <translation>Các thư mục đều có: {0}</translation>
    </message>
    <message>
        <source>The foreman looks at the sheet: it is the old one. The password is factory-floor-7.</source>
        <translation>Tổ trưởng nhìn phiếu: đó là phiếu cũ. Mật khẩu là factory-floor-7.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>The installed udev rule is not the one of this Station.</source>
        <translation>Quy tắc udev đã cài không phải của bản Station này.</translation>
    </message>
    <message>
        <source>The job sheet says: Wi-Fi Factory, password factory-floor-1. Customer: ada@example.com. The device listens. Claim it in Guided by USB.</source>
        <translation>Phiếu việc ghi: Wi-Fi Factory, mật khẩu factory-floor-1. Khách hàng: ada@example.com. Thiết bị đang lắng nghe. Hãy nhận quyền trong Từng bước qua USB.</translation>
    </message>
    <message>
        <source>The label cannot be written to {0}: {1}.</source>
        <translation>Không ghi được nhãn vào {0}: {1}.</translation>
    </message>
    <message>
        <source>The label is not this device's label.</source>
        <translation>Nhãn này không phải của thiết bị này.</translation>
    </message>
    <message>
        <source>The label matches slot {0}.</source>
        <translation>Nhãn khớp với khe {0}.</translation>
    </message>
    <message>
        <source>The label was not printed.</source>
        <translation>Nhãn chưa được in.</translation>
    </message>
    <message>
        <source>The label's template cannot be used.</source>
        <translation>Không dùng được mẫu nhãn.</translation>
    </message>
    <message>
        <source>The last unit passed</source>
        <translation>Máy vừa rồi đạt</translation>
    </message>
    <message>
        <source>The light blinks yellow: the device waits for firmware.</source>
        <translation>Đèn nháy vàng: thiết bị chờ firmware.</translation>
    </message>
    <message>
        <source>The light is magenta: the device updates itself.</source>
        <translation>Đèn hồng tím: thiết bị đang tự cập nhật.</translation>
    </message>
    <message>
        <source>The light of a device that is on line runs through all colours, to find it.</source>
        <translation>Đèn của thiết bị trực tuyến chạy qua mọi màu, để tìm ra nó.</translation>
    </message>
    <message>
        <source>The limit is {0}.</source>
        <translation>Giới hạn là {0}.</translation>
    </message>
    <message>
        <source>The list of secrets cannot be read: {0}</source>
        <translation>Không đọc được danh sách bí mật: {0}</translation>
    </message>
    <message>
        <source>The list of secrets cannot be written: {0}</source>
        <translation>Không ghi được danh sách bí mật: {0}</translation>
    </message>
    <message>
        <source>The log {0} cannot be written: {1}.</source>
        <translation>Không ghi được nhật ký {0}: {1}.</translation>
    </message>
    <message>
        <source>The marks cannot be read: {0}</source>
        <translation>Không đọc được điểm: {0}</translation>
    </message>
    <message>
        <source>The marks cannot be written: {0}</source>
        <translation>Không ghi được điểm: {0}</translation>
    </message>
    <message>
        <source>The monitor's log cannot be written.</source>
        <translation>Không ghi được nhật ký giám sát.</translation>
    </message>
    <message>
        <source>The name {0} is found.</source>
        <translation>Tìm thấy tên {0}.</translation>
    </message>
    <message>
        <source>The name {0} is not found: {1}.</source>
        <translation>Không tìm thấy tên {0}: {1}.</translation>
    </message>
    <message>
        <source>The narrowest that is enough: a product token for what is in the product, a customer token for what is the customer's, a user token only where nothing else will do. Station chooses so by itself.</source>
        <translation>Token hẹp quyền nhất mà vẫn đủ: token sản phẩm cho những gì trong sản phẩm, token khách hàng cho những gì của khách hàng, token người dùng chỉ khi không còn cách khác. Station tự chọn như vậy.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in that was not given.</source>
        <translation>Mạng đòi đăng nhập mà chưa được cung cấp.</translation>
    </message>
    <message>
        <source>The network in range is no enterprise network.</source>
        <translation>Mạng trong tầm không phải mạng doanh nghiệp.</translation>
    </message>
    <message>
        <source>The network in range is open, not {0}.</source>
        <translation>Mạng trong tầm là mạng mở, không phải {0}.</translation>
    </message>
    <message>
        <source>The network in range is {0}; the sign-in is not.</source>
        <translation>Mạng trong tầm là {0}; phần đăng nhập thì không.</translation>
    </message>
    <message>
        <source>The network is open, or of a kind the device cannot tell.</source>
        <translation>Mạng mở, hoặc thuộc loại thiết bị không nhận ra.</translation>
    </message>
    <message>
        <source>The network is open: it was stored, but cannot be joined.</source>
        <translation>Mạng mở: đã lưu, nhưng không vào được.</translation>
    </message>
    <message>
        <source>The network needs a password, and none was given.</source>
        <translation>Mạng cần mật khẩu mà chưa được cung cấp.</translation>
    </message>
    <message>
        <source>The new secret is the one that is kept already.</source>
        <translation>Bí mật mới chính là cái đang lưu.</translation>
    </message>
    <message>
        <source>The new secret was not taken; the old one stays.</source>
        <translation>Bí mật mới không được nhận; cái cũ vẫn giữ.</translation>
    </message>
    <message>
        <source>The new version cannot be started: {0}</source>
        <translation>Không khởi động được phiên bản mới: {0}</translation>
    </message>
    <message>
        <source>The new version did not start; the old one stays.</source>
        <translation>Phiên bản mới không khởi động; bản cũ vẫn giữ.</translation>
    </message>
    <message>
        <source>The new version does not say that it is that one.</source>
        <translation>Phiên bản mới không nói nó là bản đó.</translation>
    </message>
    <message>
        <source>The next try is in {0} s.</source>
        <translation>Thử lại sau {0} s.</translation>
    </message>
    <message>
        <source>The next units are for {0}.</source>
        <translation>Các máy tiếp theo dành cho {0}.</translation>
    </message>
    <message>
        <source>The one-time code was not accepted.</source>
        <translation>Mã dùng một lần không được chấp nhận.</translation>
    </message>
    <message>
        <source>The organizations that the account is in.</source>
        <translation>Các tổ chức mà tài khoản tham gia.</translation>
    </message>
    <message>
        <source>The owner changed after it was confirmed.</source>
        <translation>Chủ sở hữu thay đổi sau khi đã xác nhận.</translation>
    </message>
    <message>
        <source>The owner is now {0}.</source>
        <translation>Chủ sở hữu giờ là {0}.</translation>
    </message>
    <message>
        <source>The owner loses it: {0}.</source>
        <translation>Chủ sở hữu mất nó: {0}.</translation>
    </message>
    <message>
        <source>The owner of {0} was asked to hand it over; it is not ours.</source>
        <translation>Chủ sở hữu của {0} đã được đề nghị chuyển giao; nó chưa phải của mình.</translation>
    </message>
    <message>
        <source>The owner was never seen, and no cause is proven.</source>
        <translation>Chưa từng thấy chủ sở hữu, và chưa chứng minh được nguyên nhân.</translation>
    </message>
    <message>
        <source>The package of the version before is not kept here.</source>
        <translation>Gói của phiên bản trước không được giữ ở đây.</translation>
    </message>
    <message>
        <source>The package tool did not end within {0} minutes.</source>
        <translation>Công cụ gói không kết thúc trong {0} phút.</translation>
    </message>
    <message>
        <source>The package was not installed: {0}</source>
        <translation>Gói không được cài: {0}</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault.</source>
        <translation>Cụm mật khẩu không mở được két.</translation>
    </message>
    <message>
        <source>The passphrase until now was not given.</source>
        <translation>Chưa đưa cụm mật khẩu hiện tại.</translation>
    </message>
    <message>
        <source>The people and API users of an organization.</source>
        <translation>Những người và người dùng API của một tổ chức.</translation>
    </message>
    <message>
        <source>The people and API users who may act in the product.</source>
        <translation>Những người và người dùng API được thao tác trong sản phẩm.</translation>
    </message>
    <message>
        <source>The port is being opened.</source>
        <translation>Đang mở cổng.</translation>
    </message>
    <message>
        <source>The port is open</source>
        <translation>Cổng đã mở</translation>
    </message>
    <message>
        <source>The power went after its end, or before it said who it is.</source>
        <translation>Mất điện sau khi xong, hoặc trước khi nó cho biết nó là ai.</translation>
    </message>
    <message>
        <source>The present value of a variable of a device in the product.</source>
        <translation>Giá trị hiện tại của một biến của thiết bị trong sản phẩm.</translation>
    </message>
    <message>
        <source>The present value of a variable; the device itself is asked.</source>
        <translation>Giá trị hiện tại của biến; chính thiết bị được hỏi.</translation>
    </message>
    <message>
        <source>The printer at {0} broke off.</source>
        <translation>Máy in ở {0} bị ngắt giữa chừng.</translation>
    </message>
    <message>
        <source>The printer at {0} does not answer.</source>
        <translation>Máy in ở {0} không trả lời.</translation>
    </message>
    <message>
        <source>The printer at {0} is out of reach.</source>
        <translation>Không với tới máy in ở {0}.</translation>
    </message>
    <message>
        <source>The printer at {0} takes no labels.</source>
        <translation>Máy in ở {0} không nhận nhãn.</translation>
    </message>
    <message>
        <source>The printer at {0} takes nothing for {1} s.</source>
        <translation>Máy in ở {0} không nhận gì trong {1} giây.</translation>
    </message>
    <message>
        <source>The printer at {0} {1}.</source>
        <translation>Máy in ở {0} {1}.</translation>
    </message>
    <message>
        <source>The printer {0}</source>
        <translation>Máy in {0}</translation>
    </message>
    <message>
        <source>The printer {0} takes no raw job.</source>
        <translation>Máy in {0} không nhận tác vụ thô.</translation>
    </message>
    <message>
        <source>The printer {0} took only part of the label.</source>
        <translation>Máy in {0} chỉ nhận một phần của nhãn.</translation>
    </message>
    <message>
        <source>The printing system</source>
        <translation>Hệ thống in</translation>
    </message>
    <message>
        <source>The printing was stopped.</source>
        <translation>Việc in đã bị dừng.</translation>
    </message>
    <message>
        <source>The product denies this device.</source>
        <translation>Sản phẩm từ chối thiết bị này.</translation>
    </message>
    <message>
        <source>The product is known</source>
        <translation>Đã biết sản phẩm</translation>
    </message>
    <message>
        <source>The product is {0} ({1}).</source>
        <translation>Sản phẩm là {0} ({1}).</translation>
    </message>
    <message>
        <source>The product keeps this device on firmware version {0}.</source>
        <translation>Sản phẩm giữ thiết bị này ở phiên bản firmware {0}.</translation>
    </message>
    <message>
        <source>The product keeps this device on one firmware version.</source>
        <translation>Sản phẩm giữ thiết bị này ở một phiên bản firmware.</translation>
    </message>
    <message>
        <source>The product lists no customer {0} any more.</source>
        <translation>Sản phẩm không còn liệt kê khách hàng {0}.</translation>
    </message>
    <message>
        <source>The product loses the device, and a customer who owns it loses it too.</source>
        <translation>Sản phẩm mất thiết bị, và khách hàng sở hữu nó cũng mất.</translation>
    </message>
    <message>
        <source>The product takes no more devices.</source>
        <translation>Sản phẩm không nhận thêm thiết bị.</translation>
    </message>
    <message>
        <source>The product's OAuth clients, without their secrets.</source>
        <translation>Các máy khách OAuth của sản phẩm, không kèm bí mật.</translation>
    </message>
    <message>
        <source>The product's client and its secret are needed for this.</source>
        <translation>Việc này cần máy khách của sản phẩm và bí mật của nó.</translation>
    </message>
    <message>
        <source>The product's customers. Only those who have ever claimed a device are in it.</source>
        <translation>Các khách hàng của sản phẩm. Chỉ gồm những ai đã từng nhận quyền một thiết bị.</translation>
    </message>
    <message>
        <source>The products of an organization.</source>
        <translation>Các sản phẩm của một tổ chức.</translation>
    </message>
    <message>
        <source>The program dfu-util is not on this computer.</source>
        <translation>Máy tính này không có chương trình dfu-util.</translation>
    </message>
    <message>
        <source>The program does not compile.</source>
        <translation>Chương trình không biên dịch được.</translation>
    </message>
    <message>
        <source>The program in it is not the one that was signed.</source>
        <translation>Chương trình bên trong không phải cái đã ký.</translation>
    </message>
    <message>
        <source>The program on the device; it cannot be brought back from here.</source>
        <translation>Chương trình trên thiết bị; từ đây không khôi phục lại được.</translation>
    </message>
    <message>
        <source>The program that runs on every device it reaches.</source>
        <translation>Chương trình đang chạy trên mọi thiết bị mà nó đến.</translation>
    </message>
    <message>
        <source>The proxy finds {0}.</source>
        <translation>Proxy tìm thấy {0}.</translation>
    </message>
    <message>
        <source>The recipe cannot be used.</source>
        <translation>Không dùng được công thức này.</translation>
    </message>
    <message>
        <source>The recipe has changed since the round was announced.</source>
        <translation>Công thức đã đổi từ khi đăng ký đợt này.</translation>
    </message>
    <message>
        <source>The recipe lets us release it there.</source>
        <translation>Công thức cho phép ta giải phóng nó ở đó.</translation>
    </message>
    <message>
        <source>The recipe names no label.</source>
        <translation>Công thức không nêu nhãn.</translation>
    </message>
    <message>
        <source>The recipe {0} cannot be read: {1}</source>
        <translation>Không đọc được công thức {0}: {1}</translation>
    </message>
    <message>
        <source>The recipe {0} cannot be written: {1}</source>
        <translation>Không ghi được công thức {0}: {1}</translation>
    </message>
    <message>
        <source>The record cannot be written.</source>
        <translation>Không ghi được hồ sơ.</translation>
    </message>
    <message>
        <source>The record is kept in a file; this names none.</source>
        <translation>Hồ sơ được giữ trong tệp; ở đây không nêu tệp nào.</translation>
    </message>
    <message>
        <source>The record is not as it was written.</source>
        <translation>Hồ sơ không còn như khi được ghi.</translation>
    </message>
    <message>
        <source>The record {0} cannot be opened or written here.</source>
        <translation>Ở đây không mở hoặc ghi được hồ sơ {0}.</translation>
    </message>
    <message>
        <source>The record's key of a sealed name does not open it.</source>
        <translation>Khóa của hồ sơ cho một tên niêm phong không mở được tên đó.</translation>
    </message>
    <message>
        <source>The report cannot be written.</source>
        <translation>Không ghi được báo cáo.</translation>
    </message>
    <message>
        <source>The round was begun in the window, with the account alone.</source>
        <translation>Đợt này được bắt đầu trong cửa sổ, chỉ với tài khoản.</translation>
    </message>
    <message>
        <source>The row has more cells than the heading.</source>
        <translation>Dòng có nhiều ô hơn tiêu đề.</translation>
    </message>
    <message>
        <source>The row is for {0}, the recipe for {1}.</source>
        <translation>Dòng này dành cho {0}, công thức dành cho {1}.</translation>
    </message>
    <message>
        <source>The rule cannot be installed: {0}.</source>
        <translation>Không cài được quy tắc: {0}.</translation>
    </message>
    <message>
        <source>The rule is installed: {0}. Plug the device in again.</source>
        <translation>Đã cài quy tắc: {0}. Cắm lại thiết bị.</translation>
    </message>
    <message>
        <source>The rule is not installed: {0}</source>
        <translation>Chưa cài quy tắc: {0}</translation>
    </message>
    <message>
        <source>The rule is read when a device is plugged in.</source>
        <translation>Quy tắc được đọc khi cắm thiết bị.</translation>
    </message>
    <message>
        <source>The same device still listens</source>
        <translation>Vẫn thiết bị đó đang lắng nghe</translation>
    </message>
    <message>
        <source>The same device still listens.</source>
        <translation>Vẫn thiết bị đó đang lắng nghe.</translation>
    </message>
    <message>
        <source>The same for an organization; only its administrators may see it.</source>
        <translation>Tương tự cho một tổ chức; chỉ quản trị viên của tổ chức được xem.</translation>
    </message>
    <message>
        <source>The secrets are in {0} already.</source>
        <translation>Các bí mật đã ở trong {0}.</translation>
    </message>
    <message>
        <source>The secrets were not moved; all are where they were.</source>
        <translation>Các bí mật không được chuyển; tất cả vẫn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>Không đọc được cài đặt.</translation>
    </message>
    <message>
        <source>The settings cannot be read: {0}: {1}</source>
        <translation>Không đọc được cài đặt: {0}: {1}</translation>
    </message>
    <message>
        <source>The setup file cannot be used; nothing was changed.</source>
        <translation>Tệp thiết lập không dùng được; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The simulated bench</source>
        <translation>Bàn thao tác mô phỏng</translation>
    </message>
    <message>
        <source>The simulated bench did not start.</source>
        <translation>Bàn thao tác mô phỏng không khởi động.</translation>
    </message>
    <message>
        <source>The simulated bench does not answer.</source>
        <translation>Bàn mô phỏng không trả lời.</translation>
    </message>
    <message>
        <source>The simulated bench's air does not answer.</source>
        <translation>Sóng của bàn thao tác mô phỏng không trả lời.</translation>
    </message>
    <message>
        <source>The slots cannot be read: {0}: {1}</source>
        <translation>Không đọc được các khe: {0}: {1}</translation>
    </message>
    <message>
        <source>The store gives another secret back than was kept.</source>
        <translation>Nơi lưu trả về bí mật khác với cái đã lưu.</translation>
    </message>
    <message>
        <source>The stream was interrupted.</source>
        <translation>Luồng bị gián đoạn.</translation>
    </message>
    <message>
        <source>The system bus was cut off.</source>
        <translation>Bus hệ thống bị ngắt.</translation>
    </message>
    <message>
        <source>The system hides Wi-Fi names without Location permission.</source>
        <translation>Hệ thống ẩn tên Wi-Fi khi không có quyền Vị trí.</translation>
    </message>
    <message>
        <source>The system refuses {0}: {1}.</source>
        <translation>Hệ thống từ chối {0}: {1}.</translation>
    </message>
    <message>
        <source>The system took {0} to another network meanwhile.</source>
        <translation>Trong lúc đó hệ thống đã đưa {0} sang mạng khác.</translation>
    </message>
    <message>
        <source>The system's key store keeps the secrets.</source>
        <translation>Kho khóa của hệ thống giữ các bí mật.</translation>
    </message>
    <message>
        <source>The system's own takes its place, and lines may break otherwise.</source>
        <translation>Phông của hệ thống thay chỗ nó, và dòng có thể ngắt khác đi.</translation>
    </message>
    <message>
        <source>The template {0} cannot be read.</source>
        <translation>Không đọc được mẫu {0}.</translation>
    </message>
    <message>
        <source>The time between single bytes, and what is below the serial port or the socket.</source>
        <translation>Thời gian giữa từng byte, và những gì nằm dưới cổng nối tiếp hoặc socket.</translation>
    </message>
    <message>
        <source>The token that was given holds characters that no token has.</source>
        <translation>Token đã cho có ký tự không token nào có.</translation>
    </message>
    <message>
        <source>The token was not tried: the cloud is not reached.</source>
        <translation>Chưa thử token: không đến được đám mây.</translation>
    </message>
    <message>
        <source>The token's owner may not do this.</source>
        <translation>Chủ sở hữu của token không được làm việc này.</translation>
    </message>
    <message>
        <source>The training's marks or its certificate cannot be written.</source>
        <translation>Không ghi được điểm đào tạo hoặc chứng nhận.</translation>
    </message>
    <message>
        <source>The transfer ended before all had arrived; the device is as it was.</source>
        <translation>Truyền dứt trước khi đến đủ; thiết bị vẫn như cũ.</translation>
    </message>
    <message>
        <source>The transfer was stopped; the device is as it was.</source>
        <translation>Việc truyền đã dừng; thiết bị vẫn như cũ.</translation>
    </message>
    <message>
        <source>The traveller file cannot be used.</source>
        <translation>Không dùng được tệp phiếu lô.</translation>
    </message>
    <message>
        <source>The traveller {0} cannot be read: {1}.</source>
        <translation>Không đọc được phiếu lô {0}: {1}.</translation>
    </message>
    <message>
        <source>The typeface {0} is missing.</source>
        <translation>Thiếu phông chữ {0}.</translation>
    </message>
    <message>
        <source>The udev rule for Particle devices is installed.</source>
        <translation>Đã cài quy tắc udev cho thiết bị Particle.</translation>
    </message>
    <message>
        <source>The udev rule for Particle devices is not installed.</source>
        <translation>Chưa cài quy tắc udev cho thiết bị Particle.</translation>
    </message>
    <message>
        <source>The update has started. The device takes it now.</source>
        <translation>Cập nhật đã bắt đầu. Thiết bị đang nhận.</translation>
    </message>
    <message>
        <source>The update is not installed; nothing was changed.</source>
        <translation>Bản cập nhật chưa được cài; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The usual way for Photon and P1. The device need not be online yet.</source>
        <translation>Cách thông thường cho Photon và P1. Thiết bị chưa cần trực tuyến.</translation>
    </message>
    <message>
        <source>The vault cannot be read: {0}: {1}</source>
        <translation>Không đọc được két: {0}: {1}</translation>
    </message>
    <message>
        <source>The vault cannot be written: {0}: {1}</source>
        <translation>Không ghi được két: {0}: {1}</translation>
    </message>
    <message>
        <source>The vault is damaged: {0}: {1}</source>
        <translation>Két bị hỏng: {0}: {1}</translation>
    </message>
    <message>
        <source>The vault is locked, so nothing was moved.</source>
        <translation>Két đang khóa nên không chuyển gì.</translation>
    </message>
    <message>
        <source>The vault is not as it was written: {0}</source>
        <translation>Két không còn như khi được ghi: {0}</translation>
    </message>
    <message>
        <source>The vault is removed.</source>
        <translation>Két đã bị xóa.</translation>
    </message>
    <message>
        <source>The vault keeps the secrets; it is open.</source>
        <translation>Két giữ các bí mật; két đang mở.</translation>
    </message>
    <message>
        <source>The vault of secrets cannot be read or written.</source>
        <translation>Không đọc hoặc ghi được két bí mật.</translation>
    </message>
    <message>
        <source>The vault of secrets is locked.</source>
        <translation>Két bí mật đang khóa.</translation>
    </message>
    <message>
        <source>The vault's passphrase is replaced.</source>
        <translation>Cụm mật khẩu của két đã được thay.</translation>
    </message>
    <message>
        <source>The vault's passphrase was changed. Open it with the new one.</source>
        <translation>Cụm mật khẩu của két đã bị đổi. Hãy mở bằng cụm mới.</translation>
    </message>
    <message>
        <source>The versions that were uploaded to the product.</source>
        <translation>Các phiên bản đã tải lên sản phẩm.</translation>
    </message>
    <message>
        <source>The way back is kept by an update.</source>
        <translation>Đường trở lại được giữ bởi một lần cập nhật.</translation>
    </message>
    <message>
        <source>The window does not open without it.</source>
        <translation>Không có nó thì cửa sổ không mở được.</translation>
    </message>
    <message>
        <source>The words that repeat a claim code: the trace holds what they mean.</source>
        <translation>Những từ lặp lại mã nhận quyền: vết ghi giữ ý nghĩa của chúng.</translation>
    </message>
    <message>
        <source>The work on this device was stopped.</source>
        <translation>Công việc với thiết bị này đã bị dừng.</translation>
    </message>
    <message>
        <source>The work was stopped at the bench.</source>
        <translation>Công việc bị dừng tại bàn thao tác.</translation>
    </message>
    <message>
        <source>The wrong kind of token was sent.</source>
        <translation>Đã gửi sai loại token.</translation>
    </message>
    <message>
        <source>The {0} has a control character.</source>
        <translation>{0} có ký tự điều khiển.</translation>
    </message>
    <message>
        <source>The {0} has a line of more than 255 bytes.</source>
        <translation>{0} có dòng dài hơn 255 byte.</translation>
    </message>
    <message>
        <source>The {0} has a quote or a backslash, which the device's own Wi-Fi cannot take.</source>
        <translation>{0} có dấu nháy hoặc dấu gạch chéo ngược, Wi-Fi của thiết bị không nhận được.</translation>
    </message>
    <message>
        <source>The {0} has more than {1} bytes.</source>
        <translation>{0} có hơn {1} byte.</translation>
    </message>
    <message>
        <source>The {0} is not in PEM form.</source>
        <translation>{0} không ở dạng PEM.</translation>
    </message>
    <message>
        <source>The {0} token is good; it takes more to {1}.</source>
        <translation>Token {0} còn hiệu lực; cần thêm quyền để {1}.</translation>
    </message>
    <message>
        <source>The {0} token is good{1}; we may {2}.</source>
        <translation>Token {0} còn hiệu lực{1}; được phép {2}.</translation>
    </message>
    <message>
        <source>The {0} token: {1}</source>
        <translation>Token {0}: {1}</translation>
    </message>
    <message>
        <source>The {0} was wrong before. Wait {1} s.</source>
        <translation>{0} trước đó đã sai. Chờ {1} giây.</translation>
    </message>
    <message>
        <source>Their SIMs too</source>
        <translation>Cả SIM của chúng</translation>
    </message>
    <message>
        <source>Then Enter.</source>
        <translation>Rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Then it blinks blue</source>
        <translation>Rồi nó nháy xanh dương</translation>
    </message>
    <message>
        <source>Then it blinks blue, green or cyan</source>
        <translation>Rồi nó nháy xanh dương, xanh lá hoặc xanh lơ</translation>
    </message>
    <message>
        <source>Then it flashes fast</source>
        <translation>Rồi nó chớp nhanh</translation>
    </message>
    <message>
        <source>Then load slot {0}</source>
        <translation>Rồi đặt máy vào khe {0}</translation>
    </message>
    <message>
        <source>Then whatever needs the account stops.</source>
        <translation>Khi đó mọi việc cần tài khoản đều dừng.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Ở đó</translation>
    </message>
    <message>
        <source>There is a vault already: {0}</source>
        <translation>Đã có két rồi: {0}</translation>
    </message>
    <message>
        <source>There is no call {0}.{1}</source>
        <translation>Không có lệnh gọi {0}.{1}</translation>
    </message>
    <message>
        <source>There is no drill {0}.</source>
        <translation>Không có bài tập {0}.</translation>
    </message>
    <message>
        <source>There is no label template {0}.</source>
        <translation>Không có mẫu nhãn {0}.</translation>
    </message>
    <message>
        <source>There is no line of a trace in it.</source>
        <translation>Trong đó không có dòng vết nào.</translation>
    </message>
    <message>
        <source>There is no one folder in it.</source>
        <translation>Trong đó không có đúng một thư mục.</translation>
    </message>
    <message>
        <source>There is no record at {0}.</source>
        <translation>Không có hồ sơ ở {0}.</translation>
    </message>
    <message>
        <source>There is no record yet.</source>
        <translation>Chưa có hồ sơ.</translation>
    </message>
    <message>
        <source>There is no room for the record {0}.</source>
        <translation>Không còn chỗ cho hồ sơ {0}.</translation>
    </message>
    <message>
        <source>There is no slot {0}.</source>
        <translation>Không có khe {0}.</translation>
    </message>
    <message>
        <source>There is no training while units are in work.</source>
        <translation>Không đào tạo khi có máy đang làm.</translation>
    </message>
    <message>
        <source>There is no update in {0}.</source>
        <translation>Không có bản cập nhật trong {0}.</translation>
    </message>
    <message>
        <source>There is no update while a shift runs.</source>
        <translation>Không cập nhật khi ca đang chạy.</translation>
    </message>
    <message>
        <source>There is no version before this one beside {0}.</source>
        <translation>Không có phiên bản trước bản này cạnh {0}.</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>Không có {0}.</translation>
    </message>
    <message>
        <source>There is {0}.</source>
        <translation>Có sẵn {0}.</translation>
    </message>
    <message>
        <source>This API user lacks the scope {0}.</source>
        <translation>Người dùng API này thiếu phạm vi {0}.</translation>
    </message>
    <message>
        <source>This Device OS knows no enterprise networks.</source>
        <translation>Device OS này không biết mạng doanh nghiệp.</translation>
    </message>
    <message>
        <source>This Device OS takes no claim code by USB (0.6.0 does).</source>
        <translation>Device OS này không nhận mã nhận quyền qua USB (0.6.0 thì được).</translation>
    </message>
    <message>
        <source>This Device OS takes no firmware this way.</source>
        <translation>Device OS này không nhận firmware theo cách này.</translation>
    </message>
    <message>
        <source>This PIN cannot be used.</source>
        <translation>Không dùng được PIN này.</translation>
    </message>
    <message>
        <source>This Station runs from its source.</source>
        <translation>Station này chạy từ mã nguồn.</translation>
    </message>
    <message>
        <source>This Windows has no Wi-Fi service installed.</source>
        <translation>Windows này chưa cài dịch vụ Wi-Fi.</translation>
    </message>
    <message>
        <source>This account sees no device {0}, neither its own nor in a product.</source>
        <translation>Tài khoản này không thấy thiết bị {0}, cả của mình lẫn trong sản phẩm.</translation>
    </message>
    <message>
        <source>This account signs in elsewhere (SSO); a password does not work here.</source>
        <translation>Tài khoản này đăng nhập ở nơi khác (SSO); mật khẩu không dùng được ở đây.</translation>
    </message>
    <message>
        <source>This cannot be a claim code: {0}.</source>
        <translation>Đây không thể là mã nhận quyền: {0}.</translation>
    </message>
    <message>
        <source>This claim code was given to another device.</source>
        <translation>Mã nhận quyền này đã giao cho thiết bị khác.</translation>
    </message>
    <message>
        <source>This computer could not join the device's own Wi-Fi.</source>
        <translation>Máy tính này không vào được Wi-Fi của thiết bị.</translation>
    </message>
    <message>
        <source>This computer goes to the device once more, hands over and comes back.</source>
        <translation>Máy tính này sang thiết bị một lần nữa, bàn giao rồi trở lại.</translation>
    </message>
    <message>
        <source>This computer has no Wi-Fi adapter that Station can use.</source>
        <translation>Máy tính này không có bộ điều hợp Wi-Fi mà Station dùng được.</translation>
    </message>
    <message>
        <source>This computer has no Wi-Fi adapter {0} that can be used.</source>
        <translation>Máy tính này không có bộ điều hợp Wi-Fi {0} dùng được.</translation>
    </message>
    <message>
        <source>This computer has no key store, and no vault was made.</source>
        <translation>Máy tính này không có kho khóa, và chưa tạo két.</translation>
    </message>
    <message>
        <source>This computer has no key store, so nothing was moved.</source>
        <translation>Máy tính này không có kho khóa nên không chuyển gì.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Máy tính này không có kho khóa.</translation>
    </message>
    <message>
        <source>This computer has no printing system.</source>
        <translation>Máy tính này không có hệ thống in.</translation>
    </message>
    <message>
        <source>This computer has no system bus to ask for its Wi-Fi.</source>
        <translation>Máy tính này không có bus hệ thống để hỏi về Wi-Fi.</translation>
    </message>
    <message>
        <source>This computer has no way to the cloud.</source>
        <translation>Máy tính này không có đường lên đám mây.</translation>
    </message>
    <message>
        <source>This computer hears no networks meanwhile: {0}</source>
        <translation>Trong lúc này máy tính không nghe thấy mạng nào: {0}</translation>
    </message>
    <message>
        <source>This computer is back on {0}.</source>
        <translation>Máy tính này đã trở lại {0}.</translation>
    </message>
    <message>
        <source>This computer is not back on its own network.</source>
        <translation>Máy tính này chưa trở lại mạng của mình.</translation>
    </message>
    <message>
        <source>This computer is not back on {0}.</source>
        <translation>Máy tính này chưa trở lại {0}.</translation>
    </message>
    <message>
        <source>This computer is on {0}.</source>
        <translation>Máy tính này đang ở {0}.</translation>
    </message>
    <message>
        <source>This computer never left its own network.</source>
        <translation>Máy tính này chưa hề rời mạng của nó.</translation>
    </message>
    <message>
        <source>This computer stays on its own network: a spare Wi-Fi adapter goes to the device.</source>
        <translation>Máy tính này ở lại mạng của nó: một bộ điều hợp Wi-Fi dự phòng sang thiết bị.</translation>
    </message>
    <message>
        <source>This computer was not taken to {0}.</source>
        <translation>Máy tính này chưa được đưa sang {0}.</translation>
    </message>
    <message>
        <source>This computer was not to leave its own network.</source>
        <translation>Máy tính này không được rời mạng của nó.</translation>
    </message>
    <message>
        <source>This computer went to sleep meanwhile.</source>
        <translation>Trong lúc đó máy tính này đã ngủ.</translation>
    </message>
    <message>
        <source>This computer's Wi-Fi</source>
        <translation>Wi-Fi của máy tính này</translation>
    </message>
    <message>
        <source>This computer's clock agrees with the cloud's.</source>
        <translation>Đồng hồ của máy tính này khớp với đồng hồ của đám mây.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong.</source>
        <translation>Đồng hồ của máy tính này sai.</translation>
    </message>
    <message>
        <source>This computer's clock is {0} {1} the cloud's.</source>
        <translation>Đồng hồ của máy tính này {1} đồng hồ của đám mây {0}.</translation>
    </message>
    <message>
        <source>This computer's clock was set back: nobody knows how old its claim code is.</source>
        <translation>Đồng hồ máy tính này bị vặn lùi: không ai biết mã nhận quyền đã được bao lâu.</translation>
    </message>
    <message>
        <source>This computer's key store tells nothing.</source>
        <translation>Kho khóa của máy tính này không cho biết gì.</translation>
    </message>
    <message>
        <source>This computer's key store took nothing.</source>
        <translation>Kho khóa của máy tính này không nhận gì.</translation>
    </message>
    <message>
        <source>This computer's network has 192.168.0.x too ({0}).</source>
        <translation>Mạng của máy tính này cũng có 192.168.0.x ({0}).</translation>
    </message>
    <message>
        <source>This computer's network uses the device's address.</source>
        <translation>Mạng của máy tính này dùng trùng địa chỉ của thiết bị.</translation>
    </message>
    <message>
        <source>This device is not in the round: no code was fetched for it.</source>
        <translation>Thiết bị này không thuộc đợt: chưa lấy mã nào cho nó.</translation>
    </message>
    <message>
        <source>This device of the round gets nothing handed over.</source>
        <translation>Thiết bị này của đợt không được bàn giao gì.</translation>
    </message>
    <message>
        <source>This device stands twice in the order.</source>
        <translation>Thiết bị này có hai lần trong đơn hàng.</translation>
    </message>
    <message>
        <source>This is a {0}; {1} takes {2} only.</source>
        <translation>Đây là {0}; {1} chỉ nhận {2}.</translation>
    </message>
    <message>
        <source>This is for the engineer.</source>
        <translation>Việc này dành cho kỹ sư.</translation>
    </message>
    <message>
        <source>This is no customer: {0}.</source>
        <translation>Đây không phải khách hàng: {0}.</translation>
    </message>
    <message>
        <source>This is not the label of slot {0}: set both aside.</source>
        <translation>Đây không phải nhãn của khe {0}: để riêng cả hai.</translation>
    </message>
    <message>
        <source>This kind of device does not fit the product.</source>
        <translation>Loại thiết bị này không hợp với sản phẩm.</translation>
    </message>
    <message>
        <source>This label is another one's; slot {0} has {1}.</source>
        <translation>Nhãn này là của máy khác; khe {0} có {1}.</translation>
    </message>
    <message>
        <source>This network has no 2.4 GHz.</source>
        <translation>Mạng này không có 2.4 GHz.</translation>
    </message>
    <message>
        <source>This network wants a sign-in page.</source>
        <translation>Mạng này đòi trang đăng nhập.</translation>
    </message>
    <message>
        <source>This site has used its calls for these 5 min.</source>
        <translation>Địa điểm này đã dùng hết lệnh gọi của 5 phút này.</translation>
    </message>
    <message>
        <source>This site is locked for 30 min after wrong log-ins.</source>
        <translation>Địa điểm này bị khóa 30 phút do đăng nhập sai.</translation>
    </message>
    <message>
        <source>This station's account</source>
        <translation>Tài khoản của trạm này</translation>
    </message>
    <message>
        <source>This station's settings</source>
        <translation>Cài đặt của trạm này</translation>
    </message>
    <message>
        <source>This system has no pkexec, which asks for rights.</source>
        <translation>Hệ thống này không có pkexec, chương trình hỏi quyền.</translation>
    </message>
    <message>
        <source>This system has no raw devices.</source>
        <translation>Hệ thống này không có thiết bị thô.</translation>
    </message>
    <message>
        <source>This token may not do that.</source>
        <translation>Token này không được phép làm việc đó.</translation>
    </message>
    <message>
        <source>This trace cannot be replayed.</source>
        <translation>Vết này không phát lại được.</translation>
    </message>
    <message>
        <source>This unit is in slot {0}.</source>
        <translation>Máy này ở khe {0}.</translation>
    </message>
    <message>
        <source>This user may not get the rights for it.</source>
        <translation>Người dùng này không được nhận quyền cho việc đó.</translation>
    </message>
    <message>
        <source>This user may not open serial ports.</source>
        <translation>Người dùng này không được mở cổng nối tiếp.</translation>
    </message>
    <message>
        <source>This user may not open the port: see Doctor.</source>
        <translation>Người dùng này không được phép mở cổng: xem Chẩn đoán.</translation>
    </message>
    <message>
        <source>This user may not open {0}.</source>
        <translation>Người dùng này không được mở {0}.</translation>
    </message>
    <message>
        <source>This user may not switch this computer's Wi-Fi.</source>
        <translation>Người dùng này không được chuyển Wi-Fi của máy tính này.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Time: {0} s</source>
        <translation>Thời gian: {0} giây</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
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
        <translation>Số lần xóa token</translation>
    </message>
    <message>
        <source>Token inspections</source>
        <translation>Số lần xem token</translation>
    </message>
    <message>
        <source>Tokens, client secrets, passwords and claim codes move from the vault into this computer's key store.</source>
        <translation>Token, bí mật client, mật khẩu và mã nhận quyền chuyển từ két sang kho khóa của máy tính này.</translation>
    </message>
    <message>
        <source>Tokens, client secrets, passwords and claim codes move from this computer's key store into the vault: one encrypted file under a passphrase of your own.</source>
        <translation>Token, bí mật client, mật khẩu và mã nhận quyền chuyển từ kho khóa của máy tính này vào két: một tệp mã hóa bằng cụm mật khẩu riêng.</translation>
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
        <translation>Đổi tên và mật khẩu của tài khoản lấy token người dùng; hỏi mã dùng một lần nếu tài khoản có bật.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Đào tạo</translation>
    </message>
    <message>
        <source>Training: not yet finished</source>
        <translation>Đào tạo: chưa hoàn thành</translation>
    </message>
    <message>
        <source>Tries once more to go back</source>
        <translation>Thử trở lại một lần nữa</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Xử lý sự cố</translation>
    </message>
    <message>
        <source>Try again for a new claim code; twice the same: set aside.</source>
        <translation>Thử lại để lấy mã nhận quyền mới; hai lần như vậy: để riêng.</translation>
    </message>
    <message>
        <source>Try again: a new code is fetched and handed over.</source>
        <translation>Thử lại: mã mới được lấy và bàn giao.</translation>
    </message>
    <message>
        <source>Try again: a new code is fetched.</source>
        <translation>Thử lại: mã mới được lấy.</translation>
    </message>
    <message>
        <source>Try again: we look first, nothing is done twice.</source>
        <translation>Thử lại: Station xem trước, không làm gì hai lần.</translation>
    </message>
    <message>
        <source>Try again; the same again: send us the details.</source>
        <translation>Thử lại; vẫn vậy: gửi chi tiết cho nhà phát triển.</translation>
    </message>
    <message>
        <source>Try again; the same again: set the device aside.</source>
        <translation>Thử lại; vẫn vậy: để riêng thiết bị.</translation>
    </message>
    <message>
        <source>Turn Wi-Fi on by its key.</source>
        <translation>Bật Wi-Fi bằng phím của nó.</translation>
    </message>
    <message>
        <source>Turn Wi-Fi on in the menu of the system.</source>
        <translation>Bật Wi-Fi trong trình đơn của hệ thống.</translation>
    </message>
    <message>
        <source>Turn networking on.</source>
        <translation>Bật mạng.</translation>
    </message>
    <message>
        <source>Turn on WPA2 for the network, or name its security.</source>
        <translation>Bật WPA2 cho mạng, hoặc nêu kiểu bảo mật của nó.</translation>
    </message>
    <message>
        <source>Turn on WPA2 for the network.</source>
        <translation>Bật WPA2 cho mạng.</translation>
    </message>
    <message>
        <source>Turn on network time, then announce it again where there is internet.</source>
        <translation>Bật đồng bộ giờ qua mạng, rồi đăng ký lại ở nơi có internet.</translation>
    </message>
    <message>
        <source>Turn on network time.</source>
        <translation>Bật đồng bộ giờ qua mạng.</translation>
    </message>
    <message>
        <source>Two devices show the same USB serial number.</source>
        <translation>Hai thiết bị báo cùng một số sê-ri USB.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Type the commands that the doctor shows, or ask an administrator.</source>
        <translation>Gõ các lệnh mà Chẩn đoán hiện ra, hoặc nhờ quản trị viên.</translation>
    </message>
    <message>
        <source>Type the last 4 digits of {0}</source>
        <translation>Gõ 4 chữ số cuối của {0}</translation>
    </message>
    <message>
        <source>Type the last {0} characters of {1}</source>
        <translation>Gõ {0} ký tự cuối của {1}</translation>
    </message>
    <message>
        <source>USB cable</source>
        <translation>Cáp USB</translation>
    </message>
    <message>
        <source>Unclaim</source>
        <translation>Hủy nhận quyền</translation>
    </message>
    <message>
        <source>Unclaim it first, or it vanishes from your lists.</source>
        <translation>Hủy nhận quyền trước, nếu không nó biến mất khỏi danh sách của bạn.</translation>
    </message>
    <message>
        <source>Unclaim it: {0} loses it.</source>
        <translation>Hủy nhận quyền: {0} mất nó.</translation>
    </message>
    <message>
        <source>Unclaim my device</source>
        <translation>Hủy nhận quyền thiết bị của tôi</translation>
    </message>
    <message>
        <source>Unclaim this device and remove it from where it is?</source>
        <translation>Hủy nhận quyền thiết bị này và gỡ nó khỏi chỗ đang ở?</translation>
    </message>
    <message>
        <source>Unclaim {0}?</source>
        <translation>Hủy nhận quyền {0}?</translation>
    </message>
    <message>
        <source>Unclaimed; {0} no longer owns it.</source>
        <translation>Đã hủy nhận quyền; {0} không còn sở hữu nó.</translation>
    </message>
    <message>
        <source>Unclaiming the device</source>
        <translation>Hủy nhận quyền thiết bị</translation>
    </message>
    <message>
        <source>Unclaims the device</source>
        <translation>Hủy nhận quyền thiết bị</translation>
    </message>
    <message>
        <source>Unit removed · free</source>
        <translation>Đã rút máy · trống</translation>
    </message>
    <message>
        <source>Unit removed · waiting for it</source>
        <translation>Đã rút máy · đang chờ nó</translation>
    </message>
    <message>
        <source>Unknown, of another platform, or in another product: the cloud does not say which.</source>
        <translation>Không biết, thuộc nền tảng khác, hoặc ở sản phẩm khác: đám mây không nói rõ trường hợp nào.</translation>
    </message>
    <message>
        <source>Unlock it in the product, or mark it for development.</source>
        <translation>Mở khóa nó trong sản phẩm, hoặc đánh dấu để phát triển.</translation>
    </message>
    <message>
        <source>Unlock the key store, or check the passphrase; then move them again.</source>
        <translation>Mở kho khóa, hoặc kiểm tra cụm mật khẩu; rồi chuyển lần nữa.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again.</source>
        <translation>Rút thiết bị, cắm lại và thử lại.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Until when the token in use is good, and what for: a cheap way to test it.</source>
        <translation>Token đang dùng có hiệu lực đến khi nào và cho việc gì: một cách thử nhẹ.</translation>
    </message>
    <message>
        <source>Update from a folder where the bundle of this version lies too: then it is kept.</source>
        <translation>Hãy cập nhật từ thư mục có cả gói của phiên bản này: khi đó nó được giữ lại.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Upload firmware</source>
        <translation>Tải firmware lên</translation>
    </message>
    <message>
        <source>Use Python 3.11 or newer.</source>
        <translation>Dùng Python 3.11 trở lên.</translation>
    </message>
    <message>
        <source>Use UUID</source>
        <translation>Dùng UUID</translation>
    </message>
    <message>
        <source>Use UUID: a new name that nobody else has</source>
        <translation>Dùng UUID: một tên mới không ai khác có</translation>
    </message>
    <message>
        <source>Use a QR code for it.</source>
        <translation>Dùng mã QR cho nó.</translation>
    </message>
    <message>
        <source>Use a network with 2.4 GHz.</source>
        <translation>Dùng mạng có 2.4 GHz.</translation>
    </message>
    <message>
        <source>Use another cable or a powered hub; the same again: RED bin.</source>
        <translation>Dùng cáp khác hoặc hub có nguồn; vẫn vậy: thùng ĐỎ.</translation>
    </message>
    <message>
        <source>Use another cable or port, then try again.</source>
        <translation>Dùng cáp hoặc cổng khác, rồi thử lại.</translation>
    </message>
    <message>
        <source>Use another network.</source>
        <translation>Dùng mạng khác.</translation>
    </message>
    <message>
        <source>Use delivery by USB on this computer.</source>
        <translation>Trên máy tính này hãy bàn giao qua USB.</translation>
    </message>
    <message>
        <source>Use it for the lab, not for a batch that is shipped.</source>
        <translation>Dùng cho phòng thí nghiệm, không cho lô sẽ giao hàng.</translation>
    </message>
    <message>
        <source>Use that Station, or restore the copy made before the upgrade.</source>
        <translation>Dùng Station đó, hoặc khôi phục bản sao trước khi nâng cấp.</translation>
    </message>
    <message>
        <source>Use the device's own Wi-Fi for open networks.</source>
        <translation>Với mạng mở, dùng Wi-Fi của thiết bị.</translation>
    </message>
    <message>
        <source>Use the device's own Wi-Fi for that.</source>
        <translation>Việc đó hãy dùng Wi-Fi của thiết bị.</translation>
    </message>
    <message>
        <source>Use the device's own Wi-Fi, or update Device OS.</source>
        <translation>Dùng Wi-Fi của thiết bị, hoặc cập nhật Device OS.</translation>
    </message>
    <message>
        <source>Use the ownership mode "customer-online" in the recipe.</source>
        <translation>Dùng chế độ sở hữu "customer-online" trong công thức.</translation>
    </message>
    <message>
        <source>Use {0} at most.</source>
        <translation>Dùng nhiều nhất {0}.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Tên người dùng</translation>
    </message>
    <message>
        <source>Usually under 1 s; up to 30 s if the device sleeps.</source>
        <translation>Thường dưới 1 giây; đến 30 giây nếu thiết bị ngủ.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Value only</source>
        <translation>Chỉ giá trị</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Chờ vài phút, rồi thử lại.</translation>
    </message>
    <message>
        <source>Wait a minute; bring it nearer to the access point. Then try again.</source>
        <translation>Chờ một phút; đưa nó lại gần điểm truy cập hơn. Rồi thử lại.</translation>
    </message>
    <message>
        <source>Wait for the owner's yes; then claim it again.</source>
        <translation>Chờ chủ sở hữu đồng ý; rồi nhận quyền lại.</translation>
    </message>
    <message>
        <source>Wait for the time shown; do not try elsewhere.</source>
        <translation>Chờ hết thời gian đã hiện; đừng thử ở chỗ khác.</translation>
    </message>
    <message>
        <source>Wait; for good: install the device rule (Doctor, Fix), then replug.</source>
        <translation>Hãy chờ; để hết hẳn: cài quy tắc thiết bị (Chẩn đoán, Sửa), rồi cắm lại.</translation>
    </message>
    <message>
        <source>Waiting {0} s.</source>
        <translation>Chờ {0} s.</translation>
    </message>
    <message>
        <source>Waits for the device to come back</source>
        <translation>Chờ thiết bị trở lại</translation>
    </message>
    <message>
        <source>Was in this product before.</source>
        <translation>Đã ở trong sản phẩm này từ trước.</translation>
    </message>
    <message>
        <source>Was not sent.</source>
        <translation>Chưa được gửi.</translation>
    </message>
    <message>
        <source>We ask the cloud until the owner is proven, or we know why it is not.</source>
        <translation>Station hỏi đám mây đến khi chủ sở hữu được chứng minh, hoặc biết vì sao không.</translation>
    </message>
    <message>
        <source>We cannot see {0} in any of our products. If it is in one of yours, please unclaim it, then remove it from the product, in this order.</source>
        <translation>Chúng tôi không thấy {0} trong sản phẩm nào của mình. Nếu nó ở trong sản phẩm của quý vị, xin hãy hủy nhận quyền, rồi gỡ nó khỏi sản phẩm, theo thứ tự này.</translation>
    </message>
    <message>
        <source>Webhooks of one person's sandbox hear only that person's devices.</source>
        <translation>Webhook trong sandbox của một người chỉ nghe các thiết bị của người đó.</translation>
    </message>
    <message>
        <source>What a device of the product last said of its own health.</source>
        <translation>Điều một thiết bị của sản phẩm báo gần nhất về sức khỏe của nó.</translation>
    </message>
    <message>
        <source>What is left in {0} is removed when it opens.</source>
        <translation>Phần còn lại trong {0} sẽ bị xóa khi nó mở.</translation>
    </message>
    <message>
        <source>What one device of the product publishes.</source>
        <translation>Những gì một thiết bị của sản phẩm phát ra.</translation>
    </message>
    <message>
        <source>What one device publishes.</source>
        <translation>Những gì một thiết bị phát ra.</translation>
    </message>
    <message>
        <source>What relies on it is not known.</source>
        <translation>Không biết những gì dựa vào nó.</translation>
    </message>
    <message>
        <source>What stays: the device in the product, its owner ({0} mode), {1}. Nothing is undone by itself: station free releases it. The traces hold no secret; the report names the device's id.</source>
        <translation>Những gì ở lại: thiết bị trong sản phẩm, chủ sở hữu của nó (chế độ {0}), {1}. Không gì tự hoàn tác: station free giải phóng nó. Các vết ghi không chứa bí mật; báo cáo nêu ID thiết bị.</translation>
    </message>
    <message>
        <source>What stood after it was not sent.</source>
        <translation>Phần đứng sau nó chưa được gửi.</translation>
    </message>
    <message>
        <source>What the account has used, and what it may use: its device limit, its data.</source>
        <translation>Tài khoản đã dùng bao nhiêu và được dùng bao nhiêu: giới hạn thiết bị, dữ liệu.</translation>
    </message>
    <message>
        <source>What the cloud can compile for. Needs no token.</source>
        <translation>Những phiên bản đám mây biên dịch được. Không cần token.</translation>
    </message>
    <message>
        <source>What the cloud knows of a device that the token may see.</source>
        <translation>Những gì đám mây biết về một thiết bị mà token được xem.</translation>
    </message>
    <message>
        <source>What the device last said of its own health.</source>
        <translation>Điều thiết bị báo gần nhất về sức khỏe của nó.</translation>
    </message>
    <message>
        <source>What the devices of the token's user or customer publish.</source>
        <translation>Những gì các thiết bị của người dùng hoặc khách hàng của token phát ra.</translation>
    </message>
    <message>
        <source>What the doctor found was not mended.</source>
        <translation>Điều Chẩn đoán phát hiện chưa được sửa.</translation>
    </message>
    <message>
        <source>What the service has written about a limit coming near.</source>
        <translation>Những gì dịch vụ đã viết về một giới hạn sắp chạm tới.</translation>
    </message>
    <message>
        <source>What the service shows once, Station shows once: keep it then.</source>
        <translation>Thứ gì dịch vụ chỉ hiện một lần thì Station cũng chỉ hiện một lần: hãy giữ ngay lúc đó.</translation>
    </message>
    <message>
        <source>What was compiled, to be saved.</source>
        <translation>Thứ đã biên dịch, để lưu lại.</translation>
    </message>
    <message>
        <source>What was left of it was done now.</source>
        <translation>Phần còn lại nay đã làm xong.</translation>
    </message>
    <message>
        <source>What was typed did not come back whole.</source>
        <translation>Những gì đã gõ không được trả về nguyên vẹn.</translation>
    </message>
    <message>
        <source>What was written into {0} reads back otherwise.</source>
        <translation>Điều đã ghi vào {0} đọc lại thì khác.</translation>
    </message>
    <message>
        <source>What we know:</source>
        <translation>Những gì đã biết:</translation>
    </message>
    <message>
        <source>Whatever makes tokens with this client stops.</source>
        <translation>Mọi thứ tạo token bằng máy khách này ngừng hoạt động.</translation>
    </message>
    <message>
        <source>Whatever uses its present token stops at once.</source>
        <translation>Mọi thứ dùng token hiện tại của nó ngừng ngay.</translation>
    </message>
    <message>
        <source>Whatever uses this token stops at once.</source>
        <translation>Mọi thứ dùng token này ngừng ngay.</translation>
    </message>
    <message>
        <source>When it is no longer needed</source>
        <translation>Khi không còn cần nữa</translation>
    </message>
    <message>
        <source>When it suits the device</source>
        <translation>Khi thuận tiện cho thiết bị</translation>
    </message>
    <message>
        <source>Where a device is, who owns it, and what is to be done to free it, in the right order.</source>
        <translation>Thiết bị ở đâu, ai sở hữu, và cần làm gì để giải phóng nó, theo đúng thứ tự.</translation>
    </message>
    <message>
        <source>Where a secret may stand</source>
        <translation>Bí mật được đặt ở đâu</translation>
    </message>
    <message>
        <source>Where nothing can be recorded, no unit is taken.</source>
        <translation>Nơi không ghi được gì thì không nhận máy nào.</translation>
    </message>
    <message>
        <source>Whether a device of the product answers at this moment.</source>
        <translation>Một thiết bị của sản phẩm có trả lời ngay lúc này không.</translation>
    </message>
    <message>
        <source>Whether it is in order is not known.</source>
        <translation>Không biết nó có ổn không.</translation>
    </message>
    <message>
        <source>Whether the device answers the cloud at this moment.</source>
        <translation>Thiết bị có trả lời đám mây ngay lúc này không.</translation>
    </message>
    <message>
        <source>Which Wi-Fi should the device use?</source>
        <translation>Thiết bị nên dùng Wi-Fi nào?</translation>
    </message>
    <message>
        <source>Which kind of token may do what</source>
        <translation>Loại token nào được làm gì</translation>
    </message>
    <message>
        <source>Which of the devices near by is it?</source>
        <translation>Là thiết bị nào trong các thiết bị ở gần?</translation>
    </message>
    <message>
        <source>Which token to use</source>
        <translation>Dùng token nào</translation>
    </message>
    <message>
        <source>While it blinks blue hold SETUP for 10 s or longer, until the light flashes fast.</source>
        <translation>Trong khi đèn nháy xanh dương, giữ SETUP 10 giây trở lên, đến khi đèn chớp nhanh.</translation>
    </message>
    <message>
        <source>While it blinks blue hold SETUP for 10 s or longer, until the light flashes fast: then its Wi-Fi is forgotten.</source>
        <translation>Trong khi đèn nháy xanh dương, giữ SETUP 10 giây trở lên, đến khi đèn chớp nhanh: khi đó Wi-Fi của nó bị quên.</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Tôi là ai</translation>
    </message>
    <message>
        <source>Who owns it is not told to us.</source>
        <translation>Station không được cho biết ai sở hữu nó.</translation>
    </message>
    <message>
        <source>Who stands behind a token</source>
        <translation>Ai đứng sau một token</translation>
    </message>
    <message>
        <source>Who will own the device?</source>
        <translation>Ai sẽ sở hữu thiết bị?</translation>
    </message>
    <message>
        <source>Whoever finds it may use it for ever.</source>
        <translation>Ai tìm được nó đều dùng được mãi.</translation>
    </message>
    <message>
        <source>Whoever sits at this computer may open {0} (udev rule).</source>
        <translation>Ai ngồi ở máy tính này cũng được mở {0} (quy tắc udev).</translation>
    </message>
    <message>
        <source>Whose budget it is</source>
        <translation>Hạn mức của ai</translation>
    </message>
    <message>
        <source>Whose user token it is.</source>
        <translation>Token người dùng này là của ai.</translation>
    </message>
    <message>
        <source>Wi-Fi by {0}{1}.</source>
        <translation>Wi-Fi qua {0}{1}.</translation>
    </message>
    <message>
        <source>Wi-Fi is off by a switch or key.</source>
        <translation>Wi-Fi bị tắt bằng công tắc hoặc phím.</translation>
    </message>
    <message>
        <source>Wi-Fi is turned off.</source>
        <translation>Wi-Fi đang tắt.</translation>
    </message>
    <message>
        <source>Wi-Fi name</source>
        <translation>tên Wi-Fi</translation>
    </message>
    <message>
        <source>Will somebody flash these units from a desktop IDE?</source>
        <translation>Có ai nạp các máy này từ IDE trên máy tính không?</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Windows answers with {0}</source>
        <translation>Windows trả lời bằng {0}</translation>
    </message>
    <message>
        <source>Windows knows no printer {0}.</source>
        <translation>Windows không biết máy in {0}.</translation>
    </message>
    <message>
        <source>Windows' own driver serves the boards.</source>
        <translation>Trình điều khiển của chính Windows phục vụ các bo mạch.</translation>
    </message>
    <message>
        <source>With it firmware by USB and control requests do not work.</source>
        <translation>Với nó, nạp firmware qua USB và yêu cầu điều khiển không hoạt động.</translation>
    </message>
    <message>
        <source>With real devices</source>
        <translation>Với thiết bị thật</translation>
    </message>
    <message>
        <source>Without it no device can be spoken to by USB.</source>
        <translation>Không có nó thì không nói chuyện được với thiết bị nào qua USB.</translation>
    </message>
    <message>
        <source>Without it the cloud does nothing for this station.</source>
        <translation>Không có nó, đám mây không làm gì cho trạm này.</translation>
    </message>
    <message>
        <source>Without it there is no window; commands work.</source>
        <translation>Không có nó thì không có cửa sổ; các lệnh vẫn chạy.</translation>
    </message>
    <message>
        <source>Work on with a new record; give the damaged one to an engineer.</source>
        <translation>Làm tiếp với hồ sơ mới; giao hồ sơ hỏng cho kỹ sư.</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Viết ghi chú</translation>
    </message>
    <message>
        <source>Write the device ID into the row: only it tells which unit is meant.</source>
        <translation>Ghi ID thiết bị vào dòng: chỉ nó mới cho biết là máy nào.</translation>
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
        <translation>Có</translation>
    </message>
    <message>
        <source>You work on product {0}. This is another one: {1}.</source>
        <translation>Bạn đang làm với sản phẩm {0}. Đây là sản phẩm khác: {1}.</translation>
    </message>
    <message>
        <source>Your account's access token (optional)</source>
        <translation>Token truy cập của tài khoản bạn (tùy chọn)</translation>
    </message>
    <message>
        <source>Your account's e-mail (optional)</source>
        <translation>E-mail tài khoản của bạn (tùy chọn)</translation>
    </message>
    <message>
        <source>Your own account: what your role in each product and organization allows.</source>
        <translation>Tài khoản của chính bạn: những gì vai trò của bạn trong từng sản phẩm và tổ chức cho phép.</translation>
    </message>
    <message>
        <source>a Particle device</source>
        <translation>một thiết bị Particle</translation>
    </message>
    <message>
        <source>a claim code has {0} characters</source>
        <translation>mã nhận quyền có {0} ký tự</translation>
    </message>
    <message>
        <source>a cloud address holds no user, query or fragment</source>
        <translation>địa chỉ đám mây không chứa người dùng, truy vấn hay phân đoạn</translation>
    </message>
    <message>
        <source>a crash report</source>
        <translation>một báo cáo sự cố</translation>
    </message>
    <message>
        <source>a customer needs a name</source>
        <translation>khách hàng cần có tên</translation>
    </message>
    <message>
        <source>a file with [[slot]] tables</source>
        <translation>một tệp có bảng [[slot]]</translation>
    </message>
    <message>
        <source>a length of {0} mm</source>
        <translation>độ dài {0} mm</translation>
    </message>
    <message>
        <source>a length was {0}</source>
        <translation>một độ dài là {0}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>danh sách</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>danh sách văn bản</translation>
    </message>
    <message>
        <source>a monolithic image</source>
        <translation>ảnh nguyên khối</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>một tên</translation>
    </message>
    <message>
        <source>a new customer each</source>
        <translation>mỗi máy một khách hàng mới</translation>
    </message>
    <message>
        <source>a newer Station wrote it</source>
        <translation>nó do Station mới hơn ghi</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>a product's number or slug</source>
        <translation>số hoặc slug của sản phẩm</translation>
    </message>
    <message>
        <source>a program of its own talks at the port</source>
        <translation>một chương trình riêng đang nói ở cổng</translation>
    </message>
    <message>
        <source>a radio stack</source>
        <translation>ngăn xếp vô tuyến</translation>
    </message>
    <message>
        <source>a recipe, copied</source>
        <translation>một công thức, được sao chép</translation>
    </message>
    <message>
        <source>a report of {0} has {1}</source>
        <translation>một báo cáo của {0} có {1}</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>tài nguyên</translation>
    </message>
    <message>
        <source>a security we do not know</source>
        <translation>kiểu bảo mật Station không biết</translation>
    </message>
    <message>
        <source>a slot needs a name</source>
        <translation>khe cần có tên</translation>
    </message>
    <message>
        <source>a system part</source>
        <translation>phần hệ thống</translation>
    </message>
    <message>
        <source>a template's name</source>
        <translation>tên của mẫu</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>a {0} entry was to hold what looks like a claim code</source>
        <translation>một mục {0} định chứa thứ trông như mã nhận quyền</translation>
    </message>
    <message>
        <source>adopted {0}</source>
        <translation>tiếp nhận {0}</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>nhanh hơn</translation>
    </message>
    <message>
        <source>all products and devices that the account may see</source>
        <translation>mọi sản phẩm và thiết bị mà tài khoản được xem</translation>
    </message>
    <message>
        <source>an account's name</source>
        <translation>tên của tài khoản</translation>
    </message>
    <message>
        <source>an asset</source>
        <translation>gói tài nguyên kèm (asset)</translation>
    </message>
    <message>
        <source>an entry's time needs its zone</source>
        <translation>thời gian của mục cần có múi giờ</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>một giờ</translation>
    </message>
    <message>
        <source>an hour, or as asked</source>
        <translation>một giờ, hoặc theo yêu cầu</translation>
    </message>
    <message>
        <source>an https address</source>
        <translation>một địa chỉ https</translation>
    </message>
    <message>
        <source>an issuer without a name</source>
        <translation>bên cấp không có tên</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>đối tượng</translation>
    </message>
    <message>
        <source>an offline round</source>
        <translation>một đợt ngoại tuyến</translation>
    </message>
    <message>
        <source>and customer cannot both stand</source>
        <translation>và customer không thể cùng có</translation>
    </message>
    <message>
        <source>and ssid cannot both stand</source>
        <translation>và ssid không thể cùng có</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>lớp khác</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>mã khác</translation>
    </message>
    <message>
        <source>another code stored</source>
        <translation>đã lưu mã khác</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>một tiến trình khác</translation>
    </message>
    <message>
        <source>another's device is not claimed: its owner gets an e-mail</source>
        <translation>thiết bị của người khác không được nhận quyền: chủ sở hữu nhận e-mail</translation>
    </message>
    <message>
        <source>answered {0}</source>
        <translation>đã trả lời {0}</translation>
    </message>
    <message>
        <source>any unique text; the cloud makes it lower case</source>
        <translation>văn bản bất kỳ, duy nhất; đám mây chuyển thành chữ thường</translation>
    </message>
    <message>
        <source>as compiled into it</source>
        <translation>như được biên dịch vào nó</translation>
    </message>
    <message>
        <source>as if this device had published it</source>
        <translation>như thể thiết bị này đã phát</translation>
    </message>
    <message>
        <source>as the label has it</source>
        <translation>như ghi trên nhãn</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>nhiều nhất {0}</translation>
    </message>
    <message>
        <source>awaiting confirmation</source>
        <translation>chờ xác nhận</translation>
    </message>
    <message>
        <source>away</source>
        <translation>vắng mặt</translation>
    </message>
    <message>
        <source>back, and silent for {0} s</source>
        <translation>đã trở lại, và im lặng {0} giây</translation>
    </message>
    <message>
        <source>bad request</source>
        <translation>yêu cầu sai</translation>
    </message>
    <message>
        <source>before 0.4.5</source>
        <translation>trước 0.4.5</translation>
    </message>
    <message>
        <source>belongs to {0}</source>
        <translation>thuộc về {0}</translation>
    </message>
    <message>
        <source>bin *.ino *.cpp *.h</source>
        <translation>bin *.ino *.cpp *.h</translation>
    </message>
    <message>
        <source>block {0} was not taken</source>
        <translation>khối {0} không được nhận</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>bị ngắt giữa chừng</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>bận</translation>
    </message>
    <message>
        <source>by USB</source>
        <translation>qua USB</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>bằng tay</translation>
    </message>
    <message>
        <source>by its own Wi-Fi</source>
        <translation>qua Wi-Fi của nó</translation>
    </message>
    <message>
        <source>cable or slot</source>
        <translation>cáp hoặc khe</translation>
    </message>
    <message>
        <source>cannot be read: the file is damaged there</source>
        <translation>không đọc được: tệp bị hỏng ở đó</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>chứng chỉ đã hết hạn</translation>
    </message>
    <message>
        <source>chunks without an end</source>
        <translation>các khối, không có kết thúc</translation>
    </message>
    <message>
        <source>chunks, with their end</source>
        <translation>các khối, có kết thúc</translation>
    </message>
    <message>
        <source>claim code</source>
        <translation>mã nhận quyền</translation>
    </message>
    <message>
        <source>client ID and secret</source>
        <translation>ID và bí mật máy khách</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>chứng chỉ máy khách</translation>
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
        <translation>đang đóng kết nối đám mây</translation>
    </message>
    <message>
        <source>code expired</source>
        <translation>mã hết hạn</translation>
    </message>
    <message>
        <source>code stored</source>
        <translation>đã lưu mã</translation>
    </message>
    <message>
        <source>code too short</source>
        <translation>mã quá ngắn</translation>
    </message>
    <message>
        <source>columns of [bench] is a number from 0 to {0}</source>
        <translation>columns của [bench] là số từ 0 đến {0}</translation>
    </message>
    <message>
        <source>configure-ap was answered with {0}</source>
        <translation>configure-ap được trả lời bằng {0}</translation>
    </message>
    <message>
        <source>connected to the cloud</source>
        <translation>đã kết nối đám mây</translation>
    </message>
    <message>
        <source>counted from 1</source>
        <translation>đếm từ 1</translation>
    </message>
    <message>
        <source>crash reports</source>
        <translation>báo cáo sự cố</translation>
    </message>
    <message>
        <source>csv *.xlsx</source>
        <translation>csv *.xlsx</translation>
    </message>
    <message>
        <source>customer asked</source>
        <translation>khách hàng yêu cầu</translation>
    </message>
    <message>
        <source>customer list</source>
        <translation>danh sách khách hàng</translation>
    </message>
    <message>
        <source>customer token</source>
        <translation>token khách hàng</translation>
    </message>
    <message>
        <source>customers of the batch</source>
        <translation>khách hàng của lô</translation>
    </message>
    <message>
        <source>customers:create, or *:* for all</source>
        <translation>customers:create, hoặc *:* cho tất cả</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>bị cắt ngắn</translation>
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
        <translation>không có quyền</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>ID thiết bị</translation>
    </message>
    <message>
        <source>device ids, serial numbers, IMEIs or ICCIDs, one a line</source>
        <translation>ID thiết bị, số sê-ri, IMEI hoặc ICCID, mỗi dòng một mục</translation>
    </message>
    <message>
        <source>device list</source>
        <translation>danh sách thiết bị</translation>
    </message>
    <message>
        <source>device secret</source>
        <translation>bí mật của thiết bị</translation>
    </message>
    <message>
        <source>devices.unclaim --device {0}</source>
        <translation>devices.unclaim --device {0}</translation>
    </message>
    <message>
        <source>dfu-util did not bring the firmware onto the device.</source>
        <translation>dfu-util không đưa được firmware vào thiết bị.</translation>
    </message>
    <message>
        <source>dfu-util is here: {0}.</source>
        <translation>Đã có dfu-util: {0}.</translation>
    </message>
    <message>
        <source>dfu-util writes the firmware.</source>
        <translation>dfu-util đang ghi firmware.</translation>
    </message>
    <message>
        <source>else at once</source>
        <translation>nếu không thì ngay lập tức</translation>
    </message>
    <message>
        <source>else only the groups named</source>
        <translation>nếu không thì chỉ các nhóm thiết bị được nêu</translation>
    </message>
    <message>
        <source>end log</source>
        <translation>end log</translation>
    </message>
    <message>
        <source>engineer asked</source>
        <translation>kỹ sư yêu cầu</translation>
    </message>
    <message>
        <source>every try ended without the network</source>
        <translation>mọi lần thử đều kết thúc mà không có mạng</translation>
    </message>
    <message>
        <source>everything in one product</source>
        <translation>mọi thứ trong một sản phẩm</translation>
    </message>
    <message>
        <source>find a device to release</source>
        <translation>find a device to release</translation>
    </message>
    <message>
        <source>firmware file</source>
        <translation>tệp firmware</translation>
    </message>
    <message>
        <source>firmware of a network processor</source>
        <translation>firmware của bộ xử lý mạng</translation>
    </message>
    <message>
        <source>follow events</source>
        <translation>follow events</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>mãi mãi</translation>
    </message>
    <message>
        <source>free text kept with the device</source>
        <translation>văn bản tự do lưu cùng thiết bị</translation>
    </message>
    <message>
        <source>git pull brings the newer one.</source>
        <translation>git pull đem bản mới hơn về.</translation>
    </message>
    <message>
        <source>give way</source>
        <translation>give way</translation>
    </message>
    <message>
        <source>good for an hour</source>
        <translation>có hiệu lực một giờ</translation>
    </message>
    <message>
        <source>has 18 to 21 digits and begins with 89</source>
        <translation>có 18 đến 21 chữ số và bắt đầu bằng 89</translation>
    </message>
    <message>
        <source>has a brace alone; write {{ or }} for the sign itself</source>
        <translation>có một dấu ngoặc nhọn lẻ; viết {{ hoặc }} cho chính dấu đó</translation>
    </message>
    <message>
        <source>has its head open</source>
        <translation>đang mở đầu in</translation>
    </message>
    <message>
        <source>has no owner, as wished</source>
        <translation>không có chủ sở hữu, đúng như mong muốn</translation>
    </message>
    <message>
        <source>has no printer behind it</source>
        <translation>không có máy in ở phía sau</translation>
    </message>
    <message>
        <source>hear events</source>
        <translation>nghe sự kiện</translation>
    </message>
    <message>
        <source>hold SETUP for 3 s</source>
        <translation>giữ SETUP 3 giây</translation>
    </message>
    <message>
        <source>holds a character that no name has</source>
        <translation>có ký tự không dùng trong tên</translation>
    </message>
    <message>
        <source>how its key is made cannot be read</source>
        <translation>không đọc được cách tạo khóa của nó</translation>
    </message>
    <message>
        <source>import and activate them</source>
        <translation>nhập và kích hoạt SIM</translation>
    </message>
    <message>
        <source>in the product, no code yet</source>
        <translation>trong sản phẩm, chưa có mã</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>gặp sự cố</translation>
    </message>
    <message>
        <source>in work: {0}</source>
        <translation>đang làm: {0}</translation>
    </message>
    <message>
        <source>installed is the two-legged one that Station needs; web needs a redirect address</source>
        <translation>installed là loại hai bên mà Station cần; web cần địa chỉ chuyển hướng</translation>
    </message>
    <message>
        <source>is a time of ISO 8601, as 2026-01-31T10:00:00Z</source>
        <translation>là thời điểm ISO 8601, như 2026-01-31T10:00:00Z</translation>
    </message>
    <message>
        <source>is a whole number</source>
        <translation>phải là số nguyên</translation>
    </message>
    <message>
        <source>is at least {0}</source>
        <translation>ít nhất là {0}</translation>
    </message>
    <message>
        <source>is at most {0}</source>
        <translation>nhiều nhất là {0}</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>bị thiếu</translation>
    </message>
    <message>
        <source>is missing, though later ones were written</source>
        <translation>bị thiếu, dù các mục sau đã được ghi</translation>
    </message>
    <message>
        <source>is missing: the label would be empty</source>
        <translation>bị thiếu: nhãn sẽ trống</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>là bắt buộc</translation>
    </message>
    <message>
        <source>is no name</source>
        <translation>không phải là tên</translation>
    </message>
    <message>
        <source>is not as it was written, or the one before it was exchanged</source>
        <translation>không còn như khi được ghi, hoặc mục trước nó đã bị tráo</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>không nhận ra ở đây</translation>
    </message>
    <message>
        <source>is not known here; there is {0}</source>
        <translation>không nhận ra ở đây; có sẵn {0}</translation>
    </message>
    <message>
        <source>is not the one that was committed</source>
        <translation>không phải mục đã được cam kết</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>không có ở đó</translation>
    </message>
    <message>
        <source>is one of {0}</source>
        <translation>là một trong {0}</translation>
    </message>
    <message>
        <source>is out of paper</source>
        <translation>hết giấy</translation>
    </message>
    <message>
        <source>is out of ribbon</source>
        <translation>hết ruy băng</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>đang tạm dừng</translation>
    </message>
    <message>
        <source>is to be chosen by hand</source>
        <translation>phải chọn bằng tay</translation>
    </message>
    <message>
        <source>is true or false</source>
        <translation>là true hoặc false</translation>
    </message>
    <message>
        <source>is used by another program</source>
        <translation>đang được chương trình khác dùng</translation>
    </message>
    <message>
        <source>it belonged to {0}</source>
        <translation>nó từng thuộc về {0}</translation>
    </message>
    <message>
        <source>it did not come back and tell its application</source>
        <translation>nó không trở lại và cho biết ứng dụng của nó</translation>
    </message>
    <message>
        <source>it did not end within {0} s.</source>
        <translation>nó không xong trong {0} giây.</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>nó không có {0}</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>nó không phải JSON</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>nó không còn như khi được ghi</translation>
    </message>
    <message>
        <source>it is not there, and may not be made</source>
        <translation>nó không có ở đó, và không được phép tạo</translation>
    </message>
    <message>
        <source>it never ends</source>
        <translation>không bao giờ hết hạn</translation>
    </message>
    <message>
        <source>it says that it is claimed</source>
        <translation>thiết bị báo là đã được nhận quyền</translation>
    </message>
    <message>
        <source>it updates itself</source>
        <translation>nó đang tự cập nhật</translation>
    </message>
    <message>
        <source>it was in product {0}</source>
        <translation>nó từng ở trong sản phẩm {0}</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>nó đã bị dừng</translation>
    </message>
    <message>
        <source>its Wi-Fi is forgotten</source>
        <translation>Wi-Fi của nó đã bị quên</translation>
    </message>
    <message>
        <source>its application is {0}</source>
        <translation>ứng dụng của nó là {0}</translation>
    </message>
    <message>
        <source>its application is {0}…</source>
        <translation>ứng dụng của nó là {0}…</translation>
    </message>
    <message>
        <source>its client id</source>
        <translation>ID máy khách của nó</translation>
    </message>
    <message>
        <source>its device id</source>
        <translation>ID thiết bị của nó</translation>
    </message>
    <message>
        <source>its device id; the account's own also by name</source>
        <translation>ID thiết bị của nó; thiết bị của chính tài khoản thì cả theo tên</translation>
    </message>
    <message>
        <source>its disk is not there</source>
        <translation>đĩa của nó không có ở đó</translation>
    </message>
    <message>
        <source>its firmware runs</source>
        <translation>firmware của nó đang chạy</translation>
    </message>
    <message>
        <source>its id or slug</source>
        <translation>ID hoặc slug của nó</translation>
    </message>
    <message>
        <source>its id, from the list</source>
        <translation>ID của nó, lấy từ danh sách</translation>
    </message>
    <message>
        <source>its letters cannot be read</source>
        <translation>không đọc được các chữ của nó</translation>
    </message>
    <message>
        <source>its name on the device</source>
        <translation>tên của nó trên thiết bị</translation>
    </message>
    <message>
        <source>its network</source>
        <translation>mạng của nó</translation>
    </message>
    <message>
        <source>its number or slug</source>
        <translation>số hoặc slug của nó</translation>
    </message>
    <message>
        <source>its own Wi-Fi</source>
        <translation>Wi-Fi riêng của nó</translation>
    </message>
    <message>
        <source>its username</source>
        <translation>tên người dùng của nó</translation>
    </message>
    <message>
        <source>its {0} has version {1}</source>
        <translation>{0} của nó có phiên bản {1}</translation>
    </message>
    <message>
        <source>joining the Wi-Fi</source>
        <translation>đang vào Wi-Fi</translation>
    </message>
    <message>
        <source>keeps the one it has</source>
        <translation>giữ cái đang có</translation>
    </message>
    <message>
        <source>label bad</source>
        <translation>nhãn hỏng</translation>
    </message>
    <message>
        <source>lets the {0} reach {1} mm across and {2} mm down; the label ends at {3} and {4} mm</source>
        <translation>để {0} vươn tới {1} mm ngang và {2} mm dọc; nhãn kết thúc ở {3} và {4} mm</translation>
    </message>
    <message>
        <source>letters, digits, / - _</source>
        <translation>chữ cái, chữ số, / - _</translation>
    </message>
    <message>
        <source>line {0}, {1}</source>
        <translation>dòng {0}, {1}</translation>
    </message>
    <message>
        <source>listening for devices</source>
        <translation>đang nghe các thiết bị</translation>
    </message>
    <message>
        <source>listening mode</source>
        <translation>chế độ lắng nghe</translation>
    </message>
    <message>
        <source>live</source>
        <translation>trực tiếp</translation>
    </message>
    <message>
        <source>look at the device</source>
        <translation>xem thiết bị</translation>
    </message>
    <message>
        <source>look on again</source>
        <translation>look on again</translation>
    </message>
    <message>
        <source>macOS' own driver serves the boards, by their cu. names.</source>
        <translation>Trình điều khiển của chính macOS phục vụ các bo mạch, qua tên cu. của chúng.</translation>
    </message>
    <message>
        <source>make claim codes</source>
        <translation>tạo mã nhận quyền</translation>
    </message>
    <message>
        <source>make customers</source>
        <translation>tạo khách hàng</translation>
    </message>
    <message>
        <source>makes tokens and customers; no token itself</source>
        <translation>tạo token và khách hàng; tự nó không phải token</translation>
    </message>
    <message>
        <source>may hold {0} bytes; this has {1}</source>
        <translation>chứa được {0} byte; ở đây có {1}</translation>
    </message>
    <message>
        <source>may not be opened by this user</source>
        <translation>người dùng này không được mở</translation>
    </message>
    <message>
        <source>must be 1; a newer Station wrote this</source>
        <translation>phải là 1; tệp này do Station mới hơn viết</translation>
    </message>
    <message>
        <source>must be 1; a newer Station wrote this recipe</source>
        <translation>phải là 1; công thức này do Station mới hơn viết</translation>
    </message>
    <message>
        <source>must be a list of tables, [[element]]</source>
        <translation>phải là danh sách bảng, [[element]]</translation>
    </message>
    <message>
        <source>must be from {0} to {1}</source>
        <translation>phải từ {0} đến {1}</translation>
    </message>
    <message>
        <source>must be one of {0}, not {1}</source>
        <translation>phải là một trong {0}, không phải {1}</translation>
    </message>
    <message>
        <source>must be {0}, not {1}</source>
        <translation>phải là {0}, không phải {1}</translation>
    </message>
    <message>
        <source>must hold texts, one at least</source>
        <translation>phải chứa các văn bản, ít nhất một</translation>
    </message>
    <message>
        <source>must not be {0}</source>
        <translation>không được là {0}</translation>
    </message>
    <message>
        <source>names a person whose sealed name is not as it was written</source>
        <translation>nêu một người có tên niêm phong không còn như khi được ghi</translation>
    </message>
    <message>
        <source>names with commas between</source>
        <translation>các tên, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>names {{0}}; there is {1}</source>
        <translation>nêu {{0}}; có sẵn {1}</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>cần bạn xử lý</translation>
    </message>
    <message>
        <source>network name</source>
        <translation>tên mạng</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>dòng mới</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>không có TLS</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>không trả lời kịp</translation>
    </message>
    <message>
        <source>no answer within {0} s</source>
        <translation>không trả lời trong {0} giây</translation>
    </message>
    <message>
        <source>no answer within {0} s.</source>
        <translation>không trả lời trong {0} giây.</translation>
    </message>
    <message>
        <source>no confirmation</source>
        <translation>không có xác nhận</translation>
    </message>
    <message>
        <source>no customer is made for {0} here</source>
        <translation>ở đây không tạo khách hàng cho {0}</translation>
    </message>
    <message>
        <source>no customer was settled for {0}</source>
        <translation>chưa định khách hàng cho {0}</translation>
    </message>
    <message>
        <source>no device was named</source>
        <translation>không nêu thiết bị nào</translation>
    </message>
    <message>
        <source>no event told how the update ended</source>
        <translation>không sự kiện nào cho biết cập nhật kết thúc ra sao</translation>
    </message>
    <message>
        <source>no key can be made as it says</source>
        <translation>không tạo được khóa theo cách nó ghi</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>hết bộ nhớ</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>không có điện</translation>
    </message>
    <message>
        <source>no reply within {0} s</source>
        <translation>không trả lời trong {0} giây</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>không có token</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>không có lời</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>nobody knows it</source>
        <translation>không ai biết nó</translation>
    </message>
    <message>
        <source>nobody, as wished</source>
        <translation>không ai, đúng như mong muốn</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>không cần</translation>
    </message>
    <message>
        <source>none was kept; --trace FILE of a run keeps one</source>
        <translation>không giữ; --trace FILE của một lần chạy sẽ giữ</translation>
    </message>
    <message>
        <source>not a DER sequence</source>
        <translation>không phải chuỗi DER</translation>
    </message>
    <message>
        <source>not a Device OS version: {0}</source>
        <translation>không phải phiên bản Device OS: {0}</translation>
    </message>
    <message>
        <source>not a device id: {0}</source>
        <translation>không phải ID thiết bị: {0}</translation>
    </message>
    <message>
        <source>not a platform Station provisions: {0} (it knows {1})</source>
        <translation>không phải nền tảng Station cấp phát: {0} (Station biết {1})</translation>
    </message>
    <message>
        <source>not an RSA key</source>
        <translation>không phải khóa RSA</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>chưa kiểm tra</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>chưa được nhận quyền</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>chưa làm</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>chưa nhận dạng</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>chưa nạp</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>chưa đạt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>không tới được</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>chưa có hiệu lực</translation>
    </message>
    <message>
        <source>nothing is known of one device {0}</source>
        <translation>không biết gì về một thiết bị {0}</translation>
    </message>
    <message>
        <source>of a cellular device</source>
        <translation>của thiết bị di động</translation>
    </message>
    <message>
        <source>of a web client</source>
        <translation>của máy khách web</translation>
    </message>
    <message>
        <source>of the order</source>
        <translation>của thứ tự</translation>
    </message>
    <message>
        <source>on-line for 30 s without an owner</source>
        <translation>trực tuyến 30 giây mà không có chủ sở hữu</translation>
    </message>
    <message>
        <source>one .bin file</source>
        <translation>một tệp .bin</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>mỗi dòng một mục</translation>
    </message>
    <message>
        <source>one customer's devices, and their claiming</source>
        <translation>thiết bị của một khách hàng, và việc nhận quyền chúng</translation>
    </message>
    <message>
        <source>only events whose name begins so</source>
        <translation>chỉ các sự kiện có tên bắt đầu như vậy</translation>
    </message>
    <message>
        <source>only the simulated one has {0}</source>
        <translation>chỉ bản mô phỏng có {0}</translation>
    </message>
    <message>
        <source>only the unit has {0}</source>
        <translation>chỉ máy có {0}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>opening at {0} baud {1}</source>
        <translation>mở ở {0} baud {1}</translation>
    </message>
    <message>
        <source>or a part of it</source>
        <translation>hoặc một phần của nó</translation>
    </message>
    <message>
        <source>organization list</source>
        <translation>danh sách tổ chức</translation>
    </message>
    <message>
        <source>our own letter</source>
        <translation>chính chữ của Station</translation>
    </message>
    <message>
        <source>out of the fleet's updates; else back into them</source>
        <translation>ra khỏi diện cập nhật của đội thiết bị; nếu không thì trở lại</translation>
    </message>
    <message>
        <source>outer identity</source>
        <translation>danh tính ngoài</translation>
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
        <translation>đạt</translation>
    </message>
    <message>
        <source>plain security</source>
        <translation>bảo mật thường</translation>
    </message>
    <message>
        <source>platform {0}</source>
        <translation>nền tảng {0}</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>khóa riêng</translation>
    </message>
    <message>
        <source>process {0} on {1} since {2}</source>
        <translation>tiến trình {0} trên {1} từ {2}</translation>
    </message>
    <message>
        <source>product list</source>
        <translation>danh sách sản phẩm</translation>
    </message>
    <message>
        <source>product token</source>
        <translation>token sản phẩm</translation>
    </message>
    <message>
        <source>product {0}</source>
        <translation>sản phẩm {0}</translation>
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
        <translation>đã chứng minh: không có chủ sở hữu</translation>
    </message>
    <message>
        <source>public client</source>
        <translation>máy khách công khai</translation>
    </message>
    <message>
        <source>puts it into listening mode</source>
        <translation>đưa nó vào chế độ lắng nghe</translation>
    </message>
    <message>
        <source>puts the device into DFU</source>
        <translation>đưa thiết bị vào DFU</translation>
    </message>
    <message>
        <source>ready to hand over</source>
        <translation>sẵn sàng bàn giao</translation>
    </message>
    <message>
        <source>records search</source>
        <translation>records search</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>release a device</source>
        <translation>release a device</translation>
    </message>
    <message>
        <source>resources/{0} is not part of this installation</source>
        <translation>resources/{0} không thuộc bản cài đặt này</translation>
    </message>
    <message>
        <source>rework bin</source>
        <translation>thùng làm lại</translation>
    </message>
    <message>
        <source>root certificate</source>
        <translation>chứng chỉ gốc</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>lượt chạy {0}</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>xem văn bản của nó</translation>
    </message>
    <message>
        <source>sent on to {0}, perhaps a sign-in page</source>
        <translation>chuyển tiếp đến {0}, có lẽ là trang đăng nhập</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>số sê-ri</translation>
    </message>
    <message>
        <source>serial ports</source>
        <translation>cổng nối tiếp</translation>
    </message>
    <message>
        <source>set up from a file: {0}</source>
        <translation>thiết lập từ tệp: {0}</translation>
    </message>
    <message>
        <source>set was answered with {0}</source>
        <translation>set được trả lời bằng {0}</translation>
    </message>
    <message>
        <source>settings of unknown names</source>
        <translation>cài đặt có tên lạ</translation>
    </message>
    <message>
        <source>settings without secrets</source>
        <translation>cài đặt không có bí mật</translation>
    </message>
    <message>
        <source>shift report</source>
        <translation>báo cáo ca</translation>
    </message>
    <message>
        <source>short MAC address</source>
        <translation>địa chỉ MAC ngắn</translation>
    </message>
    <message>
        <source>sightings stream</source>
        <translation>luồng phát hiện</translation>
    </message>
    <message>
        <source>sightings sweep</source>
        <translation>lượt quét phát hiện</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>im lặng</translation>
    </message>
    <message>
        <source>simulated: …{0}</source>
        <translation>mô phỏng: …{0}</translation>
    </message>
    <message>
        <source>site budget</source>
        <translation>site budget</translation>
    </message>
    <message>
        <source>slot is no list of tables, [[slot]]</source>
        <translation>slot không phải danh sách bảng, [[slot]]</translation>
    </message>
    <message>
        <source>slot {0} needs a name and a place, both as text</source>
        <translation>khe {0} cần name và place, cả hai dạng văn bản</translation>
    </message>
    <message>
        <source>softap wire</source>
        <translation>softap wire</translation>
    </message>
    <message>
        <source>something is missing in it</source>
        <translation>trong nó thiếu gì đó</translation>
    </message>
    <message>
        <source>sources to compile, or one binary (.bin)</source>
        <translation>mã nguồn để biên dịch, hoặc một tệp nhị phân (.bin)</translation>
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
        <translation>station engineer set-pin        # hoặc decline-pin: không dùng PIN</translation>
    </message>
    <message>
        <source>station secret replace client   # the OAuth client's secret</source>
        <translation>station secret replace client   # bí mật của OAuth client</translation>
    </message>
    <message>
        <source>station secret replace token    # your account's token</source>
        <translation>station secret replace token    # token tài khoản của bạn</translation>
    </message>
    <message>
        <source>station training --list names them.</source>
        <translation>station training --list nêu tên chúng.</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>chưa đến lượt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã dừng</translation>
    </message>
    <message>
        <source>stopped at its question: {0}</source>
        <translation>dừng ở câu hỏi của nó: {0}</translation>
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
        <translation>phần hệ thống {0}</translation>
    </message>
    <message>
        <source>system, light, dark or contrast</source>
        <translation>system, light, dark hoặc contrast</translation>
    </message>
    <message>
        <source>takes files</source>
        <translation>nhận tệp</translation>
    </message>
    <message>
        <source>takes {0} at most</source>
        <translation>nhận nhiều nhất {0}</translation>
    </message>
    <message>
        <source>the OAuth client's secret</source>
        <translation>bí mật của OAuth client</translation>
    </message>
    <message>
        <source>the Wi-Fi password</source>
        <translation>mật khẩu Wi-Fi</translation>
    </message>
    <message>
        <source>the Wi-Fi that it is given</source>
        <translation>Wi-Fi được giao cho nó</translation>
    </message>
    <message>
        <source>the Wi-Fi {0}</source>
        <translation>Wi-Fi {0}</translation>
    </message>
    <message>
        <source>the account's e-mail</source>
        <translation>e-mail của tài khoản</translation>
    </message>
    <message>
        <source>the account's password</source>
        <translation>mật khẩu tài khoản</translation>
    </message>
    <message>
        <source>the account's token</source>
        <translation>token tài khoản</translation>
    </message>
    <message>
        <source>the account's token of before</source>
        <translation>token tài khoản trước đây</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>ứng dụng</translation>
    </message>
    <message>
        <source>the bootloader</source>
        <translation>bộ nạp khởi động</translation>
    </message>
    <message>
        <source>the check has a fault of its own ({0}).</source>
        <translation>chính phép kiểm tra bị lỗi ({0}).</translation>
    </message>
    <message>
        <source>the cloud slowed us</source>
        <translation>đám mây đã giảm tốc độ của Station</translation>
    </message>
    <message>
        <source>the connection broke while sending</source>
        <translation>kết nối bị đứt khi đang gửi</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>khách hàng</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>thiết bị</translation>
    </message>
    <message>
        <source>the device could not join {0}</source>
        <translation>thiết bị không vào được {0}</translation>
    </message>
    <message>
        <source>the device is not in the product</source>
        <translation>thiết bị không ở trong sản phẩm</translation>
    </message>
    <message>
        <source>the device is on-line</source>
        <translation>thiết bị đang trực tuyến</translation>
    </message>
    <message>
        <source>the device said: failed</source>
        <translation>thiết bị báo: failed</translation>
    </message>
    <message>
        <source>the device said: {0}</source>
        <translation>thiết bị nói: {0}</translation>
    </message>
    <message>
        <source>the device {0}</source>
        <translation>thiết bị {0}</translation>
    </message>
    <message>
        <source>the e-mail of a member of the team</source>
        <translation>e-mail của một thành viên nhóm</translation>
    </message>
    <message>
        <source>the end of the log</source>
        <translation>phần cuối của log</translation>
    </message>
    <message>
        <source>the end of the log, and the last crash reports</source>
        <translation>phần cuối của log và các báo cáo sự cố gần nhất</translation>
    </message>
    <message>
        <source>the end was not taken</source>
        <translation>phần kết thúc không được nhận</translation>
    </message>
    <message>
        <source>the engineer's PIN</source>
        <translation>PIN của kỹ sư</translation>
    </message>
    <message>
        <source>the engineer's PIN: there shall be none</source>
        <translation>PIN của kỹ sư: sẽ không có</translation>
    </message>
    <message>
        <source>the engineer's account</source>
        <translation>tài khoản của kỹ sư</translation>
    </message>
    <message>
        <source>the fault that is on the screen</source>
        <translation>lỗi đang trên màn hình</translation>
    </message>
    <message>
        <source>the header was not taken</source>
        <translation>phần đầu không được nhận</translation>
    </message>
    <message>
        <source>the id is made of it</source>
        <translation>ID được tạo từ đó</translation>
    </message>
    <message>
        <source>the id of an OAuth client</source>
        <translation>ID của OAuth client</translation>
    </message>
    <message>
        <source>the id that compiling gave</source>
        <translation>ID mà lần biên dịch đã cho</translation>
    </message>
    <message>
        <source>the key store</source>
        <translation>kho khóa</translation>
    </message>
    <message>
        <source>the keys stand in another order: {0} …</source>
        <translation>các khóa ở thứ tự khác: {0} …</translation>
    </message>
    <message>
        <source>the known part of it, to get the whole</source>
        <translation>phần đã biết của nó, để lấy toàn bộ</translation>
    </message>
    <message>
        <source>the last block was not taken</source>
        <translation>khối cuối không được nhận</translation>
    </message>
    <message>
        <source>the last connected first when left out</source>
        <translation>bỏ trống thì kết nối gần nhất đứng đầu</translation>
    </message>
    <message>
        <source>the latest talk with devices and cloud</source>
        <translation>lần trao đổi gần nhất với thiết bị và đám mây</translation>
    </message>
    <message>
        <source>the letter i came back as one byte</source>
        <translation>chữ i trả về dưới dạng một byte</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>the name it was created with</source>
        <translation>tên lúc được tạo</translation>
    </message>
    <message>
        <source>the newest when left out</source>
        <translation>bỏ trống thì bản mới nhất</translation>
    </message>
    <message>
        <source>the old one is {0} min old</source>
        <translation>mã cũ đã được {0} phút</translation>
    </message>
    <message>
        <source>the one to delete</source>
        <translation>cái cần xóa</translation>
    </message>
    <message>
        <source>the only device that is plugged in</source>
        <translation>thiết bị duy nhất đang cắm</translation>
    </message>
    <message>
        <source>the only kind there is today</source>
        <translation>loại duy nhất hiện nay</translation>
    </message>
    <message>
        <source>the place of the secrets: {0}</source>
        <translation>nơi để bí mật: {0}</translation>
    </message>
    <message>
        <source>the recipe of the bench</source>
        <translation>công thức của bàn máy</translation>
    </message>
    <message>
        <source>the recipe {0}</source>
        <translation>công thức {0}</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>hồ sơ</translation>
    </message>
    <message>
        <source>the reply came too slowly</source>
        <translation>trả lời đến quá chậm</translation>
    </message>
    <message>
        <source>the run ended without a verdict</source>
        <translation>lượt chạy kết thúc mà không có kết luận</translation>
    </message>
    <message>
        <source>the scopes chosen, in one product or organization</source>
        <translation>các phạm vi đã chọn, trong một sản phẩm hoặc tổ chức</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>dịch vụ</translation>
    </message>
    <message>
        <source>the session with the cloud is closed</source>
        <translation>phiên với đám mây đã đóng</translation>
    </message>
    <message>
        <source>the settings without secrets, and the slots</source>
        <translation>cài đặt không có bí mật, và các khe</translation>
    </message>
    <message>
        <source>the slots</source>
        <translation>các khe</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>mã nguồn</translation>
    </message>
    <message>
        <source>the system itself</source>
        <translation>chính hệ thống</translation>
    </message>
    <message>
        <source>the system's settings</source>
        <translation>cài đặt của hệ thống</translation>
    </message>
    <message>
        <source>the talk with device and cloud</source>
        <translation>trao đổi với thiết bị và đám mây</translation>
    </message>
    <message>
        <source>the talk with device and cloud, where it was kept</source>
        <translation>trao đổi với thiết bị và đám mây, nếu có giữ</translation>
    </message>
    <message>
        <source>the taught slots</source>
        <translation>các khe đã dạy</translation>
    </message>
    <message>
        <source>the time scale must be above 0</source>
        <translation>tỉ lệ thời gian phải lớn hơn 0</translation>
    </message>
    <message>
        <source>the trace</source>
        <translation>vết</translation>
    </message>
    <message>
        <source>the unit's place among unclaimed ones, and the Wi-Fi that it knew.</source>
        <translation>chỗ của máy trong số các máy chưa nhận quyền, và Wi-Fi mà nó đã biết.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>két</translation>
    </message>
    <message>
        <source>the vault's passphrase</source>
        <translation>cụm mật khẩu của két</translation>
    </message>
    <message>
        <source>the vault's passphrase: replaced</source>
        <translation>cụm mật khẩu của két: đã thay</translation>
    </message>
    <message>
        <source>the versions of Station, Python, Qt, the system and the libraries</source>
        <translation>phiên bản của Station, Python, Qt, hệ thống và thư viện</translation>
    </message>
    <message>
        <source>the way back</source>
        <translation>đường trở lại</translation>
    </message>
    <message>
        <source>the {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>the {0} token</source>
        <translation>token {0}</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>there is no card for {0} {1}</source>
        <translation>không có thẻ cho {0} {1}</translation>
    </message>
    <message>
        <source>there is none in {0}; --verbose writes one</source>
        <translation>không có trong {0}; --verbose ghi một cái</translation>
    </message>
    <message>
        <source>this computer left: {0}</source>
        <translation>máy tính này đã rời đi: {0}</translation>
    </message>
    <message>
        <source>this computer's key store</source>
        <translation>kho khóa của máy tính này</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>cần gửi</translation>
    </message>
    <message>
        <source>to compile for; the device's own when left out</source>
        <translation>biên dịch cho phiên bản này; bỏ trống thì theo thiết bị</translation>
    </message>
    <message>
        <source>token deletions</source>
        <translation>lần xóa token</translation>
    </message>
    <message>
        <source>token inspection</source>
        <translation>xem token</translation>
    </message>
    <message>
        <source>token reads</source>
        <translation>lần đọc token</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>true, or false for the others</source>
        <translation>true, hoặc false cho các thiết bị khác</translation>
    </message>
    <message>
        <source>try account</source>
        <translation>try account</translation>
    </message>
    <message>
        <source>try {0}: {1}</source>
        <translation>lần thử {0}: {1}</translation>
    </message>
    <message>
        <source>two numbers, [across, down]</source>
        <translation>hai số, [ngang, dọc]</translation>
    </message>
    <message>
        <source>two slots have the {0} {1}</source>
        <translation>hai khe có cùng {0} {1}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>đang diễn ra</translation>
    </message>
    <message>
        <source>unique over the whole service</source>
        <translation>duy nhất trong toàn dịch vụ</translation>
    </message>
    <message>
        <source>unique within the owner's account</source>
        <translation>duy nhất trong tài khoản của chủ sở hữu</translation>
    </message>
    <message>
        <source>unit story</source>
        <translation>unit story</translation>
    </message>
    <message>
        <source>unit: …{0}</source>
        <translation>máy: …{0}</translation>
    </message>
    <message>
        <source>until it is deleted</source>
        <translation>đến khi bị xóa</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>đến {0}</translation>
    </message>
    <message>
        <source>until {0} UTC</source>
        <translation>đến {0} UTC</translation>
    </message>
    <message>
        <source>update check</source>
        <translation>kiểm tra cập nhật</translation>
    </message>
    <message>
        <source>update fetch</source>
        <translation>lấy bản cập nhật</translation>
    </message>
    <message>
        <source>update from {0} to {1}</source>
        <translation>cập nhật từ {0} lên {1}</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>tên người dùng</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>token người dùng</translation>
    </message>
    <message>
        <source>usually about 1 s</source>
        <translation>thường khoảng 1 giây</translation>
    </message>
    <message>
        <source>usually {0}–{1} s</source>
        <translation>thường {0}–{1} giây</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>phiên bản {0}</translation>
    </message>
    <message>
        <source>versions of Station, Python, Qt, system, libraries</source>
        <translation>phiên bản của Station, Python, Qt, hệ thống, thư viện</translation>
    </message>
    <message>
        <source>w was not answered</source>
        <translation>w không được trả lời</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>waits for firmware</source>
        <translation>chờ firmware</translation>
    </message>
    <message>
        <source>watch {0}</source>
        <translation>watch {0}</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>đường lui</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>dùng để làm gì</translation>
    </message>
    <message>
        <source>what it may do, nothing else</source>
        <translation>những gì nó được làm, ngoài ra không gì khác</translation>
    </message>
    <message>
        <source>what the function is given; over 63 bytes older devices cut it</source>
        <translation>những gì truyền cho hàm; quá 63 byte thì thiết bị cũ cắt bớt</translation>
    </message>
    <message>
        <source>what the record tells of the device</source>
        <translation>điều hồ sơ kể về thiết bị</translation>
    </message>
    <message>
        <source>what the record tells of the device; persons by pseudonyms</source>
        <translation>điều hồ sơ kể về thiết bị; người được ghi bằng bí danh</translation>
    </message>
    <message>
        <source>whether the internet is back</source>
        <translation>internet đã trở lại chưa</translation>
    </message>
    <message>
        <source>without a code yet</source>
        <translation>chưa có mã</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>nhầm máy</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>có hoặc không</translation>
    </message>
    <message>
        <source>yes: may call it.  ?: nobody knows for sure, the service may refuse.  -: refused.  Under api-user stands the scope that it needs.</source>
        <translation>yes: được gọi.  ?: không ai biết chắc, dịch vụ có thể từ chối.  -: bị từ chối.  Dưới api-user là phạm vi cần có.</translation>
    </message>
    <message>
        <source>your network</source>
        <translation>mạng của bạn</translation>
    </message>
    <message>
        <source>{0} (process {1})</source>
        <translation>{0} (tiến trình {1})</translation>
    </message>
    <message>
        <source>{0} ({1}) for {2} can be provisioned.</source>
        <translation>{0} ({1}) cho {2} cấp phát được.</translation>
    </message>
    <message>
        <source>{0} /{1} HTTP/1.1</source>
        <translation>{0} /{1} HTTP/1.1</translation>
    </message>
    <message>
        <source>{0} A code that never came is worth nothing; asking for another.</source>
        <translation>{0} Mã không đến thì không có giá trị; đang xin mã khác.</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} answers on {1}; {2} was begun with.</source>
        <translation>{0} trả lời ở {1}; lúc bắt đầu là {2}.</translation>
    </message>
    <message>
        <source>{0} answers where {1} was.</source>
        <translation>{0} trả lời ở chỗ trước đó là {1}.</translation>
    </message>
    <message>
        <source>{0} are not; importing them once more.</source>
        <translation>{0} thì chưa; đang nhập chúng lại một lần.</translation>
    </message>
    <message>
        <source>{0} belongs to somebody outside the product's team.</source>
        <translation>{0} thuộc về người ngoài nhóm của sản phẩm.</translation>
    </message>
    <message>
        <source>{0} boards are plugged in</source>
        <translation>Có {0} bo mạch đang cắm</translation>
    </message>
    <message>
        <source>{0} by {1} mm</source>
        <translation>{0} x {1} mm</translation>
    </message>
    <message>
        <source>{0} cannot be asked: {1}.</source>
        <translation>Không hỏi được {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}.</source>
        <translation>Không tạo được {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: is the device plugged in?</source>
        <translation>Không mở được {0}: thiết bị có cắm không?</translation>
    </message>
    <message>
        <source>{0} cannot be opened: is the device there?</source>
        <translation>Không mở được {0}: thiết bị có ở đó không?</translation>
    </message>
    <message>
        <source>{0} cannot be read as a PNG.</source>
        <translation>Không đọc được {0} như PNG.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>Không đọc được {0}: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>Không đọc được {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be replaced: {1}.</source>
        <translation>Không thay được {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written as {1}.</source>
        <translation>Không viết được {0} dưới dạng {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>Không ghi được {0}: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>Không ghi được {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot hold {1}.</source>
        <translation>{0} không chứa được {1}.</translation>
    </message>
    <message>
        <source>{0} cannot scan.</source>
        <translation>{0} không quét được.</translation>
    </message>
    <message>
        <source>{0} could not be looked at: {1}</source>
        <translation>không xem được {0}: {1}</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} ngày</translation>
    </message>
    <message>
        <source>{0} devices</source>
        <translation>{0} thiết bị</translation>
    </message>
    <message>
        <source>{0} did not leave {1}.</source>
        <translation>{0} không rời {1}.</translation>
    </message>
    <message>
        <source>{0} does not accept a connection</source>
        <translation>{0} không nhận kết nối</translation>
    </message>
    <message>
        <source>{0} does not answer within {1} s.</source>
        <translation>{0} không trả lời trong {1} giây.</translation>
    </message>
    <message>
        <source>{0} does not answer.</source>
        <translation>{0} không trả lời.</translation>
    </message>
    <message>
        <source>{0} does not hear {1}.</source>
        <translation>{0} không nghe thấy {1}.</translation>
    </message>
    <message>
        <source>{0} does not lie beside the template.</source>
        <translation>{0} không nằm cạnh mẫu.</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} mục</translation>
    </message>
    <message>
        <source>{0} events were lost: they came faster than they were taken.</source>
        <translation>{0} sự kiện bị mất: chúng đến nhanh hơn tốc độ lấy.</translation>
    </message>
    <message>
        <source>{0} events were lost: this computer was too busy.</source>
        <translation>{0} sự kiện bị mất: máy tính này quá bận.</translation>
    </message>
    <message>
        <source>{0} for {1} is forgotten.</source>
        <translation>{0} cho {1} đã được quên.</translation>
    </message>
    <message>
        <source>{0} for {1} is not kept here.</source>
        <translation>{0} cho {1} không lưu ở đây.</translation>
    </message>
    <message>
        <source>{0} for {1} is replaced.</source>
        <translation>{0} cho {1} đã được thay.</translation>
    </message>
    <message>
        <source>{0} for {1}: forgotten</source>
        <translation>{0} cho {1}: đã quên</translation>
    </message>
    <message>
        <source>{0} for {1}: replaced</source>
        <translation>{0} cho {1}: đã thay</translation>
    </message>
    <message>
        <source>{0} gives this computer no address.</source>
        <translation>{0} không cấp địa chỉ cho máy tính này.</translation>
    </message>
    <message>
        <source>{0} has more than 4 MB</source>
        <translation>{0} lớn hơn 4 MB</translation>
    </message>
    <message>
        <source>{0} has no cu. name.</source>
        <translation>{0} không có tên cu.</translation>
    </message>
    <message>
        <source>{0} has no parameter {1}.</source>
        <translation>{0} không có tham số {1}.</translation>
    </message>
    <message>
        <source>{0} has no row below its heading.</source>
        <translation>{0} không có dòng nào dưới tiêu đề.</translation>
    </message>
    <message>
        <source>{0} has too little room for {1} characters at {2} dpi.</source>
        <translation>{0} có quá ít chỗ cho {1} ký tự ở {2} dpi.</translation>
    </message>
    <message>
        <source>{0} has {1} open</source>
        <translation>{0} đang mở {1}</translation>
    </message>
    <message>
        <source>{0} has {1} rows.</source>
        <translation>{0} có {1} dòng.</translation>
    </message>
    <message>
        <source>{0} holds more than any unit's trace.</source>
        <translation>{0} chứa nhiều hơn vết của một máy.</translation>
    </message>
    <message>
        <source>{0} holds no record.</source>
        <translation>{0} không chứa hồ sơ.</translation>
    </message>
    <message>
        <source>{0} holds nothing but [[report]] tables</source>
        <translation>{0} chỉ được chứa các bảng [[report]]</translation>
    </message>
    <message>
        <source>{0} holds what no update holds.</source>
        <translation>{0} chứa thứ mà bản cập nhật không chứa.</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} trong {1}</translation>
    </message>
    <message>
        <source>{0} is a bundle without a trace; its manifest says why.</source>
        <translation>{0} là gói không có vết; bản kê của nó nói vì sao.</translation>
    </message>
    <message>
        <source>{0} is a database, but no record of Station.</source>
        <translation>{0} là cơ sở dữ liệu, nhưng không phải hồ sơ của Station.</translation>
    </message>
    <message>
        <source>{0} is a database, but no whole record of Station.</source>
        <translation>{0} là cơ sở dữ liệu, nhưng không phải hồ sơ nguyên vẹn của Station.</translation>
    </message>
    <message>
        <source>{0} is a file, no printer.</source>
        <translation>{0} là tệp, không phải máy in.</translation>
    </message>
    <message>
        <source>{0} is a number in the sheet: zeros in front of it, or digits, are lost.</source>
        <translation>{0} là số trong trang tính: các số không ở đầu, hoặc vài chữ số, bị mất.</translation>
    </message>
    <message>
        <source>{0} is a stream: it is followed, not sent.</source>
        <translation>{0} là luồng: phải theo dõi, không gửi.</translation>
    </message>
    <message>
        <source>{0} is an old Excel file.</source>
        <translation>{0} là tệp Excel cũ.</translation>
    </message>
    <message>
        <source>{0} is another one now; look at it again.</source>
        <translation>{0} giờ là tệp khác; hãy xem lại.</translation>
    </message>
    <message>
        <source>{0} is answered with one of {1}.</source>
        <translation>{0} được trả lời bằng một trong {1}.</translation>
    </message>
    <message>
        <source>{0} is cut off or damaged.</source>
        <translation>{0} bị cắt cụt hoặc hỏng.</translation>
    </message>
    <message>
        <source>{0} is damaged, or is no record.</source>
        <translation>{0} bị hỏng, hoặc không phải hồ sơ.</translation>
    </message>
    <message>
        <source>{0} is declared below a value</source>
        <translation>{0} được khai báo bên dưới một giá trị</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} trống.</translation>
    </message>
    <message>
        <source>{0} is far too large to be firmware.</source>
        <translation>{0} quá lớn, không thể là firmware.</translation>
    </message>
    <message>
        <source>{0} is forgotten here; the cloud did not revoke it: {1}</source>
        <translation>{0} đã được quên ở đây; đám mây chưa thu hồi nó: {1}</translation>
    </message>
    <message>
        <source>{0} is gone already.</source>
        <translation>{0} đã không còn.</translation>
    </message>
    <message>
        <source>{0} is in the group {1}, this session is not yet.</source>
        <translation>{0} đã thuộc nhóm {1}, phiên này thì chưa.</translation>
    </message>
    <message>
        <source>{0} is larger than any unit's trace.</source>
        <translation>{0} lớn hơn vết của một máy.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} lớn hơn {1} MB.</translation>
    </message>
    <message>
        <source>{0} is near</source>
        <translation>{0} ở gần</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}</source>
        <translation>{0} không phải TOML: {1}</translation>
    </message>
    <message>
        <source>{0} is no address of a printer.</source>
        <translation>{0} không phải địa chỉ máy in.</translation>
    </message>
    <message>
        <source>{0} is no device ID.</source>
        <translation>{0} không phải ID thiết bị.</translation>
    </message>
    <message>
        <source>{0} is no device id, and a serial number is looked up by an account only.</source>
        <translation>{0} không phải ID thiết bị, và chỉ tài khoản mới tra được số sê-ri.</translation>
    </message>
    <message>
        <source>{0} is no file.</source>
        <translation>{0} không phải là tệp.</translation>
    </message>
    <message>
        <source>{0} is no longer in sight.</source>
        <translation>Không còn thấy {0}.</translation>
    </message>
    <message>
        <source>{0} is no rate of a serial port.</source>
        <translation>{0} không phải tốc độ của cổng nối tiếp.</translation>
    </message>
    <message>
        <source>{0} is no stream.</source>
        <translation>{0} không phải luồng.</translation>
    </message>
    <message>
        <source>{0} is no text file.</source>
        <translation>{0} không phải tệp văn bản.</translation>
    </message>
    <message>
        <source>{0} is no update, or not whole.</source>
        <translation>{0} không phải bản cập nhật, hoặc không nguyên vẹn.</translation>
    </message>
    <message>
        <source>{0} is no update.</source>
        <translation>{0} không phải bản cập nhật.</translation>
    </message>
    <message>
        <source>{0} is no version.</source>
        <translation>{0} không phải phiên bản.</translation>
    </message>
    <message>
        <source>{0} is no workbook that can be read.</source>
        <translation>{0} không phải sổ tính đọc được.</translation>
    </message>
    <message>
        <source>{0} is not TOML: {1}</source>
        <translation>{0} không phải TOML: {1}</translation>
    </message>
    <message>
        <source>{0} is not an address like {1}</source>
        <translation>{0} không phải địa chỉ như {1}</translation>
    </message>
    <message>
        <source>{0} is not https; http is for this computer itself only</source>
        <translation>{0} không phải https; http chỉ dành cho chính máy tính này</translation>
    </message>
    <message>
        <source>{0} is not in the round: no code was fetched for it.</source>
        <translation>{0} không thuộc đợt: chưa lấy mã nào cho nó.</translation>
    </message>
    <message>
        <source>{0} is not on the traveller's list.</source>
        <translation>{0} không có trong phiếu lô.</translation>
    </message>
    <message>
        <source>{0} is not open: it is no device's own network.</source>
        <translation>{0} không phải mạng mở: đó không phải mạng riêng của thiết bị.</translation>
    </message>
    <message>
        <source>{0} is not whole.</source>
        <translation>{0} không nguyên vẹn.</translation>
    </message>
    <message>
        <source>{0} is not whole: {1}</source>
        <translation>{0} không nguyên vẹn: {1}</translation>
    </message>
    <message>
        <source>{0} is of an earlier Station (revision {1}).</source>
        <translation>{0} là của Station cũ hơn (bản sửa đổi {1}).</translation>
    </message>
    <message>
        <source>{0} is of revision {1} already; nothing was done.</source>
        <translation>{0} đã ở bản sửa đổi {1}; không làm gì cả.</translation>
    </message>
    <message>
        <source>{0} is of revision {1}; this Station knows {2}.</source>
        <translation>{0} ở bản sửa đổi {1}; Station này biết {2}.</translation>
    </message>
    <message>
        <source>{0} is on 5 GHz only: no device of this kind can use it.</source>
        <translation>{0} chỉ có ở 5 GHz: không thiết bị nào loại này dùng được.</translation>
    </message>
    <message>
        <source>{0} is protected; the product does not take it.</source>
        <translation>{0} được bảo vệ; sản phẩm không nhận nó.</translation>
    </message>
    <message>
        <source>{0} is revoked at the cloud and forgotten.</source>
        <translation>{0} đã bị thu hồi trên đám mây và được quên.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} đã có sẵn.</translation>
    </message>
    <message>
        <source>{0} is too old.</source>
        <translation>{0} quá cũ.</translation>
    </message>
    <message>
        <source>{0} is weak where the device is ({1} dBm).</source>
        <translation>{0} yếu ở chỗ thiết bị ({1} dBm).</translation>
    </message>
    <message>
        <source>{0} is written by {1}.</source>
        <translation>{0} đang được {1} ghi.</translation>
    </message>
    <message>
        <source>{0} is {1}, not a list</source>
        <translation>{0} là {1}, không phải danh sách</translation>
    </message>
    <message>
        <source>{0} is {1}, not an object</source>
        <translation>{0} là {1}, không phải đối tượng</translation>
    </message>
    <message>
        <source>{0} is {1}, not {2}</source>
        <translation>{0} là {1}, không phải {2}</translation>
    </message>
    <message>
        <source>{0} is {1}, simulated {2}</source>
        <translation>{0} là {1}, mô phỏng là {2}</translation>
    </message>
    <message>
        <source>{0} loses it; then it leaves {1}. Firmware stays.</source>
        <translation>{0} mất nó; rồi nó rời {1}. Firmware vẫn còn.</translation>
    </message>
    <message>
        <source>{0} may not open {1}.</source>
        <translation>{0} không được mở {1}.</translation>
    </message>
    <message>
        <source>{0} may open serial ports{1}.</source>
        <translation>{0} được mở các cổng nối tiếp{1}.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} phút</translation>
    </message>
    <message>
        <source>{0} min {1} s left{2}</source>
        <translation>còn {0} phút {1} giây{2}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} names a proxy; the cloud is reached without it.</source>
        <translation>{0} nêu một proxy; đám mây vẫn đến được mà không cần proxy đó.</translation>
    </message>
    <message>
        <source>{0} needs a token.</source>
        <translation>{0} cần token.</translation>
    </message>
    <message>
        <source>{0} needs a {1} token, and none can be had.</source>
        <translation>{0} cần token {1}, mà không lấy được.</translation>
    </message>
    <message>
        <source>{0} of them</source>
        <translation>{0} trong số đó</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0} of {1} bytes.</source>
        <translation>{0}/{1} byte.</translation>
    </message>
    <message>
        <source>{0} of {1} calls of 5 min are used.</source>
        <translation>Đã dùng {0}/{1} lệnh gọi của 5 phút.</translation>
    </message>
    <message>
        <source>{0} of {1} devices are done.</source>
        <translation>Đã xong {0}/{1} thiết bị.</translation>
    </message>
    <message>
        <source>{0} of {1} lines did not come into the product ({2}).</source>
        <translation>{0}/{1} dòng không vào được sản phẩm ({2}).</translation>
    </message>
    <message>
        <source>{0} of {1} points, {2} of {3} drills passed</source>
        <translation>{0}/{1} điểm, đạt {2}/{3} bài tập</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} hoặc {1}</translation>
    </message>
    <message>
        <source>{0} owned this device before this batch.</source>
        <translation>{0} đã sở hữu thiết bị này trước lô này.</translation>
    </message>
    <message>
        <source>{0} owns device …{1} in {2}.</source>
        <translation>{0} sở hữu thiết bị …{1} trong {2}.</translation>
    </message>
    <message>
        <source>{0} signed on.</source>
        <translation>{0} đã ký tên.</translation>
    </message>
    <message>
        <source>{0} takes no label: {1}.</source>
        <translation>{0} không nhận nhãn: {1}.</translation>
    </message>
    <message>
        <source>{0} takes no token by {1}.</source>
        <translation>{0} không nhận token qua {1}.</translation>
    </message>
    <message>
        <source>{0} takes {1}</source>
        <translation>{0} nhận {1}</translation>
    </message>
    <message>
        <source>{0} the stream is open</source>
        <translation>{0} luồng đã mở</translation>
    </message>
    <message>
        <source>{0} units are still in work; they go on to their end.</source>
        <translation>{0} máy vẫn đang làm; chúng được làm cho xong.</translation>
    </message>
    <message>
        <source>{0} uses {1}</source>
        <translation>{0} đang dùng {1}</translation>
    </message>
    <message>
        <source>{0} wants {1} MB.</source>
        <translation>{0} cần {1} MB.</translation>
    </message>
    <message>
        <source>{0} was answered with {1}</source>
        <translation>{0} được trả lời bằng {1}</translation>
    </message>
    <message>
        <source>{0} was answered {1}</source>
        <translation>{0} được trả lời {1}</translation>
    </message>
    <message>
        <source>{0} was empty; it is of revision {1} now.</source>
        <translation>{0} trống; giờ nó ở bản sửa đổi {1}.</translation>
    </message>
    <message>
        <source>{0} was not answered</source>
        <translation>{0} không được trả lời</translation>
    </message>
    <message>
        <source>{0} was not ready in time</source>
        <translation>{0} không sẵn sàng kịp</translation>
    </message>
    <message>
        <source>{0} went from revision {1} to {2}; as it was before it lies in {3}.</source>
        <translation>{0} đã từ bản sửa đổi {1} lên {2}; bản trước đó nằm trong {3}.</translation>
    </message>
    <message>
        <source>{0} works with this device. We look on again when it is done.</source>
        <translation>{0} đang làm việc với thiết bị này. Xong việc, Station sẽ theo dõi tiếp.</translation>
    </message>
    <message>
        <source>{0} would be reached from {1}, not by {2}</source>
        <translation>{0} sẽ được kết nối từ {1}, không qua {2}</translation>
    </message>
    <message>
        <source>{0} {1} by {2}</source>
        <translation>{0} {1} bởi {2}</translation>
    </message>
    <message>
        <source>{0} {1} has an answer without a status.</source>
        <translation>{0} {1} có câu trả lời không có trạng thái.</translation>
    </message>
    <message>
        <source>{0} {1} min are left.</source>
        <translation>{0} Còn {1} phút.</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1}/{2}</translation>
    </message>
    <message>
        <source>{0} {1}, Python {2}</source>
        <translation>{0} {1}, Python {2}</translation>
    </message>
    <message>
        <source>{0} · F5 again</source>
        <translation>{0} · F5 lần nữa</translation>
    </message>
    <message>
        <source>{0} · RED bin · take it out</source>
        <translation>{0} · thùng ĐỎ · rút ra</translation>
    </message>
    <message>
        <source>{0} · set aside</source>
        <translation>{0} · để riêng</translation>
    </message>
    <message>
        <source>{0} · still looking; slot may be freed</source>
        <translation>{0} · vẫn đang tìm; có thể dọn trống khe</translation>
    </message>
    <message>
        <source>{0} · take out · {1}</source>
        <translation>{0} · rút ra · {1}</translation>
    </message>
    <message>
        <source>{0} · {1} bytes</source>
        <translation>{0} · {1} byte</translation>
    </message>
    <message>
        <source>{0} · {1} · ACK</source>
        <translation>{0} · {1} · ĐÃ XEM</translation>
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
        <translation>{0}, vì quá nhiều dòng không như vậy.</translation>
    </message>
    <message>
        <source>{0}, in doubt</source>
        <translation>{0}, còn nghi vấn</translation>
    </message>
    <message>
        <source>{0}, job {1}</source>
        <translation>{0}, tác vụ {1}</translation>
    </message>
    <message>
        <source>{0}, line {1}: file {2}</source>
        <translation>{0}, dòng {1}: tệp {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, dòng {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} {3}</source>
        <translation>{0}, dòng {1}: {2} {3}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}.</source>
        <translation>{0}, dòng {1}: {2}.</translation>
    </message>
    <message>
        <source>{0}, none is taken.</source>
        <translation>{0}, không cái nào bị chiếm.</translation>
    </message>
    <message>
        <source>{0}, port {1},</source>
        <translation>{0}, cổng {1},</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, phiên bản {1}</translation>
    </message>
    <message>
        <source>{0}.{1} is missing</source>
        <translation>thiếu {0}.{1}</translation>
    </message>
    <message>
        <source>{0}: asking which {1}s the device has.</source>
        <translation>{0}: hỏi xem thiết bị có những {1} nào.</translation>
    </message>
    <message>
        <source>{0}: begun</source>
        <translation>{0}: đã bắt đầu</translation>
    </message>
    <message>
        <source>{0}: done</source>
        <translation>{0}: xong</translation>
    </message>
    <message>
        <source>{0}: instead of JSON came a page ({1}). Perhaps something stands between this computer and the cloud: a proxy, a sign-in.</source>
        <translation>{0}: thay cho JSON là một trang ({1}). Có lẽ có gì đó đứng giữa máy tính này và đám mây: proxy, trang đăng nhập.</translation>
    </message>
    <message>
        <source>{0}: it was sent, but the reply was lost.</source>
        <translation>{0}: đã gửi, nhưng trả lời bị mất.</translation>
    </message>
    <message>
        <source>{0}: its owner was asked by e-mail to hand it over; it is not ours yet.</source>
        <translation>{0}: chủ sở hữu đã được đề nghị qua e-mail để chuyển giao; nó chưa phải của mình.</translation>
    </message>
    <message>
        <source>{0}: no result in {1} s.</source>
        <translation>{0}: không có kết quả sau {1} giây.</translation>
    </message>
    <message>
        <source>{0}: no such ending: {1}</source>
        <translation>{0}: không có ending này: {1}</translation>
    </message>
    <message>
        <source>{0}: no trusted connection to the cloud (TLS).</source>
        <translation>{0}: không có kết nối tin cậy đến đám mây (TLS).</translation>
    </message>
    <message>
        <source>{0}: not done; {1}</source>
        <translation>{0}: chưa xong; {1}</translation>
    </message>
    <message>
        <source>{0}: nothing answers at the cloud's address.</source>
        <translation>{0}: không có gì trả lời ở địa chỉ của đám mây.</translation>
    </message>
    <message>
        <source>{0}: number, ending, what and do must all be said</source>
        <translation>{0}: phải nêu đủ number, ending, what và do</translation>
    </message>
    <message>
        <source>{0}: stopped before it was sent.</source>
        <translation>{0}: đã dừng trước khi gửi.</translation>
    </message>
    <message>
        <source>{0}: that takes the account's token.</source>
        <translation>{0}: việc này cần token của tài khoản.</translation>
    </message>
    <message>
        <source>{0}: the cloud answered {1}{2}: {3}.</source>
        <translation>{0}: đám mây trả lời {1}{2}: {3}.</translation>
    </message>
    <message>
        <source>{0}: the cloud did not finish its answer.</source>
        <translation>{0}: đám mây không trả lời xong.</translation>
    </message>
    <message>
        <source>{0}: the cloud has locked this site out.</source>
        <translation>{0}: đám mây đã khóa địa điểm này.</translation>
    </message>
    <message>
        <source>{0}: the cloud no longer accepts the token. Getting a new one.</source>
        <translation>{0}: đám mây không còn chấp nhận token. Đang lấy token mới.</translation>
    </message>
    <message>
        <source>{0}: the cloud says {1}.</source>
        <translation>{0}: đám mây nói {1}.</translation>
    </message>
    <message>
        <source>{0}: the cloud takes no token by {1} ({2}).</source>
        <translation>{0}: đám mây không nhận token qua {1} ({2}).</translation>
    </message>
    <message>
        <source>{0}: the cloud's certificate is not valid at this time.</source>
        <translation>{0}: chứng chỉ của đám mây không có hiệu lực vào lúc này.</translation>
    </message>
    <message>
        <source>{0}: the device belongs to somebody else.</source>
        <translation>{0}: thiết bị thuộc về người khác.</translation>
    </message>
    <message>
        <source>{0}: the device itself is asked; it may take a while.</source>
        <translation>{0}: chính thiết bị được hỏi; có thể mất một lúc.</translation>
    </message>
    <message>
        <source>{0}: the proxy lets nothing through.</source>
        <translation>{0}: proxy không cho gì đi qua.</translation>
    </message>
    <message>
        <source>{0}: this account has a second factor.</source>
        <translation>{0}: tài khoản này có yếu tố thứ hai.</translation>
    </message>
    <message>
        <source>{0}: this account signs in elsewhere (SSO); a password does not work.</source>
        <translation>{0}: tài khoản này đăng nhập ở nơi khác (SSO); mật khẩu không dùng được.</translation>
    </message>
    <message>
        <source>{0}: this site's share is used up ({1} in {2} min, of {3} for everybody behind this address{4}). The next may go in {5} s.</source>
        <translation>{0}: phần của địa điểm này đã dùng hết ({1} trong {2} phút, trên tổng {3} cho mọi bên sau địa chỉ này{4}). Lệnh kế tiếp được gửi sau {5} giây.</translation>
    </message>
    <message>
        <source>{0}: too many wrong log-ins came from this public address. Nobody behind it gets a token for {1}.</source>
        <translation>{0}: quá nhiều lần đăng nhập sai từ địa chỉ công cộng này. Không ai sau địa chỉ đó nhận được token trong {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} in {2}</source>
        <translation>{0}: {1} trong {2}</translation>
    </message>
    <message>
        <source>{0}: {1} is missing</source>
        <translation>{0}: thiếu {1}</translation>
    </message>
    <message>
        <source>{0}: {1} looks like a secret; none may stand in a setup file.</source>
        <translation>{0}: {1} trông như bí mật; tệp thiết lập không được chứa bí mật.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} did not come into the product ({3}).</source>
        <translation>{0}: {1}/{2} không vào được sản phẩm ({3}).</translation>
    </message>
    <message>
        <source>{0}; there is {1}</source>
        <translation>{0}; có sẵn {1}</translation>
    </message>
    <message>
        <source>{0}{1} belongs to {2} in the cloud. Please release it: in the console open the device, choose Unclaim device, then tell us.</source>
        <translation>{0}{1} thuộc về {2} trên đám mây. Xin hãy giải phóng nó: trong bảng điều khiển web, mở thiết bị, chọn Unclaim device, rồi báo cho chúng tôi.</translation>
    </message>
    <message>
        <source>{0}{1} is in your product {2}. Please unclaim it, then remove it from the product, in this order.</source>
        <translation>{0}{1} đang ở trong sản phẩm {2} của quý vị. Xin hãy hủy nhận quyền, rồi gỡ nó khỏi sản phẩm, theo thứ tự này.</translation>
    </message>
    <message>
        <source>· Not sure: no proof yet</source>
        <translation>· Chưa rõ: chưa có bằng chứng</translation>
    </message>
    <message>
        <source>· Slow: still looking</source>
        <translation>· Chậm: vẫn đang tìm</translation>
    </message>
    <message>
        <source>Hold SETUP 3 s</source>
        <translation>Giữ SETUP 3 s</translation>
    </message>
    <message>
        <source>Press RESET</source>
        <translation>Nhấn RESET</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translation>Cắm cáp</translation>
    </message>
    <message>
        <source>Switch the access point on</source>
        <translation>Bật điểm truy cập</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời đi</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>A device is in work: the language changes with the next start.</source>
        <translation>Có thiết bị đang làm: ngôn ngữ đổi ở lần khởi động kế tiếp.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
</context>
</TS>
