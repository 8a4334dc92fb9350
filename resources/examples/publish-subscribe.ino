/*
 * A function and a variable that the cloud can reach, and events both ways.
 *
 * Function "setColor": an argument as "255,0,0" turns the RGB LED to that colour for ten
 * seconds; then the LED shows again what the system has to say. It returns 1, or 0 when the
 * argument is anything but three whole numbers from 0 to 255.
 *
 * Variable "sensor": the last reading of pin A0, from 0 to 4095.
 *
 * Publishes the event "sensor" once a minute, with the reading as its data: {"value":1234}.
 *
 * Subscribes to events whose names begin with "tAAzf9hy_subscribeTest". When one comes, the
 * LED is blue for two seconds, and the event's data can be read as variable "lastData".
 *
 * For a Photon with Device OS. The program runs beside the connection, so that it works
 * before there is one, and when there is none.
 */
#include "Particle.h"

SYSTEM_THREAD(ENABLED);

const uint32_t SHOW_FOR_MS = 10000;
const uint32_t BLINK_FOR_MS = 2000;
const uint32_t READ_EVERY_MS = 200;
const uint32_t PUBLISH_EVERY_MS = 60000;

int sensor = 0;
char lastData[128] = "";

uint32_t shownAt = 0;
uint32_t showForMs = 0;
uint32_t readAt = 0;
uint32_t publishedAt = 0;
bool isShowing = false;

/*
 * Reads one number from 0 to 255 at `text` and moves `text` behind it. Three digits are the
 * most, so the sum cannot grow too large for an int.
 */
bool takePart(const char *&text, int &part) {
    int sum = 0;
    int digits = 0;
    while (*text >= '0' && *text <= '9') {
        if (++digits > 3) {
            return false;
        }
        sum = sum * 10 + (*text - '0');
        text++;
    }
    part = sum;
    return digits > 0 && sum <= 255;
}

/* Three numbers with a comma between them, and nothing before, between or after. */
bool takeColor(const char *text, int *color) {
    for (int at = 0; at < 3; at++) {
        if (at > 0 && *text++ != ',') {
            return false;
        }
        if (!takePart(text, color[at])) {
            return false;
        }
    }
    return *text == '\0';
}

void show(int red, int green, int blue, uint32_t forMs) {
    RGB.control(true);
    RGB.color(red, green, blue);
    shownAt = millis();
    showForMs = forMs;
    isShowing = true;
}

/* Called by the system when somebody calls the function. It must not wait. */
int setColor(String argument) {
    int color[3];
    if (!takeColor(argument.c_str(), color)) {
        return 0;
    }
    show(color[0], color[1], color[2], SHOW_FOR_MS);
    return 1;
}

/*
 * Called by the system when an event comes. Its texts are the system's and change with the
 * next event, so what is to stay is copied, and cut where it is too long. An event may come
 * without data.
 */
void takeEvent(const char *name, const char *data) {
    snprintf(lastData, sizeof(lastData), "%s", data ? data : "");
    show(0, 0, 255, BLINK_FOR_MS);
}

/* Without a connection nothing is published, and nothing is waited for. */
void publishSensor() {
    if (!Particle.connected()) {
        return;
    }
    char data[32];
    snprintf(data, sizeof(data), "{\"value\":%d}", sensor);
    Particle.publish("sensor", data, PRIVATE | NO_ACK);
}

void setup() {
    Particle.function("setColor", setColor);
    Particle.variable("sensor", sensor);
    Particle.variable("lastData", lastData);
    Particle.subscribe("tAAzf9hy_subscribeTest", takeEvent, MY_DEVICES);
}

/*
 * Never waits: what is due is done, and the system goes on. Times are compared by their
 * difference, which stays right when millis() begins again at 0 after 49 days.
 */
void loop() {
    if (millis() - readAt >= READ_EVERY_MS) {
        readAt = millis();
        sensor = analogRead(A0);
    }
    if (millis() - publishedAt >= PUBLISH_EVERY_MS) {
        publishedAt = millis();
        publishSensor();
    }
    if (isShowing && millis() - shownAt >= showForMs) {
        isShowing = false;
        RGB.control(false);
    }
}
