"""Does what the buttons of the page Cloud say."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from station.domain.calls.catalogue import CALLS
from station.domain.calls.reply import Kept, Reply
from station.domain.calls.shape import Kind, Style, Takes
from station.domain.cloud_errors import BuildFailed, CloudUnwell, SiteOffline
from station.domain.errors import StationError
from station.flow.cloud_desk import CloudDesk, PastCall
from station.flow.ports import Outside
from station.window.cloud.agreement import agree
from station.window.cloud.asides import Asides
from station.window.cloud.call_form import CallForm
from station.window.cloud.call_run import CallRun
from station.window.cloud.desk_keeper import DeskKeeper, Settings
from station.window.cloud.device_form import DeviceForm
from station.window.look import Look
from station.window.pages.cloud_page import CloudPage, is_call
from station.window.tasks import Tasks

_GAUGE_EVERY_MS = 5_000


class CloudDriver(QObject):
    """`favourites_changed` gives the names to keep."""

    favourites_changed = Signal(str)
    budget_read = Signal(object)
    """Budget."""
    client_kept = Signal(str)
    """The client id whose secret is in the key store from now on."""
    cloud_seen = Signal(str)
    """ok or trouble: how the cloud did with the last call."""

    def __init__(
        self, look: Look, outside: Outside, tasks: Tasks, settings: Settings, page: CloudPage
    ) -> None:
        super().__init__(page)
        self._look, self._outside, self._page = look, outside, page
        self._settings = settings
        self.keeper = DeskKeeper(outside, tasks, settings)
        self.asides = Asides(look, page, self.keeper)
        self.run = CallRun(tasks)
        self._tasks = tasks
        self._gauge = QTimer(self)
        self._gauge.setInterval(_GAUGE_EVERY_MS)
        self._gauge.timeout.connect(self._read_gauge)
        self._gauge.start()
        self._is_reading = False
        self._connect()
        page.calls.show_favourites(settings().get("favourite_calls", "").split())
        if product := settings().get("product"):
            page.remembered.carry(Takes.PRODUCT, product)
            page.remembered.suggest(Takes.PRODUCT, product)

    def account_changed(self) -> None:
        self.run.stop_following()
        self.keeper.let_go()
        if product := self._settings().get("product"):
            self._page.remembered.carry(Takes.PRODUCT, product)

    async def close(self) -> None:
        await self.keeper.close()

    def _connect(self) -> None:
        page, run = self._page, self.run
        page.calls.chosen.connect(self._choose)
        page.calls.favourites_changed.connect(
            lambda: self.favourites_changed.emit(" ".join(page.calls.favourites))
        )
        page.stop.clicked.connect(run.stop)
        page.request.style_changed.connect(self._preview)
        page.answers.history.clicked.connect(self.asides.show_history)
        page.answers.reply.offer_taken.connect(self._take_offer)
        page.answers.reply.keep_pressed.connect(self._keep)
        page.answers.reply.row_chosen.connect(self._take_row)
        page.answers.events.follow_pressed.connect(self._send)
        page.answers.events.stop_pressed.connect(run.stop_following)
        run.told.connect(page.answers.show_news)
        run.answered.connect(self._answered)
        run.failed.connect(self._failed)
        run.batch.connect(page.answers.events.take)
        run.changed.connect(self._busy_changed)
        run.stopped.connect(page.answers.show_stopped)
        self.keeper.operator.asked.connect(self.asides.ask)
        self.asides.past_taken.connect(self._take_past)
        self.asides.failed.connect(self._failed)
        self.asides.given_up.connect(run.stop)
        self.asides.token_kept.connect(self._token_kept)
        self.asides.client_kept.connect(self.client_kept)

    def _choose(self, name: str) -> None:
        page = self._page
        self._remember()
        if not is_call(name):
            acts = DeviceForm(self._look, name)
            acts.send_pressed.connect(self._do_act)
            page.show_form(acts)
            page.answers.show_call(None)
            return
        call = CALLS[name]
        if any(each.takes is Takes.DEVICE for each in call.parameters):
            self._learn_ports()
        form = CallForm(self._look, call, page.remembered)
        form.changed.connect(self._preview)
        form.send_pressed.connect(self._send)
        form.twin_wanted.connect(page.calls.choose)
        form.help_wanted.connect(self.asides.show_help)
        page.show_form(form)
        page.answers.show_call(call)
        page.show_busy(busy=self.run.is_calling)
        self._offer_kinds()
        self._preview()

    def _read_gauge(self) -> None:
        """Only once a desk is there: the gauge is of the site that is talked with."""
        desk = self.keeper.open_desk
        if desk is not None and not self._is_reading:
            self._is_reading = True
            self._tasks.start(self._gauge_of(desk), "site budget")

    async def _gauge_of(self, desk: CloudDesk) -> None:
        try:
            self.budget_read.emit(await desk.budget())
        finally:
            self._is_reading = False

    def _remember(self) -> None:
        if isinstance(self._page.form, CallForm):
            self._page.remembered.keep(self._page.form.order())

    def _learn_ports(self) -> None:
        """What is plugged in can be picked, if its port tells which device it is."""
        try:
            ports = self._outside.ports()
        except StationError:  # told where a port is opened
            return
        for port in ports:
            if port.device is not None:
                words = self.tr("plugged in at {0}").format(port.address)
                self._page.remembered.suggest(Takes.DEVICE, port.device.text, words)

    def _offer_kinds(self) -> None:
        form = self._page.form
        if not isinstance(form, CallForm):
            return
        try:
            at_hand = self.keeper.desk().kinds_for(form.order())
        except StationError:  # told when the call is made
            at_hand = ()
        form.token.show_call(form.call, at_hand)

    def _preview(self) -> None:
        form = self._page.form
        if not isinstance(form, CallForm):
            return
        order = form.order(self._page.request.style_chosen)
        kind = order.kind
        if kind is None and order.call.tokens:
            kind = self._narrowest(form) or order.call.tokens[0]
        url = self.keeper.account_url
        self._page.request.show_order(order, url, kind)

    def _narrowest(self, form: CallForm) -> Kind | None:
        desk = self.keeper.open_desk
        return next(iter(desk.kinds_for(form.order())), None) if desk is not None else None

    def _send(self) -> None:
        page, form = self._page, self._page.form
        if not isinstance(form, CallForm) or self.run.is_calling:
            return
        style = page.request.style_chosen
        if form.check(style) is not None:
            return
        order = form.order(style)
        page.remembered.keep(order)
        asks = agree(self._look, page, order, self._product(), lambda: self._go(form, style))
        if not asks:
            self._go(form, style)

    def _go(self, form: CallForm, style: Style) -> None:
        """Raises nothing: an address that is not safe is shown as trouble."""
        page, order = self._page, form.order(style)
        page.request.rest()
        try:
            desk = self.keeper.desk()
        except StationError as error:
            self._failed(error)
            return
        page.show_part("reply")
        if order.call.is_stream:
            self.run.follow(desk, order)
            return
        page.answers.wait_for(order.call)
        wants_all = order.call.is_paged and form.all_pages.isChecked()
        self.run.send(desk, order, all_pages=wants_all)

    def _do_act(self) -> None:
        form = self._page.form
        if isinstance(form, DeviceForm) and not self.run.is_calling:
            self._page.answers.wait_for(None)
            self._page.show_part("reply")
            self.run.do(self._act(form), form.act)

    async def _act(self, form: DeviceForm) -> Mapping[str, Any]:
        device = await self._outside.open_device(form.way())
        try:
            return await form.run(device)
        finally:
            await device.close()

    def _answered(self, answer: object) -> None:
        page = self._page
        if not isinstance(answer, Reply):
            if isinstance(page.form, DeviceForm):
                page.form.forget_secrets()
            page.show_part("reply")
            page.answers.show_told(answer if isinstance(answer, Mapping) else {})
            return
        page.remembered.learn(answer)
        page.answers.show_reply(answer)
        page.show_part("reply")
        self.cloud_seen.emit("ok" if answer.status < 500 else "trouble")
        self._read_gauge()
        form = page.form
        if isinstance(form, CallForm):
            form.show_suggestions()
            if isinstance(answer.trouble, BuildFailed):
                form.show_errors(list(answer.trouble.seen))
        self._offer_kinds()

    def _failed(self, error: object) -> None:
        assert isinstance(error, StationError)  # noqa: S101  # what the run tells
        form = self._page.form
        is_stream = isinstance(form, CallForm) and form.call.is_stream
        self._page.answers.show_trouble(error, of_stream=is_stream)
        self._page.show_part("reply")
        if isinstance(error, SiteOffline | CloudUnwell):
            self.cloud_seen.emit("trouble")

    def _busy_changed(self) -> None:
        self._page.show_busy(busy=self.run.is_calling)

    def _take_offer(self, name: str, value: str) -> None:
        if isinstance(self._page.form, CallForm):
            self._page.form.take(name, value)

    def _take_row(self, row: object) -> None:
        """A device or product of a list goes into the forms from now on."""
        form = self._page.form
        if not isinstance(row, Mapping) or not isinstance(form, CallForm):
            return
        key = form.call.table
        takes, name = (Takes.PRODUCT, "slug") if key == "products" else (Takes.DEVICE, "id")
        value = row.get(name)
        if isinstance(value, str):
            self._page.remembered.carry(takes, value)
            self._page.say(self.tr("{0} goes into the next form.").format(value))

    def _keep(self, kept: object) -> None:
        assert isinstance(kept, Kept)  # noqa: S101  # what the view tells
        self.asides.keep(kept)

    def _token_kept(self) -> None:
        """The next desk finds it; one that a stream is followed with goes on."""
        if not self.run.is_following:
            self.keeper.let_go()

    def _take_past(self, past: object) -> None:
        assert isinstance(past, PastCall)  # noqa: S101  # what the box tells
        if past.call not in CALLS:
            return
        self._page.calls.choose(past.call)
        if isinstance(self._page.form, CallForm):
            for name, value in past.values.items():
                self._page.form.take(name, value if isinstance(value, str) else "\n".join(value))

    def _product(self) -> str:
        return self._settings().get("product", "")
