// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/open_outside.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace spoton::pages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenOutside)

public:
    static QString noMail(int addresses)
    {
        return tr("No mail program was found. %Ln address(es) are copied.", nullptr, addresses);
    }
    static QString noCall() { return tr("No program for phone calls was found. The number is copied."); }
    static QString noBrowser() { return tr("No web browser was found. The link is copied."); }
    static QString noViewer() { return tr("No program opens this file. Its place is copied."); }
};

QStringList recipients(const QUrl& mail)
{
    const QString hidden = QUrlQuery(mail).queryItemValue(u"bcc"_s, QUrl::FullyDecoded);
    const QString all = mail.path() + u',' + hidden;
    return all.split(u',', Qt::SkipEmptyParts);
}

} // namespace

QString openOutside(const Ports& ports, const QUrl& url)
{
    if (ports.openUrl(url))
        return {};
    if (url.scheme() == "mailto"_L1) {
        const QStringList addresses = recipients(url);
        ports.copy(addresses.join(u", "_s));
        return Words::noMail(int(addresses.size()));
    }
    if (url.scheme() == "tel"_L1) {
        ports.copy(url.path());
        return Words::noCall();
    }
    if (url.isLocalFile()) {
        ports.copy(QDir::toNativeSeparators(url.toLocalFile()));
        return Words::noViewer();
    }
    ports.copy(url.toString());
    return Words::noBrowser();
}

} // namespace spoton::pages
