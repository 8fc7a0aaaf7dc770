// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report_page.h"

#include "documents/report_printer.h"
#include "domain/words.h"
#include "pages/banner.h"
#include "pages/figure_panel.h"
#include "pages/progress_band.h"
#include "pages/report_contents.h"
#include "pages/report_filter.h"
#include "pages/report_tables.h"
#include "text/sentences.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace spoton::pages {
namespace {

constexpr int kPanelWidth = 284;
constexpr int kPanelHeight = 320;  ///< where it stands under the tables
constexpr int kBesideFrom = 920;   ///< width from which the panel stands beside the tables
constexpr int kContentsFrom = 760; ///< and from which there is a list of the tables

QString endingOf(viewmodels::ReportFormat format)
{
    switch (format) {
    case viewmodels::ReportFormat::Pdf:
        return u"pdf"_s;
    case viewmodels::ReportFormat::Xlsx:
        return u"xlsx"_s;
    case viewmodels::ReportFormat::Csv:
        break;
    }
    return u"csv"_s;
}

} // namespace

ReportPage::ReportPage(viewmodels::OpenFile& file, Ports ports, QWidget* parent)
    : Page(tr("Yearly report"), parent), m_file(file), m_ports(std::move(ports)), m_view(file),
      m_export(file, documents::writePdf)
{
    buildHeader();
    buildBody();
    connectParts();
    showReport();
}

void ReportPage::buildHeader()
{
    m_state = new widgets::TagLabel({tr("Draft"), viewmodels::Tone::Plain}, this);
    addTitleWidget(m_state);
    m_exportButton =
        new widgets::Button(tr("Export"), widgets::Button::Kind::Primary, u"document-export"_s, this);
    m_exportButton->setKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    auto* menu = new QMenu(m_exportButton);
    const auto add = [&](const QString& words, viewmodels::ReportFormat format) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, format] { exportAs(format); });
    };
    add(tr("PDF, to sign"), viewmodels::ReportFormat::Pdf);
    add(tr("XLSX, a sheet for each table"), viewmodels::ReportFormat::Xlsx);
    add(tr("CSV, all tables in one file"), viewmodels::ReportFormat::Csv);
    m_exportButton->setMenu(menu);
    addHeaderWidget(m_exportButton);
}

void ReportPage::buildBody()
{
    m_filter = new ReportFilter(m_view, m_file, this);
    body()->addWidget(m_filter);
    m_counting = new ProgressBand(this);
    m_writing = new ProgressBand(this);
    m_banner = new Banner(this);
    body()->addWidget(m_counting);
    body()->addWidget(m_writing);
    body()->addWidget(m_banner);
    m_content = new QHBoxLayout;
    m_content->setSpacing(0);
    m_contents = new ReportContents(this);
    m_tables = new ReportTables(m_file.locale(), this);
    m_panel = new FigurePanel(m_file, this);
    m_panel->hide();
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(new widgets::Line(Qt::Horizontal, this));
    middle->addWidget(m_tables, 1);
    m_content->addWidget(m_contents);
    m_content->addLayout(middle, 1);
    m_content->addWidget(m_panel);
    body()->addLayout(m_content, 1);
}

void ReportPage::connectParts()
{
    using viewmodels::ReportExport;
    using viewmodels::ReportView;
    connect(&m_view, &ReportView::shown, this, &ReportPage::showReport);
    connect(&m_view, &ReportView::countingChanged, this, [this] {
        if (m_view.isCounting())
            m_counting->begin(tr("Counting the report"));
        else
            m_counting->end();
    });
    connect(&m_view, &ReportView::choiceChanged, this, [this] {
        m_banner->hide();
        offerExport();
    });
    connect(m_counting, &ProgressBand::cancelled, &m_view, &ReportView::cancel);
    connect(&m_export, &ReportExport::runningChanged, this, [this] {
        offerExport();
        if (m_export.isRunning())
            return m_writing->begin(tr("Writing the report"));
        m_writing->end();
        // What had the focus before is gone: the question, or the way to cancel.
        if (isVisible() && !isAncestorOf(window()->focusWidget()))
            m_exportButton->setFocus();
    });
    connect(&m_export, &ReportExport::progressed, m_writing, &ProgressBand::setProgress);
    connect(m_writing, &ProgressBand::cancelled, &m_export, &ReportExport::cancel);
    connect(&m_export, &ReportExport::cancelling, m_writing, &ProgressBand::sayCancelling);
    connect(&m_export, &ReportExport::saved, this, [this](const QString& path) {
        Q_EMIT written(tr("%1 is saved.").arg(QFileInfo(path).fileName()), path);
    });
    connect(&m_export, &ReportExport::failed, this, &ReportPage::sayFailure);
    connect(m_contents, &ReportContents::chosen, m_tables, &ReportTables::scrollTo);
    connect(m_tables, &ReportTables::arrived, m_contents, &ReportContents::setCurrent);
    connect(m_tables, &ReportTables::figureChosen, this,
            [this](const domain::FigureSource& source, qint64 number) {
                showFigure(source, number);
                m_panel->list()->setFocus();
            });
    connect(m_panel, &FigurePanel::openRequested, this, &Page::openRequested);
    connect(m_panel, &FigurePanel::closed, this, [this] {
        closeFigure();
        m_tables->takeFocus();
    });
}

