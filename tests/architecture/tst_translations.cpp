// SPDX-License-Identifier: GPL-3.0-or-later
// Both languages are complete: the texts are collected anew into a copy of the translations, which must then hold
// nothing unfinished. So a text that nobody translated and a text that nobody collected are both found.
#include <QtTest>

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QString translation;
    bool unfinished = false;
};

QList<Message> readMessages(const QByteArray& ts)
{
    QList<Message> messages;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            messages += Message{context, xml.readElementText(), {}, false};
        } else if (xml.name() == u"translation" && !messages.isEmpty()) {
            messages.last().unfinished = xml.attributes().value("type") == u"unfinished";
            messages.last().translation =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

QStringList untranslated(const QList<Message>& messages)
{
    QStringList list;
    for (const Message& message : messages) {
        if (message.unfinished || message.translation.isEmpty())
            list += message.context + ": " + message.source;
    }
    return list;
}

// The places that a translator must keep: %1, %L2, %n.
QStringList placesIn(const QString& text)
{
    static const QRegularExpression place("%L?([1-9n])");
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places += it.next().captured(1);
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void chineseIsComplete();
    void placesAreKept();
    void unfinishedIsFound();

private:
    QTemporaryDir m_folder;
    QList<Message> m_messages;
};

void TestTranslations::initTestCase()
{
    const QString source = QStringLiteral(CW_SOURCE_DIR "/resources/translations/counterwatt_zh_CN.ts");
    const QString copy = m_folder.filePath("counterwatt_zh_CN.ts");
    QVERIFY2(QFile::copy(source, copy), "the translations are missing: build the target update_translations");
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QProcess lupdate;
    lupdate.setWorkingDirectory(CW_SOURCE_DIR);
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(CW_LUPDATE, QString(CW_LUPDATE_ARGUMENTS).split(u'|') << "-ts" << copy);
    QVERIFY2(lupdate.waitForFinished(), "lupdate did not start");
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll().constData());
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_messages = readMessages(file.readAll());
}

void TestTranslations::chineseIsComplete()
{
    QVERIFY2(m_messages.size() > 100, "the texts were not collected");
    const QStringList open = untranslated(m_messages);
    QVERIFY2(open.isEmpty(), qPrintable(u'\n' + open.join(u'\n')));
}

void TestTranslations::placesAreKept()
{
    for (const Message& message : std::as_const(m_messages)) {
        if (!message.translation.isEmpty())
            QVERIFY2(placesIn(message.translation) == placesIn(message.source), qPrintable(message.source));
    }
}

void TestTranslations::unfinishedIsFound()
{
    const auto messages =
        readMessages("<TS><context><name>A</name>"
                     "<message><source>One</source><translation>一</translation></message>"
                     "<message><source>Two</source><translation type=\"unfinished\">二</translation>"
                     "</message><message><source>Three</source><translation/></message>"
                     "</context></TS>");
    QCOMPARE(messages.size(), 3);
    QCOMPARE(untranslated(messages), QStringList({"A: Two", "A: Three"}));
    QCOMPARE(placesIn("%L1 of %2, %1"), QStringList({"1", "2"}));
}

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
