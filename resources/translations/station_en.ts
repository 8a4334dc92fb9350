<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>KeptList</name>
    <message numerus="yes">
        <source>%n claim codes of units under way</source>
        <translation>
            <numerusform>%n claim code of units under way</numerusform>
            <numerusform>%n claim codes of units under way</numerusform>
        </translation>
    </message>
</context>
</TS>