void ReportPage::arrive(qint64 record)
{
    if (record > 0)
        m_view.chooseYear(int(record));
    m_view.setWatched(true);
}

void ReportPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_view.setWatched(true);
}

void ReportPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_view.setWatched(false);
}

void ReportPage::offerExport()
{
    const QString off = m_view.exportOff();
    m_exportButton->setEnabled(off.isEmpty() && !m_export.isRunning());
    m_exportButton->setToolTip(widgets::plainTip(off));
}

void ReportPage::showReport()
{
    const bool any = m_view.hasReport();
    offerExport();
    m_state->setVisible(any);
    m_contents->setEnabled(any);
    if (!any) {
        setTitle(tr("Yearly report"));
        setSubtitle({});
        m_tables->show({}, false);
        m_contents->show({});
        closeFigure();
        return;
    }
    setTitle(m_view.document().title);
    setSubtitle(tr("Data as of %1")
                    .arg(m_file.locale().toString(m_file.surroundings().today(), QLocale::ShortFormat)));
    const std::vector<reports::Table> tables = m_view.tables();
    m_tables->show(tables, !m_view.shownChoice().masked);
    m_contents->show(tables);
    followFigure();
}

/// The figure whose records are shown, as the new report has it.
void ReportPage::followFigure()
{
    if (!m_panel->source())
        return;
    const domain::FigureSource source = *m_panel->source();
    for (const reports::Table& table : m_view.tables()) {
        for (const reports::Row& row : table.rows) {
            for (const reports::Cell& cell : row.cells) {
                if (cell.source != source || m_view.shownChoice().masked)
                    continue;
                const auto* count = std::get_if<qint64>(&cell.value);
                const auto* hours = std::get_if<double>(&cell.value);
                return showFigure(source, count ? *count : hours ? qRound64(*hours * 60) : 0);
            }
        }
    }
    closeFigure();
}

void ReportPage::showFigure(const domain::FigureSource& source, qint64 number)
{
    m_panel->show(m_view.document().title, m_view.shownChoice().scope(), source, number);
    m_tables->setOpened(source);
    arrange();
}

void ReportPage::closeFigure()
{
    m_panel->close();
    m_tables->setOpened({});
    arrange();
}

void ReportPage::exportAs(viewmodels::ReportFormat format)
{
    if (!m_view.exportOff().isEmpty())
        return;
    if (m_view.choice().masked)
        save(format, true);
    else
        askWhatToShow(format);
}

void ReportPage::askWhatToShow(viewmodels::ReportFormat format)
{
    m_banner->say(
        tr("The team's view shows counts of 1 or 2 persons, too. In what leaves the team they are hidden."),
        viewmodels::Tone::Warning,
        {{tr("Save as exported"),
          [this, format] {
              save(format, true);
          }},
         {tr("Save for the team alone"), [this, format] {
              save(format, false);
          }}});
    m_banner->takeFocus();
}

void ReportPage::save(viewmodels::ReportFormat format, bool masked)
{
    const QString ending = endingOf(format);
    QStringList about{m_view.document().title};
    for (const domain::District district : m_view.shownChoice().districts)
        about += domain::label(district, m_file.language());
    const QString title = about.join(u", "_s);
    const QString name = masked ? title : tr("%1, for the team alone").arg(title);
    viewmodels::ReportChoice choice = m_view.shownChoice();
    choice.masked = masked;
    m_ports.saveAs(this, tr("Save the report"), u"%1.%2"_s.arg(name, ending),
                   u"%1 (*.%2)"_s.arg(ending.toUpper(), ending), [this, choice, format](const QString& path) {
                       m_banner->hide();
                       m_export.start(choice, format, path);
                   });
}

void ReportPage::sayFailure(const base::Error& error)
{
    if (error.kind == base::ErrorKind::Cancelled)
        m_banner->say(tr("Nothing was saved."), viewmodels::Tone::Plain);
    else
        m_banner->say(text::sentence(error), viewmodels::Tone::Bad);
}

void ReportPage::arrange()
{
    const bool beside = width() >= kBesideFrom;
    m_contents->setVisible(width() >= kContentsFrom && (beside || !m_panel->source()));
    m_content->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (!beside && !m_panel->source())
        m_content->setDirection(QBoxLayout::LeftToRight);
    m_panel->setMinimumSize(0, 0);
    m_panel->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    if (beside)
        m_panel->setFixedWidth(kPanelWidth);
    else
        m_panel->setFixedHeight(kPanelHeight);
}

void ReportPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace spoton::pages
