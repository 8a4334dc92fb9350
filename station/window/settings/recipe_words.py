"""Every key of a recipe as a person fills it in: what it is called, and a word beside it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject


@dataclass(frozen=True, slots=True)
class KeyWords:
    """`hint` says what stands where it is left out, or how it is written."""

    title: str
    hint: str = ""


GROUPS = (
    ("", ("name",)),
    ("product", ("product.id", "product.platform")),
    ("cloud", ("cloud.url", "cloud.client_id", "cloud.username")),
    ("ownership", (
        "ownership.customer", "ownership.customer_from", "ownership.release",
        "ownership.rest_allowed",
    )),
    ("wifi", ("wifi.ssid", "wifi.security", "wifi.cipher", "wifi.hidden", "wifi.keep")),
    ("wifi.enterprise", (
        "wifi.enterprise.method", "wifi.enterprise.username", "wifi.enterprise.outer_identity",
        "wifi.enterprise.client_certificate_file", "wifi.enterprise.private_key_file",
        "wifi.enterprise.root_ca_file",
    )),
    ("delivery", ("delivery.by", "delivery.networks")),
    ("label", ("label.template", "label.printer", "label.scan_back")),
    ("bench", ("bench.target",)),
)  # fmt: skip
"""Tables and keys in the order they are filled in; `version` and `ownership.mode` stand apart."""
CHOSEN = {
    "product.platform": ("photon", "p1"),
}
"""Texts that only a few values fit, beside the choices that `recipe_keys` gives."""


class RecipeWords(QObject):
    """The words, in the language of the window."""

    def groups(self) -> dict[str, str]:
        return {
            "": self.tr("Recipe"),
            "product": self.tr("Product"),
            "cloud": self.tr("Cloud"),
            "ownership": self.tr("Owner"),
            "wifi": self.tr("Wi-Fi"),
            "wifi.enterprise": self.tr("Enterprise Wi-Fi"),
            "delivery": self.tr("Hand over"),
            "label": self.tr("Label"),
            "bench": self.tr("Bench"),
        }

    def keys(self) -> dict[str, KeyWords]:
        return self._of_what() | self._of_whom() | self._of_wifi() | self._of_bench()

    def _of_what(self) -> dict[str, KeyWords]:
        return {
            "name": KeyWords(self.tr("Name of the recipe"), self.tr("must stand")),
            "product.id": KeyWords(self.tr("Product (its number or slug)"), self.tr("must stand")),
            "product.platform": KeyWords(self.tr("Board")),
            "cloud.url": KeyWords(self.tr("Cloud address"), "https://api.particle.io"),
            "cloud.client_id": KeyWords(
                self.tr("OAuth client ID"), self.tr("needed for customers")
            ),
            "cloud.username": KeyWords(
                self.tr("Account's e-mail"), self.tr("to log in with its password")
            ),
        }

    def _of_whom(self) -> dict[str, KeyWords]:
        return {
            "ownership.customer": KeyWords(
                self.tr("One customer for all devices"), self.tr("else as chosen below")
            ),
            "ownership.customer_from": KeyWords(self.tr("Each device's customer")),
            "ownership.release": KeyWords(self.tr("Devices that are ours already")),
            "ownership.rest_allowed": KeyWords(
                self.tr("A device that came on-line without an owner is claimed by the cloud")
            ),
        }

    def _of_wifi(self) -> dict[str, KeyWords]:
        return {
            "wifi.ssid": KeyWords(self.tr("Name of the Wi-Fi (SSID)"), self.tr("else it is asked")),
            "wifi.security": KeyWords(self.tr("Security")),
            "wifi.cipher": KeyWords(self.tr("Cipher")),
            "wifi.hidden": KeyWords(self.tr("Hidden network")),
            "wifi.keep": KeyWords(self.tr("The device keeps the Wi-Fi it has")),
            "wifi.enterprise.method": KeyWords(self.tr("Method")),
            "wifi.enterprise.username": KeyWords(self.tr("User name (PEAP)")),
            "wifi.enterprise.outer_identity": KeyWords(self.tr("Outer identity")),
            "wifi.enterprise.client_certificate_file": KeyWords(
                self.tr("Client certificate"), self.tr("a file in PEM (EAP-TLS)")
            ),
            "wifi.enterprise.private_key_file": KeyWords(
                self.tr("Private key"), self.tr("a file in PEM (EAP-TLS)")
            ),
            "wifi.enterprise.root_ca_file": KeyWords(
                self.tr("Root certificate"), self.tr("a file in PEM")
            ),
        }

    def _of_bench(self) -> dict[str, KeyWords]:
        return {
            "delivery.by": KeyWords(self.tr("Way to the device")),
            "delivery.networks": KeyWords(
                self.tr("How the devices' own Wi-Fi is called"), "Photon-, …"
            ),
            "label.template": KeyWords(
                self.tr("Label template"), self.tr("left out, no label is printed")
            ),
            "label.printer": KeyWords(
                self.tr("Printer"), self.tr("a file, raw://host:port, or a printer's name")
            ),
            "label.scan_back": KeyWords(
                self.tr("The stuck label is scanned before a unit is done")
            ),
            "bench.target": KeyWords(self.tr("Units a shift should make"), self.tr("none is set")),
        }

    def choices(self) -> dict[str, str]:
        """Words for choices that do not speak for themselves, by key and choice."""
        return {
            "ownership.customer_from ask": self.tr("Asked at the bench"),
            "ownership.customer_from uuid": self.tr("A random name, one for each device"),
            "ownership.customer_from traveller": self.tr("Read from the device's slip"),
            "ownership.release never": self.tr("Set aside"),
            "ownership.release own": self.tr("Released first"),
            "delivery.by usb": self.tr("USB cable"),
            "delivery.by softap": self.tr("The device's own Wi-Fi"),
            "product.platform photon": "Photon",
            "product.platform p1": "P1",
        }
